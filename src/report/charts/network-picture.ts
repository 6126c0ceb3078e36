import { type Fragment, type Html, html } from '../html/markup.js';
import { type Box, shareWithin } from './boxes.js';
import { baselines, type Label, labelOf } from './label.js';
import { type Layout, layoutOf } from './network-layout.js';

/** A box of the picture: somebody, with an address. */
export interface PictureBox {
  readonly name: string;
  /** Class of its kind. */
  readonly look: string;
  readonly href: string | undefined;
}

/** A line of the picture, by where its ends stand in the list of boxes. */
export interface PictureLine {
  readonly ends: readonly [number, number];
  /** What stands on the line; a line without words is thin. */
  readonly words: string | undefined;
  /** What the line says, for who cannot see where it goes. */
  readonly spoken: string;
  /** Class of its state. */
  readonly look: string;
  /** Whether it goes from the first to the second. */
  readonly isDirected: boolean;
  readonly href: string;
}

/** One of the two forms of the picture. */
export interface Form {
  readonly id: string;
  /** Pixels that the page has at least where it is shown. */
  readonly width: number;
  /** Letters in a line of a name. */
  readonly columns: number;
}

/** For a column of text on paper or a large screen, and for a phone. */
export const WIDE: Form = { id: 'wide', width: 640, columns: 24 };
export const TALL: Form = { id: 'tall', width: 300, columns: 20 };

const BOX_PADDING = [9, 5] as const;
const WORDS_PADDING = [4, 2] as const;
const WORDS_COLUMNS = 22;

/** Boxes and the lines between them. Across everything is in percent, so that it can be stretched without its text. */
export function networkPicture(
  boxes: readonly PictureBox[],
  lines: readonly PictureLine[],
  { form, title }: { readonly form: Form; readonly title: string },
): Html {
  const names = boxes.map(({ name }) => labelOf(name, { columns: form.columns, padding: BOX_PADDING }));
  const words = lines.map((line) =>
    line.words === undefined ? undefined : labelOf(line.words, { columns: WORDS_COLUMNS, padding: WORDS_PADDING }),
  );
  const layout = layoutOf(
    names,
    lines.map(({ ends }, at) => ({ ends, label: words[at] })),
    form.width,
  );
  const arrow = `arrow-${form.id}`;
  return html`<svg class="plot net ${form.id}" width="100%" height="${layout.height}" role="group" aria-label="${title}">
<defs><marker id="${arrow}" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="arrow" d="M0 0L8 4L0 8z"/></marker></defs>
<g aria-hidden="true">${lines.map((line, at) => stroke(line, at, { layout, arrow }))}</g>
${lines.map((line, at) => wordsOn(line, { label: words[at], box: layout.labels[at], layout }))}
${boxes.map((box, at) => boxOf(box, { label: names[at], box: layout.boxes[at], layout }))}</svg>
`;
}

interface Drawn {
  readonly layout: Layout;
  readonly arrow: string;
}

type Point = Pick<Box, 'x' | 'y'>;

function stroke({ ends: [a, b], look, isDirected, href }: PictureLine, at: number, { layout, arrow }: Drawn): Fragment {
  const [from, to, over] = [layout.boxes[a], layout.boxes[b], layout.labels[at]];
  if (from === undefined || to === undefined) return null;
  const segment = (one: Point, other: Point, end: Fragment = null): Html =>
    html`<line x1="${percent(one, layout)}%" y1="${one.y}" x2="${percent(other, layout)}%" y2="${other.y}"${end}/>`;
  const turn = isDirected ? tip(over ?? from, to) : undefined;
  const segments =
    turn === undefined
      ? [segment(over ?? from, to)]
      : [segment(over ?? from, turn, html` marker-end="url(#${arrow})"`), segment(turn, to)];
  return html`<a class="${look}" href="${href}" tabindex="-1">${over && segment(from, over)}${segments}</a>`;
}

const HUNDREDTHS = 100;
const percent = ({ x }: Point, { width }: Layout): number => Math.round((x / width) * 100 * HUNDREDTHS) / HUNDREDTHS;

/** Of what one sees of a line, how far along the arrow stands. */
const ARROW = 0.6;

/** Where a line that ends in a box shows its direction: between the boxes, however far these are drawn apart. */
function tip(from: Box, to: Box): Point {
  const [, leaves] = shareWithin(from, to, from) ?? [0, 0];
  const [enters] = shareWithin(from, to, to) ?? [1, 1];
  const share = leaves + ARROW * (enters - leaves);
  return { x: from.x + share * (to.x - from.x), y: Math.round((from.y + share * (to.y - from.y)) * 10) / 10 };
}

interface Lettered {
  readonly label: Label | undefined;
  readonly box: Box | undefined;
  readonly layout: Layout;
}

function wordsOn({ look, href, spoken }: PictureLine, { label, box, layout }: Lettered): Fragment {
  if (label === undefined || box === undefined) return null;
  return html`<a class="words ${look}" href="${href}" aria-label="${spoken}">${frame(box, { layout, round: 3 })}${text(label, box, layout)}</a>
`;
}

function boxOf({ look, href }: PictureBox, { label, box, layout }: Lettered): Fragment {
  if (label === undefined || box === undefined) return null;
  const shown = html`${frame(box, { layout, round: look === 'k-person' ? box.height / 2 : 2 })}${text(label, box, layout)}`;
  return href === undefined
    ? html`<g class="box ${look}">${shown}</g>
`
    : html`<a class="box ${look}" href="${href}">${shown}</a>
`;
}

const frame = (box: Box, { layout, round }: { readonly layout: Layout; readonly round: number }): Html =>
  html`<rect x="${percent(box, layout)}%" y="${tenths(box.y - box.height / 2)}" width="${box.width}" height="${box.height}" rx="${Math.min(round, MOST_ROUND)}" transform="translate(${-box.width / 2})"/>`;
const MOST_ROUND = 13;

const tenths = (value: number): number => Math.round(value * 10) / 10;

const text = (label: Label, box: Box, layout: Layout): Html => {
  const x = percent(box, layout);
  const downs = baselines(label);
  return html`<text text-anchor="middle">${label.lines.map(
    (line, at) => html`<tspan x="${x}%" y="${tenths(box.y + (downs[at] ?? 0))}">${line}</tspan>`,
  )}</text>`;
};
