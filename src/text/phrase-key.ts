import { fold } from './fold.js';
import { partedAtHyphen, WEB_ENDINGS } from './word-parts.js';

const ASCII_NAME = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const WORD = /&|[\p{L}\p{M}\p{N}]+(?:(?:['.&-]|(?<=[\p{L}\p{M}])\/(?=\p{L}))[\p{L}\p{M}\p{N}]+)*/gu;
const LETTERS_WITH_STOPS = /^\p{L}(?:\.\p{L})+$/u;
const INNER_STOP = new RegExp(String.raw`\.(?!(?:${WEB_ENDINGS})\b|\p{N})`, 'u');
const FIGURE = /^\p{N}/u;
const POSSESSIVE = /'s$/i;

/**
 * The words of a phrase in the form that gazetteer keys have: folded and lower case, without the punctuation around
 * them, parted as a text is. Inside a word an apostrophe, `&` and hyphen stand (`o'keeffe`, `at&t`, `stoke-on-trent`),
 * the stops of letters (`u.k`), and a slash between letters (`t/insp`); a standing `&` is a word.
 */
export function phraseWords(text: string): string[] {
  // Most names of the lists are plain letters: half of the time it takes to load them all.
  if (ASCII_NAME.test(text)) return text.toLowerCase().split(' ');
  return (fold(text).match(WORD) ?? []).flatMap(partsOf).map((word) => word.toLowerCase());
}

/** `E.ON` and `al-Qaeda` are two words in a text. */
function partsOf(word: string): string[] {
  const parted = POSSESSIVE.test(word) ? undefined : partedAtHyphen(word);
  if (parted) return [parted[0], ...partsOf(parted[1])];
  return LETTERS_WITH_STOPS.test(word) || FIGURE.test(word) ? [word] : word.split(INNER_STOP);
}

const MARK = /[,.]|['’](?![\p{L}\p{N}])|\p{L}-\p{L}/u;

/** Whether marks may stand between the words of a phrase: `Goldman, Sachs & Co`, `Chiefs’ Council`, `E.ON`. */
export const hasInnerMark = (text: string): boolean => !ASCII_NAME.test(text) && MARK.test(text);
