import { MONTHS, WEEKDAYS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import {
  ONE_TO_NINE,
  ONE_TO_NINETEEN,
  ORDINAL_WORD,
  readNumberWords,
  readOrdinal,
  TEN_TO_NINETEEN,
  TENS,
} from '../numbers.js';

/** The months, whole and cut short. */
export const MONTH_WORDS: readonly string[] = [...MONTHS.keys()];
/** Source of a month, whole or cut short. */
export const MONTH: string = anyOf(MONTH_WORDS);
/** Source of a weekday, whole or cut short. */
export const WEEKDAY: string = anyOf(WEEKDAYS.keys());
/** Source of a weekday written out. */
export const WHOLE_WEEKDAY: string = anyOf([...WEEKDAYS.keys()].filter((word) => word.endsWith('day')));
/** Source of a day of the month: `1`, `01`, `12th`, `twenty-first`. */
export const DAY: string = `(?:(?:3[01]|[12]\\d|0?[1-9])(?: ?(?:st|nd|rd|th)(?![a-z]))?|${ORDINAL_WORD})`;
/** Source of a year between 1000 and 2199. */
export const YEAR = '(?:1\\d|2[01])\\d\\d(?!\\d)';
/** Source of a year in words: `nineteen eighty-six`, `two thousand and ten`. */
export const YEAR_WORDS: string = `(?:(?:nineteen|eighteen|seventeen|twenty)(?: hundred(?: and)?)?[ -](?:${TENS}(?:[ -]${ONE_TO_NINE})?|(?:zero|oh) ${ONE_TO_NINE}|${TEN_TO_NINETEEN})|(?:two|one) thousand(?: (?:seven|eight|nine) hundred)?(?: and| )?(?: ?${TENS}(?:[ -]${ONE_TO_NINE})?| ?${ONE_TO_NINETEEN})?)`;
/** Source of a season. */
export const SEASON = '(?:spring|summer|autumn|winter|fall)';
/** Source of a part of the day that belongs to the day it names. */
export const DAY_PART = '(?:(?:early |late )?(?:morning|afternoon|evening|night|lunchtime|teatime))';

const SEPARATOR = /[\s-]+/;
const FOUR_DIGITS = /^\d{4}$/;
const APOSTROPHE = /^'/;

/** 1 for January; 0 where the text is no month. */
export function monthNumber(text: string): number {
  return MONTHS.get(text.slice(0, 3).toLowerCase()) ?? 0;
}

/** 0 for Monday. */
export function weekdayNumber(text: string): number {
  return WEEKDAYS.get(text.slice(0, 3).toLowerCase()) ?? -1;
}

/** The day of the month that figures or words write. */
export function dayNumber(text: string): number | undefined {
  return readOrdinal(text.trim());
}

/** The year that four or two digits or words write; two digits mean the hundred years around 1980. */
export function yearNumber(text: string): number | undefined {
  const trimmed = text.trim().replace(APOSTROPHE, '');
  if (FOUR_DIGITS.test(trimmed)) return Number(trimmed);
  const digits = Number(trimmed);
  if (!Number.isNaN(digits)) return fullYear(digits);
  const words = trimmed.toLowerCase().split(SEPARATOR);
  if (words.includes('thousand')) return readNumberWords(trimmed);
  const century = readNumberWords(words[0] ?? '');
  const rest = words
    .slice(1)
    .filter((word) => word !== 'zero' && word !== 'oh' && word !== 'hundred' && word !== 'and');
  const years = readNumberWords(rest.join(' '));
  return century === undefined || years === undefined ? undefined : century * 100 + years;
}

/** Two digits as a year: 00 to 39 of this century, the rest of the last. */
export function fullYear(twoDigits: number): number {
  return twoDigits < 40 ? 2000 + twoDigits : 1900 + twoDigits;
}
