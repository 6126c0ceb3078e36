import type { IsoDate } from '../../../model/span.js';
import { findDay, type NumericOrder } from '../../../text/day.js';

/** Seconds or milliseconds since 1970, as text. */
const EPOCH = /^-?\d{9,10}(?:\.\d{1,9})?$|^-?\d{13}(?:\.\d{1,9})?$/;
const SECONDS = /^-?\d{1,10}(?:\.|$)/;
const TWO_NUMBERS = /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/])/;
/** Days that stand for none. */
const NO_DAY = /^(?:0000|0001|1900-01-01|1970-01-01|1899-12-30)/;

/** What a date says: its day, that two days fit, or nothing that is one. */
export type ReadDay = { readonly day: IsoDate } | { readonly ambiguous: true } | undefined;

/** The day of a date as a program writes it: the one that its own offset says. Seconds since 1970 are read as UTC. */
export function readDay(written: string, order: NumericOrder): ReadDay {
  const text = written.trim();
  if (EPOCH.test(text)) return dayOfEpoch(Number(text) * (SECONDS.test(text) ? 1000 : 1));
  const day = findDay(asSlashes(text), order)?.day;
  if (day !== undefined) return NO_DAY.test(day) ? undefined : { day };
  return TWO_NUMBERS.test(text) && order === 'refused' ? { ambiguous: true } : undefined;
}

/** Spreadsheets write `5-3-2014` too, which is no way of writing a day in prose. */
function asSlashes(text: string): string {
  const [whole, first, sign, second] = TWO_NUMBERS.exec(text) ?? [];
  return whole === undefined || sign !== '-'
    ? text
    : text.replace(whole, `${first}/${second}/${whole.slice(whole.lastIndexOf('-') + 1)}`);
}

function dayOfEpoch(milliseconds: number): ReadDay {
  const date = new Date(milliseconds);
  const day = Number.isNaN(date.getTime()) || milliseconds <= 0 ? '' : date.toISOString().slice(0, 10);
  return day === '' || NO_DAY.test(day) ? undefined : { day };
}

const LARGEST_MONTH = 12;

/**
 * How the dates of a column are to be read: `25/03/2012` somewhere in it says that the day comes first, `03/25/2012` that
 * the month does. Both, or neither, say nothing.
 */
export function orderOf(column: Iterable<string>): NumericOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const written of column) {
    const [, first, , second] = TWO_NUMBERS.exec(written) ?? [];
    dayFirst ||= Number(first) > LARGEST_MONTH && Number(second) <= LARGEST_MONTH;
    monthFirst ||= Number(second) > LARGEST_MONTH && Number(first) <= LARGEST_MONTH;
  }
  if (dayFirst === monthFirst) return 'refused';
  return dayFirst ? 'day-first' : 'month-first';
}
