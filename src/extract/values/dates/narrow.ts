import { FIGURE, NUMBER_WORDS, ORDINAL_WORD, readNumber, readOrdinal } from '../numbers.js';
import type { DateDraft } from '../rule.js';
import {
  civil,
  type Day,
  monthOf,
  nthWeekday,
  type Stretch,
  single,
  weekdayOf,
  weekendOf,
  weekOf,
  yearOf,
} from './calendar.js';
import { beginningOf, endOf, nthUnit, partOf, several, type Third } from './date-parts.js';
import { DAY, WEEKDAY, weekdayNumber } from './date-words.js';
import { moved } from './shifts.js';

const FROM_THE_END = /last|final/i;

const WEEK_ENDING = /ending|w\/e/i;

const WEEK_STARTING = /beginning|commencing|starting|w\/c|began|started/i;

const WEEKEND_OF = /weekend/i;

const MONTH_OF = /month/i;

const PLURAL_END = /s$/;

/** Words before a date that take a part of it: `late 2012`, `the end of March`, `the first Monday of next month`. */
interface Narrowing {
  readonly summary: string;
  /** The words of which one stands last before the date, `the` and the like left out. */
  readonly heads: readonly string[];
  /** Matches at the end of what stands before the date, in lower case: without the flag for it it is compiled in a fifth of the time. */
  readonly pattern: RegExp;
  /** The part; null where the words do not fit the date, undefined where the date itself is unknown. */
  readonly narrow: (match: RegExpExecArray, date: DateDraft, published: Day | undefined) => Stretch | null | undefined;
  /** How finely the part is named where the date is unknown. */
  readonly precision: Stretch['precision'];
}

function known(date: DateDraft, read: (stretch: Stretch) => Stretch | null): Stretch | null | undefined {
  return date.stretch === undefined ? undefined : read(date.stretch);
}

/** A part of a date: `the start of Tuesday's hearing` is none, for a day has no parts. */
const partIn = (date: DateDraft, read: (stretch: Stretch) => Stretch): Stretch | null | undefined =>
  date.precision === 'day' ? null : known(date, read);

const THE = '(?:the )?';

const OF = '(?: of| in|,)? (?:the )?';

const ORD = `(?<ord>\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD}|last|final|opening)(?<back> last)?`;

function rank(match: RegExpExecArray): number | undefined {
  const written = (match.groups?.['ord'] ?? '').toLowerCase();
  if (written === 'last' || written === 'final') return -1;
  if (written === 'opening') return 1;
  const nth = readOrdinal(written);
  return nth === undefined ? undefined : match.groups?.['back'] ? -nth : nth;
}

/** Tried in this order on the words before a date. */
export const narrowings: readonly Narrowing[] = [
  {
    summary: 'The end of it: the end of March, year-end 2012.',
    heads: ['of'],
    pattern: new RegExp(`\\b(?<words>${THE}(?:very )?(?:end|close)) of (?:the )?$`),
    narrow: (_, date) => partIn(date, endOf),
    precision: 'day',
  },
  {
    summary: 'The beginning of it: the start of 2013, the beginning of next week.',
    heads: ['of'],
    pattern: new RegExp(`\\b(?<words>${THE}(?:start|beginning|outset)) of (?:the )?$`),
    narrow: (_, date) => partIn(date, beginningOf),
    precision: 'span',
  },
  {
    summary: 'The turn of a year or century: its first month or year.',
    heads: ['of'],
    pattern: /\b(?<words>(?:the )?turn) of (?:the )?$/,
    narrow: (_, date) =>
      partIn(date, ({ from }) => {
        const { year, month } = civil(from);
        return date.precision === 'year'
          ? { ...monthOf(year, month), precision: 'span' }
          : { ...yearOf(year), precision: 'span' };
      }),
    precision: 'span',
  },
  {
    summary: 'The middle of it.',
    heads: ['of'],
    pattern: new RegExp(`\\b(?<words>${THE}middle) of (?:the )?$`),
    narrow: (_, date) => partIn(date, (stretch) => partOf(stretch, 'mid')),
    precision: 'span',
  },
  {
    summary: 'The rest of it, from the publication on.',
    heads: ['of'],
    pattern: new RegExp(`\\b(?<words>${THE}(?:rest|remainder)) of (?:the |my )?$`),
    narrow: (_, date, published) =>
      partIn(date, (stretch) =>
        published !== undefined && published > stretch.from && published <= stretch.to
          ? { ...stretch, from: published, precision: 'span' }
          : stretch,
      ),
    precision: 'span',
  },
  {
    summary: 'Early, mid or late: early March, mid-1990s, late 2012, early in January.',
    heads: ['early', 'mid', 'middle', 'late', 'in'],
    pattern: /\b(?<third>early|mid|middle|late)(?:-to-late)?(?:[- ]| in (?:the )?|-in-)(?:the )?$/,
    narrow: (match, date) => {
      const word = (match.groups?.['third'] ?? '').toLowerCase();
      if (date.precision === 'day') return null;
      return known(date, (stretch) => partOf(stretch, word === 'middle' ? 'mid' : (word as Third)));
    },
    precision: 'span',
  },
  {
    summary: 'Earlier or later, which does not say how far: earlier this year, later in the week.',
    heads: ['earlier', 'later', 'in'],
    pattern: /\b(?:earlier|later)(?: on)?(?: in)? (?:the )?$/,
    narrow: (_, date) => (date.precision === 'day' ? null : known(date, (stretch) => stretch)),
    precision: 'span',
  },
  {
    summary:
      'A half, quarter, month, week or day by its number: the first half of 2012, last week of July, third quarter this year.',
    heads: ['of', 'in', 'half', 'quarter', 'qtr', 'month', 'week', 'weekend', 'day'],
    pattern: new RegExp(`\\b(?:the )?${ORD} (?<unit>half|quarter|qtr|month|week|weekend|day)${OF}$`),
    narrow: (match, date) => {
      const nth = rank(match);
      const unit = (match.groups?.['unit'] ?? '').toLowerCase();
      return nth === undefined
        ? null
        : known(date, (stretch) => nthUnit(stretch, unit === 'qtr' ? 'quarter' : unit, nth));
    },
    precision: 'span',
  },
  {
    summary: 'A numbered week of a year: week 27 of 2018.',
    heads: ['of'],
    pattern: /\b(?<words>week (?<nth>\d{1,2})) of (?:the )?$/,
    narrow: (match, date) =>
      date.precision !== 'year'
        ? null
        : known(date, (stretch) => nthUnit(stretch, 'week', Number(match.groups?.['nth']))),
    precision: 'week',
  },
  {
    summary: 'Several units at one end: the first two weeks of 2021, the last four months of 2012.',
    heads: ['of', 'in'],
    pattern: new RegExp(
      `\\b(?:the )?(?<side>first|last|final|opening) (?<count>\\d{1,3}|${NUMBER_WORDS}) (?<unit>days|weeks|months|years)(?: of| in) (?:the )?$`,
    ),
    narrow: (match, date) => {
      const count = readNumber(match.groups?.['count'] ?? '');
      const unit = (match.groups?.['unit'] ?? '').toLowerCase().slice(0, -1);
      const back = FROM_THE_END.test(match.groups?.['side'] ?? '');
      if (count === undefined || count < 2) return null;
      return known(date, (stretch) => several(stretch, unit, count, back));
    },
    precision: 'span',
  },
  {
    summary: 'A weekday by its number: the first Monday of March, last Friday of next month.',
    heads: ['of', 'in'],
    pattern: new RegExp(`\\b(?:the )?${ORD} (?<weekday>${WEEKDAY})(?: of| in) (?:the )?$`),
    narrow: (match, date) => {
      const nth = rank(match);
      if (nth === undefined || date.precision === 'day') return null;
      return known(date, (stretch) => {
        const day = nthWeekday(stretch, weekdayNumber(match.groups?.['weekday'] ?? ''), nth);
        return day === undefined ? null : single(day);
      });
    },
    precision: 'day',
  },
  {
    summary: 'A weekday next to a day: the Tuesday after Christmas, the second Friday before 3 May.',
    heads: ['before', 'after', 'following'],
    pattern: new RegExp(
      `\\b(?:the (?:(?<ord>first|second|third|fourth|1st|2nd|3rd|4th) )?|(?<ord2>first|second|third|fourth) )(?<weekday>${WEEKDAY}) (?<side>before|after|following) (?:the )?$`,
    ),
    narrow: (match, date) => {
      if (date.precision !== 'day' || (date.parts?.day === undefined && !date.inYear)) return null;
      const nth = readOrdinal(match.groups?.['ord'] ?? match.groups?.['ord2'] ?? 'first') ?? 1;
      const weekday = weekdayNumber(match.groups?.['weekday'] ?? '');
      return known(date, ({ from }) => {
        const ahead = match.groups?.['side']?.toLowerCase() !== 'before';
        const gap = ahead ? (weekday - weekdayOf(from) + 7) % 7 || 7 : (weekdayOf(from) - weekday + 7) % 7 || 7;
        return single(from + (ahead ? 1 : -1) * (gap + (nth - 1) * 7));
      });
    },
    precision: 'day',
  },
  {
    summary: 'The week of, from or to a day: the week of April 10th, week beginning 4 February, w/c 12 July.',
    heads: ['of', 'beginning', 'commencing', 'starting', 'ending', 'from', 'w/c', 'w/e', 'began', 'started'],
    pattern:
      /\b(?<words>(?:the |(?<any>a ))?week (?:of|beginning|commencing|starting|ending|from)|w\/[ce]|the week that (?:began|started)|(?:the )?weekend of|(?:the )?month of)(?: on| with)?:? (?:the )?$/,
    narrow: (match, date) => {
      const words = match.groups?.['words'] ?? '';
      if (date.precision !== 'day') return null;
      return known(date, ({ from }) => {
        if (WEEK_ENDING.test(words)) return { from: from - 6, to: from, precision: 'week' };
        // A week that somebody counts from a Sunday, or from any day, starts on that day.
        if (WEEK_STARTING.test(words) && (match.groups?.['any'] || weekdayOf(from) === 6))
          return { from, to: from + 6, precision: 'week' };
        if (WEEKEND_OF.test(words)) return weekendOf(from);
        if (MONTH_OF.test(words)) return monthOf(civil(from).year, civil(from).month);
        return weekOf(from);
      });
    },
    precision: 'week',
  },
  {
    summary: 'So long before or after it: two weeks before Christmas, three days after 7 July.',
    heads: ['before', 'after', 'from'],
    pattern: new RegExp(
      `(?<!\\b(?:for|the|last(?:s|ed|ing)?) )\\b(?<count>${FIGURE}|${NUMBER_WORDS}|an?) (?<unit>days?|weeks?|fortnights?|months?|years?) (?<side>before|after|from) (?:the )?$`,
    ),
    narrow: (match, date) => {
      if (date.precision !== 'day') return null;
      const word = (match.groups?.['count'] ?? '').toLowerCase();
      const count = word === 'a' || word === 'an' ? 1 : readNumber(word);
      const unit = (match.groups?.['unit'] ?? '').toLowerCase().replace(PLURAL_END, '');
      if (count === undefined) return null;
      return known(date, ({ from }) => {
        const day = moved(from, match.groups?.['side']?.toLowerCase() === 'before' ? -count : count, unit);
        return day === undefined ? null : single(day);
      });
    },
    precision: 'day',
  },
  {
    summary: 'A day by its number: the 23rd day of September, 20th of next month.',
    heads: ['of'],
    pattern: new RegExp(`\\b(?:the )?(?<ord>${DAY})(?: day)? of (?:the )?$`),
    narrow: (match, date) => {
      const nth = readOrdinal(match.groups?.['ord'] ?? '');
      return nth === undefined || date.precision !== 'month'
        ? null
        : known(date, (stretch) => nthUnit(stretch, 'day', nth));
    },
    precision: 'day',
  },
];
