import { escapeText } from './plain.js';

/** A stretch of prose in one style; what is next to it without a space is one word with it. */
export interface Piece {
  readonly text: string;
  readonly style?: (text: string) => string;
}

interface Word {
  readonly shown: string;
  readonly length: number;
}

const SPACE = /\s+/u;
const OPENS = /^\s/u;
const CLOSES = /\s$/u;
/** A narrower terminal gets lines of this width. */
const NARROWEST = 40;

/** Prose in lines no wider than `width`, words whole, each line behind `indent`; without a width in one line. */
export function wrapped(
  pieces: readonly Piece[],
  { width, indent }: { readonly width: number | undefined; readonly indent: string },
): readonly string[] {
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(NARROWEST, width) - indent.length;
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const { shown, length } of wordsOf(pieces)) {
    if (used > 0 && used + 1 + length > room) {
      lines.push(indent + line);
      [line, used] = ['', 0];
    }
    line += used === 0 ? shown : ` ${shown}`;
    used += used === 0 ? length : length + 1;
  }
  return used === 0 ? lines : [...lines, indent + line];
}

function wordsOf(pieces: readonly Piece[]): readonly Word[] {
  const words: Word[] = [];
  let glued = false;
  for (const { text: written, style = plain } of pieces) {
    const text = escapeText(written);
    const parts = text.split(SPACE).filter((part) => part !== '');
    for (const [at, part] of parts.entries()) {
      const word = { shown: style(part), length: lengthOf(style === plain ? part : bare(style(part))) };
      const last = at === 0 && glued && !OPENS.test(text) ? words.pop() : undefined;
      words.push(last ? { shown: last.shown + word.shown, length: last.length + word.length } : word);
    }
    glued = parts.length > 0 ? !CLOSES.test(text) : glued && text === '';
  }
  return words;
}

const plain = (text: string): string => text;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what colours are made of.
const COLOURS = /\u001b\[[\d;]*m/g;
const bare = (text: string): string => text.replace(COLOURS, '');
const lengthOf = (text: string): number => [...text].length;
