import { ABBREVIATIONS_BEFORE_NAMES } from '../lists/question-words.js';

const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
const LOWER_CASE = /^\p{Ll}/u;
const STOP = /\.$/;
/** `J.`, `A.B.`, and `No. 10`: neither ends a sentence. */
const INITIALS = /^["'“‘(]*(?:\p{Lu}\.)+$/u;
const NUMBERED = /^[Nn]os?\.$/;
const DIGIT = /^\d/;

/** Whether a sentence ends with this word, given the one behind it: not at `Insp. Hale`, nor at `J. Reed`. */
export function endsSentence(word: string, next: string | undefined): boolean {
  if (!SENTENCE_END.test(word) || INITIALS.test(word)) return false;
  if (next !== undefined && (LOWER_CASE.test(next) || (NUMBERED.test(word) && DIGIT.test(next)))) return false;
  return !ABBREVIATIONS_BEFORE_NAMES.has(word.replace(STOP, '').toLowerCase());
}

/** The last word of what may be a sentence, up to the blank behind it. */
const MAY_END = /[.!?…]["'”’)\]]*(?=\s)/gu;
const BLANK = /\s/;

/** The sentences of a paragraph as ranges of UTF-16 code units, in order, without the blanks between them. */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const sentences: { start: number; end: number }[] = [];
  let start = nextWord(text, 0);
  for (const { index, 0: mark } of text.matchAll(MAY_END)) {
    const end = index + mark.length;
    const next = nextWord(text, end);
    if (next === text.length) break;
    const word = text.slice(startOfWord(text, index), end);
    if (!endsSentence(word, text.slice(next, endOfWord(text, next)))) continue;
    sentences.push({ start, end });
    start = next;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return sentences;
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && BLANK.test(text.charAt(at))) at++;
  return at;
}

function startOfWord(text: string, within: number): number {
  let at = within;
  while (at > 0 && !BLANK.test(text.charAt(at - 1))) at--;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !BLANK.test(text.charAt(at))) at++;
  return at;
}
