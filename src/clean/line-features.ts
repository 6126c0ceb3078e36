import type { DraftBlock } from '../blocks/draft-block.js';
import { seemsToStart } from './apply-rules.js';
import { addCopies, addCounts, addNeighbours, addPatterns } from './line-columns.js';
import { addRows } from './line-runs.js';
import { type LineShape, lineShape } from './line-shape.js';
import {
  columnOf,
  distancesAfter,
  distancesBefore,
  type FeatureTable,
  sumsUpTo,
  valueWindows,
} from './line-windows.js';

/** What the words of a page share: for each block the words that say what it is about, as numbers. */
export interface PageWords {
  readonly size: number;
  readonly ofBlock: readonly Int32Array[];
}

export interface PageFeatures {
  readonly table: FeatureTable;
  readonly words: PageWords;
}

/** What a block that is no prose takes from a run, in words: fifteen words of prose outweigh two labels. */
const LABEL_COST = 8;
const REMOVED_COST = 3;
/** A long paragraph is no better proof than this many words. */
const MOST_WORDS = 80;
const SHORTEST_TOPIC_WORD = 5;
/** Menus hold no full stops, and few exclamation marks. */
const STATEMENT = /[.!]["')]{0,2}$/;
const NEAR = 4;

/** What the first pass of the model sees of a page: the shape of each line, its neighbours and its place. */
export function pageFeatures(blocks: readonly DraftBlock[]): PageFeatures {
  const table: FeatureTable = new Map();
  const words = addShapes(table, blocks);
  addRemovals(table, blocks);
  addNeighbours(table, blocks.length);
  const prose = blocks.map((block) => block.removed === undefined && block.isProse);
  const run = valueWindows(table, '', {
    worth: Float64Array.from(blocks, worthOf),
    weight: Float64Array.from(blocks, (block, i) => (prose[i] ? Math.min(block.words, MOST_WORDS) : 0)),
    isText: (i) => prose[i] === true,
  });
  const inRun = Float64Array.from(prose, (is, i) => (is && i >= run.start && i < run.end ? 1 : 0));
  table.set('topic', topicShares(words, inRun));
  addCounts(table, blocks.length);
  addPatterns(table, blocks);
  addCopies(table, blocks);
  addRows(table, blocks);
  addStarts(table, blocks);
  table.set(
    'place',
    columnOf(blocks.length, (i) => i / blocks.length),
  );
  return { table, words };
}

/** What the second pass sees besides: how sure the first was of each line and of those around it. */
export function addSecondPass(
  { table, words }: PageFeatures,
  blocks: readonly DraftBlock[],
  first: Float64Array,
): void {
  const n = blocks.length;
  valueWindows(table, 'sure:', {
    worth: Float64Array.from(blocks, (block, i) => ((first[i] ?? 0) - 0.4) * Math.min(block.words + 2, 60)),
    weight: Float64Array.from(blocks, (block, i) => (first[i] ?? 0) * Math.min(block.words, MOST_WORDS)),
    isText: (i) => (first[i] ?? 0) > 0.5,
  });
  table.set(
    'sure:topic',
    topicShares(
      words,
      first.map((p) => (p > 0.5 ? p : 0)),
    ),
  );
  for (const step of [-2, -1, 0, 1, 2]) {
    table.set(
      `sure:${step}`,
      columnOf(n, (i) => first[i + step] ?? -0.2),
    );
  }
  const sums = sumsUpTo(first);
  for (const reach of [NEAR, 10]) {
    table.set(
      `sure:above${reach}`,
      columnOf(n, (i) => sums(i - reach, i) / reach),
    );
    table.set(
      `sure:below${reach}`,
      columnOf(n, (i) => sums(i + 1, i + 1 + reach) / reach),
    );
  }
  table.set('sure:best above', bestBeside(first, -1, n));
  table.set('sure:best below', bestBeside(first, 1, n));
}

function bestBeside(values: Float64Array, step: number, n: number): Float64Array {
  return columnOf(n, (i) => {
    let best = 0;
    for (let k = 1; k <= NEAR; k++) {
      const at = i + k * step;
      if (at >= 0 && at < n) best = Math.max(best, values[at] ?? 0);
    }
    return best;
  });
}

function addShapes(table: FeatureTable, blocks: readonly DraftBlock[]): PageWords {
  const numbers = new Map<string, number>();
  const ofBlock: Int32Array[] = [];
  const shapes = blocks.map((block) => {
    const own: number[] = [];
    const shape = lineShape(block, (word, classes) => {
      if (classes !== 0 || word.length < SHORTEST_TOPIC_WORD) return;
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      own.push(number);
    });
    ofBlock.push(Int32Array.from(own));
    return shape;
  });
  const [first] = shapes;
  if (first !== undefined) {
    for (const name of Object.keys(first) as (keyof LineShape)[]) {
      table.set(
        name,
        columnOf(shapes.length, (i) => shapes[i]?.[name] ?? 0),
      );
    }
  }
  return { size: numbers.size, ofBlock };
}

/** What the rules have said already, and how far from a line it was. */
function addRemovals(table: FeatureTable, blocks: readonly DraftBlock[]): void {
  const removed = Float64Array.from(blocks, (block) => (block.removed === undefined ? 0 : 1));
  const furniture = Float64Array.from(blocks, (block) => (isFurniture(block) ? 1 : 0));
  for (const [name, column] of [
    ['removed', removed],
    ['furniture', furniture],
  ] as const) {
    table.set(name, column);
    table.set(
      `${name} above`,
      distancesBefore(column.length, (i) => column[i] === 1),
    );
    table.set(
      `${name} below`,
      distancesAfter(column.length, (i) => column[i] === 1),
    );
  }
}

function addStarts(table: FeatureTable, blocks: readonly DraftBlock[]): void {
  const starts = blocks.map((_, i) => seemsToStart(blocks, i));
  table.set(
    'start above',
    distancesBefore(blocks.length, (i) => starts[i] === true || starts[i - 1] === true),
  );
  table.set(
    'start below',
    distancesAfter(blocks.length, (i) => starts[i] === true),
  );
}

/** Share of each block's topic words that the weighted blocks use too: once, or in more than one of them. */
function topicShares({ size, ofBlock }: PageWords, weights: Float64Array): Float64Array {
  const used = new Float64Array(size);
  const lastBlock = new Int32Array(size).fill(-1);
  ofBlock.forEach((numbers, i) => {
    const weight = weights[i] ?? 0;
    if (weight === 0) return;
    for (const number of numbers) {
      if (lastBlock[number] === i) continue;
      lastBlock[number] = i;
      used[number] = (used[number] ?? 0) + weight;
    }
  });
  return columnOf(ofBlock.length, (i) => {
    const numbers = ofBlock[i];
    if (numbers === undefined || numbers.length === 0) return -0.1;
    let shared = 0;
    for (const number of numbers) {
      const elsewhere = (used[number] ?? 0) - (weights[i] ?? 0);
      if (elsewhere > 0.3) shared += elsewhere > 1.5 ? 2 : 1;
    }
    return shared / (2 * numbers.length);
  });
}

/** A rule knew this block for furniture of a page. */
export function isFurniture(block: DraftBlock): boolean {
  return block.removed?.traits?.framesPage === true;
}

function worthOf(block: DraftBlock): number {
  if (block.removed !== undefined) return -REMOVED_COST;
  if (block.isProse) return Math.min(block.words, MOST_WORDS);
  return block.words >= 3 && STATEMENT.test(block.plain) ? block.words / 2 : -LABEL_COST;
}
