import type { EventState } from '../../../model/statement.js';
import {
  bySentence,
  type Happening,
  heldByStretch,
  type OfOneSentence,
  type Timeline,
} from '../../../query/timeline.js';
import { dayLabel } from '../../../text/day-label.js';
import { MONTHS } from '../../html/day.js';
import { STATES } from './words.js';

// A timeline as a reader goes through it: years, in them months, in them days, in them sentences.

/** What is told of one day, or of one stretch of days. */
export interface DayOf {
  readonly from: string | null;
  readonly to: string | null;
  readonly sentences: readonly OfOneSentence[];
}

/** A month, or what is longer: a year of which no month is known, several years. */
export interface MonthOf {
  /** `2012-11`; `2012` or `2010..2012` for what is longer. */
  readonly when: string;
  readonly title: string;
  /** The last part of its anchor. */
  readonly anchor: string;
  readonly held: readonly Happening[];
  readonly days: readonly DayOf[];
}

export interface YearOf {
  readonly year: string;
  readonly held: readonly Happening[];
  /** Months in their order, then what no one month holds. */
  readonly months: readonly MonthOf[];
}

/** What has no day, by the day of its articles. */
export interface UndatedOf {
  readonly published: string | null;
  readonly held: readonly Happening[];
  readonly sentences: readonly OfOneSentence[];
}

export interface Outline {
  readonly happenings: readonly Happening[];
  readonly dated: readonly Happening[];
  readonly years: readonly YearOf[];
  readonly undated: readonly UndatedOf[];
}

/** Lays out a timeline. */
export function outlineOf(happenings: Timeline['happenings']): Outline {
  const stretches = heldByStretch(happenings, 'month');
  const dated = stretches.flatMap(([when, held]) => (when === null ? [] : held));
  const undated = stretches.flatMap(([when, held]) => (when === null ? held : []));
  const months = stretches.flatMap(([when, held]) => (when === null ? [] : [monthOf(when, held)]));
  return {
    ...{ happenings, dated },
    years: groupsOf(months, ({ when }) => when.slice(0, 4)).map(([year, some]) => {
      const ordered = [...some.filter(isOneMonth), ...some.filter((month) => !isOneMonth(month))];
      return { year, held: ordered.flatMap(({ held }) => held), months: ordered };
    }),
    undated: groupsOf(undated, ({ published }) => published).map(([published, held]) => {
      return { published, held, sentences: bySentence(held) };
    }),
  };
}

/** Whether a stretch is a month and no longer. */
export const isOneMonth = ({ when }: Pick<MonthOf, 'when'>): boolean => when.length === '2012-11'.length;

function monthOf(when: string, held: readonly Happening[]): MonthOf {
  return {
    ...{ when, held, title: titleOf(when), anchor: anchorOf(when) },
    days: groupsOf(held, ({ from, to }) => dayLabel(from, to)).map(([, some]) => {
      const { from = null, to = null } = some[0] ?? {};
      return { from, to, sentences: bySentence(some) };
    }),
  };
}

function titleOf(when: string): string {
  const [first = '', last] = when.split('..');
  if (last !== undefined) return `${first} to ${last}`;
  const [year = '', month] = when.split('-');
  return month === undefined ? `${year}, no one month` : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `2012-11`, `2012/no-month`, `2010/to-2012`: what begins with a year that is an anchor too. */
function anchorOf(when: string): string {
  const [first = '', last] = when.split('..');
  if (last !== undefined) return `${first}/to-${last}`;
  return isOneMonth({ when }) ? when : `${first}/no-month`;
}

/** Puts together what has one key, in the order in which the keys first come. */
function groupsOf<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (readonly [Key, readonly Item[]])[] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}

/** How many events are in which state. */
export function statesOf(held: readonly Happening[]): readonly (readonly [EventState, number])[] {
  return STATES.map((state) => [state, held.filter((each) => each.state === state).length]);
}
