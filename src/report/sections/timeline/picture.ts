import { type Happening, heldByStretch } from '../../../query/timeline.js';
import { type Bar, histogram, type Layer, layerKey, wovenPatterns } from '../../charts/histogram.js';
import { timeAxis } from '../../charts/time-axis.js';
import { MONTHS } from '../../html/day.js';
import { type Html, html } from '../../html/markup.js';
import { type Outline, statesOf, type YearOf } from './outline.js';
import { events, STATE_WORDS, STATES } from './words.js';

/** How a reader gets to a year or a month of the timeline, by its anchor: `2012`, `2012-11`. */
export type HrefOf = (anchor: string) => string | undefined;

/** Bars narrower than this many to a phone's width are no longer seen. */
const MOST_YEARS = 75;
const MOST_YEARS_OF_MONTHS = 5;
/** Part of the events that a picture by month has to hold; else it is one by year. */
const MOST_OF_THEM = 0.9;
/** Pixels: of the highest bar, and of one event where there are few. */
const HEIGHT = 120;
const HEIGHT_OF_ONE = 20;
/** In a year of a few events the list is the better picture. */
const LEAST_EVENTS = 12;
const LEAST_MONTHS = 3;

/** What the picture of the whole shows. */
export interface Window {
  readonly unit: 'month' | 'year';
  readonly first: number;
  readonly last: number;
  /** Events that stand in it, those that no one bar holds, and those before and behind. */
  readonly shown: number;
  readonly long: number;
  readonly before: number;
  readonly after: number;
}

/** Chooses years so that bars can be seen: a day of 1337 among those of last year would squeeze these to nothing. */
export function windowOf(years: readonly YearOf[]): Window | undefined {
  const [months, whole] = [MOST_YEARS_OF_MONTHS, MOST_YEARS].map((most) => fullest(years, most));
  const all = count(years);
  if (months === undefined || whole === undefined) return undefined;
  const unit = count(months) >= all * MOST_OF_THEM ? 'month' : 'year';
  const chosen = unit === 'month' ? months : whole;
  const [first, last] = [Number(chosen[0]?.year), Number(chosen.at(-1)?.year)];
  const bars = heldByStretch(
    chosen.flatMap(({ held }) => held),
    unit,
  ).filter(([when]) => isOf(when, unit));
  const shown = bars.reduce((sum, [, held]) => sum + held.length, 0);
  return {
    ...{ unit, first, last, shown, long: count(chosen) - shown },
    before: count(years.filter(({ year }) => Number(year) < first)),
    after: count(years.filter(({ year }) => Number(year) > last)),
  };
}

const count = (years: readonly YearOf[]): number => years.reduce((sum, { held }) => sum + held.length, 0);
const isOf = (when: string | null, unit: 'month' | 'year'): when is string =>
  when?.length === (unit === 'month' ? 7 : 4);

/** Of all runs of so many years the one with the most events, the latest of equals. */
function fullest(years: readonly YearOf[], most: number): readonly YearOf[] | undefined {
  const runs = years.map(({ year }) => years.filter((each) => isWithin(Number(each.year), Number(year), most)));
  return runs.reduce<readonly YearOf[] | undefined>(
    (best, run) => (best === undefined || count(run) >= count(best) ? run : best),
    undefined,
  );
}

const isWithin = (year: number, first: number, most: number): boolean => year >= first && year < first + most;

/** What the pictures of a timeline need once on their page. */
export function patternsOf({ happenings }: Outline): Html {
  return wovenPatterns(STATES.filter((state) => happenings.some((each) => each.state === state)));
}

/** The whole as bars, with what they mean; needs `patternsOf`. */
export function pictureOf(years: readonly YearOf[], hrefOf: HrefOf): Html | undefined {
  const window = windowOf(years);
  if (window === undefined) return undefined;
  const { unit, first, last } = window;
  const within = years.filter(({ year }) => Number(year) >= first && Number(year) <= last);
  const bars = barsOf(
    within.flatMap(({ held }) => held),
    unit,
    hrefOf,
  );
  return html`<figure class="chart wide"><figcaption>Events by ${unit}. ${leftOut(window)}</figcaption>
${legend(bars)}${histogram({ axis: axisOf(bars, unit, window), bars, height: heightOf(bars, HEIGHT) })}</figure>
`;
}

/** A picture by year has whole years; one by month begins and ends where its bars do. */
function axisOf(bars: readonly Bar[], unit: 'month' | 'year', { first, last }: Window): ReturnType<typeof timeAxis> {
  const days: readonly [string, string] = [bars[0]?.from ?? `${first}-01-01`, bars.at(-1)?.to ?? `${last}-12-31`];
  if (unit === 'month' && bars.length > 1) return timeAxis(...days, ROOM);
  return timeAxis(`${first}-01-01`, `${last}-12-31`, ROOM);
}
/** What the figures leave to the bars on a phone. */
const ROOM = { narrowest: 280 };

function leftOut({ unit, long, before, after, first, last }: Window): string {
  const parts = [
    ...(long > 0 ? [`${events(long)} that no one ${unit} holds`] : []),
    ...(before > 0 ? [`${events(before)} before ${first}`] : []),
    ...(after > 0 ? [`${events(after)} after ${last}`] : []),
  ];
  return parts.length === 0 ? '' : `Not drawn, but listed: ${parts.join(', ')}.`;
}

/** A year by months, where it has enough to see; nothing where the list says as much. */
export function yearPicture({ year, held }: YearOf, hrefOf: HrefOf): Html | undefined {
  const bars = barsOf(held, 'month', hrefOf);
  const size = bars.reduce((sum, { layers }) => sum + layers.reduce((total, { count: some }) => total + some, 0), 0);
  if (size < LEAST_EVENTS || bars.length < LEAST_MONTHS) return undefined;
  const axis = timeAxis(`${year}-01-01`, `${year}-12-31`, { ...ROOM, isYearKnown: true });
  return html`<figure class="chart wide"><figcaption>${year} by month.</figcaption>${histogram({ axis, bars, height: heightOf(bars, HEIGHT / 2) })}</figure>
`;
}

/** A bar of one event is no tower. */
function heightOf(bars: readonly Bar[], most: number): number {
  const sizes = bars.map(({ layers }) => layers.reduce((sum, { count: some }) => sum + some, 0));
  return Math.min(most, Math.max(2, ...sizes) * HEIGHT_OF_ONE);
}

function barsOf(held: readonly Happening[], unit: 'month' | 'year', hrefOf: HrefOf): readonly Bar[] {
  return heldByStretch(held, unit).flatMap(([when, some]) => {
    if (!isOf(when, unit)) return [];
    const [year = '', month] = when.split('-');
    const title = month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
    const states = statesOf(some).filter(([, size]) => size > 0);
    return {
      ...endsOf(when),
      href: hrefOf(when),
      title: `${title}: ${states.map(([state, size]) => `${size} ${STATE_WORDS[state]}`).join(', ')}`,
      layers: layersOf(some),
    };
  });
}

/** First and last day of a year or a month. */
function endsOf(when: string): { readonly from: string; readonly to: string } {
  const [year = '', month] = when.split('-');
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const last = new Date(`${when}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return { from: `${when}-01`, to: last.toISOString().slice(0, 10) };
}

function layersOf(held: readonly Happening[]): readonly Layer[] {
  return STATES.flatMap((state) =>
    [false, true].map((isImplied) => {
      const some = held.filter((each) => each.state === state && (each.basis === 'implied') === isImplied);
      return { state, isImplied, count: some.length };
    }),
  );
}

/** What the looks of the bars mean, of those that are there. */
function legend(bars: readonly Bar[]): Html {
  const layers = bars.flatMap((bar) => bar.layers).filter((layer) => layer.count > 0);
  const states = STATES.filter((state) => layers.some((layer) => layer.state === state));
  return html`<ul class="legend">${states.map((state) => html`<li>${layerKey(state)} ${STATE_WORDS[state]}</li>`)}${
    layers.some(({ isImplied }) => isImplied) &&
    html`<li>${layerKey(states[0] ?? 'happened', true)} outlined: the day is implied</li>`
  }</ul>`;
}
