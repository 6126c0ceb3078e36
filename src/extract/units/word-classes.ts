import type { Gazetteer } from '../../model/gazetteer.js';
import { byWord } from '../../text/remembered.js';
import type { UnitClass } from './alphabet.js';
import { capitalClass, lowerClass, tokenClass } from './classify.js';
import type { Token } from './tokens.js';

/** Stands for the class of a word with which listed phrases start: what it is turns on the words behind it. */
export const OPENS_PHRASE = 'opens a phrase';

/** The classes of words by themselves, each found once: they are the same in every text. */
interface WordClasses {
  /** Of a word in lower case. */
  readonly plainClass: (key: string) => UnitClass | typeof OPENS_PHRASE;
  /** Of any token; one with a capital turns on whether the article writes the word in lower case too. */
  readonly classOf: (token: Token, folded: string, lowerSeen: ReadonlySet<string>) => UnitClass;
}

const classesByGazetteer = new WeakMap<Gazetteer, WordClasses>();

export function wordClasses(gazetteer: Gazetteer): WordClasses {
  const known = classesByGazetteer.get(gazetteer);
  if (known) return known;
  const lower = byWord((key) => lowerClass(key, gazetteer));
  const capitals = byWord((key) => capitalClasses(key, gazetteer));
  const classes: WordClasses = {
    plainClass: byWord((key) => (gazetteer.phrases.has(key) ? OPENS_PHRASE : lower(key))),
    classOf: (token, folded, lowerSeen) => {
      const { shape, key } = token;
      if (shape === 'lower') return lower(key);
      if (shape === 'capital' || shape === 'caps') return capitals(key)(token, lowerSeen.has(key));
      return tokenClass(token, folded.slice(token.start, token.end));
    },
  };
  classesByGazetteer.set(gazetteer, classes);
  return classes;
}

type CapitalClass = (token: Token, isSeenInLowerCase: boolean) => UnitClass;

/** The classes of a word with a capital, by what else they turn on: three questions with two answers each. */
function capitalClasses(key: string, gazetteer: Gazetteer): CapitalClass {
  const classes = new Array<UnitClass | undefined>(8).fill(undefined);
  return ({ shape, opensSentence }, isSeenInLowerCase) => {
    const isCaps = shape === 'caps';
    const at = (isCaps ? 4 : 0) + (opensSentence ? 2 : 0) + (isSeenInLowerCase ? 1 : 0);
    classes[at] ??= capitalClass({ key, isCaps, opensSentence, isSeenInLowerCase }, gazetteer);
    return classes[at];
  };
}
