import type { Sum } from '../../../query/money.js';
import type { MoneyAxis } from '../../charts/money-axis.js';
import { type Fragment, type Html, html } from '../../html/markup.js';

// One sum on the scale of its currency. The row says the same in words: the picture is hidden from who listens.

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;
const RADIUS = 4.5;
/** Pixels that the end of a range reaches above and below. */
const CAP = 6;

/** What a picture of a sum needs. */
type Sized = Pick<Sum, 'min' | 'max' | 'qualifier'> & { readonly state: string };

/** A dot for a figure, a bar for a range, a dashed line to the end of the scale where one bound is open. */
export function bar({ min, max, qualifier, state }: Sized, axis: MoneyAxis): Html {
  const [low, high] = [place(min, axis), place(max, axis)];
  const marks = marksOf(low, high, { mark: `s-${state}`, isAbout: qualifier === 'circa' });
  return html`<svg class="plot" width="100%" height="${HEIGHT}" aria-hidden="true">${grid(axis)}${marks}</svg>`;
}

const place = (value: number | null, axis: MoneyAxis): number | undefined =>
  value === null ? undefined : axis.at(value);

interface Look {
  /** Class that gives the colour of its state. */
  readonly mark: string;
  readonly isAbout: boolean;
}

function marksOf(low: number | undefined, high: number | undefined, { mark, isAbout }: Look): Fragment {
  if (low === undefined && high === undefined) return null;
  if (low === undefined || high === undefined) {
    const bound = low ?? high ?? 0;
    return [stretch([bound, low === undefined ? 0 : 100], `${mark} open`), cap(bound, mark)];
  }
  if (low !== high) return [stretch([low, high], `${mark} range`), cap(low, mark), cap(high, mark)];
  return html`<circle class="${isAbout ? `mark line ${mark}` : `mark ${mark}`}" cx="${low}%" cy="${MIDDLE}" r="${RADIUS}"/>`;
}

const stretch = ([from, to]: readonly [number, number], mark: string): Html =>
  html`<line class="mark line ${mark}" x1="${from}%" x2="${to}%" y1="${MIDDLE}" y2="${MIDDLE}"/>`;
const cap = (at: number, mark: string): Html => upright(at, [MIDDLE - CAP, MIDDLE + CAP], `mark line ${mark}`);
const upright = (at: number, [from, to]: readonly [number, number], look: string): Html =>
  html`<line class="${look}" x1="${at}%" x2="${at}%" y1="${from}" y2="${to}"/>`;

const grid = ({ ticks }: MoneyAxis): Fragment => ticks.map(({ at }) => upright(at, [0, HEIGHT], 'grid'));

const AXIS_HEIGHT = 20;
const BASELINE = 12;

/** The names of the scale, over the bars of a group. */
export function axisPicture(axis: MoneyAxis): Html {
  return html`<svg class="plot" width="100%" height="${AXIS_HEIGHT}" aria-hidden="true">${axis.ticks.map(
    ({ at, label, anchor }) => [
      html`<text class="axis" x="${at}%" y="${BASELINE}" text-anchor="${anchor}">${label}</text>`,
      upright(at, [BASELINE + 3, AXIS_HEIGHT], 'grid'),
    ],
  )}</svg>`;
}
