import { type Sum, sumWords } from '../../../query/money.js';
import { moneyFigure } from '../../../text/money-label.js';
import type { Beside } from './gather.js';
import type { Total } from './totals.js';

const AND = / and /i;

/** The words of a sum: `up to £16m`, `between £300m and £3.5bn`, `£18,559 – £20,354 per annum`. */
export function wordsOf(sum: Pick<Sum, 'text' | 'qualifier' | 'per'>): string {
  return sum.qualifier === 'between' && AND.test(sum.text) ? `between ${sumWords(sum)}` : sumWords(sum);
}

/** What lies between a sum and another one. */
export const besideWords = ({ verdict }: Beside): string => (verdict === 'differs' ? 'differs from' : 'may be');

/** What is added up, and what never is. */
export const HOW_ADDED =
  'Added up is only what one payer pays or one payee gets, of one currency, type, state and time, where it is plain that the sums are apart: by whom they go to, or by what they are for. Parts of other sums, open bounds, totals, guesses, and what may be one sum told twice stay out.';

const STATES: Readonly<Record<Sum['state'], string>> = {
  actual: 'actual',
  planned: 'planned',
  possible: 'possible',
};
/** A type within a sentence. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['cost', 'costs'],
  ['saving', 'savings'],
  ['funding', 'funding'],
  ['penalty', 'penalties'],
  ['taken', 'sums taken'],
]);

/** `paid by Eastmoor Police as actual costs`. */
export function subjectOf({ side, of: { type, state, per } }: Pick<Total, 'side' | 'of'>): readonly [string, string] {
  const each = per === null ? '' : ` per ${per}`;
  return [side === 'payer' ? 'Paid by ' : 'To ', `: ${STATES[state]} ${TYPES.get(type) ?? type}${each}`];
}

/** `£5,500,000`, `about £5m to £7m`: what the added sums come to. */
export function totalWords({ min, max, added, of: { currency } }: Total): string {
  const about = added.some(({ qualifier }) => qualifier === 'circa') ? 'about ' : '';
  const [low, high] = [moneyFigure(min, currency), moneyFigure(max, currency)];
  return min === max ? `${about}${low}` : `${about}${low} to ${high}`;
}

/** What of the added sums is no plain figure, in words; empty where all are. */
export function looseWords({ added }: Total): string {
  const ranges = added.filter(({ min, max }) => min !== max).length;
  return ranges === 0 ? '' : ` (${ranges} of the ${added.length} ${ranges === 1 ? 'is a range' : 'are ranges'})`;
}
