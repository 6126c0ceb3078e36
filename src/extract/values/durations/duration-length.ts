import { LENGTHS_OF_UNITS, TIME_UNITS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { FIGURE, NUMBER_WORDS, readNumber, round } from '../numbers.js';
import { after, before, type ReadContext, type Reading } from '../rule.js';

const AGO = /^ ago\b/i;

/** The ending of a plural. */
export const PLURAL_END: RegExp = /s$/i;

/** A unit of time in ISO 8601. */
export interface Unit {
  /** Letter of ISO 8601, after `T` for parts of a day. */
  readonly letter: string;
  readonly clock: boolean;
  /** How many of the letter's unit one is worth. */
  readonly worth: number;
  /** A smaller unit for fractions, and how many of it one is. */
  readonly fraction: readonly [letter: string, count: number, clock: boolean];
}

const LENGTH = /^P(?<clock>T?)(?<count>\d+)(?<letter>[A-Z])$/;

function readLength(written: string): { readonly letter: string; readonly clock: boolean; readonly count: number } {
  const { clock, count, letter = '' } = LENGTH.exec(written)?.groups ?? {};
  return { letter, clock: clock === 'T', count: Number(count) };
}

const UNITS: ReadonlyMap<string, Unit> = new Map(
  LENGTHS_OF_UNITS.map(({ unit, whole, parts }) => {
    const { letter, clock, count: worth } = readLength(whole);
    const part = readLength(parts);
    return [unit, { letter, clock, worth, fraction: [part.letter, part.count, part.clock] }];
  }),
);

/** Letters that stand for a unit right behind a figure. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['y', 'year'],
  ['d', 'day'],
  ['h', 'hour'],
]);

/** The units of time, and as they stand in `yearlong`. */
export const UNIT_WORDS: readonly string[] = [...TIME_UNITS.keys()].flatMap((unit) => [unit, `${unit}long`]);
/** Source of a unit of time. */
export const UNIT: string = anyOf(TIME_UNITS.keys());

/** The unit that a word names, in any of its forms. */
export function unitOf(text: string): Unit | undefined {
  const word = text.toLowerCase();
  return UNITS.get(TIME_UNITS.get(word) ?? LETTERS.get(word) ?? '');
}

/** So many units in ISO 8601, a fraction in the next smaller unit: 2.5 years are P2Y6M, half an hour PT30M. */
export interface Length {
  readonly date: string;
  readonly time: string;
}

/** So many of a unit; a fraction goes into the next smaller unit. */
export function lengthOf(count: number, unit: Unit): Length {
  const whole = Math.floor(count * unit.worth + 1e-9);
  const rest = round(count * unit.worth - whole);
  const own = whole > 0 || rest === 0 ? `${whole}${unit.letter}` : '';
  const [letter, size, clock] = unit.fraction;
  const part =
    rest === 0
      ? ''
      : unit.worth > 1 && letter === unit.letter
        ? `${round(rest)}${letter}`
        : `${round((rest / unit.worth) * size)}${letter}`;
  const joined = own === '' || letter !== unit.letter ? '' : `${round(count * unit.worth)}${unit.letter}`;
  if (rest !== 0 && joined) return unit.clock ? { date: '', time: joined } : { date: joined, time: '' };
  return {
    date: (unit.clock ? '' : own) + (clock ? '' : part),
    time: (unit.clock ? own : '') + (clock ? part : ''),
  };
}

/** Lengths, the largest first, as one ISO 8601 duration. */
export function iso(lengths: readonly Length[]): string {
  const date = lengths.map((length) => length.date).join('');
  const time = lengths.map((length) => length.time).join('');
  return `P${date}${time && `T${time}`}`;
}

/** The reading of an ISO 8601 duration. */
export function duration(value: string, place: { start?: number; end?: number } = {}): Reading {
  return { kind: 'duration', value: { value }, ...place };
}

/** The number that a count writes; an article counts one. */
export function counted(text: string): number | undefined {
  const word = text.toLowerCase();
  return word === 'a' || word === 'an' || word === 'another' ? 1 : readNumber(text);
}

const AGE_AFTER =
  /^(?:[- ]olds?\b| of age\b|(?:'|s')? of age|(?:[- ]|-and-[a-z]+[- ])old\b| years? old| younger\b| older\b)/i;

const AGED_BEFORE = /\b(?:aged?|age of|turn(?:s|ed|ing)?)(?: (?:about|around|over|under|just|only|between))? $/i;

const RECURRING = /\b(?:every|each|per|once|twice|times) (?:other )?$/i;

const PART_OF_FIGURE = /(?:[\d£$€][.,:/-]?|[./#])$/;

/** Whether a length is none: an age, a date in disguise, every so often. */
export function isOther(start: number, end: number, context: ReadContext): boolean {
  const left = before(context, start, 24);
  const right = after(context, end, 16);
  return (
    AGE_AFTER.test(right) ||
    AGED_BEFORE.test(left) ||
    RECURRING.test(left) ||
    PART_OF_FIGURE.test(left.slice(-2)) ||
    AGO.test(right) ||
    READING_AFTER.test(right) ||
    READING_BEFORE.test(left)
  );
}

// `4 min read`, `Reading time: 4 minutes`: how long the page takes.
const READING_AFTER = /^[ -](?:to )?(?:read|listen|watch)(?:ing)?\b(?! (?:the|it|his|her|their|a|from|out)\b)/i;
const READING_BEFORE = /\b(?:read(?:ing)?(?: time)?|time to read|listening time):? ?(?:about |approx\.? )?$/i;

/** Source of a count in figures or words. */
export const COUNT: string = `(?:${FIGURE}|${NUMBER_WORDS})`;

/** The rank of a unit by its size, from 7 for seconds to 13 for years. */
export function sizeOf(unit: Unit): number {
  return (unit.clock ? 7 : 10) + (unit.clock ? 'SMH' : 'DWMY').indexOf(unit.letter);
}

const ORDER = 'YMWDHMS';

/** `2 days 1 month` is written P1M2D. */
export function inOrder(lengths: readonly Length[]): string {
  const rank = (length: Length): number => (length.date ? ORDER.indexOf(length.date.slice(-1)) : 10);
  return iso([...lengths].sort((a, b) => rank(a) - rank(b)));
}
