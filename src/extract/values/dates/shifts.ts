import { CALENDAR_UNITS, SUPERLATIVES } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { FIGURE, NUMBER_WORDS, readNumber } from '../numbers.js';
import { before, END, opening, type ReadContext, type Reading, type ValueRule } from '../rule.js';
import { addMonths, civil, type Day, type Stretch, single, weekdayOf } from './calendar.js';
import { WHOLE_WEEKDAY, weekdayNumber } from './date-words.js';
import { dateReading, relative } from './drafts.js';
import { PRECISIONS, unitFrom, unitName } from './steps.js';
import { tenseAt } from './tense.js';

const VAGUE_COUNT = /^(?:a few|few|several)$/i;
const FIGURE_BEFORE = /[\d.,-]$/;
const BACK_END = /back$/;
const TOLD_BEFORE = /\b(?:was|were|had|happened|began|started|launched)\b/;
const SUPERLATIVE_BEFORE = new RegExp(String.raw`\b${anyOf(SUPERLATIVES)} (?:[a-z]+ ){0,3}$`, 'i');

const UNIT = anyOf(CALENDAR_UNITS);
const UNITS: readonly string[] = [...CALENDAR_UNITS];

const COUNT = `(?<count>${FIGURE}|(?:a few|few|several)|${NUMBER_WORDS}|an?|one)`;

const MORE = `(?:(?:,| and|, and)? (?<more>${FIGURE}|${NUMBER_WORDS}) (?<unit2>${UNIT})(?:(?:,| and|, and)? (?<most>${FIGURE}|${NUMBER_WORDS}) (?<unit3>${UNIT}))?)?`;

function counted(text: string | undefined): number | undefined {
  const word = text?.toLowerCase();
  if (word === undefined) return undefined;
  return word === 'a' || word === 'an' ? 1 : readNumber(word);
}

/** A day moved by so many units; undefined for parts of a month. */
export function moved(day: Day, count: number, unit: string): Day | undefined {
  const months =
    unit === 'month'
      ? count
      : unit === 'quarter'
        ? count * 3
        : unit === 'year'
          ? count * 12
          : unit === 'decade'
            ? count * 120
            : unit === 'century'
              ? count * 1200
              : undefined;
  if (months !== undefined) return addMonths(day, Math.round(months));
  return day + Math.round(count * (unit === 'week' ? 7 : unit === 'fortnight' ? 14 : 1));
}

/** The units of a match moved from a day, in the grain of the smallest of them: `two years ago` is a year, no day. */
function shifted(match: RegExpExecArray, from: Day, sign: 1 | -1): Stretch | undefined {
  const groups = match.groups ?? {};
  let day: Day | undefined = from;
  let grain = '';
  for (const [count, unit] of [
    [groups['count'], groups['unit']],
    [groups['more'], groups['unit2']],
    [groups['most'], groups['unit3']],
  ]) {
    const number = counted(count);
    if (number === undefined || unit === undefined || day === undefined) continue;
    grain = finer(grain, unitName(unit), number);
    day = moved(day, sign * number, unitName(unit));
  }
  if (day === undefined || grain === '' || civil(day).year < 1) return undefined;
  return grain === 'day' ? single(day) : unitFrom(grain === 'fortnight' ? 'week' : grain, 0, day);
}

const GRAINS = ['day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'];

function finer(known: string, unit: string, count: number): string {
  const own = count % 1 !== 0 && unit === 'year' ? 'month' : unit;
  return known === '' || GRAINS.indexOf(own) < GRAINS.indexOf(known) ? own : known;
}

function vague(match: RegExpExecArray): boolean {
  return VAGUE_COUNT.test(match.groups?.['count'] ?? '');
}

function shiftReading(
  match: RegExpExecArray,
  context: ReadContext,
  from: Day | undefined,
  sign: 1 | -1,
  place: { start?: number; end?: number } = {},
): Reading | undefined {
  if (FIGURE_BEFORE.test(before(context, match.index, 1)) || vague(match)) return undefined;
  const unit = unitName(match.groups?.['unit'] ?? '');
  const stretch = from === undefined ? undefined : shifted(match, from, sign);
  if (from !== undefined && stretch === undefined) return undefined;
  return dateReading(relative(stretch, stretch?.precision ?? PRECISIONS.get(unit) ?? 'span'), place);
}

const ago: ValueRule = {
  id: 'date/ago',
  kind: 'date',
  summary: 'So many units before the publication: two years ago, a month ago, 1 month and 21 days ago.',
  opens: ['figure', 'number-word', 'article'],
  needs: ['ago', 'back'],
  pattern: opening(
    `${COUNT}(?: |-)(?<unit>${UNIT})${MORE} (?:ago|back(?= |[.,]|$))(?: (?<same>today|this (?:week|month)))?${END}`,
  ),
  confidence: 0.93,
  read: (match, context) =>
    BACK_END.test(match[0]) && !TOLD_BEFORE.test(before(context, match.index, 40))
      ? undefined
      : (sameThen(match, context) ?? shiftReading(match, context, context.published, -1)),
};

/** `ten years ago today` is a day, `20 years ago this week` a week. */
function sameThen(match: RegExpExecArray, context: ReadContext): Reading | undefined {
  const same = match.groups?.['same']?.toLowerCase();
  if (same === undefined || context.published === undefined || match.groups?.['more'] !== undefined) return undefined;
  const count = counted(match.groups?.['count']);
  const day =
    count === undefined ? undefined : moved(context.published, -count, unitName(match.groups?.['unit'] ?? ''));
  if (day === undefined || Number.isNaN(day)) return undefined;
  const unit = same === 'today' ? 'day' : same.slice(5);
  return dateReading(relative(unitFrom(unit, 0, day), PRECISIONS.get(unit) ?? 'span'));
}

const FROM_DAY =
  '(?:from (?<now>now|today|tomorrow|yesterday)|(?<side>after|before) (?<anchor>today|tomorrow|yesterday)|hence)';

const fromNow: ValueRule = {
  id: 'date/from-now',
  kind: 'date',
  summary:
    'So many units from the publication or its neighbours: two weeks from now, three days after tomorrow, a week hence.',
  opens: ['figure', 'number-word', 'article'],
  needs: ['now', 'today', 'tomorrow', 'yesterday', 'hence'],
  pattern: opening(`${COUNT}(?: |-)(?<unit>${UNIT})${MORE} ${FROM_DAY}${END}`),
  confidence: 0.9,
  read: (match, context) => {
    const word = (match.groups?.['now'] ?? match.groups?.['anchor'] ?? 'now').toLowerCase();
    const shift = word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0;
    const { published } = context;
    const sign = match.groups?.['side']?.toLowerCase() === 'before' ? -1 : 1;
    const exact = word !== 'now';
    if (exact && published !== undefined && !vague(match)) {
      const day = moved(
        published + shift,
        sign * (counted(match.groups?.['count']) ?? Number.NaN),
        unitName(match.groups?.['unit'] ?? ''),
      );
      return day === undefined || Number.isNaN(day) ? undefined : dateReading(relative(single(day), 'day'));
    }
    return shiftReading(match, context, published, sign);
  },
};

const weekdaysAway: ValueRule = {
  id: 'date/weekdays-away',
  kind: 'date',
  summary: 'So many weekdays back or ahead: three Saturdays ago, two Fridays from now.',
  opens: ['figure', 'number-word'],
  needs: ['ago', 'back', 'now'],
  pattern: opening(
    `(?<count>\\d{1,2}|${NUMBER_WORDS}) (?<weekday>${WHOLE_WEEKDAY})s? (?:(?<back>ago|back)|from now)${END}`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const count = counted(match.groups?.['count']);
    const { published } = context;
    if (count === undefined || count % 1 !== 0 || count > 60) return undefined;
    if (published === undefined) return dateReading(relative(undefined, 'day'));
    const back = (weekdayOf(published) - weekdayNumber(match.groups?.['weekday'] ?? '') + 7) % 7;
    const last = published - (back === 0 ? 7 : back);
    const day = match.groups?.['back'] ? last - (count - 1) * 7 : last + (back === 0 ? 7 : 0) + count * 7;
    return dateReading(relative(single(day), 'day'));
  },
};

const inTime: ValueRule = {
  id: 'date/in-time',
  kind: 'date',
  summary: "So many units ahead: in two weeks' time, in a couple of weeks time; after `will` also in three weeks.",
  opens: ['in'],
  needs: UNITS,
  pattern: opening(
    `in (?<count>${FIGURE}|${NUMBER_WORDS}|an?|one)(?: |-)(?<unit>${UNIT})(?:(?: and|,)? (?<more>${FIGURE}|${NUMBER_WORDS}) (?<unit2>${UNIT}))?(?<time>'?s?'? time)?${END}(?! (?:of|ago|or|later))`,
  ),
  confidence: 0.75,
  read: (match, context) => {
    const timed = match.groups?.['time'] !== undefined;
    const left = before(context, match.index, 60);
    if (
      !timed &&
      !(tenseAt(match.index, match.index + match[0].length, context) === 'future' && !SUPERLATIVE_BEFORE.test(left))
    )
      return undefined;
    return shiftReading(match, context, context.published, 1, { start: match.index + 3 });
  },
};

/** Dates at a distance from the publication. */
export const shiftRules: readonly ValueRule[] = [ago, fromNow, weekdaysAway, inTime];
