import { fold } from './fold.js';

const SPACES = /\s+/g;
const LEADING_THE = /^the /;
const MARKS = /\p{M}/gu;
/** `ŉ` comes apart into a letter apostrophe and an n, behind the folding. */
const APOSTROPHES = /['ʼ]/g;
const NOT_WORD = /[^\p{L}\p{N}& ]+/gu;

/** The form in which two spellings of one name are equal: folded, lower case, no accents, marks or leading `the`. Not for readers. */
export function nameKey(name: string): string {
  return fold(name)
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
  return text.replace(SPACES, ' ').trim();
}
