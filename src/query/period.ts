import { UsageError } from '../model/message.js';
import type { IsoDate } from '../model/span.js';

/** First and last day, both inclusive. */
export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const POINT = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/;
const HINT =
  'write it as `2012`, `2012-11`, `2012-11-22`, `November 2012`, `22/11/2012` or `2012-07..2012-11`, either end of which may be missing';
export const FIRST_DAY: IsoDate = '0000-01-01';
export const LAST_DAY: IsoDate = '9999-12-31';

/** Reads a year, month or day, or a range of them, open on either side. Throws a `UsageError` for anything else. */
export function parsePeriod(written: string): Period {
  const [first = '', last, more] = written.split('..').map((part) => part.trim());
  if (more !== undefined || (first === '' && (last ?? '') === '')) throw unreadable(written);
  const from = first === '' ? FIRST_DAY : parsePoint(first, written).from;
  const to = last === undefined ? parsePoint(first, written).to : last === '' ? LAST_DAY : parsePoint(last, written).to;
  if (from > to) throw new UsageError(`the range \`${written}\` ends before it starts`);
  return { from, to };
}

function parsePoint(text: string, written: string): Period {
  const { year, month, day } = POINT.exec(text)?.groups ?? {};
  if (year === undefined) throw unreadable(written);
  const lastMonth = month ?? '12';
  const lastDay = day ?? String(daysInMonth(Number(year), Number(lastMonth))).padStart(2, '0');
  const period = { from: `${year}-${month ?? '01'}-${day ?? '01'}`, to: `${year}-${lastMonth}-${lastDay}` };
  if (Number(lastMonth) < 1 || Number(lastMonth) > 12 || !isDay(period.from) || !isDay(period.to)) {
    throw unreadable(written);
  }
  return period;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** What to say of what is no date. */
export function unreadable(written: string): UsageError {
  return new UsageError(`\`${written}\` is not a date: ${HINT}`);
}
