import type { DatePrecision } from '../../../model/mention.js';
import type { IsoDate } from '../../../model/span.js';

/** A calendar day as the number of days since 1 January 1970, in the Gregorian calendar, without a time zone. */
export type Day = number;

/** Days from the first to the last, both included, and how finely the text names them. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
}

/** A day by its year, month and day of the month, counted from 1. */
interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
const DAYS_TO_1970 = 719_468;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)/;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day number of a date that exists. Method: days from civil, with the year beginning in March. */
export function dayOf(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - DAYS_TO_1970;
}

/** The date of a day number: the reverse of `dayOf`. */
export function civil(day: Day): CivilDate {
  const z = day + DAYS_TO_1970;
  const era = Math.floor(z / DAYS_IN_ERA);
  const dayOfEra = z - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** A day number as an ISO date. */
export function isoOf(day: Day): IsoDate {
  const date = civil(day);
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The day number of an ISO date; undefined where the text is none. */
export function dayOfIso(iso: IsoDate | undefined): Day | undefined {
  const match = iso === undefined ? null : ISO_DATE.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : undefined;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

/** Whether a year has a 29 February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days a month of a year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether a year, month and day name a day that exists. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** A stretch of one day. */
export function single(day: Day): Stretch {
  return { from: day, to: day, precision: 'day' };
}

/** The week, Monday to Sunday, that holds a day. */
export function weekOf(day: Day): Stretch {
  const from = day - weekdayOf(day);
  return { from, to: from + 6, precision: 'week' };
}

/** Saturday and Sunday of the week that holds a day. */
export function weekendOf(day: Day): Stretch {
  const monday = day - weekdayOf(day);
  return { from: monday + 5, to: monday + 6, precision: 'span' };
}

/** A whole month. */
export function monthOf(year: number, month: number): Stretch {
  return { from: dayOf(year, month, 1), to: dayOf(year, month, daysInMonth(year, month)), precision: 'month' };
}

/** The month that lies `months` after (before, if negative) a month. */
export function shiftMonth(year: number, month: number, months: number): { year: number; month: number } {
  const count = year * 12 + (month - 1) + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

/** A day moved by months; the last day of the month where the day does not exist. */
export function addMonths(day: Day, months: number): Day {
  const date = civil(day);
  const moved = shiftMonth(date.year, date.month, months);
  return dayOf(moved.year, moved.month, Math.min(date.day, daysInMonth(moved.year, moved.month)));
}

/** Full months, from the first of one to the last of another. */
export function monthsFrom(year: number, month: number, length: number, precision: DatePrecision): Stretch {
  const last = shiftMonth(year, month, length - 1);
  return { from: dayOf(year, month, 1), to: monthOf(last.year, last.month).to, precision };
}

/** A whole calendar year. */
export function yearOf(year: number): Stretch {
  return monthsFrom(year, 1, 12, 'year');
}

/** A quarter of a calendar year, from 1 to 4. */
export function quarterOf(year: number, quarter: number): Stretch {
  return monthsFrom(year, quarter * 3 - 2, 3, 'quarter');
}

/** Ten years from their first. */
export function decadeOf(firstYear: number): Stretch {
  return monthsFrom(firstYear, 1, 120, 'decade');
}

/** The nth century as the press counts it: the 19th is 1800 to 1899. */
export function centuryOf(nth: number): Stretch {
  return monthsFrom((nth - 1) * 100, 1, 1200, 'century');
}

/** April to March, as British public bodies keep their accounts. */
export function financialYear(firstYear: number): Stretch {
  return monthsFrom(firstYear, 4, 12, 'year');
}

/** The first year of the financial year that holds a day. */
export function financialYearAt(day: Day): number {
  const date = civil(day);
  return date.month >= 4 ? date.year : date.year - 1;
}

/** The nth (from 1), or counted from the end (from -1), given weekday of a stretch; undefined if there is none. */
export function nthWeekday(stretch: Stretch, weekday: number, nth: number): Day | undefined {
  const first = stretch.from + ((weekday - weekdayOf(stretch.from) + 7) % 7);
  const last = stretch.to - ((weekdayOf(stretch.to) - weekday + 7) % 7);
  const day = nth > 0 ? first + (nth - 1) * 7 : last + (nth + 1) * 7;
  return day >= stretch.from && day <= stretch.to ? day : undefined;
}

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(year, Math.floor(f / 31), (f % 31) + 1);
}
