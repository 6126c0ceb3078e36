import { platform } from '#platform';

/** A line of a file of weights, by its tabs. */
export type Row = readonly string[];

/** The rows of a file of weights; lines that open with `#` say what it is. */
export function rowsOf(text: string): readonly Row[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split('\t'));
}

/**
 * The one door to the shipped weights: the file is read when they are first asked for, and once. The function throws
 * where the file is missing or `parse` cannot read it.
 */
export function shippedWeights<Weights>(file: string, parse: (rows: readonly Row[]) => Weights): () => Weights {
  let weights: Weights | undefined;
  return () => {
    weights ??= parse(rowsOf(platform.dataFile(`learned/${file}`)));
    return weights;
  };
}
