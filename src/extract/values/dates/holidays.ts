import { END, opening, type ReadContext, type ValueRule } from '../rule.js';
import { bankHolidayRules, earlyMay, holidayWeekend, springHoliday, summerHoliday } from './bank-holidays.js';
import { civil, type Day, dayOf, daysInMonth, easterOf, monthOf, nthWeekday, single } from './calendar.js';
import { YEAR, YEAR_WORDS, yearNumber } from './date-words.js';
import { dateReading, fixed, relative } from './drafts.js';
import { tenseAt } from './tense.js';

interface Holiday {
  /** Regular-expression source. */
  readonly names: string;
  readonly on: (year: number) => Day;
}

const on =
  (month: number, day: number) =>
  (year: number): Day =>
    dayOf(year, month, day);
const easter =
  (offset: number) =>
  (year: number): Day =>
    easterOf(year) + offset;
const nth =
  (month: number, weekday: number, n: number) =>
  (year: number): Day =>
    nthWeekday(monthOf(year, month), weekday, n) ?? dayOf(year, month, daysInMonth(year, month));

/** Days with a name, as the British and American press use them. */
const HOLIDAYS: readonly Holiday[] = [
  { names: 'christmas eve', on: on(12, 24) },
  { names: '(?:christmas|xmas)(?: day)?', on: on(12, 25) },
  { names: 'boxing day', on: on(12, 26) },
  { names: "new year'?s'? eve|hogmanay", on: on(12, 31) },
  { names: "new year'?s'? day|new year'?s", on: on(1, 1) },
  { names: 'twelfth night', on: on(1, 5) },
  { names: 'burns night', on: on(1, 25) },
  { names: "(?:st\\.? |saint )?valentine'?s'? day", on: on(2, 14) },
  { names: "(?:st\\.? |saint )david'?s day", on: on(3, 1) },
  { names: "(?:st\\.? |saint )(?:patrick'?s|paddy'?s) day", on: on(3, 17) },
  { names: "(?:st\\.? |saint )george'?s day", on: on(4, 23) },
  { names: "(?:st\\.? |saint )andrew'?s day", on: on(11, 30) },
  { names: "april fools'?'? day|april fool'?s day", on: on(4, 1) },
  { names: 'earth day', on: on(4, 22) },
  { names: 'anzac day', on: on(4, 25) },
  { names: 've day', on: on(5, 8) },
  { names: 'vj day', on: on(8, 15) },
  { names: 'juneteenth', on: on(6, 19) },
  { names: 'independence day', on: on(7, 4) },
  { names: 'bastille day', on: on(7, 14) },
  { names: "all saints'? day", on: on(11, 1) },
  { names: 'world vegan day', on: on(11, 1) },
  { names: "halloween|hallowe'en", on: on(10, 31) },
  { names: 'bonfire night|guy fawkes(?: night| day)?', on: on(11, 5) },
  { names: 'remembrance sunday', on: nth(11, 6, 2) },
  { names: 'remembrance day|armistice day', on: on(11, 11) },
  { names: '(?:may day|early may) bank holiday(?: monday)?', on: earlyMay },
  { names: 'may day', on: on(5, 1) },
  { names: '(?:late )?(?:spring|whit) bank holiday(?: monday)?', on: springHoliday },
  { names: '(?:late )?(?:summer|august) bank holiday(?: monday)?', on: summerHoliday },
  { names: 'shrove tuesday|pancake day', on: easter(-47) },
  { names: 'ash wednesday', on: easter(-46) },
  { names: "(?:uk )?mother(?:'?s'?|ing) (?:day|sunday)", on: easter(-21) },
  { names: 'palm sunday', on: easter(-7) },
  { names: '(?:maundy|covenant|holy) (?:thursday|thu)', on: easter(-3) },
  { names: 'good friday', on: easter(-2) },
  { names: 'easter saturday|holy saturday', on: easter(-1) },
  { names: 'easter monday', on: easter(1) },
  { names: 'easter(?: sunday| day)?', on: easter(0) },
  { names: 'ascension day', on: easter(39) },
  { names: 'whit ?sunday|white sunday|pentecost', on: easter(49) },
  { names: 'whit ?monday|monday of the holy spirit', on: easter(50) },
  { names: "father'?s'? day", on: nth(6, 6, 3) },
  { names: "(?:dr\\.? )?martin luther king(?:,? jr\\.?)?(?:'?s)? day|mlk day|civil rights day", on: nth(1, 0, 3) },
  { names: "presidents'?'? day", on: nth(2, 0, 3) },
  { names: 'holocaust memorial day', on: on(1, 27) },
  { names: 'memorial day', on: nth(5, 0, -1) },
  { names: 'labou?r day', on: nth(9, 0, 1) },
  { names: 'columbus day', on: nth(10, 0, 2) },
  { names: 'veterans day', on: on(11, 11) },
  { names: 'thanksgiving(?: day)?', on: nth(11, 3, 4) },
  { names: 'black friday', on: (year) => nth(11, 3, 4)(year) + 1 },
  { names: 'cyber monday', on: (year) => nth(11, 3, 4)(year) + 4 },
];
const MATCHERS = HOLIDAYS.map((holiday) => ({ ...holiday, whole: new RegExp(`^(?:${holiday.names})$`, 'i') }));

/** The first words of the names. */
export const HOLIDAY_OPENERS: readonly string[] =
  'christmas xmas boxing new hogmanay twelfth burns st saint valentine valentines david patrick april earth anzac ve vj juneteenth independence bastille all world halloween hallowe bonfire guy remembrance armistice may late early spring summer august shrove pancake ash uk mother mothers mothering palm maundy covenant holy good easter ascension whit whitsunday whitmonday white pentecost monday father fathers dr martin mlk civil presidents president memorial holocaust labour labor columbus veterans thanksgiving black cyber bank'.split(
    ' ',
  );

/** The holiday nearest to the publication that the words and the tense allow. */
function occurrence(
  holiday: Holiday,
  step: string | undefined,
  start: number,
  end: number,
  context: ReadContext,
): Day | undefined {
  const { published } = context;
  if (published === undefined) return undefined;
  const { year } = civil(published);
  const all = [-1, 0, 1].map((shift) => holiday.on(year + shift));
  const behind = all.filter((day) => day < published).at(-1);
  const ahead = all.find((day) => day >= published);
  if (step === 'last' || step === 'previous') return behind;
  if (step === 'next' || step === 'following' || step === 'coming') return all.find((day) => day > published);
  if (step === 'this') return all[1];
  const tense = tenseAt(start, end, context);
  if (tense === 'past') return behind ?? ahead;
  if (tense === 'future') return ahead ?? behind;
  return behind === undefined || (ahead !== undefined && ahead - published <= published - behind) ? ahead : behind;
}

const HOLIDAY = HOLIDAYS.map((holiday) => holiday.names).join('|');

const holidayRule: ValueRule = {
  id: 'date/holiday',
  kind: 'date',
  summary: 'A day with a name: Christmas Eve, Good Friday, next Easter, Remembrance Sunday 2012.',
  opens: ['holiday', 'deictic'],
  pattern: opening(
    `(?:(?<step>this|last|next|previous|following|coming) )?(?<name>${HOLIDAY})(?<weekend>(?: bank holiday)? weekend)?(?:,? (?:of |in )?(?:(?<year>${YEAR})|(?<words>${YEAR_WORDS})))?${END}`,
  ),
  confidence: 0.75,
  read: (match, context) => {
    const name = match.groups?.['name'] ?? '';
    const holiday = MATCHERS.find((candidate) => candidate.whole.test(name));
    if (!holiday) return undefined;
    const end = match.index + match[0].length;
    // `Christmas cards`, `Easter Road`: the name of a thing; `Christmas tree` and `Labour Day` apart, only the day is asked for.
    if (IN_A_NAME.test(context.text.slice(end, end + 16))) return undefined;
    const weekend = match.groups?.['weekend'] !== undefined;
    const written = match.groups?.['year'] ?? match.groups?.['words'];
    const year = written === undefined ? undefined : yearNumber(written);
    if (year !== undefined) {
      const day = holiday.on(year);
      if (weekend) return dateReading(fixed(holidayWeekend(day)));
      return dateReading(fixed({ from: day, to: day, precision: 'day' }, { ...civil(day) }));
    }
    const day = occurrence(holiday, match.groups?.['step']?.toLowerCase(), match.index, end, context);
    if (weekend) return dateReading(relative(day === undefined ? undefined : holidayWeekend(day), 'span'));
    const draft = relative(day === undefined ? undefined : single(day), 'day');
    return dateReading({ ...draft, inYear: holiday.on });
  },
};
const IN_A_NAME =
  /^(?: (?:tree|card|carol|dinner|lunch|party|parties|present|shopping|market|pudding|decoration|cracker|jumper|lights|number|song|single|special|island|egg|bunny|road|rising|ross|parade|appeal|message|pudding|cake|box|gift|stocking|bonus|fayre|fair|concert|period|holiday|rush|sales?|trading|shoppers?|honours|list|resolutions?|revolution|jumpers?|cards?|presents?|trees?|eggs?)\b|-)/i;

/** Days with a name. */
export const holidayRules: readonly ValueRule[] = [holidayRule, ...bankHolidayRules];
