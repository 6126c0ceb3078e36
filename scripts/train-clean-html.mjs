// Trains the block model of HTML pages and writes src/clean/html/block-weights.ts: node scripts/train-clean-html.mjs PAGES [--check]
//
// PAGES is a folder with metrics.mjs (shingleMatch, aggregate) and sets of pages, each with gold.jsonl and
// html/<id>.html. Build first: the features come from dist/, so that training and use see the same numbers. With --check
// nothing is written: each page is judged by a model that was trained on other pages (a fifth is held out at a time),
// then each set by a model that was trained on the other sets.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { finished } from '../dist/clean/draft-block.js';
import { blockFeatures } from '../dist/clean/html/block-features.js';
import { cleanHtml } from '../dist/clean/html/clean-html.js';
import { flatten } from '../dist/clean/html/flatten.js';
import { headlineIndex } from '../dist/clean/html/headline-block.js';
import { loadGazetteer } from '../dist/gazetteers/load.js';
import { sourceFromBytes } from '../dist/read/read-source.js';
import { segment } from '../dist/segment/segment.js';
import { fitPages, predict } from './train-clean/boost.mjs';
import { labelBlocks } from './train-clean/labels.mjs';
import { blockWeightsFile } from './train-clean/weights-file.mjs';

const TREES = {
  trees: 200,
  depth: 4,
  rate: 0.07,
  shrink: 3,
  leastWeight: 4,
  columnShare: 0.35,
  rowShare: 0.7,
  seed: 7,
};
const FOLDS = 5;
/** The block types that are the article's text to the measure. */
const BODY = new Set(['paragraph', 'heading', 'list', 'quote', 'table', 'standfirst']);
const OUT = fileURLToPath(new URL('../src/clean/html/block-weights.ts', import.meta.url));
/** As sure as can be of neither: what the rules decided stays. */
const noJudge = (_, { start, end }) => new Float64Array(end - start).fill(0.5);

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node scripts/train-clean-html.mjs PAGES [--check]');
  process.exit(2);
}
const { shingleMatch, aggregate } = await import(pathToFileURL(resolve(folder, 'metrics.mjs')).href);
const gazetteer = loadGazetteer();
const pages = readPages();
const training = pages.filter((page) => page.table !== undefined && page.gold.text !== '');
console.error(`${pages.length} pages, ${training.length} to learn from`);
if (args.check) check();
else writeFileSync(OUT, blockWeightsFile(train(training)));

function readPages() {
  const sets = readdirSync(folder)
    .sort()
    .filter((set) => existsSync(join(folder, set, 'gold.jsonl')));
  return sets.flatMap((set) =>
    readFileSync(join(folder, set, 'gold.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((row, i) => withFeatures({ set, group: i % FOLDS, gold: JSON.parse(row) })),
  );
}

function withFeatures(page) {
  const path = join(folder, page.set, 'html', `${page.gold.id}.html`);
  const source = sourceFromBytes(readFileSync(path), path, () => {});
  const read = { ...page, source };
  const flat = flatten(source.text);
  cleanHtml(flat, headlineIndex(flat), (_, run, headline) => {
    const { labels, leftOut } = labelBlocks(flat.blocks, page.gold, [page.gold.title ?? '']);
    read.table = blockFeatures(flat, run, headline);
    const blocks = flat.blocks.slice(run.start, run.end);
    const words = blocks.reduce((sum, block) => sum + block.words, 0);
    read.labels = Float64Array.from(labels.slice(run.start, run.end));
    read.weights = Float64Array.from(blocks, (block, i) =>
      leftOut[run.start + i] ? 0 : Math.min(3, (40 * (block.words + 3)) / (words + 50)),
    );
    return noJudge(flat, run);
  });
  return read;
}

function train(some) {
  return fitPages(some, (page) => page.table, TREES);
}

function check() {
  report('rules alone', pages, () => undefined);
  const models = Array.from({ length: FOLDS }, (_, k) => train(training.filter((page) => page.group !== k)));
  report('held-out fifths', pages, (page) => models[page.group]);
  for (const set of new Set(pages.map((page) => page.set))) {
    const others = training.filter((page) => page.set !== set);
    if (others.length === 0) continue;
    const model = train(others);
    const own = pages.filter((page) => page.set === set);
    report(`trained without ${set}`, own, () => model);
  }
}

function report(title, some, modelOf) {
  for (const set of new Set(some.map((page) => page.set))) {
    const rows = some.filter((page) => page.set === set).map((page) => scored(page, modelOf(page)));
    const { f1, precision, recall } = aggregate(rows);
    const [f, p, r] = [f1, precision, recall].map((share) => (100 * share).toFixed(2));
    console.error(`${title}: ${set} F1 ${f} P ${p} R ${r}`);
  }
}

function scored({ source, gold }, model) {
  const flat = flatten(source.text);
  const judge = (page, run, headline) => predict(model, blockFeatures(page, run, headline), run.end - run.start);
  cleanHtml(flat, headlineIndex(flat), model === undefined ? noJudge : judge);
  const { articles } = segment({ source, blocks: flat.blocks.map(finished), metadata: {} }, gazetteer);
  const body = articles.flatMap(({ text, blocks }) =>
    blocks.filter(({ type }) => BODY.has(type)).map(({ start, end }) => text.slice(start, end)),
  );
  return shingleMatch(gold.text, body.join('\n'));
}
