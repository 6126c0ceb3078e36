import { UsageError } from '../model/message.js';
import type { Bound } from '../store/filters.js';

/** Amounts to look for: bounds, and a currency where one was written. */
export interface FigureRange {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly currency: string | null;
}

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['£', 'GBP'],
  ['$', 'USD'],
  ['€', 'EUR'],
]);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand'].map((word): [string, number] => [word, 1e3]),
  ...['m', 'mn', 'million'].map((word): [string, number] => [word, 1e6]),
  ...['b', 'bn', 'billion'].map((word): [string, number] => [word, 1e9]),
  ...['tn', 'trillion'].map((word): [string, number] => [word, 1e12]),
]);
const FIGURE = /^(?<currency>[£$€]|[A-Za-z]{3} ?(?=\d))?(?<digits>\d[\d,]*(?:\.\d+)?) ?(?<unit>[a-z]*)$/i;
const COMPARISON = /^(?<operator>>=|<=|>|<|=)?(?<figure>.*)$/s;
const HINT = "write it as `'>=1m'`, `'<£50k'`, `=300m` or `1m..5m`";

interface Figure {
  readonly value: number;
  readonly currency: string | null;
}

/** Reads `>=1m`, `<£50k`, `300m`, `1m..5m`, `£1bn..`. Throws a `UsageError` for anything else. */
export function parseFigureRange(written: string): FigureRange {
  const text = written.trim();
  if (text.includes('..')) {
    const [low = '', high = '', more] = text.split('..').map((part) => part.trim());
    if (more !== undefined || (low === '' && high === '')) throw unreadable(written);
    const from = low === '' ? null : parseFigure(low, written);
    const to = high === '' ? null : parseFigure(high, written);
    if (from && to && from.value > to.value) throw new UsageError(`the range \`${written}\` ends before it starts`);
    return { low: closed(from), high: closed(to), currency: from?.currency ?? to?.currency ?? null };
  }
  const { operator = '=', figure = '' } = COMPARISON.exec(text)?.groups ?? {};
  const { value, currency } = parseFigure(figure.trim(), written);
  const bound: Bound = { value, open: operator === '>' || operator === '<' };
  return {
    low: operator.startsWith('<') ? null : bound,
    high: operator.startsWith('>') ? null : bound,
    currency,
  };
}

function closed(figure: Figure | null): Bound | null {
  return figure && { value: figure.value, open: false };
}

function parseFigure(text: string, written: string): Figure {
  const groups = FIGURE.exec(text)?.groups;
  const unit = groups?.['unit']?.toLowerCase() ?? '';
  const multiplier = unit === '' ? 1 : MULTIPLIERS.get(unit);
  if (!groups || multiplier === undefined) throw unreadable(written);
  // Rounded to a hundredth: 1.1 × 10⁶ is not 1,100,000 in floating point.
  const value = Math.round(Number(groups['digits']?.replaceAll(',', '')) * multiplier * 100) / 100;
  const currency = groups['currency']?.trim();
  return { value, currency: currency === undefined ? null : (SYMBOLS.get(currency) ?? currency.toUpperCase()) };
}

const CODE = /^[A-Za-z]{3}$/;

/** Reads the code or the sign of a currency. Throws a `UsageError` for anything else. */
export function parseCurrency(written: string): string {
  const code = SYMBOLS.get(written.trim()) ?? written.trim();
  if (!CODE.test(code)) throw new UsageError(`\`${written}\` is not a currency: write it as \`GBP\` or \`£\``);
  return code.toUpperCase();
}

/**
 * Reads sums of which each is asked for in its own right, and the currencies that they are to be in; without a sum any sum in
 * each of the currencies. Throws a `UsageError` where a sum has another currency.
 */
export function parseSums(sums: readonly string[], currencies: readonly string[]): readonly FigureRange[] {
  const codes = currencies.map(parseCurrency);
  const ranges = sums.length === 0 ? [{ low: null, high: null, currency: null }] : sums.map(parseFigureRange);
  if (codes.length === 0) return ranges;
  return ranges.flatMap((range) => {
    if (range.currency === null) return codes.map((currency) => ({ ...range, currency }));
    if (!codes.includes(range.currency)) throw clashing([range.currency, ...codes]);
    return [range];
  });
}

/** What to say where one sum is to be in several currencies. */
export function clashing(currencies: readonly string[]): UsageError {
  return new UsageError(`the currencies ${currencies.join(' and ')} do not go together`);
}

function unreadable(written: string): UsageError {
  return new UsageError(`\`${written}\` is not an amount: ${HINT}`);
}
