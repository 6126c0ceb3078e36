// The headline weights of text dumps: a choice model, one line of each page is its headline.
import { existsSync } from 'node:fs';
import { clean } from '../../dist/clean/clean.js';
import { loadGazetteer } from '../../dist/gazetteers/load.js';
import { rowsOf } from '../../dist/learned/weights.js';
import { sourceFromText } from '../../dist/read/read-source.js';
import { headlineCandidates } from '../../dist/segment/head/candidates.js';
import { parseHeadlineWeights } from '../../dist/segment/head/choice.js';
import { headlineFeatures } from '../../dist/segment/head/headline-features.js';
import { labelBlocks, wordsOf } from './labels.mjs';
import { markupTitle, textOf } from './pages.mjs';
import { head } from './weights-file.mjs';

/** How much large weights cost: of 0.12 to 16, each twice the one before, the likeliest titles on hosts held out. */
const PENALTY = 0.25;

const STEPS = 1200;
const FIRST_STEP = 0.02;
/** A page as it was copied counts for one; the forms made of it count less. */
const TITLED_WEIGHT = 0.5;
const BARE_WEIGHT = 0.2;
const SHORT_WEIGHT = 0.1;
const NONE_WEIGHT = 0.08;
/** A line that shares so much with the title gives it away. */
const MOST_SHARED = 0.6;
const SHORT_TITLE = 2;

const { givenNames } = loadGazetteer();

export const variants = ['copy', 'wrap80'];

/**
 * Every page whose title stands among its lines, in the forms in which pages are saved: as it was copied; with the
 * page's title from its markup on top (`Headline | Site`); the article alone, also under the first words of its title;
 * and, without its title, the page and the article, which have no headline.
 */
export function prepare(pages) {
  return pages.flatMap((page) => {
    const title = wordsOf(page.gold.title ?? titleInMarkup(page)).join(' ');
    if (title === '') return [];
    const text = textOf(page, 'copy');
    const { bare, headless, cut, first } = formsOf(page, title, text);
    return [
      rowOf(page, 'copy', title, text, 1),
      rowOf(page, 'titled', title, `${markupTitle(page)}\n${text}`, TITLED_WEIGHT),
      ...(bare === undefined
        ? []
        : [
            rowOf(page, 'bare', title, bare, BARE_WEIGHT),
            rowOf(page, 'short', wordsOf(first).join(' '), `${first}\n${headless}`, SHORT_WEIGHT),
            rowOf(page, 'headless', undefined, headless, NONE_WEIGHT),
          ]),
      rowOf(page, 'cut', undefined, cut, NONE_WEIGHT),
    ].filter((row) => row !== undefined);
  });
}

/** The page's article from its title on, the same without it, and the page without what gives the title away. */
function formsOf(page, title, text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line) => ({ text: line }));
  const { labels, words } = labelBlocks(blocks, page.gold, [title]);
  const cut = lines.filter((_, i) => !givesAway(words[i], title)).join('\n');
  const body = labels.indexOf(1);
  const at = words.findLastIndex((own, i) => i < body && own.join(' ') === title);
  if (body < 0 || at < 0 || body - at > 12) return { cut };
  const own = lines.filter((_, i) => labels[i] === 1).join('\n');
  const head = lines.slice(at + 1, body).filter((_, i) => words[at + 1 + i].length >= 2);
  return {
    cut,
    bare: [lines[at], ...head, own].join('\n'),
    headless: own,
    first: lines[at].split(' ').slice(0, SHORT_TITLE).join(' '),
  };
}

function givesAway(own, title) {
  const wanted = new Set(title.split(' '));
  const shared = own.filter((word) => wanted.has(word)).length;
  return own.length > 0 && own.length <= 3 * wanted.size && shared >= MOST_SHARED * Math.min(own.length, wanted.size);
}

/** Where nobody marked the title: the one that the rules find in the page's own markup. */
function titleInMarkup(page) {
  if (!existsSync(page.path('html'))) return undefined;
  const source = sourceFromText({ path: page.path('html'), text: textOf(page, 'html'), mediaType: 'text/html' });
  return clean(source).metadata.headline?.value;
}

/** A page as the model sees it; `title` is undefined where none of its lines is one. */
function rowOf(page, kind, title, text, weight) {
  const { blocks } = clean(sourceFromText({ path: page.path('copy'), text, mediaType: 'text/plain' }));
  const candidates = headlineCandidates(blocks, givenNames);
  const isTitle = candidates.map(({ at }) =>
    at < 0 ? title === undefined : wordsOf(blocks[at].text).join(' ') === title,
  );
  if (!isTitle.includes(true) || !isTitle.includes(false)) return undefined;
  const values = candidates.map(({ features }) => headlineFeatures.map((name) => features[name]));
  return { page, kind, weight, values, isTitle };
}

/** Climbs to the weights that make the titles most likely, a penalty on large ones taken off. */
export function train(rows) {
  let weights = headlineFeatures.map(() => 0);
  let { worth, slope } = worthOf(rows, weights);
  let step = FIRST_STEP;
  for (let i = 0; i < STEPS && step > 1e-9; i++) {
    const next = weights.map((weight, f) => weight + step * slope[f]);
    const there = worthOf(rows, next);
    if (there.worth > worth) {
      weights = next;
      ({ worth, slope } = there);
      step *= 1.2;
    } else step /= 2;
  }
  return weights;
}

function worthOf(rows, weights) {
  let worth = -0.5 * PENALTY * weights.reduce((sum, weight) => sum + weight ** 2, 0);
  const slope = weights.map((weight) => -PENALTY * weight);
  for (const { weight, values, isTitle } of rows) {
    const scores = values.map((own) => own.reduce((sum, value, f) => sum + value * weights[f], 0));
    const best = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - best));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const right = shares.reduce((sum, share, i) => sum + (isTitle[i] ? share : 0), 0);
    worth += weight * Math.log(right / all);
    values.forEach((own, i) => {
      const pull = weight * ((isTitle[i] ? shares[i] / right : 0) - shares[i] / all);
      own.forEach((value, f) => {
        slope[f] += pull * value;
      });
    });
  }
  return { worth, slope };
}

export function file(weights) {
  const rows = headlineFeatures.map((name, f) => `${name}\t${weights[f].toFixed(2)}\n`);
  return `${head('headline', 'the choice of a headline in text dumps')}${rows.join('')}`;
}

export const parts = (weights) => ({ headline: parseHeadlineWeights(rowsOf(file(weights))) });
