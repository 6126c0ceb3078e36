import { firstWhere } from './first-where.js';
import { findMojibake } from './mojibake.js';

/** Soft hyphens, zero-width spaces and joins, marks of direction: nobody sees them. Joiners inside pictures stay. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Characters of which one stands in every text that has a reading copy: a plain text is seen through at once. */
const SUSPECT =
  /[\u0080-\u009f\u00ad\u00c2-\u00c5\u00e2\u00ef\u00f0\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
/** Twice-mangled characters are longer by a round each. */
const MOST_ROUNDS = 3;

/** A text as rules read it, beside the text as it is cited: mangled characters as they were meant, unseen ones left out. */
export interface ReadingCopy {
  readonly text: string;
  /** Where a span of the copy stands in the cited text: all of a mangled character, no unseen one at either end. */
  cited(span: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number };
  /** Where an offset of the cited text stands in the copy. */
  read(offset: number): number;
}

/** The reading copy of a text; undefined where the text itself can be read, which is nearly always. */
export function readingCopy(text: string): ReadingCopy | undefined {
  if (!SUSPECT.test(text)) return undefined;
  let copy: Lettered = { text, starts: undefined, ends: undefined };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsOf(copy.text);
    if (edits.length === 0) break;
    copy = edited(copy, edits);
  }
  const { starts, ends } = copy;
  if (starts === undefined || ends === undefined) return undefined;
  return {
    text: copy.text,
    cited: ({ start, end }) => ({
      start: starts[start] ?? text.length,
      end: end > start ? (ends[end - 1] ?? 0) : (starts[start] ?? text.length),
    }),
    read: (offset) => lowerBound(starts, offset),
  };
}

/** The text as rules read it. */
export function readable(text: string): string {
  return readingCopy(text)?.text ?? text;
}

/** A text whose every code unit stands for a range of the first text; undefined: for itself. */
interface Lettered {
  readonly text: string;
  readonly starts: Uint32Array | undefined;
  readonly ends: Uint32Array | undefined;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly meant: string;
}

function editsOf(text: string): readonly Edit[] {
  const unseen = [...text.matchAll(INVISIBLE)].map(({ index }): Edit => ({ start: index, end: index + 1, meant: '' }));
  const mangled = findMojibake(text);
  if (unseen.length === 0) return mangled;
  const inMangled = (edit: Edit): boolean => mangled.some(({ start, end }) => start <= edit.start && edit.end <= end);
  return [...unseen.filter((edit) => !inMangled(edit)), ...mangled].sort((a, b) => a.start - b.start);
}

function edited(before: Lettered, edits: readonly Edit[]): Lettered {
  const startOf = (unit: number): number => before.starts?.[unit] ?? unit;
  const endOf = (unit: number): number => before.ends?.[unit] ?? unit + 1;
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  const keep = (until: number): void => {
    parts.push(before.text.slice(at, until));
    for (; at < until; at++) {
      starts.push(startOf(at));
      ends.push(endOf(at));
    }
  };
  for (const { start, end, meant } of edits) {
    keep(start);
    parts.push(meant);
    for (let unit = 0; unit < meant.length; unit++) {
      starts.push(startOf(start));
      ends.push(endOf(end - 1));
    }
    at = end;
  }
  keep(before.text.length);
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The first unit that stands at or behind an offset of the cited text. */
function lowerBound(starts: Uint32Array, offset: number): number {
  return firstWhere(starts.length, (at) => (starts[at] ?? 0) >= offset);
}
