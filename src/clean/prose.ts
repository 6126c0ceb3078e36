import { fold } from '../text/fold.js';
import { readable } from '../text/reading-copy.js';
import type { DraftBlock } from './draft-block.js';

const SPACE_RUN = /\s+/g;
const WORD = /[\p{L}\p{N}][^\s]*/gu;
const SENTENCE_END = /[.!?:;…]["')\]]{0,3}$/;

/** A long line without any of these is a cloud of tags or a menu. */
const PUNCTUATED = /[.,;!?。，]/;

/** Text as rules see it: spaces, quotation marks and dashes in one form each, runs of spaces as one. */
export function plainText(text: string): string {
  return fold(readable(text)).replace(SPACE_RUN, ' ').trim();
}

export function countWords(text: string): number {
  if (text.length <= PIECE) return text.match(WORD)?.length ?? 0;
  // A page may be one line of megabytes: its words are never all held at once.
  let count = 0;
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from + PIECE);
    const end = space === -1 ? text.length : space;
    count += text.slice(from, end).match(WORD)?.length ?? 0;
    from = end;
  }
  return count;
}

/** In characters. */
const PIECE = 1 << 16;

/** Ends as a sentence does, a closing quotation mark or bracket allowed after the stop. */
export function endsSentence(plain: string): boolean {
  return SENTENCE_END.test(plain.slice(-6));
}

/** Reads like running text: a sentence of some length, or a line too long to be a label. */
export function isProse(block: Pick<DraftBlock, 'plain' | 'words'>): boolean {
  return (block.words >= 8 && endsSentence(block.plain)) || (block.words >= 25 && PUNCTUATED.test(block.plain));
}
