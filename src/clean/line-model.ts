import type { DraftBlock } from '../blocks/draft-block.js';
import { type BoostedTrees, type Judged, judgeRows, parseTrees } from '../learned/boosted-trees.js';
import { type Row, shippedWeights } from '../learned/weights.js';
import { addSecondPass, pageFeatures } from './line-features.js';
import { columnOf, type FeatureTable } from './line-windows.js';

/** The model of text dumps: the second pass knows how sure the first was of the lines around each. */
export interface LineModel {
  readonly first: BoostedTrees;
  readonly second: BoostedTrees;
}

/** Says of each block how sure it is that it is text of an article, and what it saw. */
export type LineJudge = (blocks: readonly DraftBlock[]) => Judged & { readonly table: FeatureTable };

export function parseLineModel(rows: readonly Row[]): LineModel {
  return { first: parseTrees(rows, 'first'), second: parseTrees(rows, 'second') };
}

const shipped = shippedWeights('lines.tsv', parseLineModel);

/** The judge that a model is. */
export const lineJudge =
  (model: () => LineModel): LineJudge =>
  (all) => {
    const { first, second } = model();
    const seen = [...all.keys()].filter((i) => isSeen(all[i]));
    const blocks = seen.flatMap((i) => all[i] ?? []);
    const features = pageFeatures(blocks);
    addSecondPass(features, blocks, judgeRows(first, features.table, blocks.length).sure);
    const { sure, grounds } = judgeRows(second, features.table, blocks.length);
    if (blocks.length === all.length) return { sure, grounds, table: features.table };
    const placeOf = new Map(seen.map((at, i) => [at, i]));
    const spread = (column: Float64Array): Float64Array =>
      columnOf(all.length, (at) => column[placeOf.get(at) ?? -1] ?? 0);
    return {
      sure: spread(sure),
      grounds: (at) => grounds(placeOf.get(at) ?? 0),
      table: new Map(Array.from(features.table, ([name, column]) => [name, spread(column)])),
    };
  };

/** Signs between the parts of a text say nothing about what stands beside them: the model sees the page without. */
export function isSeen(block: DraftBlock | undefined): boolean {
  return block?.removed?.traits?.part !== 'separator';
}

export const shippedLineJudge: LineJudge = lineJudge(shipped);
