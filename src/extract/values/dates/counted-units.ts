import { BEFORE_SPANS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { NUMBER_WORDS, readNumber } from '../numbers.js';
import { after, before, END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { civil, type Day, dayOf, type Stretch, single, yearOf } from './calendar.js';
import { dateReading, relative } from './drafts.js';
import { unitFrom, unitName } from './steps.js';
import { tenseAt } from './tense.js';

const BACKWARDS = /^(?:last|past|previous)$/i;

// `over the last two years` is a length of time, `the trial will last two years` a verb.
const STANDS_FREE = new RegExp(String.raw`(?:^|[\n.!?:;(,"] ?|\b${anyOf(BEFORE_SPANS)} )$`, 'i');
const STANDS_FREE_OR_THE = new RegExp(String.raw`(?:^|[\n.!?:;(,"] ?|\b(?:the|${anyOf(BEFORE_SPANS)}) )$`, 'i');
const MOST_UNITS = 200;

/** So many whole units next to the one that holds the day of publication. */
function unitsFrom(unit: string, count: number, back: boolean, published: Day): Stretch | undefined {
  const first = unitFrom(unit, back ? -count : 1, published);
  const last = unitFrom(unit, back ? -1 : count, published);
  return first && last && civil(first.from).year > 0 ? { from: first.from, to: last.to, precision: 'span' } : undefined;
}

const countedUnits: ValueRule = {
  id: 'date/units-from-publication',
  kind: 'date',
  summary:
    'So many whole units next to the publication, where no article makes them a length: next 3 weeks, the last 2 quarters.',
  opens: ['deictic'],
  pattern: opening(
    `(?<step>last|past|previous|next|coming|upcoming) (?<count>\\d{1,3}|${NUMBER_WORDS}) (?<unit>days|weeks|months|quarters|years|decades)${END}(?! (?:of|in)\\b|-)`,
  ),
  confidence: 0.75,
  read: (match, context) => {
    const unit = unitName(match.groups?.['unit'] ?? '');
    const free = unit === 'quarter' ? STANDS_FREE_OR_THE : STANDS_FREE;
    if (!free.test(before(context, match.index, 10))) return undefined;
    const count = readNumber(match.groups?.['count'] ?? '');
    if (count === undefined || count % 1 !== 0 || count < 1 || count > MOST_UNITS) return undefined;
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'span'));
    const stretch = unitsFrom(unit, count, BACKWARDS.test(match.groups?.['step'] ?? ''), published);
    return stretch && dateReading(relative(stretch, 'span'));
  },
};

/** A grain finer than the unit: `this time last year` is about a month, not a year. */
const AROUND: ReadonlyMap<string, string> = new Map([
  ['week', 'day'],
  ['month', 'week'],
  ['year', 'month'],
]);

const sameTime: ValueRule = {
  id: 'date/this-time',
  kind: 'date',
  summary: 'The same point of another unit, in the grain below it: this time last year, the same time last week.',
  opens: ['deictic', 'same'],
  pattern: opening(
    `(?:this|(?:the )?same) (?:time|point|stage) (?:in )?(?<step>last|next) (?<unit>week|month|year)${END}`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const unit = (match.groups?.['unit'] ?? '').toLowerCase();
    const grain = AROUND.get(unit) ?? 'day';
    const { published } = context;
    const step = match.groups?.['step']?.toLowerCase() === 'last' ? -1 : 1;
    const moved = published === undefined ? undefined : movedBy(unit, step, published);
    return dateReading(relative(moved === undefined ? undefined : unitFrom(grain, 0, moved), 'span'));
  },
};

function movedBy(unit: string, step: number, published: Day): Day {
  if (unit === 'week') return published + 7 * step;
  const { year, month, day } = civil(published);
  const stretch = unitFrom(unit, step, published);
  if (stretch === undefined) return published;
  // The same day of the month, as far as that month has it.
  return unit === 'month' ? Math.min(stretch.from + day - 1, stretch.to) : dayOf(year + step, month, Math.min(day, 28));
}

const yearToDate: ValueRule = {
  id: 'date/year-to-date',
  kind: 'date',
  summary: 'The year up to the publication: the year to date.',
  opens: ['unit'],
  pattern: opening(`year[ -]to[ -]date${END}`),
  confidence: 0.8,
  read: (_, { published }) =>
    dateReading(
      relative(
        published === undefined
          ? undefined
          : { from: yearOf(civil(published).year).from, to: published, precision: 'span' },
        'span',
      ),
    ),
};

const PREPOSITION = /\b(?:by|at|before|until|till|to|since|of|after|from) (?:the )?$/i;
const OF_ACCOUNTS =
  /^(?:-| (?:results?|figures?|accounts|profits?|report|review|bonus(?:es)?|adjustments?|party|in)\b)/i;

const yearEnd: ValueRule = {
  id: 'date/year-end',
  kind: 'date',
  summary: "The last day of the year: by year-end, at the year's end; not year-end results.",
  opens: ['unit'],
  pattern: opening(`year(?:[ -]|'s )end${END}`),
  confidence: 0.7,
  read: (match, context) => {
    const end = match.index + match[0].length;
    if (!PREPOSITION.test(before(context, match.index, 12)) || OF_ACCOUNTS.test(after(context, end, 14)))
      return undefined;
    const { published } = context;
    return dateReading(
      relative(published === undefined ? undefined : endOfYear(match.index, end, context, published), 'day'),
    );
  },
};

function endOfYear(start: number, end: number, context: ReadContext, published: Day): Stretch {
  const own = yearOf(civil(published).year).to;
  const past = tenseAt(start, end, context) === 'past' && own > published;
  return single(past ? yearOf(civil(published).year - 1).to : own);
}

/** Stretches that are counted in units from the publication. */
export const countedUnitRules: readonly ValueRule[] = [countedUnits, sameTime, yearToDate, yearEnd];
