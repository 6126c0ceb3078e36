import { type Band, bandOf, type Dot, postDays, type Stretch } from '../../charts/post-band.js';
import type { TimeAxis } from '../../charts/time-axis.js';
import { type Html, html } from '../../html/markup.js';
import type { PostOnce } from './gather.js';

// Bands along one axis of time. The words beside each say the same, so that readers of a screen are spared the picture.

/** Pixels. */
const [HEIGHT, MIDDLE, BAR, DOT, AXIS_HEIGHT] = [18, 9, 6, 4, 18] as const;

/** Names of days, months or years above bands of the same width. */
export function axisSvg({ ticks }: TimeAxis, look: 'above' | 'narrow' = 'above'): Html {
  return html`<svg class="plot ${look}" width="100%" height="${AXIS_HEIGHT}" aria-hidden="true">${ticks.map(
    ({ at, label, anchor }) => html`<text class="axis" x="${at}%" y="12" text-anchor="${anchor}">${label}</text>`,
  )}</svg>`;
}

/** The band of one post. */
export function bandSvg(post: PostOnce, axis: TimeAxis): Html {
  const { stretches, dots }: Band = bandOf(postDays(post), axis);
  const state = `s-${post.state}`;
  return html`<svg class="plot posts" width="100%" height="${HEIGHT}" aria-hidden="true">${axis.ticks.map(
    ({ at }) => html`<line class="grid" x1="${at}%" x2="${at}%" y1="0" y2="${HEIGHT}"/>`,
  )}${stretches.map((stretch) => stretchSvg(stretch, state))}${dots.map((dot) => dotSvg(dot, state))}</svg>`;
}

function stretchSvg({ from, to, is }: Stretch, state: string): Html {
  if (is === 'open')
    return html`<line class="mark line open ${state}" x1="${from}%" x2="${to}%" y1="${MIDDLE}" y2="${MIDDLE}"/>`;
  const width = Math.round((to - from) * 100) / 100;
  return html`<rect class="mark ${state}" x="${from}%" y="${MIDDLE - BAR / 2}" width="${width}%" height="${BAR}" rx="1"/>`;
}

function dotSvg({ at, is, day }: Dot, state: string): Html {
  const look = is === 'held' ? 'mark' : 'mark hollow';
  return html`<circle class="${look} ${state}" cx="${at}%" cy="${MIDDLE}" r="${DOT}"><title>${day}</title></circle>`;
}

/** What the parts of a band mean. */
export function bandLegend(): Html {
  const key = (part: Html): Html =>
    html`<svg class="key-of-band" width="28" height="12" aria-hidden="true">${part}</svg>`;
  return html`<ul class="legend"><li>${key(html`<rect class="mark s-current" x="0" y="3" width="28" height="6" rx="1"/>`)} held between days that are told</li>
<li>${key(html`<line class="mark line open s-current" x1="0" x2="28" y1="6" y2="6"/>`)} nobody says since or until when</li>
<li>${key(html`<circle class="mark s-current" cx="14" cy="6" r="4"/>`)} an article of that day tells it</li>
<li>${key(html`<circle class="mark hollow s-former" cx="14" cy="6" r="4"/>`)} the same of a post that is over, or to come</li></ul>`;
}
