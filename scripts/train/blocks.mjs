// The block model of HTML pages: which blocks of the element that holds the article are the article's.

import { readFileSync } from 'node:fs';
import { flatten } from '../../dist/blocks/html/flatten.js';
import { blockFeatures } from '../../dist/clean/html/block-features.js';
import { blockJudge, parseBlockModel } from '../../dist/clean/html/block-model.js';
import { cleanHtml } from '../../dist/clean/html/clean-html.js';
import { headlineIndex } from '../../dist/clean/html/headline-block.js';
import { rowsOf } from '../../dist/learned/weights.js';
import { sourceFromBytes } from '../../dist/read/read-source.js';
import { fitPages } from './boost.mjs';
import { labelBlocks } from './labels.mjs';
import { treesFile } from './weights-file.mjs';

const TREES = {
  trees: 200,
  depth: 4,
  rate: 0.07,
  shrink: 3,
  leastWeight: 4,
  columnShare: 0.35,
  rowShare: 0.7,
  seed: 1,
};
/** As sure as can be of neither: what the rules decided stays. */
const noJudge = (_, { start, end }) => ({ sure: new Float64Array(end - start).fill(0.5), grounds: () => [] });

export const variants = ['html'];
export const rulesAlone = { judges: { blocks: noJudge } };

/** The pages with a row of features for each block. */
export function prepare(pages) {
  return pages.filter((page) => page.gold.text !== '').flatMap((page) => withFeatures(page) ?? []);
}

function withFeatures(page) {
  const source = sourceFromBytes(readFileSync(page.path('html')), page.path('html'), () => {});
  const flat = flatten(source.text);
  let row;
  cleanHtml(flat, headlineIndex(flat), (_, run, headline) => {
    const { labels, leftOut } = labelBlocks(flat.blocks, page.gold, [page.gold.title ?? '']);
    const blocks = flat.blocks.slice(run.start, run.end);
    const words = blocks.reduce((sum, block) => sum + block.words, 0);
    row = {
      page,
      table: blockFeatures(flat, run, headline),
      labels: Float64Array.from(labels.slice(run.start, run.end)),
      weights: Float64Array.from(blocks, (block, i) =>
        leftOut[run.start + i] ? 0 : Math.min(3, (40 * (block.words + 3)) / (words + 50)),
      ),
    };
    return noJudge(flat, run);
  });
  return row;
}

export const train = (rows) => fitPages(rows, (row) => row.table, TREES);

export const file = (model) => treesFile('blocks', 'the block model of HTML pages', { blocks: model });

export function parts(model) {
  const trees = parseBlockModel(rowsOf(file(model)));
  return { judges: { blocks: blockJudge(() => trees) } };
}
