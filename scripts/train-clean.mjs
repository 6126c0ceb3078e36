// Trains the line model of text dumps and writes src/clean/line-weights.ts: node scripts/train-clean.mjs PAGES [--check]
//
// PAGES is a folder with metrics.mjs (shingleMatch, aggregate) and sets of pages, each with gold.jsonl, copy/<id>.txt,
// wrap80/<id>.txt and, for the titles, html/<id>.html. Build first: the features come from dist/, so that training and
// use see the same numbers. With --check nothing is written: each page is judged by a model that was trained on other
// pages (a fifth is held out at a time), then each set by a model that was trained on the other sets.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { applyRules } from '../dist/clean/apply-rules.js';
import { addSecondPass, pageFeatures } from '../dist/clean/line-features.js';
import { cutOutsideMainContent } from '../dist/clean/main-content.js';
import { cutTeasers } from '../dist/clean/teasers.js';
import { textBlocks } from '../dist/clean/text-blocks.js';
import { fitPages, predict } from './train-clean/boost.mjs';
import { composePages } from './train-clean/compose.mjs';
import { labelBlocks, wordsOf } from './train-clean/labels.mjs';
import { weightsFile } from './train-clean/weights-file.mjs';

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
const FOLDS = 5;
/** The second pass learns from what a first pass says of pages it was not trained on. */
const INNER = 3;
const COMPOSED_WEIGHT = 0.35;
const TITLE = /<title[^>]*>([^<]{1,400})/i;
const OUT = fileURLToPath(new URL('../src/clean/line-weights.ts', import.meta.url));

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});
const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node scripts/train-clean.mjs PAGES [--check]');
  process.exit(2);
}
const { shingleMatch, aggregate } = await import(pathToFileURL(resolve(folder, 'metrics.mjs')).href);
const started = performance.now();
const pages = trainingPages(readPages());
say(`${pages.filter((page) => !page.composed).length} pages, ${pages.filter((page) => page.composed).length} composed`);
if (args.check) check();
else writeFileSync(OUT, weightsFile(trainBoth(pages)));

function readPages() {
  return readdirSync(folder)
    .sort()
    .filter((set) => existsSync(join(folder, set, 'gold.jsonl')))
    .flatMap((set) =>
      readFileSync(join(folder, set, 'gold.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((row) => readPage(set, JSON.parse(row))),
    );
}

function readPage(set, gold) {
  const markup = join(folder, set, 'html', `${gold.id}.html`);
  const title = existsSync(markup) ? TITLE.exec(readFileSync(markup, 'utf8'))?.[1] : undefined;
  const titles = [gold.title, title].map((each) => wordsOf(each).join(' ')).filter((each) => each !== '');
  const blocks = textBlocks(readFileSync(join(folder, set, 'copy', `${gold.id}.txt`), 'utf8'));
  const { labels, leftOut } = labelBlocks(blocks, gold, titles);
  const lines = blocks.map((block, i) => ({ text: block.text, label: leftOut[i] ? undefined : labels[i] }));
  return { set, gold, lines, title: gold.title };
}

/** Pages with their features; a composed page is of the group of the pages that it was made of. */
function trainingPages(read) {
  const real = read.map((page, i) => ({ ...page, group: i % (FOLDS * INNER), composed: false }));
  const composed = Array.from({ length: FOLDS * INNER }, (_, group) =>
    composePages(
      real.filter((page) => page.group === group),
      group,
    ).map((page) => ({ ...page, group, composed: true })),
  ).flat();
  const count = (set) => real.filter((page) => page.set === set).length;
  const most = Math.max(...real.map((page) => count(page.set)));
  // The pages of a small set weigh more, but not so much more that the sets are level.
  return [
    ...real.map((page) => withFeatures(page, Math.sqrt(most / count(page.set)))),
    ...composed.map((page) => withFeatures(page, COMPOSED_WEIGHT)),
  ].filter((page) => page !== undefined);
}

function withFeatures(page, weight) {
  const blocks = textBlocks(page.lines.map((line) => line.text).join('\n'));
  // A composed page may look hard-wrapped: its labels are lost then.
  if (blocks.length === 0 || blocks.length !== page.lines.length) return undefined;
  applyRules(blocks);
  const labels = Float64Array.from(page.lines, (line) => line.label ?? 0);
  const inBody = blocks.reduce((sum, block, i) => sum + labels[i] * block.words, 0);
  const weights = Float64Array.from(blocks, (block, i) =>
    inBody === 0 || page.lines[i].label === undefined
      ? 0
      : (weight * 100 * (Math.min(block.words, 60) + 4)) / Math.max(150, inBody),
  );
  const features = pageFeatures(blocks);
  return { ...page, blocks, labels, weights, features, first: new Map(features.table) };
}

/** Both passes. */
function trainBoth(training) {
  for (let k = 0; k < INNER; k++) {
    const model = trainPass(
      training.filter((page) => page.group % INNER !== k),
      'first',
    );
    for (const page of training)
      if (page.group % INNER === k) page.second = secondTable(page.features, page.blocks, model);
  }
  return { first: trainPass(training, 'first'), second: trainPass(training, 'second') };
}

function secondTable({ table, words }, blocks, model) {
  const features = { table: new Map(table), words };
  addSecondPass(features, blocks, predict(model, table, blocks.length));
  return features.table;
}

function trainPass(training, pass) {
  return fitPages(training, (page) => page[pass], TREES);
}

function check() {
  const held = new Map();
  for (let k = 0; k < FOLDS; k++) {
    const isHeld = (page) => Math.floor(page.group / INNER) === k;
    const model = trainBoth(pages.filter((page) => !isHeld(page)));
    for (const page of pages) if (isHeld(page)) held.set(page, model);
    say(`fold ${k + 1} of ${FOLDS}`);
  }
  report('held-out fifths', held);
  const sets = new Set(pages.filter((page) => !page.composed).map((page) => page.set));
  for (const set of sets) {
    const others = pages.filter((page) => (page.source ?? page).set !== set);
    if (others.length < 200) continue;
    const model = trainBoth(others);
    report(`trained without ${set}`, new Map(pages.filter((page) => page.set === set).map((page) => [page, model])));
  }
}

function report(title, models) {
  const real = [...models.keys()].filter((page) => !page.composed);
  for (const set of new Set(real.map((page) => page.set))) {
    for (const variant of ['copy', 'wrap80']) {
      const rows = real.filter((page) => page.set === set).map((page) => scored(page, variant, models.get(page)));
      const { f1, precision, recall } = aggregate(rows);
      const [f, p, r] = [f1, precision, recall].map((share) => (100 * share).toFixed(1));
      say(`${title}: ${set} ${variant} F1 ${f} P ${p} R ${r}`);
    }
  }
  const composed = [...models.keys()].filter((page) => page.composed);
  const sums = { kept: 0, text: 0 };
  for (const page of composed) {
    const blocks = textBlocks(page.lines.map((line) => line.text).join('\n'));
    cut(blocks, models.get(page));
    blocks.forEach((block, i) => {
      if (page.labels[i] !== 1) return;
      sums.text += block.words;
      if (block.removed === undefined) sums.kept += block.words;
    });
  }
  if (sums.text > 0) say(`${title}: composed pages keep ${((100 * sums.kept) / sums.text).toFixed(1)}% of their text`);
}

/** The kept blocks against the gold; a headline above the text is kept for its own sake and not counted. */
function scored(page, variant, model) {
  const blocks = textBlocks(readFileSync(join(folder, page.set, variant, `${page.gold.id}.txt`), 'utf8'));
  cut(blocks, model);
  const heads = new Set(page.lines.filter((line) => line.label === undefined).map((line) => line.text));
  const kept = blocks.filter((block) => block.removed === undefined && !heads.has(block.text));
  return shingleMatch(page.gold.text, kept.map((block) => block.text).join('\n'));
}

function cut(blocks, { first, second }) {
  applyRules(blocks);
  cutTeasers(blocks);
  cutOutsideMainContent(blocks, () => {
    const table = secondTable(pageFeatures(blocks), blocks, first);
    return { table, sure: predict(second, table, blocks.length) };
  });
}

function say(text) {
  console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`);
}
