import { UsageError } from '../model/message.js';
import type { Bound } from '../store/filters.js';

/** Amounts to look for: bounds, and a currency where one was written. */
export interface FigureRange {
  readonly low: Bound | null;
  readonly high: Bound | null;
  readonly currency: string | null;
}

const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...['£', 'pound', 'pounds', 'sterling', 'quid'].map((name): [string, string] => [name, 'GBP']),
  ...['$', 'us$', 'dollar', 'dollars'].map((name): [string, string] => [name, 'USD']),
  ...['€', 'euro', 'euros'].map((name): [string, string] => [name, 'EUR']),
  ...['¥', 'yen'].map((name): [string, string] => [name, 'JPY']),
  ['₹', 'INR'],
  ['a$', 'AUD'],
  ['c$', 'CAD'],
]);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...['k', 'thousand'].map((word): [string, number] => [word, 1e3]),
  ...['m', 'mn', 'mio', 'million', 'millions'].map((word): [string, number] => [word, 1e6]),
  ...['b', 'bn', 'billion', 'billions'].map((word): [string, number] => [word, 1e9]),
  ...['tn', 'trillion'].map((word): [string, number] => [word, 1e12]),
]);
const FIGURE =
  /^(?<before>(?:us|a|c)?[£$€¥₹]|[a-z]{3}(?= ?\d))? ?(?<digits>\d+(?:[, ]\d{3})*(?:\.\d+)?) ?(?<unit>[a-z]*) ?(?<behind>(?:us|a|c)?[£$€¥₹]|[a-z]{3,})?$/i;
/** What people write for a comparison. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ...['at least', 'from', 'no less than', 'minimum'].map((words): [string, string] => [words, '>=']),
  ...['over', 'above', 'more than'].map((words): [string, string] => [words, '>']),
  ...['at most', 'up to', 'no more than', 'maximum'].map((words): [string, string] => [words, '<=']),
  ...['under', 'below', 'less than'].map((words): [string, string] => [words, '<']),
  ['exactly', '='],
]);
const COMPARISON = new RegExp(`^(?<operator>>=|<=|>|<|=|${[...OPERATORS.keys()].join('|')})? ?(?<figure>.*)$`, 'is');
const HINT = "write it as `'>=1m'`, `'<£50k'`, `=300m` or `1m..5m`";

interface Figure {
  readonly value: number;
  readonly currency: string | null;
}

const SPACES = /\s+/g;
const BETWEEN = /^between (?<first>.+) and (?<last>.+)$/i;
const RANGE = /^(?:from )?(?<first>.*?)(?: ?\.\. ?| to | ?[-–—] ?)(?<last>.*)$/i;
const UNIT = /\d ?(?<unit>[a-z]+)/i;
const NO_UNIT = /\d$/;

/**
 * Reads `>=1m`, `<£50k`, `300m`, `1m..5m`, `£1bn..`, `at least £1.5 million`, `£1m+`, `1-5m`. Throws a `UsageError` for anything
 * else.
 */
export function parseFigureRange(written: string): FigureRange {
  const text = written.trim().replace(SPACES, ' ');
  const range = (BETWEEN.exec(text) ?? RANGE.exec(text))?.groups;
  if (range !== undefined) {
    const isDots = text.includes('..');
    return rangeOf(range['first'] ?? '', range['last'] ?? '', { written, isDots });
  }
  const isAtLeast = text.endsWith('+');
  const { operator: typed = isAtLeast ? '>=' : '=', figure = '' } =
    COMPARISON.exec(isAtLeast ? text.slice(0, -1) : text)?.groups ?? {};
  const operator = OPERATORS.get(typed.toLowerCase()) ?? typed;
  const { value, currency } = parseFigure(figure, written);
  const bound: Bound = { value, open: operator === '>' || operator === '<' };
  return {
    low: operator.startsWith('<') ? null : bound,
    high: operator.startsWith('>') ? null : bound,
    currency,
  };
}

function rangeOf(
  low: string,
  high: string,
  { written, isDots }: { readonly written: string; readonly isDots: boolean },
): FigureRange {
  const isOpen = low === '' || high === '';
  if ((low === '' && high === '') || (isOpen && !isDots)) throw unreadable(written);
  // `1-5m`: the unit is that of both.
  const unit = !isDots && NO_UNIT.test(low) ? (UNIT.exec(high)?.groups?.['unit'] ?? '') : '';
  const from = low === '' ? null : parseFigure(low + unit, written);
  const to = high === '' ? null : parseFigure(high, written);
  if (from && to && from.value > to.value) throw new UsageError(`the range \`${written}\` ends before it starts`);
  if (from?.currency && to?.currency && from.currency !== to.currency) throw clashing([from.currency, to.currency]);
  return { low: closed(from), high: closed(to), currency: from?.currency ?? to?.currency ?? null };
}

function closed(figure: Figure | null): Bound | null {
  return figure && { value: figure.value, open: false };
}

function parseFigure(text: string, written: string): Figure {
  const { before, digits, unit = '', behind } = FIGURE.exec(text.trim())?.groups ?? {};
  const isUnit = unit === '' || MULTIPLIERS.has(unit.toLowerCase());
  const multiplier = MULTIPLIERS.get(unit.toLowerCase()) ?? 1;
  const names = [before, isUnit ? undefined : unit, behind].filter((name) => name !== undefined);
  const [currency = null] = names.map(currencyOf);
  if (digits === undefined || names.length > 1 || (names.length === 1 && currency === null)) throw unreadable(written);
  // Rounded to a hundredth: 1.1 × 10⁶ is not 1,100,000 in floating point.
  const value = Math.round(Number(digits.replace(NO_FIGURE, '')) * multiplier * 100) / 100;
  return { value, currency };
}

const NO_FIGURE = /[, ]/g;
const CODE = /^[A-Za-z]{3}$/;

/** The code of a currency by its sign, name or code; null for what is none. */
function currencyOf(written: string): string | null {
  return CURRENCIES.get(written.toLowerCase()) ?? (CODE.test(written) ? written.toUpperCase() : null);
}

/** Reads the code, the sign or the name of a currency. Throws a `UsageError` for anything else. */
export function parseCurrency(written: string): string {
  const code = currencyOf(written.trim());
  if (code === null) throw new UsageError(`\`${written}\` is not a currency: write it as \`GBP\` or \`£\``);
  // ISO 4217, as the runtime knows it.
  const codes = Intl.supportedValuesOf('currency');
  if (!codes.includes(code)) {
    const near = codes.filter((known) => isSlip(known, code)).map((known) => `\`${known}\``);
    // Francs of before 2002 and bitcoins are in the press and in no list of the runtime: only a slip is refused.
    if (near.length > 0) {
      throw new UsageError(`there is no currency \`${code}\`: did you mean ${near.slice(0, 3).join(', ')}?`);
    }
  }
  return code;
}

/** The same letters in another order or, of the codes that are most used, one letter that is another. */
function isSlip(known: string, written: string): boolean {
  const sorted = (code: string): string => [...code].sort().join('');
  if (sorted(known) === sorted(written)) return true;
  return USUAL_CODES.has(known) && [...known].filter((letter, at) => letter !== written[at]).length === 1;
}
const USUAL_CODES: ReadonlySet<string> = new Set([
  'GBP',
  'USD',
  'EUR',
  'AUD',
  'CAD',
  'INR',
  'JPY',
  'CHF',
  'NZD',
  'ZAR',
]);

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
