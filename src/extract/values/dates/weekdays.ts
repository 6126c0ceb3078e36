import { NAMES_WITH_WEEKDAYS, THINGS_OF_WEEKDAYS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { after, before, END, opening, type ValueRule } from '../rule.js';
import { type Day, single, weekdayOf } from './calendar.js';
import { DAY, DAY_PART, dayNumber, MONTH, WEEKDAY, WHOLE_WEEKDAY, weekdayNumber } from './date-words.js';
import { dateReading, relative, weekdayWithDay } from './drafts.js';
import { tenseAt, weekdayNear } from './tense.js';

const OPEN_END = /[ ,(]+$/;
const OF_NEXT = /^ (?:of|in) /;
const BACKWARDS = /last|past|previous/;
const POSSESSIVE = /^[a-z]+'s$/i;
const IN_LETTERS = /^[a-z]/i;
const WITH_THE = / the /i;
const FIGURE_ONLY = /^\d+$/;
const WORD_NEXT = /^ ?[a-z]/i;
const YESTERDAY = /yesterday/i;
const YESTERDAY_START = /^yesterday/i;
const TOMORROW_START = /^tomorrow/i;
const WORD_BEFORE = /[A-Za-z] $/;
const THE_BEFORE = /the $/i;

const deicticWeekday: ValueRule = {
  id: 'date/weekday-from-publication',
  kind: 'date',
  summary: 'A weekday counted from the publication: last Tuesday, next Friday night, this coming Monday.',
  opens: ['deictic'],
  pattern: opening(
    `(?<step>(?:this )?(?:coming|past|upcoming)|this|last|next|previous|following) (?<weekday>${WEEKDAY})(?: ${DAY_PART})?${END}(?:,? ?\\(?(?=(?<figures>(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/]))))?`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const step = (match.groups?.['step'] ?? '').toLowerCase();
    const weekday = weekdayNumber(match.groups?.['weekday'] ?? '');
    const { published } = context;
    const end = match.index + match[0].replace(OPEN_END, '').length;
    // `the last Friday of the month` is counted from its month.
    if (OF_NEXT.test(after(context, end, 4)) && ARTICLE.test(before(context, match.index, 5))) return undefined;
    if (published === undefined) return dateReading(relative(undefined, 'day', { weekday }), { end });
    return dateReading(relative(single(steppedWeekday(step, weekday, published)), 'day', { weekday }), { end });
  },
};

/** `last` is the latest before the day, `next` the one of the next calendar week, `this` the next to come. */
function steppedWeekday(step: string, weekday: number, published: Day): Day {
  const own = weekdayOf(published);
  const back = (own - weekday + 7) % 7;
  if (BACKWARDS.test(step)) return published - (back === 0 ? 7 : back);
  if (step === 'next' || step === 'following') return published - own + 7 + weekday;
  return back === 0 ? published : published + 7 - back;
}

const DIARY_NAMES = new RegExp(String.raw`^ ${anyOf(THINGS_OF_WEEKDAYS)}\b`);

const NAME_BEFORE = new RegExp(String.raw`\b${anyOf(NAMES_WITH_WEEKDAYS)} $`);

const ARTICLE = /\b(?:the|that) $/i;
const DAY_PREPOSITION = /\b(?:on|by|until|since|before|after|from|late|early) $/i;
const SUNDAY_PAPER = /\b(?:Mail|Independent|Star|Scotland|Wales|Ireland|Sun|Express) on $/;

/** What before a weekday or month makes it one that comes again and again. */
export const RECURRING: RegExp = /\b(?:every|each|any|most|per|alternate|a|one|either) (?:other |second )?$/i;

const WEEKDAY_RANGE = new RegExp(`^(?:s\\b|(?: ?(?:-|to|through) ?|\\/)${WEEKDAY}s?\\b)`, 'i');

const WEEKDAY_RANGE_LEFT = new RegExp(`\\b${WEEKDAY}s?(?: ?(?:-|to|through) ?|\\/)$`, 'i');

const FROM_LEFT = new RegExp(`\\bfrom (?:${WHOLE_WEEKDAY} (?:to|until|till|through) )?$`, 'i');
const FROM_MONDAY = /\bfrom $/i;
const WORKING_WEEK = /^(?:mon|fri)/i;

/** `Monday to Friday` are working hours; `from Friday to Sunday` are two days that an event joins. */
function inWeekdayRange(left: string, right: string, weekday: string): boolean {
  const opens = WEEKDAY_RANGE.exec(right);
  const closes = WEEKDAY_RANGE_LEFT.exec(left);
  if (!opens && !closes) return false;
  if (!FROM_LEFT.test(left) || PLURAL_RANGE.test(right)) return true;
  const first = opens && FROM_MONDAY.test(left) ? weekday : (closes?.[0] ?? '');
  return WORKING_WEEK.test(first) && first.toLowerCase().startsWith('mon');
}
const PLURAL_RANGE = /^s\b/i;

const bareWeekday: ValueRule = {
  id: 'date/weekday',
  kind: 'date',
  summary:
    'A weekday, the nearest that the tense allows: on Tuesday, Friday evening, Monday week; not Sundays, the Sunday Times.',
  opens: ['weekday'],
  pattern: opening(
    `(?<weekday>${WHOLE_WEEKDAY}|(?:mon|tues|tue|wed|thurs|thu|fri)\\.(?! [a-z]))(?:'s)?(?: (?<part>${DAY_PART}))?(?<week> (?:week(?!end|day|ly|s|'s)|fortnight))?(?<behind> (?:last|next)(?=$|[.,;:!?)\\n]))?${END}`,
  ),
  confidence: 0.88,
  read: (match, context) => {
    const right = after(context, match.index + match[0].length, 24);
    const left = before(context, match.index, 24);
    if (
      RECURRING.test(left) ||
      NAME_BEFORE.test(left) ||
      DIARY_NAMES.test(right) ||
      inWeekdayRange(left, right, match.groups?.['weekday'] ?? '')
    )
      return undefined;
    const weekday = weekdayNumber(match.groups?.['weekday'] ?? '');
    if (weekday === 6 && SUNDAY_PAPER.test(left)) return undefined;
    if (weekday === 2 && context.wednesdayIsAClub() && !DAY_PREPOSITION.test(left)) return undefined;
    const { published } = context;
    const end = match.index + match[0].length - (POSSESSIVE.test(match[0]) ? 2 : 0);
    if (published === undefined) return dateReading(relative(undefined, 'day', { weekday }), { end });
    const week = match.groups?.['week'];
    if (week !== undefined) {
      const later = week.includes('fortnight') ? 14 : 7;
      return dateReading(relative(single(weekdayNear(published, weekday, 'future', true) + later), 'day'));
    }
    const behind = match.groups?.['behind']?.trim().toLowerCase();
    if (behind !== undefined)
      return dateReading(
        relative(single(steppedWeekday(behind === 'next' ? 'coming' : behind, weekday, published)), 'day', { weekday }),
        { end },
      );
    const day = weekdayNear(published, weekday, tenseAt(match.index, end, context), context.looksAhead());
    return dateReading(relative(single(day), 'day', { weekday }), { end });
  },
};

const weekdayAndDay: ValueRule = {
  id: 'date/weekday-and-day',
  kind: 'date',
  summary: 'A weekday with its day of the month: Tuesday the 19th, Wed 13th, Monday 21.',
  opens: ['weekday'],
  pattern: opening(
    `(?<weekday>${WEEKDAY})\\.?,? (?:the )?(?<day>${DAY})${END}(?![:/-]\\d|[.,]\\d| ?[ap]\\.?m|%| ?[a-z]+ ?\\d| (?:${MONTH})\\b)`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const written = match.groups?.['day'] ?? '';
    const day = dayNumber(written);
    // `Friday first half`: in words only with its article.
    if (day === undefined || (IN_LETTERS.test(written) && !WITH_THE.test(match[0]))) return undefined;
    if (FIGURE_ONLY.test(written) && WORD_NEXT.test(after(context, match.index + match[0].length, 2))) return undefined;
    return dateReading(weekdayWithDay(weekdayNumber(match.groups?.['weekday'] ?? ''), day, context));
  },
};

const dayWord: ValueRule = {
  id: 'date/today',
  kind: 'date',
  summary: 'The day of publication and its neighbours: today, yesterday evening, the day after tomorrow, last night.',
  opens: ['day-word', 'deictic'],
  pattern: opening(
    `(?:(?<beyond>day (?:before yesterday|after tomorrow))|(?<word>today|yesterday|tomorrow|tonight)(?: (?:${DAY_PART}))?|(?<lastNight>last night|last evening)|this (?<part>morning|afternoon|evening|lunchtime))${END}(?!-)`,
  ),
  confidence: 0.92,
  read: (match, context) => {
    const { beyond, word, lastNight } = match.groups ?? {};
    const shift = beyond
      ? YESTERDAY.test(beyond)
        ? -2
        : 2
      : lastNight || YESTERDAY_START.test(word ?? '')
        ? -1
        : TOMORROW_START.test(word ?? '')
          ? 1
          : 0;
    const { published } = context;
    const left = before(context, match.index, 5);
    // `USA Today`, `Police Review Today`: a capital in the middle of a line names an outlet.
    if (match[0].startsWith('Today') && WORD_BEFORE.test(left)) return undefined;
    return dateReading(
      relative(published === undefined ? undefined : single(published + shift), 'day'),
      beyond && THE_BEFORE.test(left) ? { start: match.index - 4 } : {},
    );
  },
};

/** Days of the week and the days next to the publication. */
export const weekdayRules: readonly ValueRule[] = [dayWord, weekdayAndDay, deicticWeekday, bareWeekday];
