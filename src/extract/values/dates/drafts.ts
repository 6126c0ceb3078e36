import type { Candidate, DateDraft, DateParts, ReadContext, Reading } from '../rule.js';
import {
  civil,
  type Day,
  dayOf,
  isDate,
  monthOf,
  quarterOf,
  type Stretch,
  single,
  weekdayOf,
  yearOf,
} from './calendar.js';
import { tenseAt, yearNear } from './tense.js';

/** A date that the words themselves fix. */
export function fixed(stretch: Stretch | undefined, parts?: DateParts): DateDraft | undefined {
  return stretch && { stretch, precision: stretch.precision, relative: false, ...(parts && { parts }) };
}

/** The days that a date can be written as: a million years from now is none of them. */
const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** A date reckoned from the day of publication; without that day, or beyond what a date can be, it stays unknown. */
export function relative(stretch: Stretch | undefined, precision: Stretch['precision'], parts?: DateParts): DateDraft {
  const known = stretch && stretch.from >= FIRST_DAY && stretch.to <= LAST_DAY ? stretch : undefined;
  return { stretch: known, precision: stretch?.precision ?? precision, relative: true, ...(parts && { parts }) };
}

/** The reading of a draft; undefined where there is none. */
export function dateReading(
  draft: DateDraft | undefined,
  place: { start?: number; end?: number } = {},
): Reading | undefined {
  return draft && { kind: 'date', value: draft, ...place };
}

/** The draft of a candidate that is a date. */
export function draftIn(candidate: Candidate | undefined): DateDraft | undefined {
  return candidate?.reading.kind === 'date' ? candidate.reading.value : undefined;
}

/** A candidate with another draft, at another place if one is given. */
export function withDraft(
  candidate: Candidate,
  draft: DateDraft,
  place: { start?: number; end?: number } = {},
): Candidate {
  return { ...candidate, ...place, reading: { kind: 'date', value: draft } };
}

/** The stretch that complete parts name; undefined where such a date does not exist. */
export function stretchOf(parts: DateParts): Stretch | undefined {
  const { year, month, day } = parts;
  if (year === undefined) return undefined;
  if (parts.quarter !== undefined) return quarterOf(year, parts.quarter);
  if (month === undefined) return yearOf(year);
  if (day === undefined) return monthOf(year, month);
  return isDate(year, month, day) ? single(dayOf(year, month, day)) : undefined;
}

/**
 * The draft of parts as written at a place: fixed if the year is written, else reckoned from the publication.
 * Undefined where no such date exists (30 February, 32 August).
 */
export function draftOf(parts: DateParts, start: number, end: number, context: ReadContext): DateDraft | undefined {
  if (parts.year !== undefined) return fixed(stretchOf(parts), parts);
  // 2000 is a leap year: what does not exist in it never does.
  if (parts.month !== undefined && parts.day !== undefined && !isDate(2000, parts.month, parts.day)) return undefined;
  const precision = parts.day === undefined ? 'month' : 'day';
  if (context.published === undefined) return relative(undefined, precision, parts);
  const year = nearestYear(parts, start, end, context);
  return relative(year === undefined ? undefined : stretchOf({ ...parts, year }), precision, parts);
}

function nearestYear(parts: DateParts, start: number, end: number, context: ReadContext): number | undefined {
  if (context.published === undefined) return undefined;
  const tense = tenseAt(start, end, context);
  // A weekday settles the year better than a verb does; where it fits no year near, it is a slip.
  if (parts.weekday !== undefined) {
    const fitting = yearNear(context.published, parts, undefined);
    if (fitting !== undefined) return fitting;
  }
  const { weekday: _, ...rest } = parts;
  const told = yearNear(context.published, rest, tense);
  const near = yearNear(context.published, rest, undefined);
  const isSlip = tense !== undefined && isFarFetched(told, near, rest, context.published, REACHES[tense]);
  return told === undefined || isSlip ? near : told;
}

/** In days: how far off a tense may put a day while it else lies how close. What will be is more often far off. */
const REACHES = { past: { far: 183, close: 92 }, future: { far: 310, close: 45 } };

/**
 * Whether a tense puts a day far off that is else near: papers write the year of such a day, `was told of a hearing on 22
 * May` is soon, and what `had been due to open on 5 January` was due days ago.
 */
function isFarFetched(
  told: number | undefined,
  near: number | undefined,
  { month, day }: DateParts,
  published: Day,
  { far, close }: { readonly far: number; readonly close: number },
): boolean {
  if (told === undefined || near === undefined || near === told || month === undefined || day === undefined)
    return false;
  const off = (year: number): number => Math.abs(dayOf(year, month, day) - published);
  return off(told) > far && off(near) < close;
}

/** The day nearest to the publication that is both a given weekday and a given day of its month: `Tuesday the 19th`. */
export function weekdayWithDay(weekday: number, day: number, context: ReadContext): DateDraft {
  const { published } = context;
  if (published === undefined) return relative(undefined, 'day', { weekday, day });
  for (let distance = 0; distance <= 400; distance++) {
    for (const candidate of [published - distance, published + distance]) {
      if (weekdayOf(candidate) === weekday && civil(candidate).day === day)
        return relative(single(candidate), 'day', { weekday, day });
    }
  }
  return relative(undefined, 'day', { weekday, day });
}
