import { FUNCTION_WORDS, HEADS_OF_SUMS, WORDS_OF_NO_THING } from '../lists/words.js';
import { nameKey } from '../text/name-key.js';

/** What a noun phrase is of: its noun, or what that noun is another word for, and the words that say which one. */
export interface Thing {
  /** Undefined where the noun only says that there is a sum: `cost`, `total`. */
  readonly head: string | undefined;
  readonly marks: ReadonlySet<string>;
}

const FIGURE = /^\d/;
const SHORTEST_STEM = 3;

/** The thing that words are of; undefined where they say none: `the total cost`. */
export function thingIn(phrase: string | undefined): Thing | undefined {
  if (phrase === undefined) return undefined;
  const words = nameKey(phrase).split(' ');
  const end = words.findIndex((word, at) => at > 0 && isSmall(word));
  const noun = words.slice(0, end < 0 ? words.length : end);
  const written = noun.at(-1) ?? '';
  const last = stem(written);
  const head = HEADS_OF_SUMS.get(written) ?? HEADS_OF_SUMS.get(last) ?? (says(last) ? last : undefined);
  // A takeover bid is a bid: what the noun says already tells none from another.
  const isNew = (word: string): boolean => says(word) && (HEADS_OF_SUMS.get(word) ?? word) !== head;
  const marks = new Set([...noun.slice(0, -1), ...words.slice(noun.length)].map(stem).filter(isNew));
  return head === undefined && marks.size === 0 ? undefined : { head, marks };
}

const isSmall = (word: string): boolean => FUNCTION_WORDS.has(word);
const says = (word: string): boolean =>
  word.length >= SHORTEST_STEM && !isSmall(word) && !WORDS_OF_NO_THING.has(word) && !FIGURE.test(word);

const PLURAL = /(?<=[^s])s$/;
const PLURAL_IN_IES = /(?<=\p{L}{2})ies$/u;

/** A noun in the singular, as far as its ending tells. */
function stem(word: string): string {
  return PLURAL_IN_IES.test(word) ? word.replace(PLURAL_IN_IES, 'y') : word.replace(PLURAL, '');
}

/**
 * Whether two phrases are of one thing. `named`: both say which, and agree; `bare`: the same noun, and none says which, or only one;
 * undefined where they are of two things, or one of them of none.
 */
export function ofOneThing(one: Thing | undefined, other: Thing | undefined): 'named' | 'bare' | undefined {
  if (!one || !other) return undefined;
  const shared = [...one.marks].filter((mark) => other.marks.has(mark) || mark === other.head).length;
  const sharedBack = [...other.marks].filter((mark) => one.marks.has(mark) || mark === one.head).length;
  const agrees = Math.max(shared, sharedBack);
  if (one.head !== undefined && one.head === other.head) {
    if (agrees > 0) return 'named';
    return one.marks.size > 0 && other.marks.size > 0 ? undefined : 'bare';
  }
  return agrees >= LEAST_WORDS ? 'named' : undefined;
}

/** Two phrases under different nouns are of one thing where so many words agree. */
const LEAST_WORDS = 2;
