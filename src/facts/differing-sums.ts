import { HEADS_OF_SUMS, WORDS_OF_COMPARING } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import { pointSlicer } from '../text/code-points.js';
import { type Compared, keyOf, textOf } from './compared.js';
import type { FactRule, Ground, Judged } from './fact-rule.js';
import { explanationOf, isNearBound } from './sum-explanation.js';
import { areOfTwo, everyTwo, keysOf, type Told, toldOf } from './sum-pairs.js';
import { figureKey, mayShareParties, type Sum, shareParty } from './sums.js';
import { ofOneThing } from './things.js';

const OF = ['amounts'];

/** Types of which two figures for one thing disagree. Prices are of many things, and `other` is of none. */
const COMPARED: ReadonlySet<string> = new Set(['cost', 'saving', 'funding', 'value', 'penalty', 'taken']);
/** Types whose figure is that of a time: another year has another one. */
const BY_TIME: ReadonlySet<string> = new Set(['income', 'loss', 'pay']);
/** Types of which a story has one figure that came about and one that was feared or hoped for. */
const WEIGHED: ReadonlySet<string> = new Set(['cost', 'saving']);
/** Types of which a range is that of one sum: a fine of up to so much is anybody's. */
const OF_ONE_SUM: ReadonlySet<string> = new Set(['cost', 'value', 'taken']);
const weighedKeys = (sum: Sum): readonly string[] => (WEIGHED.has(sum.type) ? [keyOf(sum.type, figureKey(sum))] : []);

const SORTS_OF_SUMS: ReadonlySet<string> = new Set(HEADS_OF_SUMS.values());

/** Stories that have several figures of one sort: last month's and this month's, one fine and another. */
function storiesWithSeries(block: readonly Compared[]): ReadonlySet<string> {
  const figures = new Map<string, string>();
  const series = new Set<string>();
  for (const { amount, sum } of block.flatMap(toldOf)) {
    const key = keyOf(amount.article.origin, sum.isActual ? 1 : 0);
    const known = figures.get(key) ?? figureKey(sum);
    figures.set(key, known);
    if (known !== figureKey(sum)) series.add(amount.article.origin);
  }
  return series;
}

function judgeTwo(one: Told, other: Told, ground: Ground): Omit<Judged, 'one' | 'other'> | undefined {
  if (one.amount.article.origin === other.amount.article.origin || !areComparable(one.sum, other.sum)) return undefined;
  if (!ground.ofOneMatter(one.amount.article, other.amount.article)) return undefined;
  const alike = ofOneThing(one.sum.of, other.sum.of);
  // A fine beside another fine says nothing, a bridge beside a bridge does; two fines of one payer may be one.
  const isTold = alike === 'named' || !SORTS_OF_SUMS.has(one.sum.of?.head ?? '');
  const isNear = shareParty(one.sum, other.sum) || (isTold && ground.shareNeighbour(one.amount, other.amount));
  if (!alike || !isNear) return undefined;
  const isOfTime = BY_TIME.has(one.sum.type);
  if (isOfTime && (one.sum.period === undefined || one.sum.period !== other.sum.period)) return undefined;
  return { detail: detailOf(one, other), explained: explanationOf(one, other) };
}

/** Why two sums differ. */
export const differingSums: readonly FactRule[] = [
  {
    id: 'facts/sum-differs',
    verdict: 'differs',
    of: OF,
    summary: 'Two stories of one matter give two figures of one type for one thing.',
    keys: keysOf(comparedUnder),
    *judge(block, ground) {
      const series = storiesWithSeries(block);
      const told = block.filter(({ article }) => !series.has(article.origin));
      yield* everyTwo(judgeTwo)(told, ground);
    },
  },
  {
    id: 'facts/sum-in-range',
    verdict: 'differs',
    of: OF,
    summary: 'A story gives a figure for one thing, and a range or bound that holds it.',
    keys: keysOf((sum, { article }) =>
      OF_ONE_SUM.has(sum.type) ? comparedUnder(sum).map((key) => keyOf(article.origin, key)) : [],
    ),
    judge: everyTwo((one, other) => {
      // A paragraph that has both tells them apart: the cheapest, and the dearest.
      const { paragraph } = one.amount;
      if (
        paragraph !== undefined &&
        paragraph === other.amount.paragraph &&
        one.amount.articleId === other.amount.articleId
      )
        return undefined;
      if (!areComparable(one.sum, other.sum) || !ofOneThing(one.sum.of, other.sum.of)) return undefined;
      if (!isNearBound(one.sum, other.sum) && !isNearBound(other.sum, one.sum)) return undefined;
      return { detail: detailOf(one, other), explained: 'range' };
    }),
  },
  {
    id: 'facts/sum-against-sum',
    verdict: 'differs',
    of: OF,
    summary: 'A paragraph sets what something came to against what it was to come to.',
    keys: keysOf((sum, { article, paragraph }) =>
      WEIGHED.has(sum.type) && paragraph !== undefined
        ? [keyOf(article.id, paragraph, sum.type, sum.currency, sum.per)]
        : [],
    ),
    *judge(block) {
      const told = block.flatMap(toldOf).sort((a, b) => a.amount.start - b.amount.start);
      for (const [at, one] of told.entries()) {
        const other = told[at + 1];
        if (!other || one.sum.isActual === other.sum.isActual || areOfTwo(one, other)) continue;
        if (!areComparable(one.sum, other.sum) || !COMPARING.test(textBetween(one.amount, other.amount))) continue;
        yield { one: one.amount, other: other.amount, detail: detailOf(one, other), explained: 'state' };
      }
    },
  },
  {
    id: 'facts/sum-done-or-due',
    verdict: 'differs',
    of: OF,
    summary: 'A story has as done what a later one says is still to come.',
    keys: keysOf(weighedKeys),
    judge: everyTwo((one, other, ground) => {
      const [done, due] = doneAndDue(one, other, ground);
      if (!done || !due || (due.article.published ?? '') <= (done.article.published ?? '9999')) return undefined;
      return { detail: `${done.text} is done in one, and still to come in the other, which is later` };
    }),
  },
  {
    id: 'facts/sum-done-at-unknown-time',
    verdict: 'unsure',
    of: OF,
    summary: 'A story has as done what another one, whose day is not known, says is still to come.',
    keys: keysOf(weighedKeys),
    judge: everyTwo((one, other, ground) => {
      const [done, due] = doneAndDue(one, other, ground);
      if (!done || !due || (done.article.published !== null && due.article.published !== null)) return undefined;
      return { detail: `${done.text} is done in one, and still to come in the other: either may be the later one` };
    }),
  },
];

/** Of one figure of one matter in two stories, where it is done and where it is due. */
function doneAndDue(one: Told, other: Told, ground: Ground): readonly [done?: Compared, due?: Compared] {
  if (one.sum.isActual === other.sum.isActual || !mayShareParties(one.sum, other.sum) || areOfTwo(one, other))
    return [];
  const [article, otherArticle] = [one.amount.article, other.amount.article];
  if (article.origin === otherArticle.origin || !ground.ofOneMatter(article, otherArticle)) return [];
  if (!shareParty(one.sum, other.sum) && !ofOneThing(one.sum.of, other.sum.of)) return [];
  return one.sum.isActual ? [one.amount, other.amount] : [other.amount, one.amount];
}

const COMPARING = new RegExp(String.raw`\b${anyOf(WORDS_OF_COMPARING)}\b`, 'i');

/** What stands between two sums of one paragraph. */
function textBetween(one: Compared, other: Compared): string {
  const from = one.start - (one.paragraph ?? 0) + [...one.text].length;
  return pointSlicer(textOf(one, 'paragraph_text') ?? '')(from, other.start - (other.paragraph ?? 0));
}

/** Under what a sum is compared: its type, its currency and unit, and its noun or a word that says which. */
function comparedUnder({ type, currency, per, of }: Sum): readonly string[] {
  if (!of || !(COMPARED.has(type) || BY_TIME.has(type))) return [];
  const words = [...(of.head === undefined ? [] : [of.head]), ...of.marks];
  return words.map((word) => keyOf(type, currency, per, word));
}

/** Whether two figures differ that could be of one thing. */
function areComparable(one: Sum, other: Sum): boolean {
  return (
    one.type === other.type &&
    one.currency === other.currency &&
    one.per === other.per &&
    (one.min !== other.min || one.max !== other.max) &&
    mayShareParties(one, other)
  );
}

const detailOf = (one: Told, other: Told): string =>
  `${one.amount.text} against ${other.amount.text} for ${textOf(one.amount, 'for') ?? textOf(other.amount, 'for') ?? one.sum.type}`;
