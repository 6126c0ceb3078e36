import type { RuleId } from '../../model/span.js';

/** A text or a file as a recogniser sees it. */
export interface Seen {
  /** The whole text, decoded. */
  readonly text: string;
  /** Its first characters, white space at their front left out. */
  readonly head: string;
  /** The first lines that are not blank. */
  readonly lines: readonly string[];
  /** The share of these lines that are prose. */
  readonly prose: number;
  /** What the file's name ends with, in lower case, without the stop; empty where there is nothing. */
  readonly ending: string;
}

/** A sort of file that is no page: what it is, by what it is known, and what its owner can do. */
export interface Form {
  readonly id: RuleId;
  /** What it is, as the remark calls it: `an RSS feed`. */
  readonly summary: string;
  /** What to do instead, in words that follow `is not read: `. */
  readonly instead: string;
  /** What a page shows, or what it runs: no loss where it lies beside one. */
  readonly isPart?: 'shown' | 'run';
  /** It is text too, and read as it stands where there are no readers of other forms. */
  readonly isText?: true;
}

/** A form known by the first bytes of a file. */
export interface BinaryForm extends Form {
  /** The first bytes, as Latin-1. */
  readonly starts: readonly string[];
  /** They say it also where the rest is text: nobody begins a text so. */
  readonly mayBeText?: true;
  /** What else of the first kilobytes must hold. */
  readonly isOne?: (head: string) => boolean;
}

/** A form known by what its text is: all that is said must hold. */
export interface TextForm extends Form {
  /** Of the name of its first element, where it is XML. */
  readonly root?: RegExp;
  /** Of its first characters. */
  readonly pattern?: RegExp;
  readonly sees?: (seen: Seen) => boolean;
}

const HEAD = 8192;
/** Lines that are looked at: what is no page shows it in them. */
const MOST_LINES = 100;
/** A line of prose: words in lower case one after the other, and no sign of a program but what a sentence has too. */
const PROSE = /(?:^|\s)(?:[\p{L}’'"“”(-]{2,}[,.;:!?)]{0,2}\s+){6}\p{L}/u;
/** Of a line, so much is looked at. */
const MOST_OF_LINE = 2000;
export const LINE_END: RegExp = /\r$/;
const NOT_BLANK = /\S/;
const ENDING = /\.([a-z0-9]{1,12})$/i;

export function seenOf(text: string, path: string): Seen {
  const head = text.slice(0, HEAD).trimStart();
  const lines: string[] = [];
  for (let at = 0; at < text.length && lines.length < MOST_LINES; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end === -1 ? text.length : end).replace(LINE_END, '');
    if (NOT_BLANK.test(line)) lines.push(line);
    at = end === -1 ? text.length : end + 1;
  }
  const prose = proseShare(lines);
  return { text, head, lines, prose, ending: ENDING.exec(path)?.[1]?.toLowerCase() ?? '' };
}

export function proseShare(lines: readonly string[]): number {
  return share(lines, (line) => PROSE.test(line.slice(0, MOST_OF_LINE)));
}

export function share<T>(all: readonly T[], holds: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
