import { civil, monthOf, type Stretch, single } from './calendar.js';
import { draftOf, stretchOf } from './drafts.js';
import { narrowings } from './narrow.js';
import { hung, orderedPair } from './pairs.js';
import type { Candidate, DateDraft, DateParts, ReadContext } from './rule.js';
import { unitFrom } from './steps.js';

/** Takes the candidates in order of place and returns those that stand, put together or cut down. */
type Refiner = (candidates: readonly Candidate[], context: ReadContext) => Candidate[];

const LONGEST_GAP = 14;

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

function draftIn(candidate: Candidate | undefined): DateDraft | undefined {
  return candidate?.reading.kind === 'date' ? candidate.reading.value : undefined;
}

function withDraft(candidate: Candidate, draft: DateDraft, place: { start?: number; end?: number } = {}): Candidate {
  return { ...candidate, ...place, reading: { kind: 'date', value: draft } };
}

/** Joins neighbours two by two as long as `join` makes one of them. */
function joining(
  join: (left: Candidate, right: Candidate, gap: string, context: ReadContext) => Candidate | undefined,
): Refiner {
  return (candidates, context) => {
    const out: Candidate[] = [];
    for (const candidate of candidates) {
      const left = out.at(-1);
      const near = left !== undefined && candidate.start - left.end <= LONGEST_GAP && candidate.start >= left.end;
      const joined =
        near && left ? join(left, candidate, context.text.slice(left.end, candidate.start), context) : undefined;
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

/** Takes the words before a date that narrow it into the date. */
const narrowDates: Refiner = (candidates, context) => {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const draft = draftIn(candidate);
    if (!draft) {
      kept.push(candidate);
      continue;
    }
    let narrowed = candidate;
    // Twice, for `the end of the first week of March`.
    for (let turn = 0; turn < 2; turn++) narrowed = narrowOnce(narrowed, kept, context) ?? narrowed;
    while (narrowed !== candidate && (kept.at(-1)?.end ?? 0) > narrowed.start) kept.pop();
    const left = draftIn(narrowed);
    if (!left?.onlyWithin) kept.push(narrowed);
  }
  return kept;
};

const NARROWING_WINDOW = 64;
// `the end of the`, `later on in the`: words that stand between the telling one and the date.
const PASSED_OVER: ReadonlySet<string> = new Set(['the', 'my', 'on', 'with']);

/** The last telling word of what stands before a date, in lower case; empty where a sentence ends there. */
function headOf(left: string): string {
  let end = left.length;
  for (;;) {
    while (end > 0 && JOINTS.includes(left[end - 1] ?? '')) end--;
    let start = end;
    while (start > 0 && isHeadUnit(left.charCodeAt(start - 1))) start--;
    // `w/c 12 July`: a stroke parts any other two words.
    if (end - start === 1 && left[start - 1] === '/') start -= 2;
    const word = left.slice(Math.max(0, start), end).toLowerCase();
    if (!PASSED_OVER.has(word)) return word;
    end = start;
  }
}

const JOINTS = ' -,:';

function isHeadUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function narrowOnce(candidate: Candidate, kept: readonly Candidate[], context: ReadContext): Candidate | undefined {
  const draft = draftIn(candidate);
  if (!draft) return undefined;
  const left = context.text.slice(Math.max(0, candidate.start - NARROWING_WINDOW), candidate.start);
  const head = headOf(left);
  if (head === '') return undefined;
  for (const narrowing of narrowings) {
    if (!narrowing.heads.includes(head)) continue;
    const match = narrowing.pattern.exec(left);
    if (!match) continue;
    const start = candidate.start - (left.length - match.index);
    // A duration before it may be swallowed (`two weeks before Christmas`), another date may not.
    if (holdsADate(kept, start, candidate)) continue;
    const stretch = narrowing.narrow(match, draft, context.published);
    if (stretch === null) continue;
    const precision = stretch?.precision ?? narrowing.precision;
    return withDraft(candidate, { stretch, precision, relative: draft.relative }, { start });
  }
  return undefined;
}

/** Whether a date that the words before another cannot take in stands among them. */
function holdsADate(kept: readonly Candidate[], start: number, candidate: Candidate): boolean {
  for (let i = kept.length - 1; i >= 0; i--) {
    const other = kept[i];
    if (!other || other.end <= start) return false;
    if (draftIn(other) !== undefined && !swallows(other, start, candidate)) return true;
  }
  return false;
}

function swallows(other: Candidate, start: number, candidate: Candidate): boolean {
  return other.start >= start && other.end <= candidate.start && draftIn(other)?.parts?.weekday !== undefined;
}

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

/** Puts the ends of a pair in order and hangs what follows on the date told before it. */
const readInSequence: Refiner = (candidates, context) => {
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const left = out.at(-1);
    const near = left !== undefined && candidate.start - left.end <= LONGEST_GAP;
    const pair = near && left ? orderedPair(left, candidate, context) : undefined;
    if (pair) out.splice(-1, 1, ...pair);
    else out.push(hung(candidate, out, context, unitFrom));
  }
  return out;
};

/** In this order: what overlaps, what belongs together, what hangs on what, what is part of what, what is a range. */
export const refiners: readonly Refiner[] = [chooseLongest, joinParts, readInSequence, narrowDates, joinRanges];
