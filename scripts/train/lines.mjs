// The line model of text dumps: which lines of a whole page, copied as text, are the article's.

import { textBlocks } from '../../dist/blocks/text-blocks.js';
import { applyRules } from '../../dist/clean/apply-rules.js';
import { addSecondPass, pageFeatures } from '../../dist/clean/line-features.js';
import { isSeen, lineJudge, parseLineModel } from '../../dist/clean/line-model.js';
import { judgeRows, parseTrees } from '../../dist/learned/boosted-trees.js';
import { rowsOf } from '../../dist/learned/weights.js';
import { fitPages } from './boost.mjs';
import { composePages } from './compose.mjs';
import { labelBlocks, wordsOf } from './labels.mjs';
import { FOLDS, INNER, markupTitle, textOf } from './pages.mjs';
import { treesFile } from './weights-file.mjs';

const TREES = {
  trees: 100,
  depth: 4,
  rate: 0.12,
  shrink: 8,
  leastWeight: 30,
  columnShare: 0.35,
  rowShare: 0.6,
  seed: 1,
};
const COMPOSED_WEIGHT = 0.8;

export const variants = ['copy', 'wrap80'];

/** Pages with their features, and pages composed of the parts of pages that are held out together. */
export function prepare(pages) {
  const real = pages.map((page) => ({ page, ...readLines(page) }));
  const composed = Array.from({ length: FOLDS * INNER }, (_, group) => {
    const [fold, inner] = [Math.floor(group / INNER), group % INNER];
    const parts = real.filter(({ page }) => page.fold === fold && page.inner === inner);
    return composePages(parts, group).map(({ lines, source }) => ({ page: source.page, lines }));
  }).flat();
  const count = (set) => pages.filter((page) => page.set === set).length;
  const most = Math.max(...pages.map((page) => count(page.set)));
  // The pages of a small set weigh more, but not so much more that the sets are level.
  return [
    ...real.map((row) => withFeatures(row, Math.sqrt(most / count(row.page.set)))),
    ...composed.map((row) => withFeatures(row, COMPOSED_WEIGHT)),
  ].filter((row) => row !== undefined);
}

function readLines(page) {
  const titles = [page.gold.title, markupTitle(page)].map((each) => wordsOf(each).join(' ')).filter(Boolean);
  const blocks = textBlocks(textOf(page, 'copy'));
  const { labels, leftOut } = labelBlocks(blocks, page.gold, titles);
  return {
    title: page.gold.title,
    lines: blocks.map((block, i) => ({ text: block.text, label: leftOut[i] ? undefined : labels[i] })),
  };
}

function withFeatures({ page, lines: rows }, weight) {
  const all = textBlocks(rows.map((line) => line.text).join('\n'));
  // A composed page may look hard-wrapped: its labels are lost then.
  if (all.length === 0 || all.length !== rows.length) return undefined;
  applyRules(all);
  const blocks = all.filter(isSeen);
  const lines = rows.filter((_, i) => isSeen(all[i]));
  const labels = Float64Array.from(lines, (line) => line.label ?? 0);
  const inBody = blocks.reduce((sum, block, i) => sum + labels[i] * block.words, 0);
  const weights = Float64Array.from(blocks, (block, i) =>
    inBody === 0 || lines[i].label === undefined
      ? 0
      : (weight * 100 * (Math.min(block.words, 60) + 4)) / Math.max(150, inBody),
  );
  const features = pageFeatures(blocks);
  return { page, blocks, labels, weights, features, first: new Map(features.table) };
}

/** Both passes. The second learns from what a first says of pages of hosts that it was not trained on. */
export function train(rows) {
  const taught = [];
  for (let k = 0; k < INNER; k++) {
    const model = fitPages(
      rows.filter((row) => row.page.inner !== k),
      (row) => row.first,
      TREES,
    );
    const first = parseTrees(rowsOf(treesFile('lines', '', { first: model })), 'first');
    for (const row of rows) if (row.page.inner === k) taught.push({ ...row, second: secondTable(row, first) });
  }
  return { first: fitPages(rows, (row) => row.first, TREES), second: fitPages(taught, (row) => row.second, TREES) };
}

function secondTable({ features, first, blocks }, model) {
  const seen = { table: new Map(first), words: features.words };
  addSecondPass(seen, blocks, judgeRows(model, first, blocks.length).sure);
  return seen.table;
}

export const file = (model) => treesFile('lines', 'the line model of text dumps', model);

export function parts(model) {
  const passes = parseLineModel(rowsOf(file(model)));
  return { judges: { lines: lineJudge(() => passes) } };
}
