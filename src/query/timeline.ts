import type { Database } from '../store/database.js';
import { firstEvents } from '../store/first-facts.js';
import { type ToldEvent, toldEvents } from '../store/told.js';
import { narrowing } from './narrowing.js';
import type { Query } from './query.js';
import { type Folded, fold, isAmong, notesOn, type Once, onceEach, sentenceOf } from './told.js';

/** What is asked of a timeline beside the filters of a query. */
export interface TimelineAsked {
  readonly query: Query;
  readonly types?: readonly string[] | undefined;
  readonly states?: readonly string[] | undefined;
  readonly least?: number | undefined;
  /** Whether days that are only implied are left out. */
  readonly stated?: boolean | undefined;
  /** How many are wanted; 0 for all. */
  readonly limit?: number | undefined;
}

/** Something that happened, is to, may or did not; told once or by several articles. */
export type Happening = Once<ToldEvent>;

export interface Timeline {
  readonly notes: readonly string[];
  /** By day; those without a day last, by the day of their article. */
  readonly happenings: readonly Happening[];
  /** How many more there are than the limit. */
  readonly left: number;
}

/** What happened when, each thing once. `--date` asks for its own day, all other filters for its passage. */
export async function timelineOf(
  db: Database,
  { query, types = [], states = [], least = 0, stated = false, limit = 0 }: TimelineAsked,
): Promise<Timeline> {
  const { notes, articles, fits } = await narrowing(db, { ...query, dates: [] }, { least, stated });
  if (fits === undefined) return { notes, happenings: [], left: 0 };
  const isWhole = articles === undefined && types.length + states.length + query.dates.length + least === 0 && !stated;
  const first = isWhole && limit > 0 ? firstEvents(db, limit) : undefined;
  const isWanted = (event: ToldEvent): boolean =>
    isAmong(event.type, types) &&
    isAmong(event.state, states) &&
    !(stated && event.basis === 'implied') &&
    fits({ told: event, ids: [...event.who_ids, event.place_id] });
  const events = toldEvents(db, { articles, facts: first?.ids, least }, query.dates).filter(isWanted);
  const all = fold(events, onceEach, bySureness).map(happening).sort(byDay);
  const happenings = limit > 0 ? all.slice(0, limit) : all;
  return {
    notes: notesOn(notes, happenings.length === 0),
    happenings,
    left: (first?.all ?? all.length) - happenings.length,
  };
}

/** Of tellings of one event: the one whose own words give a day, the exacter day, the surer, the earlier. */
function bySureness(one: ToldEvent, other: ToldEvent): number {
  const rank = ({ from, basis }: ToldEvent): number => (from === null ? 2 : basis === 'implied' ? 1 : 0);
  return rank(one) - rank(other) || lengthOf(one) - lengthOf(other) || other.confidence - one.confidence;
}

function lengthOf({ from, to }: ToldEvent): number {
  return from === null || to === null ? 0 : Date.parse(to) - Date.parse(from);
}

function happening({ best, articles, origins, evidence }: Folded<ToldEvent>): Happening {
  const { origin: _, block_start: __, block_text: ___, evidence_count: ____, ...event } = best;
  const { text, start, end } = sentenceOf(best);
  return { ...event, sentence: text, sentence_start: start, sentence_end: end, articles, origins, evidence };
}

const LAST = '9999-99-99';

function byDay(one: Happening, other: Happening): number {
  const keys = ({ from, to, published }: Happening): readonly string[] =>
    from === null && to === null ? [LAST, published ?? LAST] : [from ?? to ?? LAST, to ?? from ?? LAST];
  const [[first = '', last = ''], [otherFirst = '', otherLast = '']] = [keys(one), keys(other)];
  return compare(first, otherFirst) || compare(last, otherLast);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** What follows each other on one day and stands in one sentence. */
export type OfOneSentence = readonly [Happening, ...Happening[]];

/** Puts together what one sentence tells of one day. */
export function bySentence(happenings: readonly Happening[]): readonly OfOneSentence[] {
  const keyOf = ({ from, to, article_id, sentence_start }: Happening): string =>
    `${from} ${to} ${article_id} ${sentence_start}`;
  const groups: [Happening, ...Happening[]][] = [];
  for (const each of happenings) {
    const before = groups.at(-1);
    if (before && keyOf(before[0]) === keyOf(each)) before.push(each);
    else groups.push([each]);
  }
  return groups;
}

/** A stretch of a timeline, with how many of its events are what. */
export interface Stretch {
  /** A day, month or year; the year for what no one month holds; null for what has no day. */
  readonly when: string | null;
  readonly events: number;
  readonly happened: number;
  readonly planned: number;
  readonly possible: number;
  readonly not: number;
  /** The one that most origins tell. */
  readonly first: Happening;
}

export const UNITS = ['day', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** Lengths of `2012-11-22` that name a stretch, the exactest first. */
const LENGTHS: Readonly<Record<Unit, readonly number[]>> = { day: [10, 7, 4], month: [7, 4], year: [4] };
/** Days that a stretch has: what is no longer than that stands under the one it begins in. */
const DAYS: Readonly<Record<Unit, number>> = { day: 1, month: 31, year: 366 };
const DAY = 86_400_000;

/** Counts a timeline by day, month or year; what is longer than that stands under what holds it. */
export function stretchesOf(happenings: readonly Happening[], unit: Unit): readonly Stretch[] {
  return heldByStretch(happenings, unit).map(([when, held]) => stretch(when, held));
}

/** The events of each day, month or year, or of what else holds them, in the order of time; null for those without a day. */
export function heldByStretch(
  happenings: readonly Happening[],
  unit: Unit,
): readonly (readonly [when: string | null, held: readonly Happening[]])[] {
  const stretches = new Map<string | null, Happening[]>();
  for (const each of happenings) {
    const when = stretchOf(each, unit);
    const held = stretches.get(when);
    if (held) held.push(each);
    else stretches.set(when, [each]);
  }
  return [...stretches].sort(([one], [other]) => compare(one ?? LAST, other ?? LAST));
}

function stretchOf({ from, to }: Happening, unit: Unit): string | null {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null) return null;
  const [exact = 4] = LENGTHS[unit];
  if ((Date.parse(last) - Date.parse(first)) / DAY < DAYS[unit]) return first.slice(0, exact);
  const length = LENGTHS[unit].find((size) => first.slice(0, size) === last.slice(0, size));
  return length === undefined ? `${first.slice(0, 4)}..${last.slice(0, 4)}` : first.slice(0, length);
}

function stretch(when: string | null, held: readonly Happening[]): Stretch {
  const count = (state: Happening['state']): number => held.filter((each) => each.state === state).length;
  const first = held.reduce((one, other) => (other.origins > one.origins ? other : one));
  return {
    ...{ when, events: held.length, happened: count('happened'), planned: count('planned') },
    ...{ possible: count('possible'), not: count('not'), first },
  };
}
