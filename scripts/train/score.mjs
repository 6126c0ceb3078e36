// What the whole pipeline keeps of a page, against what other people marked on it.
import { readFileSync } from 'node:fs';
import { clean } from '../../dist/clean/clean.js';
import { loadGazetteer } from '../../dist/gazetteers/load.js';
import { sourceFromBytes } from '../../dist/read/read-source.js';
import { segment } from '../../dist/segment/segment.js';
import { wordsOf } from './labels.mjs';

/** The block types that are the article's text to the measure. */
const BODY = new Set(['paragraph', 'heading', 'list', 'quote', 'table', 'standfirst']);
const SHINGLE = 4;
const TOKEN = /[\p{L}\p{N}_]+/gu;
const gazetteer = loadGazetteer();

/** Prints a table: a row for each set of pages and variant, F1, precision and recall of shingles and the titles right. */
export function createScorer(variants) {
  return {
    head() {
      console.log('| judged | set | form | pages | F1 | precision | recall | title |');
      console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
    },
    add(title, pages, partsOf) {
      for (const set of new Set(pages.map((page) => page.set))) {
        const own = pages.filter((page) => page.set === set);
        for (const variant of variants) addRow([title, set, variant], own, partsOf);
      }
    },
  };
}

function addRow(names, pages, partsOf) {
  const scored = pages.map((page) => scorePage(page, names[2], partsOf(page)));
  const precision = mean(scored.flatMap(({ both, found }) => (found > 0 ? [both / found] : [])));
  const recall = mean(scored.flatMap(({ both, gold }) => (gold > 0 ? [both / gold] : [])));
  const titles = scored.flatMap(({ isTitleRight }) => isTitleRight ?? []);
  const shares = [(2 * precision * recall) / (precision + recall), precision, recall];
  const figures = [...shares, ...(titles.length > 0 ? [mean(titles.map(Number))] : [])];
  const cells = [...names, pages.length, ...figures.map((share) => (100 * share).toFixed(1))];
  console.log(`| ${cells.join(' | ')} |${titles.length > 0 ? '' : ' |'}`);
}

/** `parts` are the learned parts to judge with; the shipped ones where it names none. */
function scorePage(page, variant, { judges, headline } = {}) {
  const path = page.path(variant);
  const source = sourceFromBytes(readFileSync(path), path, () => {});
  const articles = source === undefined ? [] : segment(clean(source, judges), gazetteer, headline).articles;
  const body = articles.flatMap(({ text, blocks }) =>
    blocks.filter(({ type }) => BODY.has(type)).map(({ start, end }) => text.slice(start, end)),
  );
  const { title } = page.gold;
  const found = wordsOf(articles[0]?.headline?.value).join(' ');
  return {
    ...sharedShingles(page.gold.text, body.join('\n')),
    ...(title ? { isTitleRight: found === wordsOf(title).join(' ') } : {}),
  };
}

/** How many shingles of words each text has, and both. */
function sharedShingles(goldText, foundText) {
  const [gold, found] = [goldText, foundText].map(shinglesOf);
  let both = 0;
  for (const [shingle, count] of gold) both += Math.min(count, found.get(shingle) ?? 0);
  const size = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { both, gold: size(gold), found: size(found) };
}

function shinglesOf(text) {
  const words = text.match(TOKEN) ?? [];
  const counts = new Map();
  const last = words.length === 0 ? 0 : Math.max(1, words.length - SHINGLE + 1);
  for (let i = 0; i < last; i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
