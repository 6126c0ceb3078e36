import { figure as thousands } from '../../text/figure.js';
import { type Html, html } from '../html/markup.js';
import { scaleLinear } from './d3.js';
import type { TimeAxis } from './time-axis.js';

// How many of what, over time: a bar for each stretch of a calendar, stacked. Words of a bar are those of its link.

/** A part of a bar. */
export interface Layer {
  /** As in the classes of states: `happened`, `planned`, `possible`, `not`. */
  readonly state: string;
  readonly isImplied: boolean;
  readonly count: number;
}

/** A bar that stands for a stretch of days, `YYYY-MM-DD`. */
export interface Bar {
  readonly from: string;
  readonly to: string;
  readonly href: string | undefined;
  readonly title: string;
  /** From the ground up. */
  readonly layers: readonly Layer[];
}

export interface Histogram {
  readonly axis: TimeAxis;
  readonly bars: readonly Bar[];
  /** Pixels that the highest bar may take. */
  readonly height: number;
}

/** Room for the figures at the left, for the highest of them, and for the names of the days, in pixels. */
const SIDE = 40;
const ABOVE = 8;
const BELOW = 20;
const BETWEEN_FIGURES = 36;
/** A single event among a thousand is still seen. */
const LEAST_HEIGHT = 3;
/** Part of a stretch that stays empty between two bars. */
const GAP = 0.15;

/**
 * Two pictures side by side, the figures and the bars, as wide as their place; hidden from those who do not see, for whom the
 * numbers have to stand beside it. Needs `wovenPatterns` once on the page.
 */
export function histogram({ axis, bars, height }: Histogram): Html {
  const most = Math.max(1, ...bars.map(sizeOf));
  const ground = ABOVE + height;
  const scale = scaleLinear([0, most], [ground, ABOVE]);
  const figures = scale.ticks(Math.max(1, Math.floor(height / BETWEEN_FIGURES))).filter(Number.isInteger);
  const whole = ground + BELOW;
  return html`<div class="plot-row" aria-hidden="true"><svg class="plot" width="${SIDE}" height="${whole}">${figures.map(
    (figure) =>
      html`<text class="axis" x="${SIDE - 6}" y="${place(scale(figure) + 4)}" text-anchor="end">${thousands(figure)}</text>`,
  )}</svg><svg class="plot" width="100%" height="${whole}">${figures.map((figure) => {
    const y = place(scale(figure));
    return html`<line class="${figure === 0 ? 'axis' : 'grid'}" x2="100%" y1="${y}" y2="${y}"/>`;
  })}${bars.map((bar) => linked(bar, stacked(bar, axis, scale)))}${axis.ticks.map(
    ({ at, label, anchor }) =>
      html`<line class="axis" x1="${at}%" x2="${at}%" y1="${ground}" y2="${ground + 4}"/><text class="axis" x="${at}%" y="${ground + 16}" text-anchor="${anchor}">${label}</text>`,
  )}</svg></div>`;
}

const sizeOf = ({ layers }: Bar): number => layers.reduce((sum, { count }) => sum + count, 0);
const place = (number: number): number => Math.round(number * 100) / 100;

/** Whoever points can go there; the keyboard has the same links in the numbers beside. */
function linked({ href, title }: Bar, drawn: Html): Html {
  const named = html`<title>${title}</title>${drawn}`;
  return href === undefined ? html`<g>${named}</g>` : html`<a href="${href}" tabindex="-1">${named}</a>`;
}

function stacked({ from, to, layers }: Bar, axis: TimeAxis, scale: (count: number) => number): Html {
  const [left, right] = [axis.begin(from), axis.finish(to)];
  const [x, width] = [place(left + ((right - left) * GAP) / 2), place((right - left) * (1 - GAP))];
  const column = (y: number, size: number, looks: Html): Html =>
    html`<rect x="${x}%" y="${place(y)}" width="${width}%" height="${place(size)}"${looks}/>`;
  let top = scale(0);
  const marks = layers
    .filter(({ count }) => count > 0)
    .map(({ state, isImplied, count }) => {
      const size = Math.max(LEAST_HEIGHT, scale(0) - scale(count));
      top -= size;
      const weave = isWoven(state) && html`${column(top, size, html` fill="url(#woven-${state})"`)}`;
      return html`${column(top, size, html` class="mark s-${state}${isImplied ? ' implied' : ''}"`)}${weave}`;
    });
  return html`${column(ABOVE, scale(0) - ABOVE, html` class="hit"`)}${marks}`;
}

const WOVEN: ReadonlyMap<string, string> = new Map([
  ['planned', 'M-1 1l2-2M0 6l6-6M5 7l2-2'],
  ['possible', 'M1 1h1.5M4 4h1.5'],
  ['not', 'M0 0l6 6M0 6l6-6'],
]);
const isWoven = (state: string): boolean => WOVEN.has(state);

/** The patterns that tell these states apart where colours do not. */
export function wovenPatterns(states: readonly string[]): Html {
  return html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${[...WOVEN]
    .filter(([state]) => states.includes(state))
    .map(
      ([state, path]) =>
        html`<pattern id="woven-${state}" width="6" height="6" patternUnits="userSpaceOnUse"><path class="weave" d="${path}"/></pattern>`,
    )}</defs></svg>`;
}

/** A sample of a layer, for a legend. */
export function layerKey(state: string, isImplied = false): Html {
  const box = (looks: Html): Html => html`<rect x="1" y="1" width="14" height="10"${looks}/>`;
  return html`<svg class="swatch" width="16" height="12" aria-hidden="true">${box(
    html` class="mark s-${state}${isImplied ? ' implied' : ''}"`,
  )}${isWoven(state) && box(html` fill="url(#woven-${state})"`)}</svg>`;
}
