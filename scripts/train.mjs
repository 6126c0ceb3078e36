// Trains a learned part and writes its weights: node scripts/train.mjs lines|blocks|headline PAGES [--out FILE] [--check]
//
// PAGES is a folder with sets of pages, each with gold.jsonl (a page a line: id, url, text, title), html/<id>.html,
// copy/<id>.txt and wrap80/<id>.txt. Build first: features and scores come from dist/, so that training and use see the
// same numbers. Equal pages and an equal build give equal files, byte for byte. `headline` reads what `lines` left, so
// it is trained after it.
//
// Pages are told apart by the host that they come from. One host in six is locked: its pages are scored and never
// fitted. With --check nothing is written: the figures of docs/models.md are printed, each page judged by the whole
// pipeline with a model that was trained on the pages of other hosts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as blocks from './train/blocks.mjs';
import * as headline from './train/headline.mjs';
import * as lines from './train/lines.mjs';
import { FOLDS, readPages } from './train/pages.mjs';
import { createScorer } from './train/score.mjs';

const MODELS = { lines, blocks, headline };

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, out: { type: 'string' } },
});
const [name, folder] = positionals;
if (folder === undefined || !Object.hasOwn(MODELS, name)) {
  console.error(`usage: node scripts/train.mjs ${Object.keys(MODELS).join('|')} PAGES [--out FILE] [--check]`);
  process.exit(2);
}
const { prepare, train, file, parts, variants, rulesAlone } = MODELS[name];
const pages = readPages(folder);
const open = pages.filter((page) => !page.isLocked);
const rows = prepare(open);
if (args.check) check();
else
  writeFileSync(args.out ?? fileURLToPath(new URL(`../src/learned/${name}.tsv`, import.meta.url)), file(train(rows)));

function check() {
  const score = createScorer(variants);
  const hosts = (some) => new Set(some.map((page) => page.host)).size;
  const locked = pages.filter((page) => page.isLocked);
  console.log(
    `${open.length} pages of ${hosts(open)} hosts to learn from, ${locked.length} of ${hosts(locked)} locked\n`,
  );
  score.head();
  if (rulesAlone) score.add('rules alone', pages, () => rulesAlone);
  const all = parts(train(rows));
  score.add('pages it was fitted on', open, () => all);
  const models = Array.from({ length: FOLDS }, (_, k) => parts(train(rows.filter((row) => row.page.fold !== k))));
  score.add('held out by host', open, (page) => models[page.fold]);
  score.add('locked, never fitted', locked, () => all);
  for (const set of new Set(pages.map((page) => page.set))) {
    const others = open.filter((page) => page.set !== set);
    if (others.length < 100) continue;
    const model = parts(train(prepare(others)));
    score.add(
      `trained without ${set}`,
      pages.filter((page) => page.set === set),
      () => model,
    );
  }
}
