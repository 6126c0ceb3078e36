import { type Row, rowOf } from './rows.js';
import type { Run } from './run.js';

/*
 * The order in which a page is read. A gutter is a strip from top to bottom of some rows in which no letter stands; what lies
 * left of it is read before what lies right, where both are running text. Cells of a table have strips between them as well:
 * there each row is read by itself.
 */

/** Rows that are read one below the other. */
export type Column = readonly Row[];

/** In letters' heights: a blank is narrower, a justified line's may be wider, but not one below the other. */
const NARROWEST = 0.75;
/** So many rows have text on both sides of a gutter; of a wide one fewer. */
const LEAST_ROWS = 4;
const WIDE = 1.4;
const LEAST_ROWS_WIDE = 2;
/** In heights of a line: rows that are further apart are not one column. */
const FARTHEST = 2.4;
const MOST_STRIPS = 48;
const MOST_TRIED = 8;
const MOST_NESTED = 24;

/** A strip without letters beside rows `from` to `to` (exclusive). */
export interface Strip {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
  /** Rows with text on both sides. */
  readonly both: number;
}

/** A page's rows as columns, in the order in which they are read. */
export function columnsOf(rows: readonly Row[], depth = 0): readonly Column[] {
  if (rows.length === 0) return [];
  const gutter = depth < MOST_NESTED ? gutterOf(rows) : undefined;
  if (gutter === undefined) return [rows];
  const { from, to } = gutter;
  const at = (gutter.left + gutter.right) / 2;
  const band = rows.slice(from, to);
  return [
    ...columnsOf(rows.slice(0, from), depth + 1),
    ...columnsOf(
      sideOf(band, (run) => run.x < at),
      depth + 1,
    ),
    ...columnsOf(
      sideOf(band, (run) => run.x >= at),
      depth + 1,
    ),
    ...columnsOf(rows.slice(to), depth + 1),
  ];
}

function sideOf(rows: readonly Row[], isIn: (run: Run) => boolean): readonly Row[] {
  return rows.flatMap(({ runs }) => {
    const own = runs.filter(isIn);
    return own.length > 0 ? [rowOf(own)] : [];
  });
}

/** The strip with text on both sides of most rows, where these are columns. */
function gutterOf(rows: readonly Row[]): Strip | undefined {
  const size = usualSize(rows);
  const strips = stripsOf(rows, NARROWEST * size).filter(
    ({ both, left, right }) => both >= LEAST_ROWS || (both >= LEAST_ROWS_WIDE && right - left >= WIDE * size),
  );
  return strips
    .toSorted((a, b) => b.both - a.both || b.right - b.left - (a.right - a.left) || a.left - b.left)
    .slice(0, MOST_TRIED)
    .map((strip) => trimmed(strip, rows))
    .find((strip) => areColumns(rows.slice(strip.from, strip.to), (strip.left + strip.right) / 2));
}

/** The size of most letters. */
export function usualSize(rows: readonly Row[]): number {
  const letters = new Map<number, number>();
  for (const { runs } of rows) {
    for (const { size, text } of runs) {
      const rounded = Math.round(size * 2) / 2;
      letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
    }
  }
  return [...letters].reduce((most, each) => (each[1] > most[1] ? each : most), [10, 0])[0];
}

/** All strips, each as tall as it goes. */
export function stripsOf(rows: readonly Row[], narrowest: number): readonly Strip[] {
  let open: Strip[] = [];
  const closed: Strip[] = [];
  for (const [at, row] of rows.entries()) {
    const gaps = gapsOf(row, narrowest);
    const next: Strip[] = [];
    for (const strip of open) {
      const within = gaps.map((gap) => ({
        ...gap,
        left: Math.max(gap.left, strip.left),
        right: Math.min(gap.right, strip.right),
      }));
      const [widest] = within.toSorted((a, b) => b.right - b.left - (a.right - a.left));
      if (widest === undefined || widest.right - widest.left < narrowest) closed.push(strip);
      else
        next.push({
          ...strip,
          left: widest.left,
          right: widest.right,
          to: at + 1,
          both: strip.both + (widest.isInner ? 1 : 0),
        });
    }
    for (const { left, right, isInner } of gaps) {
      if (isInner && !next.some((strip) => strip.left < right && strip.right > left)) {
        next.push({ left, right, from: at, to: at + 1, both: 1 });
      }
    }
    open = next.slice(0, MOST_STRIPS);
  }
  return [...closed, ...open].map((strip) => upwards(strip, rows, narrowest));
}

/** A strip begins where the first row has text on both sides of it; rows above may leave it free as well. */
function upwards(strip: Strip, rows: readonly Row[], narrowest: number): Strip {
  let { from } = strip;
  for (; from > 0; from--) {
    const row = rows[from - 1];
    if (
      row === undefined ||
      !gapsOf(row, narrowest).some(({ left, right }) => left <= strip.left && right >= strip.right)
    )
      break;
  }
  return { ...strip, from };
}

interface Gap {
  readonly left: number;
  readonly right: number;
  /** Text stands on both sides. */
  readonly isInner: boolean;
}

function gapsOf({ runs }: Row, narrowest: number): readonly Gap[] {
  const gaps: Gap[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.x - right >= narrowest)
      gaps.push({ left: right, right: run.x, isInner: right !== Number.NEGATIVE_INFINITY });
    right = Math.max(right, run.x + run.width);
  }
  return [...gaps, { left: right, right: Number.POSITIVE_INFINITY, isInner: false }];
}

/**
 * Without the rows above and below that have text on one side and stand apart from it: a short heading over two columns, a
 * last line under them.
 */
function trimmed(strip: Strip, rows: readonly Row[]): Strip {
  const at = (strip.left + strip.right) / 2;
  const isLeft = (run: Run): boolean => run.x < at;
  const isBoth = ({ runs }: Row): boolean => runs.some(isLeft) && !runs.every(isLeft);
  const inStrip = rows.slice(strip.from, strip.to);
  const first = strip.from + inStrip.findIndex(isBoth);
  const last = strip.from + inStrip.findLastIndex(isBoth);
  const goesOn = (at: number, beside: number): boolean => {
    const [row, next] = [rows[at], rows[beside]];
    if (row === undefined || next === undefined) return false;
    return Math.abs(row.y - next.y) <= FARTHEST * next.size && Math.abs(row.size - next.size) < 0.15 * next.size;
  };
  let [from, to] = [first, last + 1];
  while (from > strip.from && goesOn(from - 1, from)) from--;
  while (to < strip.to && goesOn(to, to - 1)) to++;
  return { ...strip, from, to };
}

/** In characters, of most lines of a column of text. */
const LEAST_LETTERS = 14;
const LEAST_WORDS = 3;
const MOST_DIGITS = 0.25;
const WORD = /[^\s]+/g;
const DIGIT = /[\d£$€%]/g;

/** Running text stands on both sides, and not the cells of a table. */
function areColumns(rows: readonly Row[], at: number): boolean {
  return isProse(sideOf(rows, (run) => run.x < at)) && isProse(sideOf(rows, (run) => run.x >= at));
}

function isProse(rows: readonly Row[]): boolean {
  const lines = rows.map(({ runs }) => runs.map(({ text }) => text).join(' '));
  const [letters, words] = [lines.map(({ length }) => length), lines.map((line) => line.match(WORD)?.length ?? 0)];
  const all = lines.join('');
  const digits = all.match(DIGIT)?.length ?? 0;
  return median(letters) >= LEAST_LETTERS && median(words) >= LEAST_WORDS && digits < MOST_DIGITS * all.length;
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}
