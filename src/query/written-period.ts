import { UsageError } from '../model/message.js';
import type { IsoDate } from '../model/span.js';
import { findDay, findMonth } from '../text/day.js';
import { FIRST_DAY, LAST_DAY, type Period, parsePeriod, unreadable } from './period.js';

// Periods as people write them: `November 2012`, `30/11/2012`, `July to November 2012`, `since 2012`, `2012-13`.

/** A period, and what to tell the reader of how it was taken, where it could have been another one. */
export interface PeriodRead extends Period {
  readonly note?: string;
}

const SPACES = /\s+/g;
const BOUND = /^(?<how>>=|<=|>|<|=|since|from|after|before|until|till|up to|in|on|during)\s*(?<rest>.+)$/i;
const BETWEEN = /^between (?<first>.+) and (?<last>.+)$/i;
const FROM_TO = /^(?:from )?(?<first>.*?)(?:\s*\.\.\s*| to | until | till | - |\s*[–—]\s*)(?<last>.*)$/i;
const DAYS_OF_MONTH = /^(?<first>\d{1,2})-(?<last>\d{1,2} \p{L}.*)$/u;
const YEARS = /^(?<first>\d{4})[-–/](?<last>\d{4}|\d{2})$/;

/** Reads a period in any of the ways in which people write one. Throws a `UsageError` for what is none. */
export function parseWrittenPeriod(written: string): PeriodRead {
  const text = written.trim().replace(SPACES, ' ');
  const whole = pointOf(text);
  if (whole !== undefined) return whole;
  const years = YEARS.exec(text)?.groups;
  if (years !== undefined) {
    const [first = '', last = ''] = [years['first'], years['last']];
    return range(first, last.length === 2 ? first.slice(0, 2) + last : last, written);
  }
  const between = (BETWEEN.exec(text) ?? FROM_TO.exec(text) ?? DAYS_OF_MONTH.exec(text))?.groups;
  if (between !== undefined) return range(between['first'] ?? '', between['last'] ?? '', written);
  const bound = BOUND.exec(text)?.groups;
  if (bound !== undefined) return bounded(bound['how']?.toLowerCase() ?? '', point(bound['rest'] ?? '', written));
  return point(text, written);
}

function range(first: string, last: string, written: string): PeriodRead {
  if (first === '' && last === '') throw unreadable(written);
  const end = last === '' ? { from: LAST_DAY, to: LAST_DAY } : point(last, written);
  // `July to November 2012`, `3-5 May 2012`: what the first lacks is that of the last.
  const lacking = last === '' ? [] : partsOf(last);
  const start =
    first === ''
      ? { from: FIRST_DAY, to: FIRST_DAY }
      : (pointOf(first) ?? completed(first, lacking) ?? point(first, written));
  if (start.from > end.to) throw new UsageError(`the range \`${written}\` ends before it starts`);
  const notes = [start, end].flatMap((each: PeriodRead) => each.note ?? []);
  return { from: start.from, to: end.to, ...(notes.length === 0 ? {} : { note: notes.join('; ') }) };
}

/** The last words of a point, the fewest first: `2012`, `November 2012`. */
function partsOf(text: string): readonly string[] {
  const words = text.split(' ');
  return words.map((_, n) => words.slice(words.length - 1 - n).join(' '));
}

function completed(text: string, endings: readonly string[]): PeriodRead | undefined {
  for (const ending of endings) {
    const whole = pointOf(`${text} ${ending}`);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

function bounded(how: string, { from, to, ...note }: PeriodRead): PeriodRead {
  switch (how) {
    case '>=':
    case 'since':
    case 'from':
      return { from, to: LAST_DAY, ...note };
    case '>':
    case 'after':
      return { from: dayBeside(to, 1), to: LAST_DAY, ...note };
    case '<':
    case 'before':
      return { from: FIRST_DAY, to: dayBeside(from, -1), ...note };
    case '<=':
    case 'until':
    case 'till':
    case 'up to':
      return { from: FIRST_DAY, to, ...note };
    default:
      return { from, to, ...note };
  }
}

function dayBeside(day: IsoDate, days: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const WITHOUT_YEAR = /^(?:\d{1,2}(?:st|nd|rd|th)? )?\p{L}{3,}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?$/u;

function point(text: string, written: string): PeriodRead {
  const found = pointOf(text);
  if (found !== undefined) return found;
  if (WITHOUT_YEAR.test(text) && pointOf(`${text} 2012`) !== undefined) {
    throw new UsageError(`\`${written}\` has no year: write it as \`${text} 2012\``);
  }
  throw unreadable(written);
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? (?=\d|\p{L})/iu;
const IN_FIGURES = /^\d{4}(?:[-/.]\d{1,2}){0,2}$/;
const MONTH_FIRST = /^(?<month>\d{1,2})[-/.](?<year>\d{4})$/;
const YEAR_FIRST = /^(?<year>\d{4}),? (?<month>\p{L}+\.?)$/u;
const QUARTER = /^(?:Q(?<one>[1-4])[ /-]?(?<after>\d{4})|(?<before>\d{4})[ /-]?Q(?<other>[1-4]))$/i;
const DECADE = /^(?<decade>\d{3})0[’']?s$/;
const DAY_IN_FIGURES = /^(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?:\d{4}|\d{2})$/;

/** A year, month, quarter, decade or day; undefined for what is none. */
function pointOf(written: string): PeriodRead | undefined {
  const text = written.trim().replace(WEEKDAY, '');
  if (IN_FIGURES.test(text)) return figures(text.split(SEPARATOR));
  const decade = DECADE.exec(text)?.groups?.['decade'];
  if (decade !== undefined) return { from: `${decade}0-01-01`, to: `${decade}9-12-31` };
  const quarter = QUARTER.exec(text)?.groups;
  if (quarter !== undefined)
    return quarterOf(quarter['after'] ?? quarter['before'] ?? '', quarter['one'] ?? quarter['other']);
  const month = MONTH_FIRST.exec(text)?.groups;
  if (month !== undefined) return figures([month['year'] ?? '', month['month'] ?? '']);
  const inWords = findMonth(text.replace(YEAR_FIRST, '$<month> $<year>'));
  if (inWords !== undefined) return figures(inWords.split('-'));
  return dayOf(text);
}

const SEPARATOR = /[-/.]/;

function figures(parts: readonly string[]): Period | undefined {
  try {
    return parsePeriod(parts.map((part) => part.padStart(2, '0')).join('-'));
  } catch {
    return undefined;
  }
}

const MONTHS_IN_QUARTER = 3;

function quarterOf(year: string, quarter = '1'): Period | undefined {
  const last = Number(quarter) * MONTHS_IN_QUARTER;
  const [first, end] = [figures([year, String(last - MONTHS_IN_QUARTER + 1)]), figures([year, String(last)])];
  return first && end && { from: first.from, to: end.to };
}

function dayOf(text: string): PeriodRead | undefined {
  const { first, second } = DAY_IN_FIGURES.exec(text)?.groups ?? {};
  const found = findDay(first === undefined ? text : text.replace(/-/g, '/'));
  if (found === undefined || found.start !== 0 || found.end !== text.length) return undefined;
  const period = { from: found.day, to: found.day };
  const isEither = first !== second && Number(first) <= 12 && Number(second) <= 12;
  return first !== undefined && isEither
    ? { ...period, note: `\`${text}\` is taken for ${found.day}, the day first` }
    : period;
}
