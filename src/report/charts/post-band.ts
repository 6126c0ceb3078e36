import type { RoleState } from '../../model/statement.js';
import { type TimeAxis, timeAxis } from './time-axis.js';

// When a post is held, as far as articles tell, for a band along an axis of time.

/** What articles tell of when a post is held. */
export interface PostTold {
  readonly since: string | null;
  readonly until: string | null;
  readonly stated: readonly { readonly published: string | null; readonly state: RoleState }[];
}

/** What is known of when a post is held; all days are `YYYY-MM-DD`. */
export interface PostDays {
  readonly since: string | null;
  readonly until: string | null;
  /** Days of articles that tell it as held, rising; likewise those that tell it as over, and as to come. */
  readonly held: readonly string[];
  readonly over: readonly string[];
  readonly coming: readonly string[];
}

/** Sorts out what is known of when a post is held. */
export function postDays({ since, until, stated }: PostTold): PostDays {
  const daysOf = (...states: readonly RoleState[]): readonly string[] =>
    [...new Set(stated.flatMap(({ published, state }) => (states.includes(state) ? (published ?? []) : [])))].sort();
  const held = daysOf('current', 'acting');
  // `She chaired it from 2008 to 2012` is told years later, and not of that day.
  const isPast = (day: string): boolean => until !== null && day > until;
  const over = [...new Set([...daysOf('former'), ...held.filter(isPast)])].sort();
  return { since, until, held: held.filter((day) => !isPast(day)), over, coming: daysOf('elect') };
}

/** Whether a band can be drawn at all. */
export function hasDay(days: PostDays): boolean {
  return allDays(days).length > 0;
}

const allDays = ({ since, until, held, over, coming }: PostDays): readonly string[] =>
  [since, until, ...held, ...over, ...coming].flatMap((day) => day ?? []);

/** The axis that all these bands share, with room for their open ends; none where no day is known. */
export function postAxis(posts: readonly PostDays[]): TimeAxis | undefined {
  const days = posts.flatMap(allDays).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const room = Math.max(LEAST_ROOM, ((Date.parse(last) - Date.parse(first)) / DAY) * ROOM);
  return timeAxis(moved(first, -room), moved(last, room), { narrowest: NARROWEST });
}

/** Of the time that is shown, on either side. */
const ROOM = 0.06;
/** Days: nobody is seen to hold a post for less. */
const LEAST_ROOM = 20;
const DAY = 86_400_000;
/** Pixels of the column beside names, and of a whole phone. */
const NARROWEST = 290;

const moved = (day: string, by: number): string =>
  new Date(Date.parse(day) + Math.round(by) * DAY).toISOString().slice(0, 10);

/** A stretch of a band, in percent of its width. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** `held`: both ends are told. `open`: it goes on, nobody says for how long. */
  readonly is: 'held' | 'open';
}

/** A day on which an article tells the post, in percent. */
export interface Dot {
  readonly at: number;
  readonly is: 'held' | 'over' | 'coming';
  readonly day: string;
}

export interface Band {
  readonly stretches: readonly Stretch[];
  readonly dots: readonly Dot[];
}

/** Percent that an open end is drawn on. */
const TAIL = 5;

/** A post along an axis: what is told as a stretch, what is left open as one that ends in the open. */
export function bandOf(days: PostDays, axis: TimeAxis): Band {
  const dots = (some: readonly string[], is: Dot['is']): readonly Dot[] =>
    some.map((day) => ({ at: middle(axis, day), is, day }));
  return {
    stretches: stretchesOf(days, axis)
      .map(clipped)
      .filter(({ from, to }) => to > from),
    dots: [...dots(days.held, 'held'), ...dots(days.over, 'over'), ...dots(days.coming, 'coming')],
  };
}

const middle = ({ begin, finish }: TimeAxis, day: string): number => (begin(day) + finish(day)) / 2;
const clipped = ({ from, to, is }: Stretch): Stretch => ({ from: Math.max(0, from), to: Math.min(100, to), is });

function stretchesOf(days: PostDays, axis: TimeAxis): readonly Stretch[] {
  const { since, until, held, over, coming } = days;
  const at = (day: string | undefined): number | undefined => (day === undefined ? undefined : middle(axis, day));
  const [elected, left] = [at(coming.at(-1)), at(over[0])];
  const ends = [
    ...(since === null ? [] : [axis.begin(since)]),
    ...held.map((day) => middle(axis, day)),
    ...(until === null ? [] : [axis.finish(until)]),
  ];
  if (ends.length === 0) {
    return [
      ...(elected === undefined ? [] : [open(elected, elected + TAIL)]),
      ...(left === undefined ? [] : [open(left - TAIL, left)]),
    ];
  }
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const before = elected !== undefined && elected < from ? elected : from - TAIL;
  const behind = left !== undefined && left > to ? left : to + TAIL;
  return [
    ...(since === null ? [open(before, from)] : []),
    { from, to, is: 'held' },
    ...(until === null ? [open(to, behind)] : []),
  ];
}

const open = (from: number, to: number): Stretch => ({ from, to, is: 'open' });
