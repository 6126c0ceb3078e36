import { platform } from '#platform';

/** Where hex digits stand for the first letter: what starts with a digit is a number to a spreadsheet, `61e12` too. */
const LETTERS = 'ghijklmnopabcdef';
/** The others: 32 in the order of their code points, without vowels, so that no id ends in a word: `august2012` is a date. */
const SYMBOLS = '0123456789bcdfghijklmnpqrstvwxyz';
/** Two of them at once. */
const PAIRS: readonly string[] = [...SYMBOLS].flatMap((first) => [...SYMBOLS].map((second) => first + second));

const pairsOf = (digits: string): string => {
  const bits = Number.parseInt(digits, 16);
  return `${PAIRS[bits >> 10]}${PAIRS[bits & 1023]}`;
};

/** The first 49 bits of a hash in hex: a letter of sixteen, then nine symbols of 32. */
function shortened(hash: string): string {
  const letter = LETTERS.charAt(Number.parseInt(hash.charAt(0), 16));
  const last = SYMBOLS.charAt(Number.parseInt(hash.slice(11, 13), 16) >> 3);
  return `${letter}${pairsOf(hash.slice(1, 6))}${pairsOf(hash.slice(6, 11))}${last}`;
}

/**
 * An id that the same parts give again: ten characters for the first 49 bits of their SHA-256. It stands hundreds of times for
 * each article, in rows and indexes, so it is no longer than it must be. That any two of a million things have one id is as
 * likely as 1 in 1,100; of a hundred million some nine pairs are expected. Rows that cite words are told apart then as those
 * that say the same (`store/twins.ts`); of names and facts, a tenth and a half as many, the two would be taken for one.
 */
export function contentId(...parts: readonly (string | number)[]): string {
  return shortened(platform.sha256(parts.join('\n')));
}

/**
 * Makes ids of things that are told by what they are, and where several are the same by which of them it is: the id of the
 * third `he said` of an article stays while anything else in it changes.
 */
export function contentIds(): (...parts: readonly (string | number)[]) => string {
  const counts = new Map<string, number>();
  return (...parts) => {
    const plain = contentId(...parts);
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    return count === 1 ? plain : contentId(plain, count);
  };
}

const CONTENT_ID = /^[a-p][0-9b-df-np-tv-z]{9}$/;
/** Whether an id is made of words, as `contentId` makes them. */
export const isContentId = (id: string): boolean => CONTENT_ID.test(id);

/** An id made of words, without what tells twins apart; an id that a caller chose is as it is. */
export const plainId = (id: string): string => TWIN.exec(id)?.[1] ?? id;
const TWIN = /^([a-p][0-9b-df-np-tv-z]{9})-\d+$/;

/** An id of sixteen characters, as bpp made them up to schema 12, in its present form; any other text as it is. */
export function presentId(id: string): string {
  const [, letter = '', digits = '', twin = ''] = FORMER.exec(id) ?? [];
  return letter === '' ? id : `${shortened(`${LETTERS.indexOf(letter).toString(16)}${digits}`)}${twin}`;
}
const FORMER = /^([a-p])([0-9a-f]{15})(-\d+)?$/;
