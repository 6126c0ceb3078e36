import type { UnitSpan } from '../clauses/clause.js';
import { verbForm } from '../clauses/verb-forms.js';
import { wordOf } from '../word.js';
import { moneyNounAt } from './nouns.js';
import { type AmountGround, runFrom } from './sentence-words.js';

/** In units: longer words say too much. */
const LONGEST = 14;
const CONTINUES: ReadonlySet<string> = new Set(['of']);
const ARTICLES: ReadonlySet<string> = new Set(['determiner', 'adverb']);

/** The first unit of a noun phrase that is no article: `the`, `a new` is kept. */
export function behindArticles({ units, mentionAt }: AmountGround, first: number): number {
  let at = first;
  if (units.at(at).class === 'quote') at++;
  while (ARTICLES.has(units.partAt(at)) && mentionAt[at] === undefined && at < first + 3) at++;
  return at;
}

/** A noun phrase that begins at a unit, without its article, with what it is of: `repairs of the roof`. */
export function wordsAt(ground: AmountGround, first: number): UnitSpan | undefined {
  const start = behindArticles(ground, first);
  const isNoun = (at: number): boolean => at === start || moneyNounAt(ground.units, at) !== undefined;
  let last = runFrom(ground, start, isNoun);
  if (last < start) return undefined;
  const { units } = ground;
  while (CONTINUES.has(units.at(last + 1).key) && last - start < LONGEST) {
    const next = behindArticles(ground, last + 2);
    const end = runFrom(ground, next, (at) => at === next || isNoun(at));
    if (end < next) break;
    last = end;
  }
  return { first: start, last };
}

/** Particles of verbs: `walk away from a contract`. */
const PARTICLES: ReadonlySet<string> = new Set(['away', 'out', 'up', 'off', 'back', 'down', 'over', 'on']);

/** The words of a verb with its object: `repair the roof`, `buying gifts`, `walk away from a contract`. */
export function doingAt(ground: AmountGround, verb: number): UnitSpan | undefined {
  const { units, clauses } = ground;
  if (units.at(verb).key === 'help') {
    // `to help fund a library`, `to help it battle falling sales`
    const next = [verb + 1, verb + 2].find((at) => clauses.at(at) || verbForm(wordOf(units.at(at).key))?.plain);
    if (next !== undefined) return doingAt(ground, clauses.at(next)?.verb.head ?? next);
  }
  // `heating and insuring a hall`
  const other = units.partAt(verb + 1) === 'and' ? clauses.at(verb + 2)?.verb : undefined;
  if (other && other.form === 'gerund') return { first: verb, last: doingAt(ground, other.head)?.last ?? other.head };
  const particle = PARTICLES.has(units.at(verb + 1).key) ? verb + 1 : verb;
  const object = wordsAt(ground, particle + 1);
  if (object) return { first: verb, last: object.last };
  // `buy one of the largest banks`
  const read = clauses.at(verb)?.objects[0];
  if (read && read.first === particle + 1) {
    const of = read.prepositions.find(({ preposition }) => preposition === 'of');
    return { first: verb, last: of?.last ?? read.last };
  }
  const isLed = units.partAt(particle + 1) === 'preposition';
  return { first: verb, last: (isLed ? wordsAt(ground, particle + 2)?.last : undefined) ?? particle };
}

/** The words from one unit to another, without an article at the front. */
export function wordsBetween(ground: AmountGround, first: number, last: number): UnitSpan | undefined {
  const start = behindArticles(ground, first);
  return start > last ? undefined : { first: start, last };
}

/** What a preposition at a unit leads in that says what a sum is for: `for repairs`, `to repair the roof`, `on buying gifts`. */
export function purposeBehind(
  ground: AmountGround,
  at: number,
  prepositions: ReadonlySet<string>,
): UnitSpan | undefined {
  const own = purposeAt(ground, at, prepositions);
  if (own || !FROM_SOMEBODY.has(ground.units.at(at).key)) return own;
  // `a grant from the Arts Council for a stage`
  const giver = wordsAt(ground, at + 1);
  return giver && purposeAt(ground, giver.last + 1, prepositions);
}

const FROM_SOMEBODY: ReadonlySet<string> = new Set(['from', 'by', 'to', 'with', 'in', 'at']);

function purposeAt(ground: AmountGround, at: number, prepositions: ReadonlySet<string>): UnitSpan | undefined {
  const { units, clauses } = ground;
  const { key } = units.at(at);
  const infinitive = clauses.at(at)?.verb;
  if (key === 'to' && infinitive?.form === 'infinitive')
    return prepositions.has('doing') ? doingAt(ground, infinitive.head) : undefined;
  if (!prepositions.has(key)) return undefined;
  const gerund = [at + 1, at + 2].find((next) => clauses.at(next)?.verb.form === 'gerund');
  return gerund === undefined ? wordsAt(ground, at + 1) : doingAt(ground, gerund);
}

/** Words with what they are of or for, where that stands right behind them: `contract for the supply of lamps`. */
export function withTail(ground: AmountGround, words: UnitSpan): UnitSpan {
  const { units } = ground;
  if (!TAILS.has(units.at(words.last + 1).key)) return words;
  const tail = wordsAt(ground, words.last + 2);
  return tail ? { first: words.first, last: tail.last } : words;
}
const TAILS: ReadonlySet<string> = new Set(['of', 'for']);
