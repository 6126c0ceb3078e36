import { fold } from './fold.js';

const ASCII_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const WORD = /&|[\p{L}\p{M}\p{N}]+(?:(?:['.&-]|(?<=[\p{L}\p{M}])\/(?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The words of a phrase in the form that gazetteer keys have: folded and lower case, without the punctuation around
 * them. Inside a word an apostrophe, full stop, `&` and hyphen stand (`o'keeffe`, `u.k`, `at&t`, `stoke-on-trent`), and
 * a slash between letters (`t/insp`); a standing `&` is a word.
 */
export function phraseWords(text: string): string[] {
  // Most names of the lists are plain letters: half of the time it takes to load them all.
  if (ASCII_NAME.test(text)) return text.toLowerCase().split(' ');
  return fold(text).toLowerCase().match(WORD) ?? [];
}
