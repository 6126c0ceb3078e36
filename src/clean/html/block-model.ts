import type { DraftBlock } from '../../blocks/draft-block.js';
import type { FlatPage } from '../../blocks/html/elements.js';
import { type BoostedTrees, type Judged, judgeRows, parseTrees } from '../../learned/boosted-trees.js';
import { type Row, shippedWeights } from '../../learned/weights.js';
import type { BlockType, Removal } from '../../model/block.js';
import type { BlockRun } from '../line-windows.js';
import { blockFeatures } from './block-features.js';

/** Says of each block of a run how sure it is that it is text of the article. */
export type BlockJudge = (page: FlatPage, run: BlockRun, headline: number | undefined) => Judged;

const FOREIGN: Removal = {
  rule: 'clean/foreign-block',
  reason: 'stands in the article, and reads and is set as no part of it',
};

/** Less sure than this of a block that rules kept, it goes; surer than that of one they took out, it comes back. */
const CUT_BELOW = 0.3;
const RESTORE_ABOVE = 0.75;
/** A larger share of the prose than this is not the model's to take. */
const MOST_CUT = 1 / 3;
const FEWEST_BLOCKS = 4;
/** A page of more blocks is a list of things, and no article that the model has seen. */
const MOST_BLOCKS = 5000;

export function parseBlockModel(rows: readonly Row[]): BoostedTrees {
  return parseTrees(rows, 'blocks');
}

const shipped = shippedWeights('blocks.tsv', parseBlockModel);

/** The judge that a model is. */
export const blockJudge =
  (model: () => BoostedTrees): BlockJudge =>
  (page, run, headline) =>
    judgeRows(model(), blockFeatures(page, run, headline), run.end - run.start);

export const shippedBlockJudge: BlockJudge = blockJudge(shipped);

const SPARED: ReadonlySet<BlockType> = new Set<BlockType>(['headline', 'table', 'caption', 'credit']);

/** The model has read pages in Latin letters. */
function isRead(blocks: readonly DraftBlock[]): boolean {
  const prose = blocks.filter((block) => block.removed === undefined && block.isProse);
  return prose.filter(({ plain }) => LATIN.test(plain)).length * 2 > prose.length;
}

const LATIN = /[a-z]{4,20} [a-z]{1,20}/i;

/** Trims the element that holds the article: boxes, teasers and notes about the writer go, paragraphs come back. */
export function applyBlockModel(page: FlatPage, run: BlockRun, headline: number | undefined, judge: BlockJudge): void {
  const blocks = page.blocks.slice(run.start, run.end);
  if (blocks.length < FEWEST_BLOCKS || blocks.length > MOST_BLOCKS) return;
  if (!isRead(blocks)) return;
  const { sure } = judge(page, run, headline);
  // A row of a table stands or falls with its table, and the model sees one block at a time.
  // A caption goes with its picture; those who marked the pages that the model learned from left all of them out.
  const isOwn = (i: number): boolean => run.start + i === headline || SPARED.has(blocks[i]?.hint ?? 'paragraph');
  let prose = 0;
  let cut = 0;
  blocks.forEach((block, i) => {
    if (block.removed !== undefined || !block.isProse) return;
    prose += block.words;
    if (!isOwn(i) && (sure[i] ?? 0) < CUT_BELOW) cut += block.words;
  });
  blocks.forEach((block, i) => {
    if (isOwn(i)) return;
    if (block.removed === undefined) {
      if ((sure[i] ?? 0) < CUT_BELOW && cut <= MOST_CUT * prose) block.removed = FOREIGN;
    } else if ((sure[i] ?? 0) > RESTORE_ABOVE && !block.removed.traits?.final) block.removed = undefined;
  });
}
