import type { DraftBlock } from '../blocks/draft-block.js';
import { columnOf, type FeatureTable } from './line-windows.js';

/** What a row of lines says of each of them: a list of the article is one thing, and a box beside it another. */
const MEANS = [
  'pageWords',
  'creditWords',
  'readerWords',
  'capitals',
  'date',
  'name',
  'stop',
  'words',
  'topic',
  'furniture',
  'removed',
];

/**
 * Adds what stands in the row of lines without prose between that holds each line: how long it is, what its words are
 * on average, whether a colon announces it. Prose is a row of its own.
 */
export function addRows(table: FeatureTable, blocks: readonly DraftBlock[]): void {
  const n = blocks.length;
  const prose = blocks.map((block) => block.removed === undefined && block.isProse);
  const starts = new Int32Array(n);
  const ends = new Int32Array(n);
  for (let i = 0; i < n; i++) starts[i] = i > 0 && prose[i] === prose[i - 1] ? (starts[i - 1] ?? 0) : i;
  for (let i = n - 1; i >= 0; i--) ends[i] = i < n - 1 && prose[i] === prose[i + 1] ? (ends[i + 1] ?? n) : i + 1;
  const start = (i: number): number => starts[i] ?? 0;
  const end = (i: number): number => ends[i] ?? n;
  table.set(
    'row:length',
    columnOf(n, (i) => (prose[i] ? -1 : 1) * Math.log1p(end(i) - start(i))),
  );
  table.set(
    'row:at edge',
    columnOf(n, (i) => (start(i) === 0 || end(i) === n ? 1 : 0)),
  );
  table.set(
    'row:colon above',
    columnOf(n, (i) => (!prose[i] && blocks[start(i) - 1]?.plain.endsWith(':') ? 1 : 0)),
  );
  for (const name of MEANS) {
    const column = table.get(name);
    if (column === undefined) continue;
    const sums = new Float64Array(n + 1);
    for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] ?? 0) + (column[i] ?? 0);
    table.set(
      `row:${name}`,
      columnOf(n, (i) => ((sums[end(i)] ?? 0) - (sums[start(i)] ?? 0)) / (end(i) - start(i))),
    );
  }
}
