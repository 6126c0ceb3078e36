import { ABBREVIATIONS_BEFORE_NAMES } from '../lists/question-words.js';

const SENTENCE_END = /[.!?…]["'”’)\]]*$/u;
const LOWER_CASE = /^\p{Ll}/u;
const STOP = /\.$/;
/** `J.`, `A.B.`, and `No. 10`: neither ends a sentence. */
const INITIALS = /^["'“‘(]*(?:\p{Lu}\.)+$/u;
const NUMBERED = /^[Nn]os?\.$/;
const DIGIT = /^\d/;
const WORD = /\S+/g;

/** Whether a sentence ends with this word, given the one behind it: not at `Insp. Hale`, nor at `J. Reed`. */
export function endsSentence(word: string, next: string | undefined): boolean {
  if (!SENTENCE_END.test(word) || INITIALS.test(word)) return false;
  if (next !== undefined && (LOWER_CASE.test(next) || (NUMBERED.test(word) && DIGIT.test(next)))) return false;
  return !ABBREVIATIONS_BEFORE_NAMES.has(word.replace(STOP, '').toLowerCase());
}

/** The sentences of a paragraph as ranges of UTF-16 code units, in order, without the blanks between them. */
export function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const words = [...text.matchAll(WORD)];
  const sentences: { start: number; end: number }[] = [];
  let start: number | undefined;
  for (const [at, { 0: word, index }] of words.entries()) {
    start ??= index;
    const next = words[at + 1]?.[0];
    if (next !== undefined && !endsSentence(word, next)) continue;
    sentences.push({ start, end: index + word.length });
    start = undefined;
  }
  return sentences;
}
