import { escapeText } from '../../text/steering.js';
import { cutEnd, linesOfWidth, widthOf } from '../../text/width.js';

/** Text in a box of a picture, at 12 px; sizes in pixels, never less than a browser needs, whatever its font. */
export interface Label {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const LINE_HEIGHT = 15;
/** What is longer ends in `…`: it stands in full in the table. */
const MOST_LINES = 4;

/** Pixels of letters that are narrower or wider than others, as a wide font (DejaVu Sans, Verdana) has them. */
const NARROW = /^[ijlI.,:;'’|!()[\]ftr -]$/;
const WIDE = /^[mwMW@%&—…]$/;
const CAPITAL = /^[A-Z0-9]$/;
const PLAIN = /^[\u0020-\u024f‘-”–]$/u;
/** What other scripts need for a column of a terminal. */
const COLUMN = 11;

function letterWidth(letter: string): number {
  if (NARROW.test(letter)) return 5.2;
  if (WIDE.test(letter)) return 12.2;
  if (CAPITAL.test(letter)) return 8.9;
  return PLAIN.test(letter) ? 7.7 : widthOf(letter) * COLUMN;
}

/** Pixels that a line of text takes at most. */
export const lineWidth = (text: string): number =>
  Math.ceil([...text].reduce((width, letter) => width + letterWidth(letter), 0));

/** A text in lines of so many columns, with room around it. What would steer is written as an escape before it is measured. */
export function labelOf(
  text: string,
  { columns, padding }: { readonly columns: number; readonly padding: readonly [number, number] },
): Label {
  const all = linesOfWidth(escapeText(text), columns)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const lines =
    all.length <= MOST_LINES
      ? all
      : [...all.slice(0, MOST_LINES - 1), cutEnd(all.slice(MOST_LINES - 1).join(' '), columns)];
  const [across, down] = padding;
  return {
    lines,
    width: Math.max(0, ...lines.map(lineWidth)) + 2 * across,
    height: lines.length * LINE_HEIGHT + 2 * down,
  };
}

/** Where the lines of a label stand below its middle: baselines in pixels. */
export const baselines = ({ lines }: Label): readonly number[] =>
  lines.map((_, at) => (at - (lines.length - 1) / 2) * LINE_HEIGHT + 4);
