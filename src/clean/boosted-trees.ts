import type { FeatureTable } from './line-windows.js';

/** Trees whose leaves add up to how sure they are: each cut sends a row left where its value is not above it. */
export interface BoostedTrees {
  readonly base: number;
  readonly depth: number;
  readonly trees: readonly Tree[];
}

interface Tree {
  /** Names of the columns, in the order of a heap. */
  readonly features: readonly string[];
  /** Infinite where a node has no cut: every row goes left. */
  readonly cuts: Float64Array;
  readonly leaves: Float64Array;
}

const NO_CUT = '-';

/**
 * Reads trees from their shipped form: a line `depth base`, a line of column names separated by `|`, then a line for
 * each tree, `column:cut` in the order of a heap (`-` where there is none), `|`, its leaves.
 *
 * @throws Error where the text is not of that form: it was not written by the training script.
 */
export function parseTrees(text: string): BoostedTrees {
  const [head = '', names = '', ...lines] = text.trim().split('\n');
  const [depth = Number.NaN, base = Number.NaN] = head.split(' ').map(Number);
  const columns = names.split('|');
  const trees = lines.map((line) => parseTree(line, columns));
  const isWhole = trees.every((tree) => tree.cuts.length === 2 ** depth - 1 && tree.leaves.length === 2 ** depth);
  if (!isWhole || !Number.isFinite(base)) throw new Error('the weights of the line model are damaged: train it again');
  return { base, depth, trees };
}

function parseTree(line: string, columns: readonly string[]): Tree {
  const [nodes = '', leaves = ''] = line.split('|');
  const cuts = nodes.split(' ').map((node) => (node === NO_CUT ? undefined : node.split(':').map(Number)));
  return {
    features: cuts.map((cut) => columns[cut?.[0] ?? 0] ?? ''),
    cuts: Float64Array.from(cuts, (cut) => cut?.[1] ?? Number.POSITIVE_INFINITY),
    leaves: Float64Array.from(leaves.split(' '), Number),
  };
}

/** How sure the trees are of each of `n` rows, 0 to 1. A column that is missing counts as zeros. */
export function sureness({ base, depth, trees }: BoostedTrees, table: FeatureTable, n: number): Float64Array {
  const sums = new Float64Array(n).fill(base);
  const zeros = new Float64Array(n);
  const inner = 2 ** depth - 1;
  for (const { features, cuts, leaves } of trees) {
    const columns = features.map((name) => table.get(name) ?? zeros);
    for (let i = 0; i < n; i++) {
      let node = 0;
      for (let level = 0; level < depth; level++) {
        const value = (columns[node] ?? zeros)[i] ?? 0;
        node = 2 * node + (value > (cuts[node] ?? 0) ? 2 : 1);
      }
      sums[i] = (sums[i] ?? 0) + (leaves[node - inner] ?? 0);
    }
  }
  for (let i = 0; i < n; i++) sums[i] = 1 / (1 + Math.exp(-(sums[i] ?? 0)));
  return sums;
}
