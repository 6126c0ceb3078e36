import { AUXILIARIES, CLAUSE_WORDS, NOUNS_IN_LY } from '../../lists/words.js';
import type { UnitClass } from '../units/alphabet.js';
import { EDGE, type Unit, type UnitText } from '../units/read-units.js';
import type { Word } from '../word.js';

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

const PARTS_OF_CLASSES: Readonly<Partial<Record<UnitClass, Part>>> = {
  the: 'determiner',
  a: 'determiner',
  of: 'preposition',
  for: 'preposition',
  in: 'preposition',
  from: 'preposition',
  by: 'preposition',
  and: 'and',
  possessive: 'possessive',
  hyphen: 'dash',
  'other-mark': 'dash',
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
const BY_CLASS: ReadonlyMap<string, Part> = new Map(Object.entries(PARTS_OF_CLASSES));

/** In letters: `-ly` ends shorter words that are none: `only`, `July`, `fly`. */
const SHORTEST_ADVERB = 6;
const CONTRACTED = /(?:'(?:ll|d|ve|re|m)|n't)$/;

/** The part of a unit by itself; the neighbours decide of `her`, of `that` and of what may be a verb. */
function partOf({ class: unitClass, opensSentence }: Unit, word: Word): Part {
  if (unitClass === 'word' || unitClass === 'says' || unitClass === 'modifier') {
    word.part ??= wordPart(word.key);
    return word.part;
  }
  if (unitClass === 'common-word') {
    if (!opensSentence) return 'content';
    word.opener ??= openerPart(word.key);
    return word.opener;
  }
  return BY_CLASS.get(unitClass) ?? 'content';
}

/** `Although`, `Incredibly, she refused`: a word that opens its sentence. */
const openerPart = (key: string): Part => CLAUSE_WORDS.get(key) ?? (isAdverb(key) ? 'adverb' : 'content');

/** The part of a word in lower case, which is what it is in every text. */
function wordPart(key: string): Part {
  const word = CLAUSE_WORDS.get(key);
  if (word) return word;
  if (auxiliaryOf(key)) return 'auxiliary';
  if (CONTRACTED.test(key)) return 'pronoun';
  return isAdverb(key) ? 'adverb' : 'content';
}

const isAdverb = (key: string): boolean => key.endsWith('ly') && key.length >= SHORTEST_ADVERB && !NOUNS_IN_LY.has(key);

const NOT = /n't$/;

/** The auxiliary that a word is, its `n't` left off. */
export const auxiliaryOf = (key: string): { readonly lemma: string; readonly tense: string } | undefined => {
  const row = BY_FORM.get(key) ?? (NOT.test(key) ? BY_FORM.get(key.replace(NOT, '')) : undefined);
  return row;
};
const BY_FORM = new Map(AUXILIARIES.map((row) => [row.form, row]));

/** The units of an article with what each does, asked once a unit. */
export class PartedText implements UnitText {
  readonly units: readonly Unit[];
  readonly row: string;
  readonly words: readonly Word[];
  private readonly parts: readonly Part[];

  constructor({ units, row, words }: UnitText) {
    this.units = units;
    this.row = row;
    this.words = words;
    this.parts = units.map((unit, at) => partOf(unit, words[at] as Word));
  }

  // An index below 0 would be looked for among the names of properties, which is slow. Readers take it out of the object.
  readonly at = (index: number): Unit => (index < 0 ? EDGE : (this.units[index] ?? EDGE));

  partAt(index: number): Part {
    return index < 0 ? 'end' : (this.parts[index] ?? 'end');
  }
}
