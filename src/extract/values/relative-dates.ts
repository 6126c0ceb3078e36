import {
  addMonths,
  centuryOf,
  civil,
  type Day,
  dayOf,
  decadeOf,
  financialYear,
  financialYearAt,
  monthOf,
  quarterOf,
  type Stretch,
  shiftMonth,
  single,
  weekdayOf,
  weekendOf,
  weekOf,
  yearOf,
} from './calendar.js';
import {
  DAY,
  DAY_PART,
  dayNumber,
  MONTH,
  monthNumber,
  SEASON,
  WEEKDAY,
  WHOLE_WEEKDAY,
  weekdayNumber,
} from './date-words.js';
import { dateReading, draftOf, relative, weekdayWithDay } from './drafts.js';
import { FIGURE, NUMBER_WORDS, readNumber } from './numbers.js';
import { after, before, type DateDraft, END, opening, type ReadContext, type Reading, type ValueRule } from './rule.js';
import { seasonNear } from './seasons.js';
import { tenseAt, weekdayNear } from './tense.js';

type Precision = Stretch['precision'];

const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['this', 0],
  ['current', 0],
  ['last', -1],
  ['previous', -1],
  ['past', -1],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);
const PRECISIONS: ReadonlyMap<string, Precision> = new Map<string, Precision>([
  ['day', 'day'],
  ['week', 'week'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['weekend', 'span'],
  ['fortnight', 'span'],
]);
const SHORT_UNITS: ReadonlyMap<string, string> = new Map([
  ['yr', 'year'],
  ['wk', 'week'],
  ['mth', 'month'],
  ['qtr', 'quarter'],
]);

function unitName(text: string): string {
  const word = text.toLowerCase().replace(/'?s$/, '');
  return SHORT_UNITS.get(word) ?? (word === 'centurie' ? 'century' : word);
}

/** The unit of time that holds the day of publication, moved by so many. */
export function unitFrom(unit: string, step: number, published: Day): Stretch | undefined {
  const { year, month } = civil(published);
  switch (unit) {
    case 'day':
      return single(published + step);
    case 'week':
      return weekOf(published + step * 7);
    case 'fortnight':
      return {
        from: weekOf(published + step * 14).from,
        to: weekOf(published + step * 14).from + 13,
        precision: 'span',
      };
    case 'weekend':
      return weekendOf(published + step * 7);
    case 'month': {
      const moved = shiftMonth(year, month, step);
      return monthOf(moved.year, moved.month);
    }
    case 'quarter': {
      const moved = shiftMonth(year, month, step * 3);
      return quarterOf(moved.year, Math.ceil(moved.month / 3));
    }
    case 'year':
      return yearOf(year + step);
    case 'decade':
      return decadeOf((Math.floor(year / 10) + step) * 10);
    case 'century':
      return centuryOf(Math.floor(year / 100) + 1 + step);
    default:
      return undefined;
  }
}

const OVER_A_LENGTH = /\b(?:over|in|during|within|for|throughout|of) (?:the|these) $/i;
const COUNTED_IN = new RegExp(
  `^ (?:of|in) (?:the )?(?:(?:this|last|next) )?(?:${MONTH}\\b|[12]\\d{3}\\b|month|year|quarter|decade|century|campaign|term|financial)`,
  'i',
);
const THE = /\b(?:the|that|a|an) $/i;

const deicticUnit: ValueRule = {
  id: 'date/unit-from-publication',
  kind: 'date',
  summary: 'A unit counted from the day of publication: last week, this year, next month, the following year.',
  opens: ['deictic'],
  pattern: opening(
    `(?<step>this|last|next|previous|past|coming|following|current|upcoming)[ -](?:calendar )?(?<unit>(?:week|month|year|quarter|decade|century|fortnight|weekend|yr|wk|mth|qtr|day)|(?:weeks|months|years)(?! (?:of|in|to|and|were|was|are|have|has|before|will)\\b)(?=[ .,]))${END}(?!-)`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const stepWord = (match.groups?.['step'] ?? '').toLowerCase();
    const written = (match.groups?.['unit'] ?? '').toLowerCase();
    // `in last months issue` lacks its apostrophe; `past weeks` are several.
    if (/^(?:weeks|months|years)$/.test(written) && !(stepWord === 'last' || stepWord === 'next')) return undefined;
    const unit = unitName(written);
    const left = before(context, match.index, 16);
    const precision = PRECISIONS.get(unit) ?? 'span';
    if (stepWord === 'this' && unit === 'day') return undefined;
    // `the last week of July` is counted from its month.
    if (
      (stepWord === 'last' || stepWord === 'next') &&
      COUNTED_IN.test(after(context, match.index + match[0].length, 24))
    )
      return undefined;
    if (THE.test(left)) {
      // `over the past year` is a length of time; `the following day` hangs on what was told before it.
      if ((stepWord === 'past' || stepWord === 'last') && unit === 'day') return undefined;
      if (
        stepWord === 'past' ||
        (stepWord === 'last' && (OVER_A_LENGTH.test(left) || unit === 'decade' || unit === 'century'))
      )
        return undefined;
      if (/\b(?:that|a|an) $/i.test(left)) return undefined;
      if (stepWord === 'following' || stepWord === 'previous' || unit === 'day')
        return dateReading(relative(undefined, precision));
      if (stepWord === 'next' && OVER_A_LENGTH.test(left) && unit !== 'decade' && unit !== 'quarter') return undefined;
    }
    const step = STEPS.get(stepWord) ?? 0;
    const stretch = context.published === undefined ? undefined : unitFrom(unit, step, context.published);
    return dateReading(relative(stretch, precision));
  },
};

const deicticYearKind: ValueRule = {
  id: 'date/financial-year',
  kind: 'date',
  summary: 'The accounting year around the publication or one with its years: this financial year, the next tax year.',
  opens: ['deictic'],
  pattern: opening(`(?<step>this|last|next|previous|current|coming) (?:financial|fiscal|tax|accounting) year${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const step = STEPS.get((match.groups?.['step'] ?? '').toLowerCase()) ?? 0;
    const stretch =
      context.published === undefined ? undefined : financialYear(financialYearAt(context.published) + step);
    return dateReading(relative(stretch, 'year'));
  },
};

const bareUnit: ValueRule = {
  id: 'date/part-of-unit',
  kind: 'date',
  summary:
    'A part of the unit around the publication: the end of the month, later in the year, the first Monday of the month.',
  opens: ['unit'],
  pattern: opening(`(?<financial>)(?<unit>week|month|year|quarter|decade|century|weekend)${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const unit = (match.groups?.['unit'] ?? '').toLowerCase();
    const left = before(context, match.index, 40);
    if (!PART_OF.test(left)) return undefined;
    const financial = /\b(?:financial|fiscal|tax) $/i.test(left);
    const { published } = context;
    if (financial)
      return dateReading(
        {
          ...relative(published === undefined ? undefined : financialYear(financialYearAt(published)), 'year'),
          onlyWithin: true,
        },
        { start: match.index - (/\b(\w+ )$/.exec(left)?.[1]?.length ?? 0) },
      );
    const stretch = published === undefined ? undefined : unitFrom(unit, 0, published);
    return dateReading({ ...relative(stretch, PRECISIONS.get(unit) ?? 'span'), onlyWithin: true });
  },
};
const PART_OF =
  /\b(?:end|start|beginning|middle|close|half|quarter|rest|remainder|part|(?:mon|tues|wednes|thurs|fri|satur|sun)day|day|week|weekend|later|earlier|early|late|\d(?:st|nd|rd|th)) (?:of|in) (?:the |my )?(?:(?:financial|fiscal|tax) )?$/i;

const weekend: ValueRule = {
  id: 'date/weekend',
  kind: 'date',
  summary: 'The weekend next to the publication, on the side that the tense allows: at the weekend, over the weekend.',
  opens: ['unit'],
  pattern: opening(`weekend${END}`),
  confidence: 0.75,
  read: (match, context) => {
    if (
      !/\b(?:at|over|during|this|that|throughout|of|for) (?:the |that )?$/i.test(before(context, match.index, 20)) ||
      !THE.test(before(context, match.index, 6))
    )
      return undefined;
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'span'));
    const inside = weekdayOf(published) >= 5;
    const tense = tenseAt(match.index, match.index + 7, context);
    const past = tense === 'past' || (tense === undefined && !context.looksAhead && weekdayOf(published) < 3);
    return dateReading(relative(weekendOf(inside || !past ? published : published - 7), 'span'));
  },
};

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
      /^(?:may|march|mar)$/.test(monthName ?? '') ||
      (/^(?:this|past)$/i.test(match.groups?.['step'] ?? '') &&
        monthName === 'May' &&
        /^ (?:be|have|not|take|well|seem|also|or)\b/.test(after(context, match.index + match[0].length, 8)))
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

const deicticWeekday: ValueRule = {
  id: 'date/weekday-from-publication',
  kind: 'date',
  summary: 'A weekday counted from the publication: last Tuesday, next Friday night, this coming Monday.',
  opens: ['deictic'],
  pattern: opening(
    `(?<step>this coming|this past|this|last|next|coming|upcoming|this upcoming|past|previous|following) (?<weekday>${WHOLE_WEEKDAY}|(?:mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun))(?: ${DAY_PART})?${END}(?:,? ?\\(?(?=(?<figures>(?<first>\\d{1,2})/(?<second>\\d{1,2})(?![\\d/]))))?`,
  ),
  confidence: 0.93,
  read: (match, context) => {
    const step = (match.groups?.['step'] ?? '').toLowerCase();
    const weekday = weekdayNumber(match.groups?.['weekday'] ?? '');
    const { published } = context;
    const end = match.index + match[0].replace(/[ ,(]+$/, '').length;
    // `the last Friday of the month` is counted from its month.
    if (/^ (?:of|in) /.test(after(context, end, 4)) && THE.test(before(context, match.index, 5))) return undefined;
    if (published === undefined) return dateReading(relative(undefined, 'day', { weekday }), { end });
    return dateReading(relative(single(steppedWeekday(step, weekday, published)), 'day', { weekday }), { end });
  },
};

/** `last` is the latest before the day, `next` the one of the next calendar week, `this` the next to come. */
function steppedWeekday(step: string, weekday: number, published: Day): Day {
  const own = weekdayOf(published);
  const back = (own - weekday + 7) % 7;
  if (/last|past|previous/.test(step)) return published - (back === 0 ? 7 : back);
  if (step === 'next' || step === 'following') return published - own + 7 + weekday;
  return back === 0 ? published : published + 7 - back;
}

const DIARY_NAMES =
  /^ (?:Times|Mirror|Telegraph|Express|Mail|People|World|Mercury|Herald|Post|Sun|Star|Sport|Independent|Business|Politics|School|School|Trading|trading|roast|lunch|school|league|League|Night Live|Night Football)\b/;
const NAME_BEFORE =
  /\b(?:Sheffield|Bloody|Man|Black|Good|Super|Ash|Shrove|Mail on|Casual|Happy|Ruby|Joe|Easter|Palm|Whit|Maundy|Cyber) $/;
const SUNDAY_PAPER = /\b(?:Mail|Independent|Star|Scotland|Wales|Ireland|Sun|Express) on $/;
const RECURRING = /\b(?:every|each|any|most|per|alternate|a|one|either) (?:other |second )?$/i;
const WEEKDAY_RANGE = new RegExp(`^(?:s\\b|(?: ?(?:-|to|through) ?|\\/)${WEEKDAY}s?\\b)`, 'i');
const WEEKDAY_RANGE_LEFT = new RegExp(`\\b${WEEKDAY}s?(?: ?(?:-|to|through) ?|\\/)$`, 'i');

const bareWeekday: ValueRule = {
  id: 'date/weekday',
  kind: 'date',
  summary:
    'A weekday, the nearest that the tense allows: on Tuesday, Friday evening, Monday week; not Sundays, the Sunday Times.',
  opens: ['weekday'],
  pattern: opening(
    `(?<weekday>${WHOLE_WEEKDAY}|(?:mon|tues|tue|wed|thurs|thu|fri)\\.(?! [a-z]))(?:'s)?(?: (?<part>${DAY_PART}))?(?<week> week(?!end|day|ly|s|'s))?${END}`,
  ),
  confidence: 0.9,
  read: (match, context) => {
    const right = after(context, match.index + match[0].length, 24);
    const left = before(context, match.index, 24);
    if (
      RECURRING.test(left) ||
      NAME_BEFORE.test(left) ||
      DIARY_NAMES.test(right) ||
      WEEKDAY_RANGE.test(right) ||
      WEEKDAY_RANGE_LEFT.test(left)
    )
      return undefined;
    const weekday = weekdayNumber(match.groups?.['weekday'] ?? '');
    if (weekday === 6 && SUNDAY_PAPER.test(left)) return undefined;
    const { published } = context;
    const end = match.index + match[0].length - (/^[a-z]+'s$/i.test(match[0]) ? 2 : 0);
    if (published === undefined) return dateReading(relative(undefined, 'day', { weekday }), { end });
    if (match.groups?.['week'])
      return dateReading(relative(single(weekdayNear(published, weekday, 'future', true) + 7), 'day'));
    const day = weekdayNear(published, weekday, tenseAt(match.index, end, context), context.looksAhead);
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
    if (day === undefined || (/^[a-z]/i.test(written) && !/ the /i.test(match[0]))) return undefined;
    if (/^\d+$/.test(written) && /^ ?[a-z]/i.test(after(context, match.index + match[0].length, 2))) return undefined;
    return dateReading(weekdayWithDay(weekdayNumber(match.groups?.['weekday'] ?? ''), day, context));
  },
};

const dayOfMonth: ValueRule = {
  id: 'date/day-of-this-month',
  kind: 'date',
  summary: 'A day by its number alone or in a month counted from now: on the 15th, 20th of next month.',
  opens: ['figure', 'ordinal'],
  pattern: opening(
    `(?<day>${DAY})(?<rest>(?: day)? (?:of )?(?<step>this|next|last|the|previous) month)?${END}(?![-/.,]\\d)`,
  ),
  confidence: 0.8,
  read: (match, context) => {
    const { day: written = '', rest, step = '' } = match.groups ?? {};
    const day = dayNumber(written);
    if (day === undefined) return undefined;
    const left = before(context, match.index, 12);
    const right = after(context, match.index + match[0].length, 16);
    if (
      rest === undefined &&
      !(
        /\b(?:on|by|until|since) the $/i.test(left) &&
        /^\d+[a-z]+$/i.test(written) &&
        /^(?:$|[.,;:!?)\n]| (?:and|at|but|in the (?:morning|afternoon|evening))\b)/.test(right)
      )
    )
      return undefined;
    const { published } = context;
    if (published === undefined) return dateReading(relative(undefined, 'day'));
    const now = civil(published);
    const shift =
      rest !== undefined
        ? (STEPS.get(step.toLowerCase()) ?? 0)
        : shiftOf(day, now.day, tenseAt(match.index, match.index + match[0].length, context));
    const moved = shiftMonth(now.year, now.month, shift);
    return dateReading(dayIn(moved.year, moved.month, day));
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

const CAPITAL = /^[A-Z]/;
const MONTH_PREPOSITION =
  /(?:\b(?:in|since|until|till|by|during|before|after|from|to|of|between|and|for|late|early|mid|through|throughout|around|on|or|starting|ending|beginning|ends|per|each|every|back in|end|come|next|last|this)|\b(?:mid|late|early)-|,|\/|\() ?$/i;
const NAMED_PERSON = /\b(?:Mrs|Mr|Ms|Miss|Theresa|Sir|Dame|Lord|Lady|Brian|Erskine|Imelda|Elaine) May\b/;
const NAME_NEXT = /^(?:'s)? [A-Z][a-z]+/;
const NOT_A_MONTH_NEXT = new RegExp(`^(?: ?\\d|-(?!${MONTH}\\b)[a-z]{3,}|\\.[a-z])`, 'i');
const MONTH_RANGE_RIGHT = new RegExp(`^\\.?(?: ?[-/] ?| to | until | and )${MONTH}\\b`, 'i');
const MONTH_RANGE_LEFT = new RegExp(`\\b${MONTH}\\.?(?: ?[-/] ?| to | until | and )$`, 'i');

const bareMonth: ValueRule = {
  id: 'date/month',
  kind: 'date',
  summary: 'A month without a year, the nearest that the tense allows: in January, since May; not Mrs May, the march.',
  opens: ['month'],
  pattern: opening(`(?<month>${MONTH})(?<dot>\\.(?= [a-z]|$))?${END}`),
  confidence: 0.85,
  read: (match, context) => {
    const name = match.groups?.['month'] ?? '';
    const end = match.index + name.length;
    const left = before(context, match.index, 20);
    const right = after(context, end, 20);
    if (NOT_A_MONTH_NEXT.test(right) || COUNTED_BEFORE.test(left) || RECURRING.test(left)) return undefined;
    const ranged = MONTH_RANGE_RIGHT.test(right) || MONTH_RANGE_LEFT.test(left);
    if (/[-/'@$#.]$/.test(left) && !ranged && !/\b(?:mid|late|early)-$/i.test(left)) return undefined;
    const prepared = ranged || MONTH_PREPOSITION.test(left);
    const month = monthNumber(name);
    // Cut short, in small letters, or a word or a name of its own: only after a preposition.
    const whole = name.length > 4 || /^(?:june|july)$/i.test(name);
    if (
      !whole &&
      name.toLowerCase() !== 'may' &&
      !(/\b(?:in|since|until|by) $/i.test(left) && (CAPITAL.test(name) || name.toLowerCase() === 'dec'))
    )
      return undefined;
    const ambiguous = /^(?:may|march|april|june|august)$/i.test(name);
    if (
      !CAPITAL.test(name) &&
      (/^(?:may|march|august|mar)$/.test(name) ? !(name === 'august' && prepared) : !prepared && name.length < 4)
    )
      return undefined;
    if (ambiguous && CAPITAL.test(name)) {
      if (
        !prepared ||
        (/^(?:may|april|june)$/i.test(name) &&
          NAME_NEXT.test(right) &&
          !/^ (?:The|He|She|It|They|We|I|This|That)\b/.test(right))
      )
        return undefined;
      if (name === 'May' && NAMED_PERSON.test(context.text)) return undefined;
    }
    return dateReading(draftOf({ month }, match.index, end, context), { end });
  },
};
const COUNTED_BEFORE = /(?:^|[^\d.,])\d{1,2}(?:st|nd|rd|th)? $/;

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
      ? /yesterday/i.test(beyond)
        ? -2
        : 2
      : lastNight || /^yesterday/i.test(word ?? '')
        ? -1
        : /^tomorrow/i.test(word ?? '')
          ? 1
          : 0;
    const { published } = context;
    const left = before(context, match.index, 5);
    // `USA Today`, `Police Review Today`: a capital in the middle of a line names an outlet.
    if (match[0].startsWith('Today') && /[A-Za-z] $/.test(left)) return undefined;
    return dateReading(
      relative(published === undefined ? undefined : single(published + shift), 'day'),
      beyond && /the $/i.test(left) ? { start: match.index - 4 } : {},
    );
  },
};

const UNIT = '(?:days?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies)|yrs?|wks?|mths?)';
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
  return /^(?:a few|few|several)$/i.test(match.groups?.['count'] ?? '');
}

function shiftReading(
  match: RegExpExecArray,
  context: ReadContext,
  from: Day | undefined,
  sign: 1 | -1,
  place: { start?: number; end?: number } = {},
): Reading | undefined {
  if (/[\d.,-]$/.test(before(context, match.index, 1)) || vague(match)) return undefined;
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
  pattern: opening(`${COUNT}(?: |-)(?<unit>${UNIT})${MORE} (?:ago|back(?= |[.,]|$))${END}`),
  confidence: 0.93,
  read: (match, context) =>
    /back$/.test(match[0]) &&
    !/\b(?:was|were|had|happened|began|started|launched)\b/.test(before(context, match.index, 40))
      ? undefined
      : shiftReading(match, context, context.published, -1),
};

const FROM_DAY =
  '(?:from (?<now>now|today|tomorrow|yesterday)|(?<side>after|before) (?<anchor>today|tomorrow|yesterday)|hence)';

const fromNow: ValueRule = {
  id: 'date/from-now',
  kind: 'date',
  summary:
    'So many units from the publication or its neighbours: two weeks from now, three days after tomorrow, a week hence.',
  opens: ['figure', 'number-word', 'article'],
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

const inTime: ValueRule = {
  id: 'date/in-time',
  kind: 'date',
  summary: "So many units ahead: in two weeks' time, in a couple of weeks time; after `will` also in three weeks.",
  opens: ['in'],
  pattern: opening(
    `in (?<count>${FIGURE}|${NUMBER_WORDS}|an?|one)(?: |-)(?<unit>${UNIT})(?:(?: and|,)? (?<more>${FIGURE}|${NUMBER_WORDS}) (?<unit2>${UNIT}))?(?<time>'?s?'? time)?${END}(?! (?:of|ago|or|later))`,
  ),
  confidence: 0.85,
  read: (match, context) => {
    const timed = match.groups?.['time'] !== undefined;
    const left = before(context, match.index, 60);
    if (
      !timed &&
      !(
        tenseAt(match.index, match.index + match[0].length, context) === 'future' &&
        !/\b(?:first|only|worst|biggest|best|highest|lowest|most|largest|once|twice|times?|time|second) (?:[a-z]+ ){0,3}$/i.test(
          left,
        )
      )
    )
      return undefined;
    return shiftReading(match, context, context.published, 1, { start: match.index + 3 });
  },
};

const weekAhead: ValueRule = {
  id: 'date/week-ahead',
  kind: 'date',
  summary: 'The week or month to come as a heading names it: the week ahead.',
  opens: ['unit'],
  pattern: opening(`(?:week|month|year) ahead${END}`),
  confidence: 0.7,
  read: (match, context) => {
    if (!/\bthe $/i.test(before(context, match.index, 5))) return undefined;
    const unit = unitName(match[0].split(' ')[0] ?? '');
    return dateReading(
      relative(
        context.published === undefined ? undefined : unitFrom(unit, 1, context.published),
        PRECISIONS.get(unit) ?? 'span',
      ),
      { start: match.index - 4 },
    );
  },
};

const afterNext: ValueRule = {
  id: 'date/after-next',
  kind: 'date',
  summary: 'The unit after the next: the week after next, the month after next.',
  opens: ['unit'],
  pattern: opening(`(?<unit>week|month|year|weekend|decade) after (?:the )?next${END}(?! [a-z])`),
  confidence: 0.9,
  read: (match, context) => {
    const unit = unitName(match.groups?.['unit'] ?? '');
    const { published } = context;
    return dateReading(
      relative(published === undefined ? undefined : unitFrom(unit, 2, published), PRECISIONS.get(unit) ?? 'span'),
    );
  },
};

/** Dates reckoned from the day of publication. */
export const relativeDateRules: readonly ValueRule[] = [
  dayWord,
  weekdayAndDay,
  deicticWeekday,
  deicticYearKind,
  deicticMonth,
  deicticUnit,
  ago,
  fromNow,
  inTime,
  weekAhead,
  afterNext,
  weekend,
  bareUnit,
  dayOfMonth,
  bareWeekday,
  bareMonth,
];
