import { dayWords, MONTHS } from '../html/day.js';
import { scaleUtc, type TimeInterval, utcDay, utcMonday, utcMonth, utcYear } from './d3.js';
import { fits, placed, rounded, type Tick } from './ticks.js';

/** Time from left to right in percent of a picture's width, so that it needs no second layout for a narrow screen. */
export interface TimeAxis {
  /** Percent at which a day (`2012-11-22`) begins; what lies outside is moved to the nearer end. */
  readonly begin: (day: string) => number;
  /** Percent at which a day is over. */
  readonly finish: (day: string) => number;
  /** From left to right; no two labels touch at the narrowest width. */
  readonly ticks: readonly Tick[];
}

export interface TimeAxisLook {
  /** Pixels that the picture has at least. */
  readonly narrowest?: number;
  /** Whether what stands beside says which year it is. */
  readonly isYearKnown?: boolean;
}

/** A phone of 360 px without the margins of its page. */
const NARROWEST = 300;
const DAY = 86_400_000;

const yearOf = (date: Date): string => String(date.getUTCFullYear());
const monthOf = (date: Date): string => (MONTHS[date.getUTCMonth()] ?? '').slice(0, 3);
const dayOf = (date: Date): string => `${date.getUTCDate()} ${monthOf(date)}`;

/** How far ticks may stand apart, the finest first, about how many days that is, and how each is named. */
const STEPS: readonly {
  readonly every: TimeInterval | null;
  readonly days: number;
  readonly name: (date: Date) => string;
}[] = [
  { every: utcDay, days: 1, name: dayOf },
  { every: utcMonday, days: 7, name: dayOf },
  ...[1, 3, 6].map((months) => ({ every: utcMonth.every(months), days: 30 * months, name: monthOf })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((years) => {
    return { every: utcYear.every(years), days: 365 * years, name: yearOf };
  }),
];
/** More would never fit, and days of a thousand years are many to name. */
const MOST_TICKS = 40;

/** An axis from the begin of one day to the end of another, both `YYYY-MM-DD`. */
export function timeAxis(
  first: string,
  last: string,
  { narrowest = NARROWEST, isYearKnown = false }: TimeAxisLook = {},
): TimeAxis {
  const domain = [Date.parse(first), Math.max(Date.parse(last), Date.parse(first)) + DAY] as const;
  const scale = scaleUtc(domain, [0, 100]).clamp(true);
  const ticksOf = ({ every, days, name }: (typeof STEPS)[number]): readonly Tick[] => {
    if (every === null || (domain[1] - domain[0]) / DAY / days > MOST_TICKS) return [];
    const dates = scale.ticks(every).filter((date) => date.getTime() < domain[1]);
    return dates.map((date, at) =>
      placed(scale(date), isYearKnown ? name(date) : named(date, dates[at - 1], name), narrowest),
    );
  };
  return {
    begin: (day) => rounded(scale(Date.parse(day))),
    finish: (day) => rounded(scale(Date.parse(day) + DAY)),
    ticks: STEPS.map(ticksOf).find((some) => some.length > 0 && fits(some, narrowest)) ?? [
      placed(0, dayWords(first, first), narrowest),
    ],
  };
}

/** The year stands where it begins: at the first tick, and at the first of each year. */
function named(date: Date, before: Date | undefined, name: (date: Date) => string): string {
  const isKnown = name === yearOf || (before !== undefined && yearOf(before) === yearOf(date));
  return isKnown ? name(date) : `${name(date)} ${yearOf(date)}`;
}
