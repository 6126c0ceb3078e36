import { BEFORE_A_WEEK } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { readOrdinal } from '../numbers.js';
import { after, before, END, opening, type ValueRule } from '../rule.js';
import { civil, type Day, monthOf, nthWeekday, single } from './calendar.js';
import { WHOLE_WEEKDAY, weekdayNumber } from './date-words.js';
import { dateReading, relative } from './drafts.js';
import { weekdayNear } from './tense.js';

// `£50 a week on Monday`, `for a week last May`: the week is a rate or a length.
const RATE_OR_LENGTH = new RegExp(String.raw`(?:\d[\d.,]*[a-z]*|\b${anyOf(BEFORE_A_WEEK)}) $`, 'i');

const weekOn: ValueRule = {
  id: 'date/week-on',
  kind: 'date',
  summary: 'A week or two beyond a day, as the British count: a week on Saturday, a week tomorrow, a week last Friday.',
  opens: ['article', 'number-word'],
  needs: ['week', 'weeks', 'fortnight', 'fortnights'],
  pattern: opening(
    `(?:(?<count>an?|one|two) )(?<unit>week|fortnight)s? (?:(?<word>today|tomorrow|yesterday)|(?<side>on|next|last) (?<weekday>${WHOLE_WEEKDAY}))${END}`,
  ),
  confidence: 0.75,
  read: (match, context) => {
    if (RATE_OR_LENGTH.test(before(context, match.index, 16))) return undefined;
    const groups = match.groups ?? {};
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'day'));
    const days = (groups['count']?.toLowerCase() === 'two' ? 14 : 7) * (groups['unit'] === 'fortnight' ? 2 : 1);
    return dateReading(relative(single(shiftedDay(groups, days, published)), 'day'));
  },
};

function shiftedDay(groups: Readonly<Record<string, string | undefined>>, days: number, published: Day): Day {
  const word = groups['word']?.toLowerCase();
  if (word === 'yesterday') return published - 1 - days;
  if (word !== undefined) return published + (word === 'tomorrow' ? 1 : 0) + days;
  const weekday = weekdayNumber(groups['weekday'] ?? '');
  if (groups['side']?.toLowerCase() === 'last') return weekdayNear(published - 1, weekday, 'past', false) - days;
  return weekdayNear(published + 1, weekday, 'future', true) + days;
}

const EACH = /\b(?:every|each|a|his|her|their|our|its|my) $/i;
const CLAUSE_ENDS = /^(?:$|[.,;:!?)"\n])/;

const nthWeekdayOfMonth: ValueRule = {
  id: 'date/nth-weekday',
  kind: 'date',
  summary: 'A weekday by its number in the month of publication: the second Sunday; not the first Monday of Lent.',
  opens: ['ordinal'],
  pattern: opening(`(?<nth>first|second|third|fourth) (?<weekday>${WHOLE_WEEKDAY})${END}`),
  confidence: 0.5,
  read: (match, context) => {
    if (
      EACH.test(before(context, match.index, 8)) ||
      !CLAUSE_ENDS.test(after(context, match.index + match[0].length, 1))
    )
      return undefined;
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'day'));
    const { year, month } = civil(published);
    const day = nthWeekday(
      monthOf(year, month),
      weekdayNumber(match.groups?.['weekday'] ?? ''),
      readOrdinal(match.groups?.['nth'] ?? '') ?? 1,
    );
    return day === undefined ? undefined : dateReading(relative(single(day), 'day'));
  },
};

/** Days a week or two beyond another, or by their number in the month. */
export const weekAwayRules: readonly ValueRule[] = [weekOn, nthWeekdayOfMonth];
