import type { IsoDate } from '../../model/span.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const YEAR_FIRST = /\b((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T|$)/;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ((?:19|20)\\d\\d)\\b`, 'i');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i');
const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The calendar day that a short text writes out: `2012-11-30T09:00Z`, `30 November 2012`, `Nov. 30, 2012`. Undefined
 * where there is none, and for `03/04/2012`, which is two different days in Britain and America.
 */
export function isoDay(text: string): IsoDate | undefined {
  const written = text.slice(0, 200);
  const digits = YEAR_FIRST.exec(written) ?? COMPACT.exec(written);
  if (digits !== null) return day(digits[1], Number(digits[2]), digits[3]);
  const dayFirst = DAY_FIRST.exec(written);
  if (dayFirst !== null) return day(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(written);
  if (monthFirst !== null) return day(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return undefined;
}

const PATH_DAY = /\/((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})(?:\/|$)/;

/** The day in an address's path: `/2012/11/30/`. */
export function dayOfAddress(url: string): IsoDate | undefined {
  const found = PATH_DAY.exec(url);
  return found === null ? undefined : day(found[1], Number(found[2]), found[3]);
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

function day(year: string | undefined, month: number, dayOfMonth: string | undefined): IsoDate | undefined {
  const number = Number(dayOfMonth);
  const last = LAST_DAY[month - 1];
  if (year === undefined || last === undefined || !(number >= 1 && number <= last)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
