import type { RuleId } from '../../model/span.js';
import { civil, monthOf, type Stretch, single, weekdayOf } from './dates/calendar.js';
import { draftIn, draftOf, stretchOf, withDraft } from './dates/drafts.js';
import { narrowDates } from './dates/narrow-dates.js';
import { hung, orderedPair, withBracket } from './dates/pairs.js';
import { unitFrom } from './dates/steps.js';
import type { Candidate, DateDraft, DateParts, ReadContext } from './rule.js';

/** Takes the candidates in order of place and returns those that stand, put together or cut down. */
type Refiner = (candidates: readonly Candidate[], context: ReadContext) => Candidate[];

/** A refiner with its name, and one sentence on what it does. */
interface ValueRefiner {
  readonly id: RuleId;
  readonly summary: string;
  readonly refine: Refiner;
}

/** Of candidates that overlap, the longest stands; of equal ones the first rule's, which stands first. */
const chooseLongest: Refiner = (candidates, context) => {
  const order = candidates.map((_, i) => i);
  order.sort(
    (a, b) =>
      width(candidates[b]) - width(candidates[a]) || (candidates[a]?.start ?? 0) - (candidates[b]?.start ?? 0) || a - b,
  );
  const taken: Candidate[] = [];
  const free = createIntervals(context.text.length);
  for (const i of order) {
    const candidate = candidates[i];
    if (candidate && free(candidate.start, candidate.end)) taken.push(candidate);
  }
  return taken.sort((a, b) => a.start - b.start);
};

function width(candidate: Candidate | undefined): number {
  return candidate ? candidate.end - candidate.start : 0;
}

/** A function that takes an interval if it is free and says whether it was. */
function createIntervals(length: number): (start: number, end: number) => boolean {
  const taken = new Uint8Array(length);
  return (start, end) => {
    for (let i = start; i < end; i++) if (taken[i] === 1) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** Joins neighbours two by two as long as `join` makes one of them. */
function joining(
  join: (left: Candidate, right: Candidate, gap: string, context: ReadContext) => Candidate | undefined,
): Refiner {
  return (candidates, context) => {
    const out: Candidate[] = [];
    for (const candidate of candidates) {
      const left = out.at(-1);
      const joined = left && join(left, candidate, context.text.slice(left.end, candidate.start), context);
      if (joined) out[out.length - 1] = joined;
      else out.push(candidate);
    }
    return out;
  };
}

const APPOSED = /^(?:,? (?:of |in |on |the |of the )?|, ?| ?- ?|'s )$/;

/** What two neighbours say together: `August 20` + `last year`, `Friday` + `next week`, `next week` + `on Friday`. */
function together(left: DateDraft, right: DateDraft, gap: string): DateDraft | undefined {
  const l = left.parts ?? {};
  const r = right.parts ?? {};
  const yearless =
    left.parts !== undefined && l.year === undefined && (l.month !== undefined || l.quarter !== undefined);
  if (yearless && right.precision === 'year' && !right.onlyWithin) {
    const year = right.stretch && civil(right.stretch.from).year;
    return given(
      year === undefined ? undefined : stretchOf({ ...l, year }),
      left.precision,
      right.relative,
      year === undefined ? l : { ...l, year },
    );
  }
  if (left.precision === 'year' && l.year !== undefined && r.quarter !== undefined && r.year === undefined)
    return given(stretchOf({ quarter: r.quarter, year: l.year }), 'quarter', false, {
      quarter: r.quarter,
      year: l.year,
    });
  if (left.inYear && right.precision === 'year' && !right.onlyWithin) {
    const day = right.stretch && left.inYear(civil(right.stretch.from).year);
    return given(day === undefined ? undefined : single(day), 'day', right.relative);
  }
  const onlyWeekday = (parts: DateParts): boolean =>
    parts.weekday !== undefined && parts.month === undefined && parts.day === undefined;
  // `June 1, 2012 Friday`
  if (onlyWeekday(r) && l.day !== undefined && l.weekday === undefined && left.stretch)
    return weekdayOf(left.stretch.from) === r.weekday ? { ...left, parts: { ...l, weekday: r.weekday } } : undefined;
  if (gap.startsWith(',')) return undefined;
  if (onlyWeekday(l) && right.precision === 'week')
    return given(weekdayIn(right.stretch, l.weekday ?? 0), 'day', true, l);
  if (left.precision === 'week' && onlyWeekday(r))
    return given(weekdayIn(left.stretch, r.weekday ?? 0), 'day', true, r);
  return undefined;
}

function weekdayIn(week: Stretch | undefined, weekday: number): Stretch | undefined {
  return week && single(week.from + weekday);
}

function given(
  stretch: Stretch | undefined,
  precision: Stretch['precision'],
  isRelative: boolean,
  parts?: DateParts,
): DateDraft {
  return { stretch, precision: stretch?.precision ?? precision, relative: isRelative, ...(parts && { parts }) };
}

/** Puts a date together from neighbours that each say a part of it. */
const joinParts: Refiner = joining((left, right, gap) => {
  const a = draftIn(left);
  const b = draftIn(right);
  if (!a || !b || !APPOSED.test(gap)) return undefined;
  const whole = together(a, b, gap);
  return whole && withDraft(left, whole, { end: right.end });
});

const DASH = /^ ?- ?$/;
const TO = /^ (?:to|until|till|through) (?:the )?$/;
const AND = /^ and (?:the )?$/;
const BETWEEN = /\bbetween (?:the )?$/i;

/**
 * Two dates as the ends of one: joined by a dash, or sharing what only the second says (`from May to October 2012`).
 * `from 1980 to 2013` stays two.
 */
const joinRanges: Refiner = joining((left, right, gap, context) => {
  const a = draftIn(left);
  const b = draftIn(right);
  if (!a || !b) return undefined;
  const dashed = DASH.test(gap);
  const isBetween = AND.test(gap) && BETWEEN.test(context.text.slice(Math.max(0, left.start - 14), left.start));
  if (!dashed && !TO.test(gap) && !isBetween) return undefined;
  const shares =
    a.parts?.month !== undefined &&
    a.parts.year === undefined &&
    b.parts?.year !== undefined &&
    b.parts.month !== undefined;
  if (!dashed && !shares) return undefined;
  // `27 January 1951 - 3 July 2012`: two days that are both told in full.
  if (isWholeDay(a, left, context) && isWholeDay(b, right, context)) return undefined;
  const first = shares ? borrowYear(a.parts ?? {}, b) : a.stretch;
  const last = b.stretch;
  const wide = (a.precision === 'day') === (b.precision === 'day') || shares || dashed;
  if (!wide) return undefined;
  if (first && last && first.from > last.to) {
    // `Monday - Friday` and `November - February`: the end lies in the week or year after.
    const later = yearLater(a, b, last, context);
    return later && later.to > first.from
      ? ranged(left, right, { from: first.from, to: later.to, precision: 'span' }, a.relative || b.relative)
      : undefined;
  }
  const stretch: Stretch | undefined = first && last && { from: first.from, to: last.to, precision: 'span' };
  return ranged(left, right, stretch, a.relative || b.relative);
});

/** A day with its month in letters and its year; in figures, `8/10/2012 - 8/15/2012`, it is one stretch of a table. */
function isWholeDay({ parts }: DateDraft, { start, end }: Candidate, context: ReadContext): boolean {
  return parts?.year !== undefined && parts.day !== undefined && LETTER.test(context.text.slice(start, end));
}

function ranged(left: Candidate, right: Candidate, stretch: Stretch | undefined, isRelative: boolean): Candidate {
  return withDraft(left, { stretch, precision: 'span', relative: isRelative }, { end: right.end });
}

/** The first end in the year of the second, or in the year before where it would come after it. */
function borrowYear(parts: DateParts, last: DateDraft): Stretch | undefined {
  const year = last.parts?.year;
  if (year === undefined || last.stretch === undefined) return undefined;
  const same = stretchOf({ ...parts, year });
  return same && same.from > last.stretch.to ? stretchOf({ ...parts, year: year - 1 }) : same;
}

function yearLater(a: DateDraft, b: DateDraft, last: Stretch, context: ReadContext): Stretch | undefined {
  if (a.parts?.month === undefined || b.parts?.month === undefined || b.parts.year !== undefined) return undefined;
  const year = civil(last.from).year + 1;
  return draftOf({ ...b.parts, year }, 0, 0, context)?.stretch ?? monthOf(year, b.parts.month);
}

const LETTER = /[a-z]/i;
const LISTED = /^(?:, (?:and )?| and | or | & )(?:(?:on|in|the) )?$/;

/** Months and days of a list have the year that its last one writes: `in March and July 2016`. */
const shareYears: Refiner = (candidates, context) => {
  const out = [...candidates];
  for (let i = out.length - 2; i >= 0; i--) {
    const [left, right] = [out[i], out[i + 1]];
    const a = draftIn(left)?.parts;
    const b = draftIn(right)?.parts;
    if (!left || !right || a?.month === undefined || a.year !== undefined || b?.year === undefined) continue;
    const isAlike = b.month !== undefined && (a.day === undefined) === (b.day === undefined);
    if (!isAlike || !LISTED.test(context.text.slice(left.end, right.start))) continue;
    // `between March and October 2004` is one stretch.
    if (BETWEEN.test(context.text.slice(Math.max(0, left.start - 14), left.start))) continue;
    const parts = { ...a, year: a.month > (b.month ?? 0) ? b.year - 1 : b.year };
    const draft = draftOf(parts, left.start, left.end, context);
    if (draft) out[i] = withDraft(left, draft);
  }
  return out;
};

/** Puts the ends of a pair in order and hangs what follows on the date told before it. */
const readInSequence: Refiner = (candidates, context) => {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const left = out.at(-1);
    const whole = left && withBracket(left, candidate, context);
    const pair = left && orderedPair(left, candidate, context);
    if (whole) out[out.length - 1] = whole;
    else if (pair) out.splice(-1, 1, ...pair);
    else out.push(hung(candidate, out, context, unitFrom));
  }
  return out;
};

/** In this order: what overlaps, what belongs together, what hangs on what, what is part of what, what is a range. */
export const valueRefiners: readonly ValueRefiner[] = [
  { id: 'values/longest', summary: 'Of overlapping candidates the longest stays.', refine: chooseLongest },
  { id: 'values/parts', summary: 'Neighbours that each say a part of a date are one.', refine: joinParts },
  { id: 'values/shared-year', summary: 'Dates of a list have the year that its last one writes.', refine: shareYears },
  {
    id: 'values/sequence',
    summary: 'What hangs on the date told before it is reckoned from there.',
    refine: readInSequence,
  },
  {
    id: 'values/narrow',
    summary: 'A part of a date is read in the whole; a unit alone is no date.',
    refine: narrowDates,
  },
  { id: 'values/ranges', summary: 'Two dates that are the ends of one stretch are one.', refine: joinRanges },
];
