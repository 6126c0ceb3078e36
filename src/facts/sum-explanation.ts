import type { Explanation } from '../model/fact.js';
import { type Compared, textOf } from './compared.js';
import { daysBetween } from './matters.js';
import type { Told } from './sum-pairs.js';
import type { Sum } from './sums.js';

/** In days: stories further apart tell of two times. */
const LATER = 60;

/** What lets two figures both be right. */
export function explanationOf(one: Told, other: Told): Explanation | undefined {
  const [a, b] = [one.sum, other.sum];
  if (isPart(one.amount, other.amount) || isPart(other.amount, one.amount)) return 'part';
  if (isNearBound(a, b) || isNearBound(b, a)) return 'range';
  if (areRounded(a, b)) return 'rounding';
  if (a.isActual !== b.isActual) return 'state';
  if (a.period !== undefined && b.period !== undefined && a.period !== b.period) return 'time';
  return daysBetween(one.amount.article.published, other.amount.article.published) > LATER ? 'time' : undefined;
}

/** Whether a sum is said to be part of another, and is less than this one. */
const isPart = (part: Compared, whole: Compared): boolean =>
  textOf(part, 'part_of') !== undefined && textOf(whole, 'part_of') === undefined;

/** Whether a range holds a figure, or a narrower range. */
const holds = (range: Sum, sum: Sum): boolean => range.min < range.max && range.min <= sum.min && sum.max <= range.max;

/** How much less than the most, or more than the least that is said, a figure can be and still be the same sum. */
const UP_TO = 3;
const MORE_THAN = 1.5;

/** Whether a range holds a figure; a bound, where the figure is not far from it. */
export function isNearBound(range: Sum, sum: Sum): boolean {
  if (!holds(range, sum)) return false;
  if (range.min === 0) return sum.min < range.max && sum.max * UP_TO >= range.max;
  return range.max < Number.POSITIVE_INFINITY || sum.min <= MORE_THAN * range.min;
}

/** Two figures this near, by the larger, are one that was rounded, or counted in another currency. */
const ROUNDING = 0.03;

/** Whether two figures are one with more or fewer digits. */
function areRounded(one: Sum, other: Sum): boolean {
  if (one.min !== one.max || other.min !== other.max) return false;
  const [less, more] = [Math.min(one.min, other.min), Math.max(one.min, other.min)];
  return (
    more - less <= ROUNDING * more ||
    [1, 2].some((digits) => Number(less.toPrecision(digits)) === more || Number(more.toPrecision(digits)) === less)
  );
}
