import { END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { civil, type Day, dayOf, easterOf, monthOf, nthWeekday, type Stretch, single, weekdayOf } from './calendar.js';
import { WHOLE_WEEKDAY, weekdayNumber } from './date-words.js';
import { dateReading, relative } from './drafts.js';
import { tenseAt } from './tense.js';

/** Years in which a proclamation moved the early May or the spring bank holiday of England and Wales. */
const MOVED_EARLY_MAY: ReadonlyMap<number, Day> = new Map([
  [1995, dayOf(1995, 5, 8)],
  [2020, dayOf(2020, 5, 8)],
]);
const MOVED_SPRING: ReadonlyMap<number, Day> = new Map([
  [2002, dayOf(2002, 6, 4)],
  [2012, dayOf(2012, 6, 4)],
  [2022, dayOf(2022, 6, 2)],
]);

/** The early May bank holiday of a year. */
export function earlyMay(year: number): Day {
  return MOVED_EARLY_MAY.get(year) ?? nthWeekday(monthOf(year, 5), 0, 1) ?? dayOf(year, 5, 1);
}

/** The spring bank holiday of a year. */
export function springHoliday(year: number): Day {
  return MOVED_SPRING.get(year) ?? nthWeekday(monthOf(year, 5), 0, -1) ?? dayOf(year, 5, 31);
}

/** The summer bank holiday of a year. */
export function summerHoliday(year: number): Day {
  return nthWeekday(monthOf(year, 8), 0, -1) ?? dayOf(year, 8, 31);
}

/** The moveable bank holidays of England and Wales: those that the press calls by that name alone. */
function bankHolidays(year: number): readonly Day[] {
  const easter = easterOf(year);
  return [easter - 2, easter + 1, earlyMay(year), springHoliday(year), summerHoliday(year)];
}

/** The days off around a holiday: at Easter four, else to the Monday after or from the Friday before. */
export function holidayWeekend(day: Day): Stretch {
  const weekday = weekdayOf(day);
  const easter = easterOf(civil(day).year);
  if (Math.abs(day - easter) <= 2) return { from: easter - 2, to: easter + 1, precision: 'span' };
  if (weekday === 0) return { from: day - 2, to: day, precision: 'span' };
  if (weekday === 3 || weekday === 4) return { from: day, to: day + 6 - weekday, precision: 'span' };
  const saturday = weekday >= 5 ? day - weekday + 5 : day - weekday - 2;
  return { from: saturday, to: Math.max(saturday + 1, weekday === 1 ? day : 0), precision: 'span' };
}

const bankHoliday: ValueRule = {
  id: 'date/bank-holiday',
  kind: 'date',
  summary:
    'A bank holiday without a name, the nearest that the tense allows: bank holiday Monday, the bank holiday weekend.',
  opens: ['holiday'],
  pattern: opening(`bank holiday(?: (?<weekday>${WHOLE_WEEKDAY})|(?<weekend> weekend))${END}`),
  confidence: 0.75,
  read: (match, context) => {
    const weekday = match.groups?.['weekday'];
    const weekend = match.groups?.['weekend'] !== undefined;
    const wanted = weekday === undefined ? 0 : weekdayNumber(weekday);
    const day = nearest(wanted, match, context);
    if (context.published !== undefined && day === undefined) return undefined;
    if (day === undefined) return dateReading(relative(undefined, weekend ? 'span' : 'day'));
    return dateReading(relative(weekend ? holidayWeekend(day) : single(day), 'day'));
  },
};

function nearest(weekday: number, match: RegExpExecArray, context: ReadContext): Day | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year } = civil(published);
  const all = [year - 1, year, year + 1].flatMap(bankHolidays).filter((day) => weekdayOf(day) === weekday);
  const tense = tenseAt(match.index, match.index + match[0].length, context);
  const behind = all.filter((day) => day <= published).at(-1);
  const ahead = all.find((day) => day >= published);
  if (tense === 'past' || ahead === undefined) return behind;
  if (tense === 'future' || behind === undefined) return ahead;
  return published - behind <= ahead - published ? behind : ahead;
}

/** Bank holidays without a name. */
export const bankHolidayRules: readonly ValueRule[] = [bankHoliday];
