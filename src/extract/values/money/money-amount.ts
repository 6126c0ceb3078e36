import { CHANGED_BY, CHANGING, FUTURE_AUXILIARIES } from '../../../lists/words.js';
import type { MoneyValue } from '../../../model/mention.js';
import { anyOf } from '../../../text/any-of.js';
import { readFigure, readScale, round, SCALE, SECOND_SCALE } from '../numbers.js';
import { before, END, type ReadContext, type Reading } from '../rule.js';
import { type Currency, readCurrency } from './currencies.js';
import { qualifierAt, unitAfter } from './money-context.js';

/** What joins a magnitude or name to the figure before it. */
export const JOINT_START: RegExp = /^[ -]+/;

/** Source of a magnitude after a figure with a currency sign. */
export const SIGNED_SCALE: string = `(?:[ -]?${SCALE}${END}${SECOND_SCALE})?`;

/** Source of what joins the two ends of a range. */
export const TO: string = '(?: ?- ?| to | and )';

const CHANGES = new RegExp(
  String.raw`\b${anyOf(CHANGING)}(?: [^\s,;:.]+){0,7} from (?:about |around |just |nearly |some |a )?$`,
  'i',
);

const CHANGE_BEFORE = new RegExp(
  String.raw`(?<!\b(?:${anyOf(FUTURE_AUXILIARIES)}|to|not|of) )\b${anyOf(CHANGED_BY)}(?: [a-z]+ly)?(?: (?:another|a further|about|around|almost|nearly|some|just|over|more than))? $`,
  'i',
);

const BY = /\bby (?:[a-z]+ ){0,2}$/i;

const BETWEEN = /\bbetween (?:about |around |some )?$/i;

// `cut its profits by $3.8m to $4.9m`: what lies so close is a range still.
const WIDEST = 2;

/** The word before the first end of a range or of a change. */
export const FROM: RegExp = /\bfrom $/i;

const UNDER_THOUSAND = /^\d{1,3}$/;
const THOUSANDS = /^\d{1,3},000$/;

/** An amount on its way: what it comes to in the main unit. */
interface Amount {
  readonly min: number;
  readonly max: number;
}

/** What a figure and its magnitude come to in the main unit. */
export function scaled(figure: string, scale: string | undefined, worth: number): number {
  return round(readFigure(figure) * readScale(scale?.replace(JOINT_START, '')) * worth);
}

/** Puts together the value with what stands around the amount. */
export function money(
  amount: Amount,
  { code, family }: Currency,
  start: number,
  end: number,
  context: ReadContext,
): Reading {
  const range = amount.min !== amount.max;
  const qualifier = range ? 'between' : qualifierAt(start, end, context);
  const per = unitAfter(end, context);
  const value: MoneyValue = {
    min: qualifier === 'up to' || qualifier === 'less than' ? null : amount.min,
    max: qualifier === 'more than' || qualifier === 'at least' ? null : amount.max,
    ...(family === undefined ? { currency: code } : sharedValue(family, context)),
    ...(qualifier && { qualifier }),
    ...(per && { per }),
  };
  return { kind: 'money', start, end, value };
}

function sharedValue(family: string, context: ReadContext): Pick<MoneyValue, 'currency' | 'basis'> {
  const { code, basis } = context.currencyOf(family);
  return { currency: code, basis };
}

/** The magnitude that a first figure borrows from the thousands of the second: `$5-8,000`, not `$500-8,000`. */
export function borrowedThousands(low: string, high: string): string | undefined {
  return UNDER_THOUSAND.test(low) && THOUSANDS.test(high) && Number(low) * 1000 < readFigure(high)
    ? 'thousand'
    : undefined;
}

/** Two figures as one range: the first borrows the magnitude that stands only after the second. */
export function rangeOf(
  low: string,
  lowScale: string | undefined,
  high: string,
  highScale: string | undefined,
  worth: number,
): Amount | undefined {
  const borrowed = !lowScale && highScale && readFigure(low) < readFigure(high) ? highScale : lowScale;
  const min = scaled(low, borrowed, worth);
  const max = scaled(high, highScale, worth);
  return min < max ? { min, max } : undefined;
}

/** Whether two amounts joined by `to`, `and` or a dash are the ends of one range. */
export function isRange(joint: string, amount: Amount, start: number, context: ReadContext): boolean {
  const left = before(context, start, 80);
  if (joint.includes('and')) return BETWEEN.test(left);
  if (!joint.includes('to')) return true;
  // `rose $1.64 to $47.10` tells by how much and to what.
  return !(FROM.test(left)
    ? CHANGES.test(left)
    : CHANGE_BEFORE.test(left) && !(BY.test(left) && amount.max <= WIDEST * amount.min));
}

/** The currency that a name stands for. */
export function named(text: string): Currency | undefined {
  return readCurrency(text.replace(JOINT_START, ''));
}
