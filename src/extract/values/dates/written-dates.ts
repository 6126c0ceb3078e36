import { ONE_TO_NINE } from '../numbers.js';
import {
  after,
  before,
  type DateParts,
  END,
  opening,
  type ReadContext,
  type Reading,
  type ValueRule,
} from '../rule.js';
import { monthOf, type Stretch } from './calendar.js';
import { DIGITS_BEFORE, read } from './date-match.js';
import {
  DAY,
  dayNumber,
  MONTH,
  MONTH_WORDS,
  monthNumber,
  WEEKDAY,
  weekdayNumber,
  YEAR,
  YEAR_WORDS,
  yearNumber,
} from './date-words.js';
import { dateReading, draftOf, fixed, stretchOf } from './drafts.js';

const LETTER = /[a-z]/i;

const CLAUSE_END = /^(?:$|[.,;:)\n])/;

const COUNTED_NEXT = /^ (?:officers|people|police|per|of the|percent|million)\b/;

const NO_DAY_NEXT = /^ ?- ?(?:3[2-9]|[4-9]\d)(?!\d)/;

const BETWEEN_BEFORE = /\bbetween (?:the )?$/i;

const FIGURE_JOINED = /\d[-/.]$/;

const LEAD = `(?:(?<weekday>${WEEKDAY})(?:\\.?,|\\.)? {1,2}(?:the )?)?`;

const TAIL = `(?:(?: ?,? (?:of |in )?|,|[-/.])(?<year>${YEAR})|,? (?:of )?(?<words>${YEAR_WORDS})|[-/](?<joined>\\d\\d)(?![\\d:%]|[-/.,]\\d)|,? '(?<cut>\\d\\d)(?!\\d)|[-/ ](?<short>\\d\\d)(?![\\d:.,%]|[-/ ]\\d| ?[a-z]))?`;

const TO = '(?: ?- ?| ?to (?:the )?| and (?:the )?| (?:until|till|through) (?:the )?|/|&)';

// `Mr May 2`, `a 3 March`: a capital is asked of the months that are also words.
const WORD_MONTH = /^(?:may|march|mar|sun)$/;

const COUNTED_BEFORE = /(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)? $/;

/** The year that a match writes in any of the forms of `TAIL`. */
function yearIn(match: RegExpExecArray): number | undefined {
  const written =
    read(match, 'year') ?? read(match, 'words') ?? read(match, 'short') ?? read(match, 'cut') ?? read(match, 'joined');
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

const ATTACKED = /^(?:'s)? (?:[a-z]+ ){0,2}(?:attacks?|hijack\w*|bombings?|atrocit\w+)\b/i;

/** The parts with their year where the words call the day by what befell: the 11 September attacks. */
function knownDay(parts: DateParts | undefined, end: number, context: ReadContext): DateParts | undefined {
  if (parts?.month === undefined || parts.year !== undefined || !ATTACKED.test(after(context, end, 32))) return parts;
  const year = ATTACK_YEARS.get(`${parts.day}/${parts.month}`);
  return year === undefined ? parts : { ...parts, year };
}

/** Attacks that the press calls by their day and month. */
const ATTACK_YEARS: ReadonlyMap<string, number> = new Map([
  ['11/9', 2001],
  ['7/7', 2005],
]);

/** Whether a month of a dated form is one: `may 5` in small letters may be a verb. */
function isMonthWritten(month: string, strict: boolean): boolean {
  return !(strict && WORD_MONTH.test(month));
}

export const dayMonth: ValueRule = {
  id: 'date/day-month',
  kind: 'date',
  summary: 'A day before its month: Thursday 12 July, 9th March 2012, 30 November, 3 Aug 96.',
  opens: ['figure', 'weekday', 'ordinal'],
  needs: MONTH_WORDS,
  pattern: opening(
    `${LEAD}(?<day>${DAY})\\.?(?: (?:day )?of | day of | |-|/)?(?<month>${MONTH})(?![A-Za-z])(?:\\.(?=,? ?\\d))?${TAIL}${END}`,
  ),
  confidence: 0.97,
  read: (match, context) => {
    if (DIGITS_BEFORE.test(before(context, match.index, 2))) return undefined;
    const month = read(match, 'month') ?? '';
    const ordinal = LETTER.test(read(match, 'day') ?? '');
    if (!isMonthWritten(month, !ordinal && yearIn(match) === undefined)) return undefined;
    const end = match.index + match[0].length;
    const parts = knownDay(partsOf(match), end, context);
    return parts && dateReading(draftOf(parts, match.index, end, context));
  },
};

export const monthDay: ValueRule = {
  id: 'date/month-day',
  kind: 'date',
  summary: 'A month before its day: November 22, Sun, March 6, 2016, May twenty-fourth.',
  opens: ['month', 'weekday'],
  pattern: opening(
    `${LEAD}(?<month>${MONTH})(?![A-Za-z])\\.?(?: the |[ /-])?(?<day>${DAY}|twenty[- ]${ONE_TO_NINE}|thirty[- ]one)(?![\\d:%]|[.,]\\d{3}|\\.\\d)${TAIL}${END}`,
  ),
  confidence: 0.96,
  read: (match, context) => {
    const month = read(match, 'month') ?? '';
    const day = read(match, 'day') ?? '';
    const end = match.index + match[0].length;
    const dated = yearIn(match) !== undefined || LETTER.test(day);
    if (!isMonthWritten(month, !dated && !CLAUSE_END.test(after(context, end, 1)))) return undefined;
    // `In May 20 officers left` counts officers.
    // `March 9 - 32, 2021` is a slip, and no day of this year.
    if (!dated && NO_DAY_NEXT.test(after(context, end, 8))) return undefined;
    if (!dated && COUNTED_NEXT.test(after(context, end, 16))) return undefined;
    const parts = knownDay(partsOf(match), end, context);
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

export const daysMonth: ValueRule = {
  id: 'date/days-month',
  kind: 'date',
  summary: 'Days that share a month after them: 12-15 July, 23rd to 26th Oct, 1 - 25 April 1990.',
  opens: ['figure', 'weekday', 'ordinal'],
  needs: MONTH_WORDS,
  pattern: opening(
    `${LEAD}(?<day>${DAY})(?<joint>${TO})${SECOND_DAY}(?: of | day of | )?(?<month>${MONTH})(?![A-Za-z])(?:\\.(?=,? ?\\d))?${TAIL}${END}`,
  ),
  confidence: 0.97,
  read: (match, context) =>
    DIGITS_BEFORE.test(before(context, match.index, 2)) ? undefined : dayRange(match, context),
};

export const monthDays: ValueRule = {
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

export const monthYear: ValueRule = {
  id: 'date/month-year',
  kind: 'date',
  summary: 'A month and its year: September 2010, Dec/2018, July of 1995, that January day in 2009.',
  opens: ['month'],
  pattern: opening(
    `(?<month>${MONTH})(?![A-Za-z])\\.?(?: ?, ?| of | in |[ /-])(?:(?<year>${YEAR})|'(?<short>\\d\\d))${END}|(?<month2>${MONTH})(?![A-Za-z]) (?:day|morning|afternoon|evening|night|weekend) (?:in|of) (?<year2>${YEAR})${END}`,
  ),
  confidence: 0.97,
  read: (match, context) => {
    const left = before(context, match.index, 8);
    // `32 August 2014`: no such day, so no month of it either.
    if (COUNTED_BEFORE.test(left)) return undefined;
    const month = monthNumber(read(match, 'month') ?? read(match, 'month2') ?? '');
    const year = yearIn(match) ?? (read(match, 'year2') === undefined ? undefined : Number(read(match, 'year2')));
    return year === undefined ? undefined : dateReading(fixed(monthOf(year, month), { year, month }));
  },
};

export const yearMonth: ValueRule = {
  id: 'date/year-month',
  kind: 'date',
  summary: 'A year before its month in letters, with or without a day: 2016 November, 2012/Aug/10, 2018 March 18.',
  opens: ['figure'],
  needs: MONTH_WORDS,
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
