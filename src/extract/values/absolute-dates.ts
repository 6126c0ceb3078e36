import { dayOf, monthOf, type Stretch } from './calendar.js';
import {
  DAY,
  dayNumber,
  MONTH,
  monthNumber,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  YEAR_WORDS,
  yearNumber,
} from './date-words.js';
import { dateReading, draftOf, fixed, stretchOf } from './drafts.js';
import { after, before, type DateParts, END, opening, type ReadContext, type Reading, type ValueRule } from './rule.js';

const LETTER = /[a-z]/i;
const SMALL_AFTER_FIRST = /^[A-Z]?[a-z]/;
const COUNTED_NEXT = /^ (?:officers|people|police|per|of the|percent|million)\b/;
const BETWEEN_BEFORE = /\bbetween (?:the )?$/i;
const FIGURE_JOINED = /\d[-/.]$/;
const FIGURE_OR_PATH_BEFORE = /(?:[\d#£$][-/.]?|[a-z]\/)$/i;
const FIGURE_AND_DASH_BEFORE = /\d [-/] $/;
const GLUED_BEFORE = /[\d+(£$.,]$/;
const FIGURE_NEXT = /^ ?\d/;
const MORE_FIGURES_BEFORE = /(?:[\d£$#/.+][-/.]?| \d{1,4} )$/;
const DATE_AND_DASH_BEFORE = /\d{4}-$/;
const DAY_PREPOSITION = /\b(?:on|dated?:?|from|until|since|back) $/i;
const DATE_PREPOSITION =
  /(?:\b(?:on|from|until|till|since|by|between|before|after|dated)|\d\/\d{1,2}(?:,| to| and| or| until| -)) +$/i;
const FIGURE_SIGN_BEFORE = /[\d/.,-]$/;

const LEAD = `(?:(?<weekday>${WEEKDAY})(?:\\.?,|\\.)? {1,2}(?:the )?)?`;
const TAIL = `(?:(?: ?,? (?:of |in )?|,|[-/.])(?<year>${YEAR})|,? (?:of )?(?<words>${YEAR_WORDS})|(?:,? '|[-/ ])(?<short>\\d\\d)(?![\\d:.,%]|[-/ ]\\d| ?[a-z]))?`;
const TO = '(?: ?- ?| ?to (?:the )?| and (?:the )?| (?:until|till|through) (?:the )?|/|&)';
// `Mr May 2`, `a 3 March`: a capital is asked of the months that are also words.
const WORD_MONTH = /^(?:may|march|mar|sun)$/;
const DIGITS_BEFORE = /(?:\d[.,/:-]?|[£$€#])$/;
const COUNTED_BEFORE = /(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)? $/;

function read(match: RegExpExecArray, name: string): string | undefined {
  return match.groups?.[name];
}

/** The year that a match writes in any of the forms of `TAIL`. */
function yearIn(match: RegExpExecArray): number | undefined {
  const written = read(match, 'year') ?? read(match, 'words') ?? read(match, 'short');
  return written === undefined ? undefined : yearNumber(written);
}

function partsOf(match: RegExpExecArray): DateParts | undefined {
  const day = dayNumber(read(match, 'day') ?? '');
  const month = monthNumber(read(match, 'month') ?? '');
  if (day === undefined || month === 0) return undefined;
  const weekday = read(match, 'weekday');
  const year = yearIn(match);
  return {
    month,
    day,
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday: weekdayNumber(weekday) }),
  };
}

/** Whether a month of a dated form is one: `may 5` in small letters may be a verb. */
function isMonthWritten(month: string, strict: boolean): boolean {
  return !(strict && WORD_MONTH.test(month));
}

const dayMonth: ValueRule = {
  id: 'date/day-month',
  kind: 'date',
  summary: 'A day before its month: Thursday 12 July, 9th March 2012, 30 November, 3 Aug 96.',
  opens: ['figure', 'weekday', 'ordinal'],
  pattern: opening(
    `${LEAD}(?<day>${DAY})\\.?(?: (?:day )?of | day of | |-|/)?(?<month>${MONTH})(?![A-Za-z])(?:\\.(?=,? ?\\d))?${TAIL}${END}`,
  ),
  confidence: 0.97,
  read: (match, context) => {
    if (DIGITS_BEFORE.test(before(context, match.index, 2))) return undefined;
    const month = read(match, 'month') ?? '';
    const ordinal = LETTER.test(read(match, 'day') ?? '');
    if (!isMonthWritten(month, !ordinal && yearIn(match) === undefined)) return undefined;
    // `1 Sept`, but not `5 Mar` alone in `Section 5 Mar`: cut short in small letters it needs a year.
    const parts = partsOf(match);
    return parts && dateReading(draftOf(parts, match.index, match.index + match[0].length, context));
  },
};

const monthDay: ValueRule = {
  id: 'date/month-day',
  kind: 'date',
  summary: 'A month before its day: November 22, Sun, March 6, 2016, May twenty-fourth.',
  opens: ['month', 'weekday'],
  pattern: opening(
    `${LEAD}(?<month>${MONTH})(?![A-Za-z])\\.?(?: the |[ /-])?(?<day>${DAY}|twenty[- ](?:one|two|three|four|five|six|seven|eight|nine)|thirty[- ]one)(?![\\d:%]|[.,]\\d{3}|\\.\\d)${TAIL}${END}`,
  ),
  confidence: 0.96,
  read: (match, context) => {
    const month = read(match, 'month') ?? '';
    const day = read(match, 'day') ?? '';
    const end = match.index + match[0].length;
    const dated = yearIn(match) !== undefined || LETTER.test(day);
    if (!isMonthWritten(month, !dated)) return undefined;
    // `March 2012` is a month and a year; `May 20 officers` is no date.
    if (SMALL_AFTER_FIRST.test(month) && !dated && COUNTED_NEXT.test(after(context, end, 16))) return undefined;
    const parts = partsOf(match);
    return parts && dateReading(draftOf(parts, match.index, end, context));
  },
};

/** A range of days within a month. */
function dayRange(match: RegExpExecArray, context: ReadContext): Reading | undefined {
  const first = dayNumber(read(match, 'day') ?? '');
  const last = dayNumber(read(match, 'last') ?? '');
  const month = monthNumber(read(match, 'month') ?? '');
  if (first === undefined || last === undefined || first >= last) return undefined;
  const joint = read(match, 'joint') ?? '';
  const between = BETWEEN_BEFORE.test(before(context, match.index, 14));
  // `12 and 15 July` are two days, `12 and 13 July` one stretch.
  if ((joint.includes('and') || joint === '&') && last - first > 1 && !between) return undefined;
  const year = yearIn(match);
  const end = match.index + match[0].length;
  const draft = draftOf({ month, day: last, ...(year !== undefined && { year }) }, match.index, end, context);
  if (!draft) return undefined;
  const stretch: Stretch | undefined = draft.stretch && {
    from: draft.stretch.to - (last - first),
    to: draft.stretch.to,
    precision: 'span',
  };
  return dateReading({
    stretch,
    precision: 'span',
    relative: draft.relative,
    parts: { month, day: first, ...(year !== undefined && { year }) },
  });
}

const SECOND_DAY = `(?:(?:${WEEKDAY}),? (?:the )?)?(?<last>${DAY})`;

const daysMonth: ValueRule = {
  id: 'date/days-month',
  kind: 'date',
  summary: 'Days that share a month after them: 12-15 July, 23rd to 26th Oct, 1 - 25 April 1990.',
  opens: ['figure', 'weekday', 'ordinal'],
  pattern: opening(
    `${LEAD}(?<day>${DAY})(?<joint>${TO})${SECOND_DAY}(?: of | day of | )?(?<month>${MONTH})(?![A-Za-z])(?:\\.(?=,? ?\\d))?${TAIL}${END}`,
  ),
  confidence: 0.97,
  read: (match, context) =>
    DIGITS_BEFORE.test(before(context, match.index, 2)) ? undefined : dayRange(match, context),
};

const monthDays: ValueRule = {
  id: 'date/month-days',
  kind: 'date',
  summary: 'Days that share a month before them: July 13-15, August 10 to 22, 2012.',
  opens: ['month', 'weekday'],
  pattern: opening(
    `${LEAD}(?<month>${MONTH})(?![A-Za-z])\\.? ?(?:between (?:the )?)?(?<day>${DAY})(?<joint>${TO})${SECOND_DAY}(?![\\d:])${TAIL}${END}`,
  ),
  confidence: 0.96,
  read: dayRange,
};

const monthYear: ValueRule = {
  id: 'date/month-year',
  kind: 'date',
  summary: 'A month and its year: September 2010, Dec/2018, July of 1995.',
  opens: ['month'],
  pattern: opening(
    `(?<month>${MONTH})(?![A-Za-z])\\.?(?: ?, ?| of | in |[ /-])(?:(?<year>${YEAR})|'(?<short>\\d\\d))${END}`,
  ),
  confidence: 0.97,
  read: (match, context) => {
    const left = before(context, match.index, 8);
    // `32 August 2014`: no such day, so no month of it either.
    if (COUNTED_BEFORE.test(left)) return undefined;
    const month = monthNumber(read(match, 'month') ?? '');
    const year = yearIn(match);
    return year === undefined ? undefined : dateReading(fixed(monthOf(year, month), { year, month }));
  },
};

const yearMonth: ValueRule = {
  id: 'date/year-month',
  kind: 'date',
  summary: 'A year before its month in letters, with or without a day: 2016 November, 2012/Aug/10, 2018 March 18.',
  opens: ['figure'],
  pattern: opening(
    `(?<year>${YEAR})(?: ?, ?|[ /-])(?<month>${MONTH})(?![A-Za-z])(?:[ /-](?<day>${DAY})(?!\\d))?${END}`,
  ),
  confidence: 0.9,
  read: (match, context) => {
    const month = read(match, 'month') ?? '';
    if (WORD_MONTH.test(month) && !read(match, 'day')) return undefined;
    const year = Number(read(match, 'year'));
    const written = read(match, 'day');
    const day = written === undefined ? undefined : dayNumber(written);
    const parts = { year, month: monthNumber(month), ...(day !== undefined && { day }) };
    if (FIGURE_JOINED.test(before(context, match.index, 2))) return undefined;
    return dateReading(fixed(stretchOf(parts), parts));
  },
};

const iso: ValueRule = {
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

const isoMonth: ValueRule = {
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
    if ((read(match, 'month') ?? '').length === 2 && month === (year + 1) % 100) return undefined;
    // `2012-08` could end in August of the year 8: only with both digits or a preposition is it a month.
    return dateReading(fixed(monthOf(year, month), { year, month }));
  },
};

const compact: ValueRule = {
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

/** Day and month in figures, the British way round unless only the American one exists. */
function inFigures(first: number, second: number, year: number | undefined): DateParts | undefined {
  const whole = year ?? 2000;
  if (stretchOf({ year: whole, month: second, day: first }))
    return { month: second, day: first, ...(year !== undefined && { year }) };
  if (stretchOf({ year: whole, month: first, day: second }))
    return { month: first, day: second, ...(year !== undefined && { year }) };
  return undefined;
}

const numeric: ValueRule = {
  id: 'date/in-figures',
  kind: 'date',
  summary: 'Day, month and year in figures: 29/01/11, 31.10.1974, 10-1-2018; not a score of 6-4-10.',
  opens: ['figure', 'weekday'],
  pattern: opening(
    `(?:(?<weekday>${WEEKDAY})\\.?,? )?(?<first>\\d{1,2})(?<joint>[-/. ])(?<second>\\d{1,2})\\k<joint>(?<year>(?:1[5-9]|20)\\d\\d|\\d\\d)(?![\\d])(?!\\k<joint>\\d|[.,/:-]\\d)`,
  ),
  confidence: 0.93,
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
    const parts = inFigures(Number(read(match, 'first')), Number(read(match, 'second')), year);
    return parts && dateReading(fixed(stretchOf(parts), parts));
  },
};

const dayAndMonth: ValueRule = {
  id: 'date/day-and-month-in-figures',
  kind: 'date',
  summary: 'Day and month in figures where a preposition or weekday shows that they are a date: on 15/2, Friday 7.6.',
  opens: ['figure', 'weekday'],
  pattern: opening(
    `(?:(?<weekday>${WEEKDAY})\\.?,? )?(?<first>\\d{1,2})(?<joint>[/.])(?<second>\\d{1,2})(?![\\d/.%]|,\\d)(?! ?(?:%|[a-z]*s\\b|million|billion|mile|km|kg|percent|per|of\\b))`,
  ),
  confidence: 0.8,
  read: (match, context) => {
    const weekday = read(match, 'weekday');
    const left = before(context, match.index, 24);
    const shown =
      weekday !== undefined || PADDED.test(match[0]) || (read(match, 'joint') === '/' && DATE_PREPOSITION.test(left));
    if (!shown || (read(match, 'first') === '24' && read(match, 'second') === '7')) return undefined;
    const parts = inFigures(Number(read(match, 'first')), Number(read(match, 'second')), undefined);
    if (!parts) return undefined;
    const whole = weekday === undefined ? parts : { ...parts, weekday: weekdayNumber(weekday) };
    return dateReading(draftOf(whole, match.index, match.index + match[0].length, context));
  },
};

// With its nought a day is neither odds of 15/8 nor a fraction.
const PADDED = /^(?:0\d\/(?:1[3-9]|[23]\d)|(?:1[3-9]|[23]\d)\/0\d)$/;

/** Days that the press knows by their figures, American order. */
const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['9/11', dayOf(2001, 9, 11)],
  ['7/7', dayOf(2005, 7, 7)],
]);

const namedDay: ValueRule = {
  id: 'date/known-by-figures',
  kind: 'date',
  summary: 'A day known by its figures: 9/11, 7/7.',
  opens: ['figure'],
  pattern: opening('(?:9/11|7/7)(?![\\d/.])'),
  confidence: 0.9,
  read: (match, context) => {
    const day = NAMED_DAYS.get(match[0]);
    if (day === undefined || FIGURE_SIGN_BEFORE.test(before(context, match.index, 1))) return undefined;
    return dateReading(fixed({ from: day, to: day, precision: 'day' }, { ...stripped(match[0]) }));
  },
};

function stripped(figures: string): DateParts {
  return figures === '9/11' ? { year: 2001, month: 9, day: 11 } : { year: 2005, month: 7, day: 7 };
}

/** Dates that are written out, the fullest form first. */
export const absoluteDateRules: readonly ValueRule[] = [
  daysMonth,
  monthDays,
  dayMonth,
  monthDay,
  iso,
  numeric,
  yearMonth,
  monthYear,
  isoMonth,
  dayAndMonth,
  namedDay,
  compact,
];
