import { AUXILIARIES, CLAUSE_WORDS, NOUNS_IN_LY } from '../../lists/words.js';
import type { UnitClass } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';

/** What a unit does in its sentence; `content` is what phrases are made of. */
export type Part =
  | 'content'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  /** A preposition or a conjunction: `after the vote`, `after he left`. */
  | 'either'
  | 'conjunction'
  | 'relative'
  | 'that'
  | 'and'
  /** `but`, `or`: joins clauses as `and` does, seldom subjects. */
  | 'coordinator'
  | 'auxiliary'
  | 'adverb'
  | 'possessive'
  | 'comma'
  | 'open'
  | 'close'
  | 'dash'
  | 'colon'
  | 'semicolon'
  | 'quote'
  | 'end';

const BY_CLASS: Readonly<Partial<Record<UnitClass, Part>>> = {
  the: 'determiner',
  a: 'determiner',
  of: 'preposition',
  for: 'preposition',
  in: 'preposition',
  from: 'preposition',
  by: 'preposition',
  and: 'and',
  possessive: 'possessive',
  comma: 'comma',
  open: 'open',
  close: 'close',
  colon: 'colon',
  semicolon: 'semicolon',
  quote: 'quote',
  stop: 'end',
  exclamation: 'end',
  question: 'end',
  'line-end': 'end',
  bar: 'end',
};

/** In letters: `-ly` ends shorter words that are none: `only`, `July`, `fly`. */
const SHORTEST_ADVERB = 6;
const CONTRACTED = /(?:'(?:ll|d|ve|re|m)|n't)$/;

/** The part of a unit by itself; the neighbours decide of `her`, of `that` and of what may be a verb. */
export function partOf(unit: Unit): Part {
  const byClass = BY_CLASS[unit.class];
  if (byClass) return byClass;
  if (unit.class === 'hyphen' || unit.class === 'other-mark') return 'dash';
  const word = CLAUSE_WORDS.get(unit.key);
  const isWord = unit.class === 'word' || unit.class === 'modifier';
  if (word && (isWord || (unit.opensSentence && unit.class === 'common-word'))) return word;
  if (unit.class !== 'word' && unit.class !== 'says' && unit.class !== 'modifier') return 'content';
  if (auxiliaryOf(unit.key)) return 'auxiliary';
  if (CONTRACTED.test(unit.key)) return 'pronoun';
  return unit.key.endsWith('ly') && unit.key.length >= SHORTEST_ADVERB && !NOUNS_IN_LY.has(unit.key)
    ? 'adverb'
    : 'content';
}

const NOT = /n't$/;

/** The auxiliary that a word is, its `n't` left off. */
export const auxiliaryOf = (key: string): { readonly lemma: string; readonly tense: string } | undefined => {
  const row = BY_FORM.get(key) ?? (NOT.test(key) ? BY_FORM.get(key.replace(NOT, '')) : undefined);
  return row;
};
const BY_FORM = new Map(AUXILIARIES.map((row) => [row.form, row]));
