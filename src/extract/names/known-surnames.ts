import { GIVEN_NAMES_OF_THINGS, HUMAN_VERBS, NAMED_AFTER_PEOPLE, TITLE_SURNAMES } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, isPerson, surnameOf, withNames } from './ground.js';
import { knownGivenName, knownSurname } from './refined-rules.js';

interface KnownSurname {
  /** How many particles stand before it: 2 in `Piet van der Berg`. */
  readonly particles: number;
  /** Of the surest mention that has it: a surname alone is no surer than the person. */
  readonly confidence: number;
}

/** The people whom an article names in full or with a title. */
interface KnownPeople {
  readonly surnames: ReadonlyMap<string, KnownSurname>;
  /** The surnames of those who have a given name. */
  readonly givenNames: ReadonlyMap<string, ReadonlySet<string>>;
}

const SURNAMES = classesOf('capital-word|street-surname');
const GIVEN = classesOf('given');

/** The surname, or the given name, alone, of a person whom the article names in full or with a title. */
export function knownSurnames(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const { surnames, givenNames } = knownPeople(kept, ground);
  const sureness = (surname: string): number =>
    Math.min(surnames.get(surname)?.confidence ?? 0, knownSurname.confidence);
  return withNames(kept, ground, (at, covered) => {
    const unit = unitAt(at);
    if (!SURNAMES.has(unit.class) && !isTitleAsSurname(unit, unitAt(at - 1), unitAt(at + 1))) return undefined;
    const surname = surnames.get(unit.key);
    const [holder, another] = givenNames.get(unit.key) ?? [];
    const isGiven = holder !== undefined && another === undefined;
    if ((!surname && !isGiven) || !standsAlone(ground, at, covered)) return undefined;
    if (surname && !looksLikeWord(unit, unitAt(at + 1), ground)) {
      const first = at - particlesBefore(ground, at, surname.particles);
      return createName(ground, { first, last: at, rule: knownSurname, confidence: sureness(unit.key) });
    }
    if (!isGiven || (unit.class !== 'sure-given' && unit.opensSentence)) return undefined;
    const confidence = sureness(holder) * knownGivenName.confidence;
    return createName(ground, { first: at, last: at, rule: knownGivenName, confidence });
  });
}

function knownPeople(kept: readonly Candidate[], ground: Ground): KnownPeople {
  const { at } = ground.unitText;
  const surnames = new Map<string, KnownSurname>();
  const givenNames = new Map<string, Set<string>>();
  const sights = localSights(kept);
  for (const candidate of kept.filter(isPerson)) {
    const { first, last, mention, rule } = candidate;
    if (rule.isLocal && sights.get(mention.text) === 1) continue;
    const surname = rule.surnameFirst ? at(first).key : surnameOf(candidate, ground);
    const confidence = Math.max(mention.confidence, surnames.get(surname)?.confidence ?? 0);
    const particles = rule.surnameFirst ? 0 : particlesBefore(ground, last, last - first - 1);
    if (surname.length > 1) surnames.set(surname, { particles, confidence });
    // `García said`, behind Gabriel García Márquez.
    const middle = last - first > 1 && !rule.surnameFirst ? at(last - 1) : undefined;
    if (middle?.class === 'sure-surname' && !surnames.has(middle.key))
      surnames.set(middle.key, { particles: 0, confidence });
    const given = at(first);
    if (last > first && GIVEN.has(given.class) && !GIVEN_NAMES_OF_THINGS.has(given.key)) {
      const holders = givenNames.get(given.key) ?? new Set();
      givenNames.set(given.key, holders.add(surname));
    }
  }
  return { surnames, givenNames };
}

/** How often each name was found by a rule whose one sight says nothing of the others: two sights do. */
function localSights(kept: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mention, rule } of kept) {
    if (rule.isLocal) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  }
  return counts;
}

/** How many particles stand right before a surname, `most` at most: 2 in `Piet van der Berg`. */
function particlesBefore({ unitText: { at } }: Ground, surname: number, most: number): number {
  let count = 0;
  while (count < most && at(surname - 1 - count).class === 'particle') count++;
  return count;
}

const BEFORE_LONGER = classesOf('capital-word|listed-name|initial|body-head');
const BEHIND_LONGER = classesOf('capital-word|name-edge|force|slash');
const PLACES = classesOf('any-place|doubtful-given');
const LOCATION = classesOf('location');

/** No other name word touches it, and it is no place after in or at. */
function standsAlone({ unitText: { at: unitAt } }: Ground, at: number, covered: readonly boolean[]): boolean {
  const before = unitAt(at - 1);
  const after = unitAt(at + 1);
  if (BEFORE_LONGER.has(before.class) && !covered[at - 1]) return false;
  const isNamedAfter = after.class === 'common-word' && NAMED_AFTER_PEOPLE.has(after.key);
  if (BEHIND_LONGER.has(after.class) && !isNamedAfter) return false;
  return !(PLACES.has(unitAt(at).class) && LOCATION.has(before.class));
}

const TITLES = classesOf('title');
const TITLES_AND_HEADS = classesOf('honorific|rank|body-head|people|street-noun');
const SAYS = classesOf('says|possessive');

/** `Sheriff King`, `Temple said`: a title, or what ends the name of a body, where it can be nothing else. */
const isTitleAsSurname = (unit: Unit, before: Unit, after: Unit): boolean =>
  TITLES_AND_HEADS.has(unit.class) &&
  (TITLE_SURNAMES.has(unit.key) || unit.class === 'street-noun') &&
  (TITLES.has(before.class) || (SAYS.has(after.class) && before.class !== 'the'));

const ORDINARY = classesOf('ordinary');
/** What a person does or has, and no ordinary word. */
const BEHIND_PEOPLE = classesOf('says|modifier|possessive|comma');

const IS_AND_HAS: ReadonlySet<string> = new Set(['is', 'was', 'has', 'had', 'will']);

/**
 * `Price rises hit …`: a surname that is a word, at a sentence's start, with no verb of saying or mark behind it, and no
 * verb that only people have; `Price is …` is somebody where the article does not write the word itself.
 */
function looksLikeWord(unit: Unit, after: Unit, { isSeenInLowerCase }: Ground): boolean {
  if (!unit.opensSentence || !ORDINARY.has(unit.class) || BEHIND_PEOPLE.has(after.class)) return false;
  return !HUMAN_VERBS.has(after.key) && !(IS_AND_HAS.has(after.key) && !isSeenInLowerCase(unit.key));
}
