import { type BoostedTrees, type Judged, judgeRows, parseTrees } from '../learned/boosted-trees.js';
import { type Row, shippedWeights } from '../learned/weights.js';
import type { DraftBlock } from './draft-block.js';
import { addSecondPass, pageFeatures } from './line-features.js';
import type { FeatureTable } from './line-windows.js';

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
  (blocks) => {
    const { first, second } = model();
    const features = pageFeatures(blocks);
    addSecondPass(features, blocks, judgeRows(first, features.table, blocks.length).sure);
    return { ...judgeRows(second, features.table, blocks.length), table: features.table };
  };

export const shippedLineJudge: LineJudge = lineJudge(shipped);
