import { fold } from '../text/fold.js';
import { readable } from '../text/reading-copy.js';

const SPACE_RUN = /\s+/g;
/** What `SPACE_RUN` would change: anything but single plain spaces. */
const UNEVEN = /[^\S ]| {2}/;
const WORD = /[\p{L}\p{N}][^\s]*/gu;
/** The full stops of other scripts are among them: Chinese, Hindi, Arabic, Armenian, Amharic. */
const SENTENCE_END = /[.!?:;…。．！？：；।॥؟۔։።]["')\]」』）》】]{0,3}$/;
const FULL_STOP = /[.。．।۔։።]$/;

/** A long line without any of these is a cloud of tags or a menu. Thai and its neighbours part clauses by a space. */
const PUNCTUATED =
  /[.,;!?。，、．！？；।॥،؛؟۔։።]|[\u0e01-\u0e3a\u0e40-\u0edf\u1000-\u109f\u1780-\u17ff] [\u0e01-\u0edf\u1000-\u109f\u1780-\u17ff]/;

/** Scripts that set no space between words: Chinese and Japanese, then Thai, Lao, Burmese, Khmer, whose words are longer. */
const UNSPACED = /[\u0e01-\u0edf\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
const IDEOGRAPHS = /[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
const LONG_WORDED = /[\u0e01-\u0edf\u1000-\u109f\u1780-\u17ff]/g;
/** Characters to a word. */
const OF_IDEOGRAPHS = 2;
const OF_LONG_WORDED = 5;

/** Text as rules see it: spaces, quotation marks and dashes in one form each, runs of spaces as one. */
export function plainText(text: string): string {
  const folded = fold(readable(text));
  return (UNEVEN.test(folded) ? folded.replace(SPACE_RUN, ' ') : folded).trim();
}

/** The words of a text; where its script parts none, as many as its characters are likely to make. */
export function countWords(text: string): number {
  if (text.length <= PIECE) return wordsOf(text);
  // A page may be one line of megabytes: its words are never all held at once.
  let count = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from + PIECE);
    const end = space === -1 ? text.length : space;
    count += wordsOf(text.slice(from, end));
    from = end;
  }
  return count;
}

function wordsOf(text: string): number {
  if (!UNSPACED.test(text)) return spacedWords(text);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const unspaced = count(IDEOGRAPHS) / OF_IDEOGRAPHS + count(LONG_WORDED) / OF_LONG_WORDED;
  const rest = text.replace(IDEOGRAPHS, ' ').replace(LONG_WORDED, ' ').match(WORD)?.length ?? 0;
  return Math.ceil(unspaced) + rest;
}

/** Matches of `WORD`, none of which is made: every block of every page is counted. */
function spacedWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const kind = code < ASCII ? kinds[code] : kindOf(text.codePointAt(i) ?? code);
    if (inWord) inWord = kind !== SPACE;
    else if (kind === STARTS_WORD) {
      inWord = true;
      count++;
    }
  }
  return count;
}

const OTHER = 0;
const SPACE = 1;
const STARTS_WORD = 2;
const IS_SPACE = /\s/;
const IS_WORD = /[\p{L}\p{N}]/u;

function kindOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  return IS_SPACE.test(character) ? SPACE : IS_WORD.test(character) ? STARTS_WORD : OTHER;
}

const ASCII = 128;
const kinds = Uint8Array.from({ length: ASCII }, (_, code) => kindOf(code));

/** In characters. */
const PIECE = 1 << 16;

/** Ends as a sentence does, a closing quotation mark or bracket allowed after the stop, or a note: `… (PTI)`. */
export function endsSentence(plain: string): boolean {
  return SENTENCE_END.test(plain.slice(-6)) || (plain.endsWith(')') && SENTENCE_AND_NOTE.test(plain.slice(-MOST_NOTE)));
}

/** In characters. */
const MOST_NOTE = 60;
const SENTENCE_AND_NOTE = /[\p{Ll}\d%][.!?]["')]{0,2} \([^().]{2,50}\)$/u;

/** Ends in a full stop. */
export function endsInStop(plain: string): boolean {
  return FULL_STOP.test(plain);
}

/** Reads like running text: a sentence of some length, or a line too long to be a label. */
export function isProse(block: { readonly plain: string; readonly words: number }): boolean {
  return (block.words >= 8 && endsSentence(block.plain)) || (block.words >= 25 && PUNCTUATED.test(block.plain));
}
