import { HOLIDAYS, THINGS_OF_HOLIDAYS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { bankHolidayRules, earlyMay, holidayWeekend, springHoliday, summerHoliday } from './bank-holidays.js';
import { civil, type Day, dayOf, daysInMonth, easterOf, monthOf, nthWeekday, single } from './calendar.js';
import { monthNumber, weekdayNumber, YEAR, YEAR_WORDS, yearNumber } from './date-words.js';
import { dateReading, fixed, relative } from './drafts.js';
import { tenseAt } from './tense.js';

/** The day of a holiday in a year. */
type Holiday = (year: number) => Day;

const BANK_HOLIDAYS: ReadonlyMap<string, Holiday> = new Map([
  ['early may', earlyMay],
  ['late spring', springHoliday],
  ['late summer', summerHoliday],
]);
const FIXED = /^(?<day>\d+) (?<month>[a-z]+)$/;
const AT_EASTER = /^easter (?<shift>[+-]\d+)$/;
const NTH_WEEKDAY = /^(?<nth>\d|last)(?:st|nd|rd|th)? (?<weekday>[a-z]+) of (?<month>[a-z]+)(?: (?<shift>\+\d+))?$/;

/**
 * Reads the column `day` of the list: `25 december`, `easter -2`, `last monday of may`, `early may`.
 *
 * @throws Error when it says no day: a broken list, found when rules are loaded.
 */
function holidayOn(written: string): Holiday {
  const known = BANK_HOLIDAYS.get(written);
  if (known) return known;
  const {
    day,
    month: monthName = '',
    nth,
    weekday = '',
    shift = '0',
  } = [FIXED, AT_EASTER, NTH_WEEKDAY]
    .map((form) => form.exec(written)?.groups)
    .find((groups) => groups !== undefined) ?? {};
  const month = monthNumber(monthName);
  if (month === 0) {
    if (!AT_EASTER.test(written)) throw new Error(`the list of holidays names no day: ${written}`);
    return (year) => easterOf(year) + Number(shift);
  }
  if (nth === undefined) return (year) => dayOf(year, month, Number(day));
  const count = nth === 'last' ? -1 : Number(nth);
  return (year) =>
    (nthWeekday(monthOf(year, month), weekdayNumber(weekday), count) ?? dayOf(year, month, daysInMonth(year, month))) +
    Number(shift);
}

const OPTIONAL_MARKS = /[',.]/g;
const holidayKey = (name: string): string => name.toLowerCase().replace(OPTIONAL_MARKS, '');
const BY_NAME: ReadonlyMap<string, Holiday> = new Map(
  [...HOLIDAYS].map(([name, day]) => [holidayKey(name), holidayOn(day)]),
);

const POSSESSIVE = /'s?/g;
const BEFORE_NAME = /^(?:st|dr)(?= )/;
const JUNIOR = / jr\b/;
/** A name with the marks that the press leaves out or puts in: `Valentines Day`, `St. George's Day`. */
const holidaySource = (name: string): string =>
  name
    .replace(POSSESSIVE, (mark) => (mark === "'s" ? "'?s'?" : "'?"))
    .replace(BEFORE_NAME, '$&\\.?')
    .replace(JUNIOR, ',? jr\\.?');
const HOLIDAY = [...HOLIDAYS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(holidaySource)
  .join('|');

const FIRST_WORD = /^[^ ]+/;
/** The words that the names open with, as a text splits them: `mother's` as `mother` and, without its mark, `mothers`. */
export const HOLIDAY_OPENERS: readonly string[] = [...HOLIDAYS.keys()].flatMap((name) => {
  const word = FIRST_WORD.exec(name)?.[0] ?? '';
  return [...new Set([word.split("'")[0] ?? '', word.replace("'", '')])];
});

/** The holiday nearest to the publication that the words and the tense allow. */
function occurrence(
  holiday: Holiday,
  step: string | undefined,
  start: number,
  end: number,
  context: ReadContext,
): Day | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year } = civil(published);
  const all = [-1, 0, 1].map((shift) => holiday(year + shift));
  const behind = all.filter((day) => day < published).at(-1);
  const ahead = all.find((day) => day >= published);
  if (step === 'last' || step === 'previous') return behind;
  if (step === 'next' || step === 'following' || step === 'coming') return all.find((day) => day > published);
  if (step === 'this') return all[1];
  const tense = tenseAt(start, end, context);
  if (tense === 'past') return behind ?? ahead;
  if (tense === 'future') return ahead ?? behind;
  return behind === undefined || (ahead !== undefined && ahead - published <= published - behind) ? ahead : behind;
}

const holidayRule: ValueRule = {
  id: 'date/holiday',
  kind: 'date',
  summary: 'A day with a name: Christmas Eve, Good Friday, next Easter, Remembrance Sunday 2012.',
  opens: ['holiday', 'deictic'],
  pattern: opening(
    `(?:(?<step>this|last|next|previous|following|coming) )?(?<name>${HOLIDAY})(?<weekend>(?: bank holiday)? weekend)?(?:,? (?:of |in )?(?:(?<year>${YEAR})|(?<words>${YEAR_WORDS})))?${END}`,
  ),
  confidence: 0.75,
  read: (match, context) => {
    const name = match.groups?.['name'] ?? '';
    const holiday = BY_NAME.get(holidayKey(name));
    if (!holiday) return undefined;
    const end = match.index + match[0].length;
    // `Christmas cards`, `Easter Road`: the name of a thing; `Christmas tree` and `Labour Day` apart, only the day is asked for.
    if (IN_A_NAME.test(context.text.slice(end, end + 16))) return undefined;
    const weekend = match.groups?.['weekend'] !== undefined;
    const written = match.groups?.['year'] ?? match.groups?.['words'];
    const year = written === undefined ? undefined : yearNumber(written);
    if (year !== undefined) {
      const day = holiday(year);
      if (weekend) return dateReading(fixed(holidayWeekend(day)));
      return dateReading(fixed({ from: day, to: day, precision: 'day' }, { ...civil(day) }));
    }
    const day = occurrence(holiday, match.groups?.['step']?.toLowerCase(), match.index, end, context);
    if (weekend) return dateReading(relative(day === undefined ? undefined : holidayWeekend(day), 'span'));
    const draft = relative(day === undefined ? undefined : single(day), 'day');
    return dateReading({ ...draft, inYear: holiday });
  },
};
const IN_A_NAME = new RegExp(String.raw`^(?: ${anyOf(THINGS_OF_HOLIDAYS)}\b|-)`, 'i');

/** Days with a name. */
export const holidayRules: readonly ValueRule[] = [holidayRule, ...bankHolidayRules];
