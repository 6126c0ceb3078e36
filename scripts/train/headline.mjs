// The headline weights of text dumps: a choice model, one line of each page is its headline.
import { clean } from '../../dist/clean/clean.js';
import { rowsOf } from '../../dist/learned/weights.js';
import { sourceFromText } from '../../dist/read/read-source.js';
import { headlineCandidates, headlineFeatures } from '../../dist/segment/headline-features.js';
import { parseHeadlineWeights } from '../../dist/segment/text-headline.js';
import { wordsOf } from './labels.mjs';
import { markupTitle, textOf } from './pages.mjs';
import { head } from './weights-file.mjs';

/** How much large weights cost: of 0.12 to 16, each twice the one before, the likeliest titles on hosts held out. */
const PENALTY = 0.25;

const STEPS = 3000;
const FIRST_STEP = 0.02;
/** A page with its title set on top counts less than the page as it is. */
const TITLED_WEIGHT = 0.5;

export const variants = ['copy', 'wrap80'];

/**
 * Every page whose title stands among its lines, twice: as it was copied, and with the page's title from its markup on
 * top, as other ways of saving a page have it (`Headline | Site`).
 */
export function prepare(pages) {
  return pages.flatMap((page) => {
    const title = wordsOf(page.gold.title ?? titleInMarkup(page)).join(' ');
    if (title === '') return [];
    const text = textOf(page, 'copy');
    return [rowOf(page, title, text, 1), rowOf(page, title, `${markupTitle(page)}\n${text}`, TITLED_WEIGHT)].filter(
      (row) => row !== undefined,
    );
  });
}

/** Where nobody marked the title: the one that the rules find in the page's own markup. */
function titleInMarkup(page) {
  const source = sourceFromText({ path: page.path('html'), text: textOf(page, 'html'), mediaType: 'text/html' });
  return clean(source).metadata.headline?.value;
}

function rowOf(page, title, text, weight) {
  const { blocks } = clean(sourceFromText({ path: page.path('copy'), text, mediaType: 'text/plain' }));
  const candidates = headlineCandidates(blocks);
  const isTitle = candidates.map(({ at }) => wordsOf(blocks[at].text).join(' ') === title);
  if (!isTitle.includes(true) || !isTitle.includes(false)) return undefined;
  const values = candidates.map(({ features }) => headlineFeatures.map((name) => features[name]));
  return { page, weight, values, isTitle };
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
