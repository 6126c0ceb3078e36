import type { Database } from '../store/database.js';
import { type CurrencyCounts, largestSums } from '../store/first-facts.js';
import { type ToldAmount, toldAmounts } from '../store/told.js';
import { clashing, type FigureRange } from './figure.js';
import { narrowing } from './narrowing.js';
import type { Query } from './query.js';
import { type Folded, fold, isAmong, notesOn, type Once, onceEach, sentenceOf } from './told.js';
import { containsWords, type Words } from './words.js';

/** What is asked of sums beside the filters of a query. */
export interface MoneyAsked {
  readonly query: Query;
  /** Words of what a sum is for. */
  readonly purpose?: Words | undefined;
  readonly payers?: ReadonlySet<string> | undefined;
  readonly payees?: ReadonlySet<string> | undefined;
  readonly types?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
  readonly size?: FigureRange | undefined;
  /** Only sums over a time, as what they come to in one such time. */
  readonly per?: TimeUnit | undefined;
  readonly least?: number | undefined;
  /** How many are wanted; 0 for all. */
  readonly limit?: number | undefined;
}

/** A sum with what it is for, whose it is and what it comes to. */
export type Sum = Once<ToldAmount> & {
  /** What the sum comes to in the time that was asked for, where it runs over a time. */
  readonly each_min: number | null;
  readonly each_max: number | null;
};

export interface MoneyFound {
  readonly notes: readonly string[];
  /** By currency, the one most used first; the largest first. */
  readonly sums: readonly Sum[];
  /** How many more there are than the limit. */
  readonly left: number;
  /** How many there are in each currency, shown or not. */
  readonly counts: CurrencyCounts;
}

/** The words of a sum with what bounds it and what it is for each: `up to £16m`, `£18,559 per annum`. */
export function sumWords({ text, qualifier, per }: Pick<Sum, 'text' | 'qualifier' | 'per'>): string {
  const bound = qualifier === null || qualifier === 'between' ? '' : `${qualifier} `;
  return `${bound}${text}${per === null ? '' : ` per ${per}`}`;
}

/** Days of each unit, as `per` of a sum and the letters of a length have them. */
const DAYS: Readonly<Record<string, number>> = {
  ...{ day: 1, week: 7, fortnight: 14, month: 365.25 / 12, quarter: 365.25 / 4, annum: 365.25, year: 365.25 },
  ...{ D: 1, W: 7, M: 365.25 / 12, Y: 365.25 },
};

export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Sums of money, each once, with what each is for. */
export async function moneyOf(db: Database, asked: MoneyAsked): Promise<MoneyFound> {
  const { query, purpose, payers, payees, types = [], states = [], size, per, least = 0, limit = 0 } = asked;
  const { notes, articles, fits } = await narrowing(db, { ...query, money: [] }, { least, stated: false });
  if (fits === undefined) return { notes, sums: [], left: 0, counts: new Map() };
  const isWanted = (amount: ToldAmount): boolean =>
    isAmong(amount.type, types) &&
    isAmong(amount.state, states) &&
    (purpose === undefined || containsWords(amount.for ?? '', purpose)) &&
    fits({ told: amount, ids: [amount.payer_id, amount.payee_id, amount.said_by_id] });
  const sizes = [...query.money, ...(size === undefined ? [] : [size])];
  const others = [purpose, payers, payees, per].some((each) => each !== undefined);
  const isWhole = articles === undefined && types.length + states.length + sizes.length + least === 0 && !others;
  const first = isWhole && limit > 0 ? largestSums(db, limit) : undefined;
  const told = toldAmounts(db, { articles, facts: first?.ids, least }, { payers, payees });
  const all = fold(told.filter(isWanted), onceEach, byFullness)
    .map((folded) => sum(folded, per))
    .filter((each) => (per === undefined || sizeOf(each) !== null) && sizes.every((range) => isSized(each, range)));
  const counts = first?.counts ?? countsOf(all);
  const sums = sorted(all, counts).slice(0, limit > 0 ? limit : all.length);
  // Who is called so nobody pays: that is said where the name is looked up.
  const isKnown = payers?.size !== 0 && payees?.size !== 0;
  return {
    notes: notesOn(notes, sums.length === 0 && isKnown),
    sums,
    left: (first?.all ?? all.length) - sums.length,
    counts,
  };
}

/** Of tellings of one sum the one that says most. */
function byFullness(one: ToldAmount, other: ToldAmount): number {
  const said = ({ for: purpose, payer, payee, period }: ToldAmount): number =>
    [purpose, payer, payee, period].filter((each) => each !== null).length;
  return said(other) - said(one) || other.confidence - one.confidence;
}

function sum({ best, articles, origins, evidence }: Folded<ToldAmount>, per: TimeUnit | undefined): Sum {
  const { origin: _, block_start: __, block_text: ___, evidence_count: ____, ...amount } = best;
  const { text, start, end } = sentenceOf(best);
  const share = per === undefined ? null : shareOf(amount, per);
  const each = (bound: number | null): number | null =>
    bound === null || share === null ? null : Math.round(bound * share * 100) / 100;
  return {
    ...amount,
    ...{ each_min: each(amount.min), each_max: each(amount.max) },
    ...{ sentence: text, sentence_start: start, sentence_end: end, articles, origins, evidence },
  };
}

const LENGTH = /^P(\d+(?:\.\d+)?)([DWMY])$/;

/** What part of a sum falls into one such time: a twelfth of `£300 a year` into a month, a tenth of `£5m over ten years` into a year. */
function shareOf({ per, period_length }: Pick<ToldAmount, 'per' | 'period_length'>, unit: TimeUnit): number | null {
  const wanted = DAYS[unit] ?? 0;
  if (per !== null) {
    const days = DAYS[per];
    return days === undefined ? null : wanted / days;
  }
  const [, count, letter = ''] = LENGTH.exec(period_length ?? '') ?? [];
  const days = Number(count) * (DAYS[letter] ?? 0);
  return days > 0 ? wanted / days : null;
}

/** What a sum is sorted by and compared with: what it comes to in the time that was asked for, or its own bounds. */
function boundsOf({ each_min, each_max, min, max }: Sum): readonly [number | null, number | null] {
  return each_min === null && each_max === null ? [min, max] : [each_min, each_max];
}

function sizeOf({ each_min, each_max }: Sum): number | null {
  return each_max ?? each_min;
}

function isSized(each: Sum, { low, high, currency }: FigureRange): boolean {
  const [min, max] = boundsOf(each);
  const [top, bottom] = [max ?? min, min ?? max];
  if (top === null || bottom === null || (currency !== null && each.currency !== currency)) return false;
  const isAbove = low === null || top > low.value || (!low.open && top === low.value);
  return isAbove && (high === null || bottom < high.value || (!high.open && bottom === high.value));
}

function countsOf(sums: readonly Sum[]): CurrencyCounts {
  const counts = new Map<string | null, number>();
  for (const { currency } of sums) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return counts;
}

function sorted(sums: readonly Sum[], counts: CurrencyCounts): readonly Sum[] {
  const rank = ({ currency }: Sum): number => (currency === null ? -1 : (counts.get(currency) ?? 0));
  const size = (each: Sum): number => {
    const [min, max] = boundsOf(each);
    return max ?? min ?? -1;
  };
  return [...sums].sort(
    (one, other) => rank(other) - rank(one) || compare(one.currency, other.currency) || size(other) - size(one),
  );
}

const compare = (one: string | null, other: string | null): number =>
  one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;

/** The size that `--min` and `--max` ask for, where `--currency` names `codes`; undefined where none is given. */
export function sizeAsked(
  low: FigureRange | undefined,
  high: FigureRange | undefined,
  codes: readonly string[],
): FigureRange | undefined {
  const currencies = new Set([low?.currency, high?.currency, ...codes].filter((code) => typeof code === 'string'));
  if (currencies.size > 1) throw clashing([...currencies]);
  if (low === undefined && high === undefined && currencies.size === 0) return undefined;
  const [currency = null] = currencies;
  return { low: low?.low ?? null, high: high?.high ?? null, currency };
}
