import { BEFORE_DAYS_OF_MONTH, BEFORE_MONTHS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, type DateDraft, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { civil, dayOf, monthOf, shiftMonth, single } from './calendar.js';
import { DAY, dayNumber, MONTH, monthNumber, SEASON } from './date-words.js';
import { dateReading, draftOf, relative } from './drafts.js';
import { seasonNear } from './seasons.js';
import { STEPS } from './steps.js';
import { tenseAt } from './tense.js';
import { RECURRING } from './weekdays.js';

const SMALL_WORD_MONTH = /^(?:may|march|mar)$/;
const THIS_OR_PAST = /^(?:this|past)$/i;
const VERB_NEXT = /^ (?:be|have|not|take|well|seem|also|or)\b/;
const ON_THE = new RegExp(String.raw`\b${anyOf(BEFORE_DAYS_OF_MONTH)} the $`, 'i');
const FIGURE_ORDINAL = /^\d+[a-z]+$/i;
const DAY_ENDS = /^(?:$|[.,;:!?)\n]| (?:and|at|but|in the (?:morning|afternoon|evening))\b)/;

const deicticMonth: ValueRule = {
  id: 'date/month-from-publication',
  kind: 'date',
  summary: 'A month or season counted from the publication: last March, this summer, next January, the coming autumn.',
  opens: ['deictic'],
  pattern: opening(
    `(?<step>this|last|next|previous|coming|past)(?: (?:year|month)'s)? (?:(?<month>${MONTH})|(?<season>${SEASON}))${END}`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const step = STEPS.get((match.groups?.['step'] ?? '').toLowerCase()) ?? 0;
    const { month: monthName, season } = match.groups ?? {};
    const { published } = context;
    if (season !== undefined)
      return dateReading(relative(published === undefined ? undefined : seasonNear(season, published, step), 'season'));
    const month = monthNumber(monthName ?? '');
    if (
      SMALL_WORD_MONTH.test(monthName ?? '') ||
      (THIS_OR_PAST.test(match.groups?.['step'] ?? '') &&
        monthName === 'May' &&
        VERB_NEXT.test(after(context, match.index + match[0].length, 8)))
    )
      return undefined;
    if (published === undefined) return dateReading(relative(undefined, 'month', { month }));
    const now = civil(published);
    const year =
      step === 0
        ? now.year
        : step < 0
          ? now.year - (month >= now.month ? 1 : 0)
          : now.year + (month <= now.month ? 1 : 0);
    return dateReading(relative(monthOf(year, month), 'month', { year, month }));
  },
};

const dayOfMonth: ValueRule = {
  id: 'date/day-of-this-month',
  kind: 'date',
  summary: 'A day by its number alone or in a month counted from now: on the 15th, 20th of next month.',
  opens: ['figure', 'ordinal'],
  pattern: opening(
    `(?:(?<first>\\d{1,2}(?:st|nd|rd|th)?)(?: ?- ?| (?:to|till|until|through) (?:the )?))?(?<day>${DAY})(?<rest>(?: day)? (?:of )?(?<step>this|next|last|the|previous) month)?${END}(?![-/.,]\\d)`,
  ),
  confidence: 0.8,
  read: (match, context) => {
    const { first, day: written = '', rest, step = '' } = match.groups ?? {};
    const day = dayNumber(written);
    if (day === undefined) return undefined;
    const left = before(context, match.index, 12);
    const right = after(context, match.index + match[0].length, 16);
    if (rest === undefined && !(ON_THE.test(left) && FIGURE_ORDINAL.test(written) && DAY_ENDS.test(right)))
      return undefined;
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'day'));
    const now = civil(published);
    const shift =
      rest !== undefined
        ? (STEPS.get(step.toLowerCase()) ?? 0)
        : shiftOf(day, now.day, tenseAt(match.index, match.index + match[0].length, context));
    const moved = shiftMonth(now.year, now.month, shift);
    const last = dayIn(moved.year, moved.month, day);
    if (first === undefined || !last?.stretch) return dateReading(last);
    const from = last.stretch.to - day + (dayNumber(first) ?? day);
    return from < last.stretch.to
      ? dateReading(relative({ from, to: last.stretch.to, precision: 'span' }, 'span'))
      : undefined;
  },
};

function shiftOf(day: number, today: number, tense: 'past' | 'future' | undefined): number {
  if (tense === 'past') return day > today ? -1 : 0;
  if (tense === 'future') return day < today ? 1 : 0;
  return day - today > 15 ? -1 : today - day > 15 ? 1 : 0;
}

function dayIn(year: number, month: number, day: number): DateDraft | undefined {
  const stretch = monthOf(year, month);
  const number = dayOf(year, month, day);
  return number <= stretch.to ? relative(single(number), 'day') : undefined;
}

// `june next year` is a month in small letters too.
const YEAR_NEXT = /^ (?:last|next|this) year\b/;
const CAPITAL = /^[A-Z]/;

const MONTH_PREPOSITION = new RegExp(String.raw`(?:\b${anyOf(BEFORE_MONTHS)}|\b(?:mid|late|early)-|,|/|\() ?$`, 'i');

const NAME_NEXT = /^(?:'s)? [A-Z][a-z]+/;

const NOT_A_MONTH_NEXT = new RegExp(`^(?: ?\\d|-(?!${MONTH}\\b)[a-z]{3,}|\\.[a-z])`, 'i');

const MONTH_RANGE_RIGHT = new RegExp(`^\\.?(?: ?[-/] ?| to | until )${MONTH}\\b`, 'i');

const MONTH_RANGE_LEFT = new RegExp(`\\b${MONTH}\\.?(?: ?[-/] ?| to | until )$`, 'i');

const COUNTED_BEFORE = /(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)? $/;

// Months that are also words or given names: only a preposition makes them months.
const ALSO_A_WORD = /^(?:may|march|april|june|august)$/i;
const ALSO_A_NAME = /^(?:may|april|june)$/i;
const WHOLE_MONTH = /^(?:may|june|july|[a-z]{5,})$/i;
const JOINED_TO_WORD = /[-/'@$#.]$/;
const PART_HYPHEN = /\b(?:mid|late|early)-$/i;
const PLAIN_PREPOSITION = /\b(?:in|since|until|by) $/i;
const SENTENCE_GOES_ON = /^ (?:The|He|She|It|They|We|I|This|That)\b/;

/** Whether the words around a month's name let it be one. */
function isMonth(name: string, left: string, right: string, context: ReadContext): boolean {
  const ranged = MONTH_RANGE_RIGHT.test(right) || MONTH_RANGE_LEFT.test(left);
  if (JOINED_TO_WORD.test(left) && !ranged && !PART_HYPHEN.test(left)) return false;
  const prepared = ranged || MONTH_PREPOSITION.test(left);
  const capital = CAPITAL.test(name);
  if (!WHOLE_MONTH.test(name) && !ranged && !(capital && PLAIN_PREPOSITION.test(left))) return false;
  if (!ALSO_A_WORD.test(name)) return capital || name.length > 4 || prepared;
  // In small letters `april` and `june` are only names; `may`, `march` and `august` are words.
  if (!capital && YEAR_NEXT.test(right)) return name !== 'may' && name !== 'march';
  if (!capital) return prepared && name !== 'may' && name !== 'march' && name !== 'mar';
  if (!prepared) return false;
  if (ALSO_A_NAME.test(name) && NAME_NEXT.test(right) && !SENTENCE_GOES_ON.test(right)) return false;
  return !(name === 'May' && context.mayIsAPerson());
}

const bareMonth: ValueRule = {
  id: 'date/month',
  kind: 'date',
  summary: 'A month without a year, the nearest that the tense allows: in January, since May; not Mrs May, the march.',
  opens: ['month'],
  pattern: opening(`(?<month>${MONTH})(?<dot>\\.(?= [a-z]|$))?${END}`),
  confidence: 0.82,
  read: (match, context) => {
    const name = match.groups?.['month'] ?? '';
    const end = match.index + name.length;
    const left = before(context, match.index, 20);
    const right = after(context, end, 20);
    if (NOT_A_MONTH_NEXT.test(right) || COUNTED_BEFORE.test(left) || RECURRING.test(left)) return undefined;
    if (!isMonth(name, left, right, context)) return undefined;
    return dateReading(draftOf({ month: monthNumber(name) }, match.index, end, context), { end });
  },
};

/** Months, seasons and days of them without a year. */
export const monthRules: readonly ValueRule[] = [deicticMonth, dayOfMonth, bareMonth];
