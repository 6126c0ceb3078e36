import { fold } from './fold.js';
import { remembered } from './remembered.js';

const SPACES = /\s+/g;
const LEADING_THE = /^the /;
const MARKS = /\p{M}/gu;
/** `ŉ` comes apart into a letter apostrophe and an n, behind the folding. */
const APOSTROPHES = /['ʼ]/g;
const ASCII = /^[\0-\x7f]*$/;
const NOT_ASCII_WORD = /[^a-z0-9&]+/g;
const NOT_WORD = /[^\p{L}\p{N}& ]+/gu;

/** The form in which two spellings of one name are equal: folded, lower case, no accents, marks or leading `the`. Not for readers. */
export const nameKey: (name: string) => string = remembered(wordsKey);

/** The same of running text, which does not come again: nothing of it is remembered. */
export function wordsKey(text: string): string {
  const folded = fold(text);
  // Most names and sentences: without the tables of Unicode it takes two thirds of the time.
  const words = ASCII.test(folded)
    ? folded.toLowerCase().replace(APOSTROPHES, '').replace(NOT_ASCII_WORD, ' ')
    : folded
        .normalize('NFKD')
        .replace(MARKS, '')
        .toLowerCase()
        .replace(APOSTROPHES, '')
        .replace(NOT_WORD, ' ')
        .replace(SPACES, ' ');
  return words.trim().replace(LEADING_THE, '');
}

/** A name for readers: as written, with plain single spaces. */
export function displayName(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(SPACES, ' ').trim() : text;
}
const ODD_SPACE = /[^\S ]|^ | $| {2}/;
