import type { Gazetteer, GazetteerForm } from '../../model/gazetteer.js';
import type { Word } from '../word.js';
import type { UnitClass } from './alphabet.js';
import { capitalClass, lowerClass, tokenClass } from './classify.js';
import type { Token } from './tokens.js';

/** Stands for the class of a word with which listed phrases start: what it is turns on the words behind it. */
export const OPENS_PHRASE = 'opens a phrase';

/** What a word is by itself, which is the same in every text; found when it is first asked for. */
export interface WordClasses {
  /** The lists that say so. */
  readonly lists: Gazetteer;
  plain: UnitClass | typeof OPENS_PHRASE | undefined;
  lower: UnitClass | undefined;
  /** The listed phrases that start with it, and the seldom named places. */
  phrases: readonly GazetteerForm[] | undefined;
  elsewhere: readonly GazetteerForm[] | undefined;
  /** With a capital, by what else its class turns on: three questions with two answers each. */
  capital: (UnitClass | undefined)[] | undefined;
}

function classesOfWord(word: Word, gazetteer: Gazetteer): WordClasses {
  const known = word.classes;
  if (known?.lists === gazetteer) return known;
  const classes: WordClasses = {
    lists: gazetteer,
    plain: undefined,
    lower: undefined,
    phrases: undefined,
    elsewhere: undefined,
    capital: undefined,
  };
  word.classes = classes;
  return classes;
}

const NO_FORMS: readonly GazetteerForm[] = [];

/** The listed phrases that start with a word, the longest first. */
export function phrasesFrom(word: Word, gazetteer: Gazetteer): readonly GazetteerForm[] {
  const classes = classesOfWord(word, gazetteer);
  classes.phrases ??= gazetteer.phrases.get(word.key) ?? NO_FORMS;
  return classes.phrases;
}

/** The seldom named places that start with a word, the longest first. */
export function placesElsewhereFrom(word: Word, gazetteer: Gazetteer): readonly GazetteerForm[] {
  const classes = classesOfWord(word, gazetteer);
  classes.elsewhere ??= gazetteer.placesElsewhere(word.key);
  return classes.elsewhere;
}

/** The class of a word in lower case, if no phrase starts with it. */
export function plainClass(word: Word, gazetteer: Gazetteer): UnitClass | typeof OPENS_PHRASE {
  const classes = classesOfWord(word, gazetteer);
  classes.plain ??= gazetteer.phrases.has(word.key) ? OPENS_PHRASE : lowerClassOf(word, gazetteer);
  return classes.plain;
}

/** The class of a token; that of one with a capital turns on whether the article writes the word in lower case too. */
export function classOf(token: Token, folded: string, lowerSeen: ReadonlySet<string>, gazetteer: Gazetteer): UnitClass {
  const { shape, word } = token;
  if (shape === 'lower') return lowerClassOf(word, gazetteer);
  if (shape === 'capital' || shape === 'caps') return capitalClassOf(token, lowerSeen.has(token.key), gazetteer);
  return tokenClass(token, folded.slice(token.start, token.end));
}

function lowerClassOf(word: Word, gazetteer: Gazetteer): UnitClass {
  const classes = classesOfWord(word, gazetteer);
  classes.lower ??= lowerClass(word.key, gazetteer);
  return classes.lower;
}

function capitalClassOf(
  { word, shape, opensSentence }: Token,
  isSeenInLowerCase: boolean,
  gazetteer: Gazetteer,
): UnitClass {
  const classes = classesOfWord(word, gazetteer);
  classes.capital ??= new Array<UnitClass | undefined>(8).fill(undefined);
  const isCaps = shape === 'caps';
  const at = (isCaps ? 4 : 0) + (opensSentence ? 2 : 0) + (isSeenInLowerCase ? 1 : 0);
  classes.capital[at] ??= capitalClass({ key: word.key, isCaps, opensSentence, isSeenInLowerCase }, gazetteer);
  return classes.capital[at];
}
