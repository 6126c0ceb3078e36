import type { Explanation } from '../model/fact.js';
import { type Compared, keyOf, textOf } from './compared.js';
import { everyPair, type FactRule, type Ground, type Judged } from './fact-rule.js';
import { daysBetween } from './matters.js';
import { figureKey, mayShareParties, type Sum, shareParty, sumOf } from './sums.js';
import { ofOneThing } from './things.js';

const OF = ['amounts'];

/** A statement with the sum that it is. */
interface Told {
  readonly amount: Compared;
  readonly sum: Sum;
}

const toldOf = (amount: Compared): Told[] => {
  const sum = sumOf(amount);
  return sum ? [{ amount, sum }] : [];
};

const keysOf =
  (keys: (sum: Sum, amount: Compared) => readonly string[]) =>
  (amount: Compared): readonly string[] => {
    const sum = sumOf(amount);
    return sum ? keys(sum, amount) : [];
  };

/** Judges each pair of sums. */
const everyTwo = (judge: (one: Told, other: Told, ground: Ground) => Omit<Judged, 'one' | 'other'> | undefined) =>
  everyPair((one, other, ground) => {
    const [[a], [b]] = [toldOf(one), toldOf(other)];
    return a && b ? judge(a, b, ground) : undefined;
  });

/** Sums of which an article may name two equal ones. */
const OF_ONE_PIECE: ReadonlySet<string> = new Set(['price', 'pay']);

/** Why two sums are one. */
export const sameSums: readonly FactRule[] = [
  {
    id: 'facts/sum-said-again',
    verdict: 'same',
    of: OF,
    summary: 'One figure twice in a story, of one type; without a type where the others of that figure have one.',
    keys: keysOf((sum, { article }) => [keyOf(article.origin, figureKey(sum))]),
    *judge(block) {
      const told = block.flatMap(toldOf);
      const types = new Set(told.flatMap(({ sum }) => (sum.type === 'other' ? [] : sum.type)));
      for (const [at, one] of told.entries()) {
        for (const other of told.slice(at + 1)) {
          if (one.sum.type !== other.sum.type && (types.size > 1 || !hasNoType(one, other))) continue;
          if (!mayShareParties(one.sum, other.sum) || (OF_ONE_PIECE.has(one.sum.type) && areOfTwo(one, other)))
            continue;
          yield { one: one.amount, other: other.amount, detail: 'the same figure of one type in one story' };
        }
      }
    },
  },
  {
    id: 'facts/same-sum',
    verdict: 'same',
    of: OF,
    summary: 'One figure of one type in two stories of one matter, for one thing or of one party.',
    keys: keysOf((sum) => (sum.type === 'other' ? [] : [keyOf(sum.type, sum.isActual ? 1 : 0, figureKey(sum))])),
    judge: everyTwo((one, other, ground) => {
      if (!mayShareParties(one.sum, other.sum) || areOfTwo(one, other)) return undefined;
      if (!ground.ofOneMatter(one.amount.article, other.amount.article)) return undefined;
      if (ofOneThing(one.sum.of, other.sum.of)) return { detail: 'the same figure for the same thing in one matter' };
      return shareParty(one.sum, other.sum) ? { detail: 'the same figure of the same party in one matter' } : undefined;
    }),
  },
];

const hasNoType = (one: Told, other: Told): boolean => one.sum.type === 'other' || other.sum.type === 'other';

/** Whether both say what they are of, and that is not one thing. */
const areOfTwo = ({ sum: one }: Told, { sum: other }: Told): boolean =>
  one.of?.head !== undefined && other.of?.head !== undefined && ofOneThing(one.of, other.of) === undefined;

/** Types of which two figures for one thing disagree. Prices are of many things, and `other` is of none. */
const COMPARED: ReadonlySet<string> = new Set(['cost', 'saving', 'funding', 'value', 'penalty', 'taken']);
/** Types whose figure is that of a time: another year has another one. */
const BY_TIME: ReadonlySet<string> = new Set(['income', 'loss', 'pay']);
/** Types of which a story has one figure that came about and one that was feared or hoped for. */
const WEIGHED: ReadonlySet<string> = new Set(['cost', 'value', 'saving']);
/** In days: stories further apart tell of two times. */
const LATER = 60;

/** Why two sums differ. */
export const differingSums: readonly FactRule[] = [
  {
    id: 'facts/sum-differs',
    verdict: 'differs',
    of: OF,
    summary: 'Two stories of one matter give two figures of one type for one thing.',
    keys: keysOf(comparedUnder),
    judge: everyTwo((one, other, ground) => {
      if (one.amount.article.origin === other.amount.article.origin) return undefined;
      if (!areComparable(one.sum, other.sum) || !ground.ofOneMatter(one.amount.article, other.amount.article))
        return undefined;
      const alike = ofOneThing(one.sum.of, other.sum.of);
      const isNear = shareParty(one.sum, other.sum) || shareNeighbour(one.amount, other.amount, ground);
      if (!alike || !isNear) return undefined;
      if (BY_TIME.has(one.sum.type) && (one.sum.period === undefined || one.sum.period !== other.sum.period))
        return undefined;
      return { detail: detailOf(one, other), explained: explanationOf(one, other) };
    }),
  },
  {
    id: 'facts/sum-in-range',
    verdict: 'differs',
    of: OF,
    summary: 'A story gives a figure for one thing, and a range or bound that holds it.',
    keys: keysOf((sum, { article }) => comparedUnder(sum).map((key) => keyOf(article.origin, key))),
    judge: everyTwo((one, other) => {
      if (one.sum.type === 'penalty' || BY_TIME.has(one.sum.type)) return undefined;
      if (!areComparable(one.sum, other.sum) || !ofOneThing(one.sum.of, other.sum.of)) return undefined;
      if (!holds(one.sum, other.sum) && !holds(other.sum, one.sum)) return undefined;
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
        if (!areComparable(one.sum, other.sum)) continue;
        yield { one: one.amount, other: other.amount, detail: detailOf(one, other), explained: 'state' };
      }
    },
  },
  {
    id: 'facts/sum-done-or-due',
    verdict: 'differs',
    of: OF,
    summary: 'One story has as done what the other says is still to come.',
    keys: keysOf((sum) => (WEIGHED.has(sum.type) ? [keyOf(sum.type, figureKey(sum))] : [])),
    judge: everyTwo((one, other, ground) => {
      if (one.sum.isActual === other.sum.isActual || !mayShareParties(one.sum, other.sum) || areOfTwo(one, other))
        return undefined;
      if (one.amount.article.origin === other.amount.article.origin) return undefined;
      if (!ground.ofOneMatter(one.amount.article, other.amount.article)) return undefined;
      if (!shareParty(one.sum, other.sum) && !ofOneThing(one.sum.of, other.sum.of)) return undefined;
      const [done, due] = one.sum.isActual ? [one.amount, other.amount] : [other.amount, one.amount];
      const isLater = (due.article.published ?? '') > (done.article.published ?? '9999');
      return {
        detail: `${done.text} is done in one, and ${due.text} still to come in the other${isLater ? ', which is later' : ''}`,
        explained: isLater ? undefined : 'state',
      };
    }),
  },
];

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
    figureKey(one) !== figureKey(other) &&
    one.currency === other.currency &&
    one.per === other.per &&
    mayShareParties(one, other)
  );
}

/** Whether the paragraphs of two sums name one and the same thing that is rare. */
function shareNeighbour(one: Compared, other: Compared, { isRare }: Ground): boolean {
  const around = new Set(one.around ?? []);
  return (other.around ?? []).some((name) => around.has(name) && isRare(name));
}

const detailOf = (one: Told, other: Told): string =>
  `${one.amount.text} against ${other.amount.text} for ${textOf(one.amount, 'for') ?? textOf(other.amount, 'for') ?? one.sum.type}`;

/** What lets two figures both be right. */
function explanationOf(one: Told, other: Told): Explanation | undefined {
  const [a, b] = [one.sum, other.sum];
  if (isPart(one.amount, other.amount) || isPart(other.amount, one.amount)) return 'part';
  if (holds(a, b) || holds(b, a)) return 'range';
  if (a.isActual !== b.isActual) return 'state';
  if (a.period !== undefined && b.period !== undefined && a.period !== b.period) return 'time';
  if (isRounded(a, b) || isRounded(b, a)) return 'rounding';
  return daysBetween(one.amount.article.published, other.amount.article.published) > LATER ? 'time' : undefined;
}

/** Whether a sum is said to be part of another, and is less than this one. */
const isPart = (part: Compared, whole: Compared): boolean =>
  textOf(part, 'part_of') !== undefined && textOf(whole, 'part_of') === undefined;

/** Whether a range holds a figure, or a narrower range. */
const holds = (range: Sum, sum: Sum): boolean => range.min < range.max && range.min <= sum.min && sum.max <= range.max;

/** Whether a figure is another one with fewer digits. */
function isRounded(round: Sum, exact: Sum): boolean {
  if (round.min !== round.max || exact.min !== exact.max) return false;
  return [1, 2].some((digits) => Number(exact.min.toPrecision(digits)) === round.min);
}
