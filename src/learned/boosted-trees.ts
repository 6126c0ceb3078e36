import type { Ground } from '../model/judgement.js';
import { strongest } from './grounds.js';
import type { Row } from './weights.js';

/** Columns of numbers by name, one value for each row that is judged. */
type Columns = ReadonlyMap<string, Float64Array>;

/** Trees whose leaves add up to how sure they are: each cut sends a row left where its value is not above it. */
export interface BoostedTrees {
  readonly base: number;
  readonly depth: number;
  /** Names of the columns that the trees ask for. */
  readonly features: readonly string[];
  readonly trees: readonly Tree[];
}

interface Tree {
  /** Indices into the model's features, in the order of a heap; 0 where a node has no cut. */
  readonly columns: Int16Array;
  /** Infinite where a node has no cut: every row goes left. */
  readonly cuts: Float64Array;
  /** What the rows of the training add up to at each inner node, on average. */
  readonly means: Float64Array;
  readonly leaves: Float64Array;
}

/** How sure a model is of each row, and why. */
export interface Judged {
  /** 0 to 1. */
  readonly sure: Float64Array;
  /** What moved it most towards its answer at a row. */
  grounds(at: number): readonly Ground[];
}

const NO_CUT = '-';

/**
 * Reads a model of a file of weights: a row `model, name, depth, base`, a row `features, …` of column names, then for
 * each tree a row `tree, nodes, leaves`: the nodes in the order of a heap, each `column:cut:mean` (`-:mean` where it
 * has no cut).
 *
 * @throws Error where the rows are not of that form: they were not written by the training script.
 */
export function parseTrees(rows: readonly Row[], name: string): BoostedTrees {
  const start = rows.findIndex(([kind, model]) => kind === 'model' && model === name);
  const [, , depth, base] = (rows[start] ?? []).map(Number);
  const [, ...features] = rows[start + 1] ?? [];
  const next = rows.findIndex(([kind], at) => at > start && kind === 'model');
  const own = rows.slice(start + 2, next < 0 ? rows.length : next);
  const trees = own.map(parseTree);
  const isWhole = trees.every(
    ({ cuts, leaves }) => cuts.length === 2 ** (depth ?? 0) - 1 && leaves.length === 2 ** (depth ?? 0),
  );
  if (depth === undefined || base === undefined || trees.length === 0 || !isWhole) {
    throw new Error(`the weights of the model \`${name}\` are damaged: train it again`);
  }
  return { base, depth, features, trees };
}

function parseTree([, nodes = '', leaves = '']: Row): Tree {
  const read = nodes.split(' ').map((node) => node.split(':'));
  const isCut = ([column]: readonly string[]): boolean => column !== NO_CUT;
  return {
    columns: Int16Array.from(read, (node) => (isCut(node) ? Number(node[0]) : 0)),
    cuts: Float64Array.from(read, (node) => (isCut(node) ? Number(node[1]) : Number.POSITIVE_INFINITY)),
    means: Float64Array.from(read, (node) => Number(node.at(-1))),
    leaves: Float64Array.from(leaves.split(' '), Number),
  };
}

/** Judges `n` rows. A column that is missing counts as zeros. */
export function judgeRows(model: BoostedTrees, table: Columns, n: number): Judged {
  const zeros = new Float64Array(n);
  const columns = model.features.map((name) => table.get(name) ?? zeros);
  return { sure: sureness(model, rowsOf(columns, n), n), grounds: (at) => groundsOf(model, columns, at) };
}

/** The same values row by row: a walk down a tree asks for several of one row. */
function rowsOf(columns: readonly Float64Array[], n: number): Float64Array {
  const width = columns.length;
  const rows = new Float64Array(n * width);
  columns.forEach((column, at) => {
    for (let i = 0; i < n; i++) rows[i * width + at] = column[i] ?? 0;
  });
  return rows;
}

function sureness({ base, depth, features, trees }: BoostedTrees, rows: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n).fill(base);
  const inner = 2 ** depth - 1;
  const width = features.length;
  for (const { columns, cuts, leaves } of trees) {
    for (let i = 0; i < n; i++) {
      const row = i * width;
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const value = rows[row + (columns[node] ?? 0)] ?? 0;
        node = 2 * node + (value > (cuts[node] ?? 0) ? 2 : 1);
      }
      sums[i] = (sums[i] ?? 0) + (leaves[node - inner] ?? 0);
    }
  }
  for (let i = 0; i < n; i++) sums[i] = 1 / (1 + Math.exp(-(sums[i] ?? 0)));
  return sums;
}

/** Along a row's path each cut moves the sum from the mean of its node to the mean below: that is its feature's doing. */
function groundsOf(model: BoostedTrees, all: readonly Float64Array[], at: number): readonly Ground[] {
  const values = Float64Array.from(all, (column) => column[at] ?? 0);
  const weights = new Float64Array(all.length);
  let sum = model.base;
  for (const { columns, cuts, means, leaves } of model.trees) {
    const meanAt = (node: number): number => (node < means.length ? means[node] : leaves[node - means.length]) ?? 0;
    let node = 0;
    for (let level = 0; level < model.depth; level++) {
      const column = columns[node] ?? 0;
      const cut = cuts[node] ?? 0;
      const next = 2 * node + ((values[column] ?? 0) > cut ? 2 : 1);
      if (Number.isFinite(cut)) weights[column] = (weights[column] ?? 0) + meanAt(next) - meanAt(node);
      node = next;
    }
    sum += meanAt(node);
  }
  const grounds = model.features.map(
    (feature, i): Ground => ({ feature, value: values[i] ?? 0, weight: weights[i] ?? 0 }),
  );
  return strongest(grounds, sum > 0 ? 1 : -1);
}
