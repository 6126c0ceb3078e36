import { fold } from './fold.js';
import { remembered } from './remembered.js';

const SPACES = /\s+/g;
const LEADING_THE = /^the /;
const MARKS = /\p{M}/gu;
/** `ŉ` comes apart into a letter apostrophe and an n, behind the folding. */
const APOSTROPHES = /['ʼ]/g;
const NOT_WORD = /[^\p{L}\p{N}& ]+/gu;

/** The form in which two spellings of one name are equal: folded, lower case, no accents, marks or leading `the`. Not for readers. */
export const nameKey: (name: string) => string = remembered(wordsKey);

/** The same of running text, which does not come again: nothing of it is remembered. */
export function wordsKey(text: string): string {
  return fold(text)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(NOT_WORD, ' ')
    .replace(SPACES, ' ')
    .trim()
    .replace(LEADING_THE, '');
}

/** A name for readers: as written, with plain single spaces. */
export function displayName(text: string): string {
  return ODD_SPACE.test(text) ? text.replace(SPACES, ' ').trim() : text;
}
const ODD_SPACE = /[^\S ]|^ | $| {2}/;
