import { FIRM_ENDINGS, THINGS_IN_CAPITALS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, isNameWord } from './ground.js';
import { initialsRule } from './refined-rules.js';
import { shortNamesOf, wordsOfName } from './short-names.js';

const FEWEST = 2;
const SMALL_WORD = /^(?:of|and|the|for|in|on|at|to|against|&|,|'s|'|-|)$/;

/**
 * The letters that a body may be told by: the initials of its words with and without the small ones, and without its
 * legal form or trade; `IWC` of the Independent Water Commission, `HSP` of Hartwell Stone and Pike Ltd.
 */
function lettersOf(body: Candidate, ground: Ground): ReadonlySet<string> {
  const words = wordsOfName(body, ground).filter((word) => word !== 'the');
  const stem = shortNamesOf(body, ground)?.stem ?? words.length;
  const legal = words.findLastIndex((word) => !FIRM_ENDINGS.has(word)) + 1;
  const parts = [words, words.slice(0, stem), words.slice(0, legal)];
  const letters = parts.flatMap((some) => [
    initialsOf(some),
    initialsOf(some.filter((word) => !SMALL_WORD.test(word))),
  ]);
  // `DHB` of the Waipari District Health Board: the sort without the place.
  const sort = initialsOf(words.slice(stem));
  return new Set([...letters.filter(({ length }) => length >= FEWEST), ...(sort.length > FEWEST ? [sort] : [])]);
}

const LETTER = /^\p{L}/u;
const initialsOf = (words: readonly string[]): string => words.map((word) => LETTER.exec(word)?.[0] ?? '').join('');

/** The initials of a body that the article names in full, with or without brackets, wherever they stand. */
export function withInitials(
  kept: readonly Candidate[],
  bodies: readonly Candidate[],
  ground: Ground,
): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const places = ground.named.filter((at) => isLetters(unitAt(at)) && standsAsBody(at, ground));
  if (places.length === 0) return kept;
  const meant = meanings(bodies, ground);
  const names = new Map<number, Candidate>();
  for (const candidate of kept) for (let i = candidate.first; i <= candidate.last; i++) names.set(i, candidate);
  const beaten = new Set<Candidate>();
  const found: Candidate[] = [];
  for (const at of places) {
    const unit = unitAt(at);
    const body = meant.get(unit.key);
    const rival = names.get(at);
    if (!body || (rival && !givesWay(rival, unit))) continue;
    const { kind, name = body.mention.text } = body.mention;
    if (rival?.mention.name === name) continue;
    if (rival) beaten.add(rival);
    if (kind === 'organisation' || kind === 'force')
      found.push(createName(ground, { first: at, last: at, rule: initialsRule[kind], name }));
  }
  return found.length === 0 ? kept : [...kept.filter((candidate) => !beaten.has(candidate)), ...found];
}

const isLetters = ({ caps, class: unitClass, key }: Unit): boolean =>
  caps &&
  (unitClass === 'capitals' || unitClass === 'listed-body' || TITLES.has(unitClass)) &&
  !NEVER_ANOTHERS.has(key) &&
  (key.length > FEWEST || (key.length === FEWEST && !THINGS_IN_CAPITALS.has(key)));

const TITLES = classesOf('title');
/** Letters that everybody knows, whatever else an article names: a Northern Health Service is not the NHS. */
const NEVER_ANOTHERS: ReadonlySet<string> = new Set(['nhs', 'bbc', 'itv', 'nato', 'cnn', 'cps', 'rspca', 'tuc']);
const BEFORE_BODIES = classesOf('preposition|the');
const BEHIND_BODIES = classesOf('says|possessive');

/** Letters that are also a title (GM, the George Medal) are a body's where no name is beside them: at GM, GM said. */
function standsAsBody(at: number, { unitText }: Ground): boolean {
  if (!TITLES.has(unitText.at(at).class)) return true;
  if (isNameWord(unitText.at(at + 1))) return false;
  return (
    BEFORE_BODIES.has(unitText.at(at - 1).class) ||
    (BEHIND_BODIES.has(unitText.at(at + 1).class) && !isNameWord(unitText.at(at - 1)))
  );
}

/** A guess about the letters, or what a list has them stand for beside other things. */
const givesWay = ({ first, last, mention }: Candidate, { entry }: Unit): boolean =>
  first === last && mention.kind === 'organisation' && (mention.name === undefined || entry !== undefined);

/** What letters can stand for in an article; two bodies: for neither. */
function meanings(bodies: readonly Candidate[], ground: Ground): ReadonlyMap<string, Candidate> {
  const meant = new Map<string, Candidate | undefined>();
  const words = new Map<string, string>();
  for (const body of bodies) {
    if (body.first === body.last && ground.unitText.at(body.first).caps) continue;
    const name = wordsOfName(body, ground).join(' ');
    for (const letters of lettersOf(body, ground)) {
      const other = words.get(letters);
      if (other === undefined) {
        meant.set(letters, body);
        words.set(letters, name);
      } else if (!other.startsWith(name) && !name.startsWith(other)) meant.set(letters, undefined);
    }
  }
  return new Map([...meant].flatMap(([letters, body]) => (body ? [[letters, body]] : [])));
}
