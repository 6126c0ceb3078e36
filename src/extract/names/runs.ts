import { THINGS_IN_CAPITALS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { type Ground, inTitleCase, isPerson } from './ground.js';

/** A run of capitalised words, or a guessed person, that the signs around it may make a name. */
export interface Run {
  /** Units `[first, last]` of the name that it would have, with the places that touch it. */
  readonly first: number;
  readonly last: number;
  /** Candidates that give way if the run gets a name. */
  readonly rivals: readonly Candidate[];
}

/** A person whom signs may overrule, because a rule saw no more than words that could be a name. */
export const isGuessedPerson = (candidate: Candidate): boolean =>
  isPerson(candidate) && candidate.rule.evidence !== undefined && candidate.rule.evidence !== 'human';

/** What runs an article has, left to right: no surname of somebody it names, and none that only a headline gives capitals. */
export function runsIn(kept: readonly Candidate[], ground: Ground): Run[] {
  const { units, at } = ground.unitText;
  const names = new Array<Candidate | undefined>(units.length).fill(undefined);
  for (const candidate of kept) names.fill(candidate, candidate.first, candidate.last + 1);
  const people = wordsOfPeople(kept, ground);
  const runs: Run[] = [];
  for (let next = 0; next < units.length; next++) {
    if (!names[next] && !IN_RUN.has(at(next).class)) continue;
    const found = runAt(next, names, ground);
    if (!found) continue;
    const { first, last } = found.run;
    const isSurname = first === last && people.has(at(first).key);
    const isWritten = at(last + 1).class === 'open' || !inTitleCase(ground, first);
    if (!isSurname && isWritten) runs.push(found.run);
    next = found.last;
  }
  return runs;
}

/** The first and last words of the people who are more than guessed, or guessed by a full name. */
function wordsOfPeople(kept: readonly Candidate[], { unitText: { at } }: Ground): ReadonlySet<string> {
  const people = kept.filter(
    (candidate) => isPerson(candidate) && !(isGuessedPerson(candidate) && candidate.first === candidate.last),
  );
  return new Set(people.flatMap(({ first, last }) => [at(first).key, at(last).key]));
}

/** Classes that a run of capitalised words is made of. */
const IN_RUN = classesOf('capital-word|name-edge');
const LONGEST_RUN = 6;

/** The run that starts at a unit, and the last unit that need not be looked at again. */
function runAt(
  first: number,
  names: readonly (Candidate | undefined)[],
  ground: Ground,
): { readonly run: Run; readonly last: number } | undefined {
  const { at } = ground.unitText;
  const person = names[first];
  if (person) {
    if (person.first !== first || !isGuessedPerson(person)) return undefined;
    return { run: { first, last: person.last, rivals: [person] }, last: person.last };
  }
  const isFree = (i: number): boolean => IN_RUN.has(at(i).class) && !names[i];
  if (!isFree(first)) return undefined;
  let last = first;
  while (last - first < LONGEST_RUN && (isFree(last + 1) || (at(last + 1).class === 'ampersand' && isFree(last + 2)))) {
    last += isFree(last + 1) ? 1 : 2;
  }
  const isCut = first < last && (isOpeningWord(first, ground) || isThing(at(first)));
  const before = isCut || at(first).opensSentence ? undefined : openingPlace(names[first - 1]);
  const after = at(last + 1).opensSentence ? undefined : openingPlace(names[last + 1]);
  const run = {
    first: before?.first ?? (isCut ? first + 1 : first),
    last: after?.last ?? last,
    rivals: [before, after].filter((place) => place !== undefined),
  };
  return { run, last };
}

/** A place beside a run, where both may be one name: `Thornley Sharks`. */
const openingPlace = (candidate: Candidate | undefined): Candidate | undefined =>
  candidate?.rule.opensBodies ? candidate : undefined;

/** `ISP Zentra`: letters for a thing are no part of the name. */
const isThing = ({ caps, key }: Unit): boolean => caps && THINGS_IN_CAPITALS.has(key);

/** Behind an ordinary word that opens a sentence they open a name. */
const OPENS_NAME = classesOf('sure-given|sure-surname|town-surname|unknown|capitals');

/** `Brewer Inbev said`: a word that has its capital from the sentence's start. */
function isOpeningWord(first: number, { unitText: { at }, isSeenInLowerCase }: Ground): boolean {
  const unit = at(first);
  if (!unit.opensSentence || unit.class !== 'common-word' || unit.entry) return false;
  return isSeenInLowerCase(unit.key) || OPENS_NAME.has(at(first + 1).class);
}
