import type { DraftBlock } from '../blocks/draft-block.js';
import type { LineShape } from './line-shape.js';
import { columnOf, type FeatureTable, sumsUpTo } from './line-windows.js';

const BESIDE: readonly number[] = [-2, -1, 1, 2];
const SEEN_BESIDE: readonly (keyof LineShape)[] = ['words', 'stop', 'capitals', 'functionWords', 'pageWords'];
const COUNTED_NEAR: readonly (keyof LineShape)[] = [
  'date',
  'name',
  'age',
  'pageWords',
  'readerWords',
  'selfWords',
  'reportWords',
  'question',
  'creditWords',
];
/** Reach of the counts, in blocks. */
const NEAR = 4;
const FAR = 15;
const COPY_LENGTH = 40;
const MOST_COPIES = 4;

/** The shapes of the lines next to each and next but one. */
export function addNeighbours(table: FeatureTable, n: number): void {
  for (const name of SEEN_BESIDE) {
    const column = table.get(name) ?? new Float64Array(n);
    for (const step of BESIDE) {
      table.set(
        `${name}${step > 0 ? '+' : ''}${step}`,
        columnOf(n, (i) => column[i + step] ?? -1),
      );
    }
  }
}

/** How many dates, names, words of menus … stand near each line, above and below it. */
export function addCounts(table: FeatureTable, n: number): void {
  for (const name of COUNTED_NEAR) {
    const sums = sumsUpTo((table.get(name) ?? new Float64Array(n)).map((value) => Math.min(1, value)));
    table.set(
      `${name} around`,
      columnOf(n, (i) => sums(i - NEAR, i + NEAR + 1)),
    );
    table.set(
      `${name} above`,
      columnOf(n, (i) => sums(i - FAR, i)),
    );
    table.set(
      `${name} below`,
      columnOf(n, (i) => sums(i + 1, i + 1 + FAR)),
    );
  }
}

/** Lists of stories repeat their shape (headline, name, date, teaser) every two to five lines; an article does not. */
export function addPatterns(table: FeatureTable, blocks: readonly DraftBlock[]): void {
  const n = blocks.length;
  const value = (name: string, i: number): number => table.get(name)?.[i] ?? 0;
  const kinds = blocks.map(({ words }, i) => {
    const size = words < 2 ? 0 : words < 4 ? 1 : words < 9 ? 2 : words < 20 ? 3 : 4;
    const isDate = value('date', i) > 0 || (value('age', i) > 0 && words < 8);
    return (
      size +
      8 * value('stop', i) +
      16 * value('name', i) +
      (isDate ? 32 : 0) +
      64 * value('startsDigit', i) +
      128 * value('address', i)
    );
  });
  const same = (i: number, j: number): number => (kinds[j] !== undefined && kinds[i] === kinds[j] ? 1 : 0);
  const alike = (lag: number): Float64Array =>
    columnOf(n, (i) => same(i, i - lag) + same(i, i + lag) + same(i, i - 2 * lag) + same(i, i + 2 * lag));
  const next = alike(1);
  const apart = [2, 3, 4, 5].map(alike);
  table.set('alike beside', next);
  table.set(
    'alike apart',
    columnOf(n, (i) => apart.reduce((most, column) => Math.max(most, column[i] ?? 0), 0)),
  );
  const sums = apart.map((column) => sumsUpTo(columnOf(n, (i) => (column[i] ?? 0) - (next[i] ?? 0))));
  table.set(
    'pattern',
    columnOf(n, (i) => sums.reduce((most, sum) => Math.max(most, sum(i - 6, i + 7)), Number.NEGATIVE_INFINITY)),
  );
}

/** How often the page holds a line, and how far below it the last copy stands. */
export function addCopies(table: FeatureTable, blocks: readonly DraftBlock[]): void {
  const keys = blocks.map((block) => block.plain.slice(0, COPY_LENGTH).toLowerCase());
  const last = new Map(keys.map((key, i) => [key, i]));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const below = new Float64Array(keys.length);
  keys.forEach((key, i) => {
    const after = last.get(key) ?? i;
    below[i] = after === i ? -1 : Math.log1p(after - i);
  });
  table.set(
    'copies',
    Float64Array.from(keys, (key) => Math.min(MOST_COPIES, counts.get(key) ?? 1)),
  );
  table.set('copy below', below);
}
