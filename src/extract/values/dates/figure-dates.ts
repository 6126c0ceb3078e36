import { NO_NAMES_BEFORE_DATES } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, type DateParts, opening, type ReadContext, type ValueRule } from '../rule.js';
import { civil, dayOf, monthOf, type Stretch, weekdayOf } from './calendar.js';
import { DIGITS_BEFORE, PERIOD_BEFORE, read } from './date-match.js';
import { WEEKDAY, weekdayNumber, yearNumber } from './date-words.js';
import { dateReading, draftOf, fixed, stretchOf } from './drafts.js';

const FIGURE_OR_PATH_BEFORE = /(?:[\d#£$][-/.]?|[a-z]\/)$/i;

const FIGURE_AND_DASH_BEFORE = /\d [-/] $/;

const GLUED_BEFORE = /[\d+(£$.,]$/;

const YEARS_AND_DASH = /^\d{4}-\d\d$/;

const FIGURE_NEXT = /^ ?\d/;

const MORE_FIGURES_BEFORE = /(?:[\d£$#/.+][-/.]?| \d{1,4} )$/;

const DATE_AND_DASH_BEFORE = /\d{4}-$/;

const DAY_PREPOSITION = /\b(?:on|dated?:?|from|until|since|back) $/i;

const DATE_PREPOSITION =
  /\b(?:on|from|until|till|since|by|between|before|after|dated)(?: \d{1,2}\/\d{1,2}(?:,| to| and| or| until| -)){0,3} +$/i;

const FIGURE_SIGN_BEFORE = /[\d/.,-]$/;

export const iso: ValueRule = {
  id: 'date/iso',
  kind: 'date',
  summary: 'Year, month and day in figures: 2012-07-12, 2012/7/12, 2015.5.13; not 2010-2015-86.',
  opens: ['figure'],
  pattern: opening(
    `(?<year>(?:1[5-9]|20|21)\\d\\d)(?<joint>[-/.])(?<month>\\d{1,2})\\k<joint>(?<day>\\d{1,2})(?![\\d])(?!\\k<joint>\\d)`,
  ),
  confidence: 0.97,
  read: (match, context) => {
    if (FIGURE_OR_PATH_BEFORE.test(before(context, match.index, 2))) return undefined;
    const [year, month, day] = [Number(read(match, 'year')), Number(read(match, 'month')), Number(read(match, 'day'))];
    return dateReading(fixed(stretchOf({ year, month, day }), { year, month, day }));
  },
};

export const isoMonth: ValueRule = {
  id: 'date/iso-month',
  kind: 'date',
  summary: 'Year and month in figures after a preposition or alone: 2015-03, 2016/11, 11/2016.',
  opens: ['figure'],
  pattern: opening(
    '(?:(?<year>(?:19|20)\\d\\d) ?[-/.] ?(?<month>0?[1-9]|1[0-2])|(?<month2>0[1-9]|1[0-2]|[1-9]) ?[-/] ?(?<year2>(?:19|20)\\d\\d))(?![\\d])(?! ?[-/.] ?\\d)(?! ?%| [a-z]*s\\b)',
  ),
  confidence: 0.75,
  read: (match, context) => {
    const year = Number(read(match, 'year') ?? read(match, 'year2'));
    const month = Number(read(match, 'month') ?? read(match, 'month2'));
    if (
      DIGITS_BEFORE.test(before(context, match.index, 2)) ||
      FIGURE_AND_DASH_BEFORE.test(before(context, match.index, 4))
    )
      return undefined;
    // `2011-12` is the twelve months of two calendar years.
    const written = read(match, 'month') ?? '';
    if (month === (written.length === 2 ? (year + 1) % 100 : written.length === 1 ? (year + 1) % 10 : -1))
      return undefined;
    // `in 2010-12` are three years, `in 2010-03` is a month.
    if (YEARS_AND_DASH.test(match[0]) && month > year % 100 && PERIOD_BEFORE.test(before(context, match.index, 12)))
      return undefined;
    // `2012-08` could end in August of the year 8: only with both digits or a preposition is it a month.
    return dateReading(fixed(monthOf(year, month), { year, month }));
  },
};

export const compact: ValueRule = {
  id: 'date/compact',
  kind: 'date',
  summary: 'Eight figures that make a date: 20161016.',
  opens: ['figure'],
  pattern: opening('(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)'),
  confidence: 0.6,
  read: (match, context) => {
    if (GLUED_BEFORE.test(before(context, match.index, 1)) || FIGURE_NEXT.test(after(context, match.index + 8, 2)))
      return undefined;
    const [year, month, day] = [Number(read(match, 'year')), Number(read(match, 'month')), Number(read(match, 'day'))];
    return dateReading(fixed(stretchOf({ year, month, day }), { year, month, day }));
  },
};

/**
 * Day and month in figures, the British way round unless only the American one exists, the weekday beside them fits
 * only that one, or the text writes other dates so.
 */
function inFigures(
  [first, second]: readonly [number, number],
  year: number | undefined,
  weekday: string | undefined,
  context: ReadContext,
): DateParts | undefined {
  const whole = year ?? 2000;
  const own = year === undefined ? {} : { year };
  const british = stretchOf({ year: whole, month: second, day: first });
  const american = stretchOf({ year: whole, month: first, day: second });
  if (!american) return british && { month: second, day: first, ...own };
  const wanted = weekday === undefined || year === undefined ? undefined : weekdayNumber(weekday);
  const fits = (stretch: Stretch | undefined): boolean => stretch !== undefined && weekdayOf(stretch.from) === wanted;
  const turned = wanted === undefined || fits(british) === fits(american) ? context.monthFirst() : fits(american);
  return british && !turned ? { month: second, day: first, ...own } : { month: first, day: second, ...own };
}

const SLASHED = /(?:^|[^\d/])(\d{1,2})\/(\d{1,2})(?:\/(?:\d{4}|\d\d))?(?![\d/])/g;
const SLASHED_IN_SHORT = /^[^\d]?\d{1,2}\/\d{1,2}$/;

/** Whether a text writes the month first: some of its dates exist only so, and none only the British way. */
export function writesMonthFirst(text: string): boolean {
  let american = false;
  for (const match of text.matchAll(SLASHED)) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    // Without a year 5/16 may be inches: only a preposition makes it a date.
    if (
      SLASHED_IN_SHORT.test(match[0]) &&
      !DATE_PREPOSITION.test(text.slice(Math.max(0, match.index - 16), match.index + 1))
    )
      continue;
    if (first > 12 && first <= 31 && second <= 12) return false;
    if (second > 12 && second <= 31 && first >= 1 && first <= 12) american = true;
  }
  return american;
}

export const numeric: ValueRule = {
  id: 'date/in-figures',
  kind: 'date',
  summary: 'Day, month and year in figures: 29/01/11, 31.10.1974, 10-1-2018; not a score of 6-4-10.',
  opens: ['figure', 'weekday'],
  pattern: opening(
    `(?:(?<weekday>${WEEKDAY})\\.?,? )?(?<first>\\d{1,2})(?<joint>[-/. ])(?<second>\\d{1,2})\\k<joint>(?<year>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d])(?!\\k<joint>\\d|[.,/:-]\\d)`,
  ),
  confidence: 0.9,
  read: (match, context) => {
    const joint = read(match, 'joint') ?? '';
    const written = read(match, 'year') ?? '';
    const left = before(context, match.index, 14);
    if (MORE_FIGURES_BEFORE.test(left.slice(-6)) && !DATE_AND_DASH_BEFORE.test(left)) return undefined;
    const year = written.length === 4 ? Number(written) : yearNumber(written);
    if (written.length === 2 && joint !== '/') {
      const parted = (read(match, 'first') ?? '').length === 2 && (read(match, 'second') ?? '').length === 2;
      const introduced = DAY_PREPOSITION.test(left);
      // `20-30-12` is a sort code and `1.1.30` a version, unless the words say that it is a day.
      if (joint === ' ' || !(introduced || (joint === '.' && parted) || read(match, 'weekday'))) return undefined;
    }
    const figures: [number, number] = [Number(read(match, 'first')), Number(read(match, 'second'))];
    // With points nobody writes the month first: 10.30.45 is a time.
    if (joint === '.' && figures[1] > 12) return undefined;
    const parts = inFigures(figures, year, read(match, 'weekday'), context);
    return parts && dateReading(fixed(stretchOf(parts), parts));
  },
};

export const dayAndMonth: ValueRule = {
  id: 'date/day-and-month-in-figures',
  kind: 'date',
  summary: 'Day and month in figures where a preposition or weekday shows that they are a date: on 15/2, Friday 7.6.',
  opens: ['figure', 'weekday'],
  pattern: opening(
    `(?:(?<weekday>${WEEKDAY})\\.?,? )?(?<first>\\d{1,2})(?<joint>[/.])(?<second>\\d{1,2})(?![\\d/.%]|,\\d)(?! ?(?:%|[a-z]*s\\b|million|billion|mile|km|kg|percent|per|of\\b))`,
  ),
  confidence: 0.7,
  read: (match, context) => {
    const weekday = read(match, 'weekday');
    const left = before(context, match.index, 24);
    const shown =
      weekday !== undefined || PADDED.test(match[0]) || (read(match, 'joint') === '/' && DATE_PREPOSITION.test(left));
    if (ODDS.test(before(context, match.index, 100)) || ODDS.test(after(context, match.index + match[0].length, 24)))
      return undefined;
    if (!shown || (read(match, 'first') === '24' && read(match, 'second') === '7')) return undefined;
    const figures: [number, number] = [Number(read(match, 'first')), Number(read(match, 'second'))];
    const parts = inFigures(figures, undefined, weekday, context);
    if (!parts) return undefined;
    const whole = weekday === undefined ? parts : { ...parts, weekday: weekdayNumber(weekday) };
    return dateReading(draftOf(whole, match.index, match.index + match[0].length, context));
  },
};

const ODDS = /\b(?:odds|slashed|bookmakers?|bookies|favourite|quoted|priced)\b/i;

// With its nought a day is neither odds of 15/8 nor a fraction.
const PADDED = /^(?:0\d\/(?:1[3-9]|[23]\d)|(?:1[3-9]|[23]\d)\/0\d)$/;

const NAME_BEFORE = new RegExp(`(?:^|[^A-Za-z])(?!${anyOf(NO_NAMES_BEFORE_DATES)})[A-Z][a-z]+ $`);

/** Days that the press knows by their figures, American order. */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['9/11', dayOf(2001, 9, 11)],
  ['7/7', dayOf(2005, 7, 7)],
]);

export const namedDay: ValueRule = {
  id: 'date/known-by-figures',
  kind: 'date',
  summary: 'A day known by its figures: 9/11, 7/7.',
  opens: ['figure'],
  pattern: opening('(?:9/11|7/7)(?![\\d/.])'),
  confidence: 0.9,
  read: (match, context) => {
    const day = NAMED_DAYS.get(match[0]);
    const left = before(context, match.index, 16);
    // `Fahrenheit 9/11` is a film.
    if (day === undefined || FIGURE_SIGN_BEFORE.test(left) || NAME_BEFORE.test(left)) return undefined;
    return dateReading(fixed({ from: day, to: day, precision: 'day' }, civil(day)));
  },
};
