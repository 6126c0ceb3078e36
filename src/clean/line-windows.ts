/** Columns of numbers, one value for each block. The names are those the weights know. */
export type FeatureTable = Map<string, Float64Array>;

/** How each block speaks for text: `worth` is negative for furniture, `weight` never is. */
export interface BlockValues {
  readonly worth: Float64Array;
  readonly weight: Float64Array;
  readonly isText: (at: number) => boolean;
}

/** `[start, end)`, in blocks; empty where no block is worth anything. */
export interface BlockRun {
  readonly start: number;
  readonly end: number;
}

const FAR = 99;

/** Adds what stands around each block, by the given values, and finds the run of blocks that is worth most. */
export function valueWindows(table: FeatureTable, prefix: string, values: BlockValues): BlockRun {
  const { worth, weight, isText } = values;
  const n = worth.length;
  const sum = sumsUpTo(weight);
  const total = sum(0, n);
  const run = bestRun(worth);
  const add = (name: string, of: (i: number) => number): void => {
    table.set(prefix + name, columnOf(n, of));
  };
  for (const reach of [2, 5, 12]) {
    add(`text above ${reach}`, (i) => sum(i - reach, i) / reach);
    add(`text below ${reach}`, (i) => sum(i + 1, i + 1 + reach) / reach);
  }
  add('all above', (i) => Math.log1p(sum(0, i)));
  add('all below', (i) => Math.log1p(sum(i + 1, n)));
  add('share above', (i) => (total === 0 ? 0 : sum(0, i) / total));
  add('outside', (i) => (i < run.start ? -Math.log1p(run.start - i) : i >= run.end ? Math.log1p(i - run.end + 1) : 0));
  add('from start', (i) => Math.sign(i - run.start) * Math.log1p(Math.abs(i - run.start)));
  add('to end', (i) => Math.sign(run.end - i) * Math.log1p(Math.abs(run.end - i)));
  table.set(`${prefix}gap above`, distancesBefore(n, isText));
  table.set(`${prefix}gap below`, distancesAfter(n, isText));
  table.set(`${prefix}sum above`, runningSums(worth, 1));
  table.set(`${prefix}sum below`, runningSums(worth, -1));
  return run;
}

/** A column from what it holds for each block. `Float64Array.from` does the same, ten times as slowly. */
export function columnOf(n: number, of: (at: number) => number): Float64Array {
  const column = new Float64Array(n);
  for (let i = 0; i < n; i++) column[i] = of(i);
  return column;
}

/** The run of blocks with the highest sum. */
export function bestRun(worth: Float64Array): BlockRun {
  let best = 0;
  let run: BlockRun = { start: 0, end: 0 };
  let sum = 0;
  let start = 0;
  worth.forEach((value, i) => {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += value;
    if (sum > best) {
      best = sum;
      run = { start, end: i + 1 };
    }
  });
  return run;
}

/** Sums of the blocks in `[from, to)`, which may lie outside of the page. */
export function sumsUpTo(values: Float64Array): (from: number, to: number) => number {
  const n = values.length;
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return (from, to) => (sums[Math.max(0, Math.min(n, to))] ?? 0) - (sums[Math.max(0, Math.min(n, from))] ?? 0);
}

/** How many blocks above each the last that `is` stands, on a logarithmic scale. */
export function distancesBefore(n: number, is: (at: number) => boolean): Float64Array {
  const distances = new Float64Array(n);
  let last = -FAR;
  for (let i = 0; i < n; i++) {
    distances[i] = Math.log1p(Math.min(FAR, i - last));
    if (is(i)) last = i;
  }
  return distances;
}

/** The same, below. */
export function distancesAfter(n: number, is: (at: number) => boolean): Float64Array {
  const distances = new Float64Array(n);
  let next = n + FAR;
  for (let i = n - 1; i >= 0; i--) {
    distances[i] = Math.log1p(Math.min(FAR, next - i));
    if (is(i)) next = i;
  }
  return distances;
}

/** The best sum of blocks that ends just before each (step 1) or begins just behind it (step -1), logarithmic. */
function runningSums(worth: Float64Array, step: 1 | -1): Float64Array {
  const n = worth.length;
  const sums = new Float64Array(n);
  let sum = 0;
  for (let k = 0; k < n; k++) {
    const i = step === 1 ? k : n - 1 - k;
    sums[i] = Math.log1p(sum);
    sum = Math.max(0, sum + (worth[i] ?? 0));
  }
  return sums;
}
