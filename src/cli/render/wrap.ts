import { escapeText } from '../../text/steering.js';
import { cutPath, linesOfWidth, widthOf } from '../../text/width.js';

/** A stretch of prose in one style; what is next to it without a space is one word with it. */
export interface Piece {
  readonly text: string;
  readonly style?: (text: string) => string;
  /** A path: never broken at its spaces, and cut in its middle where it is wider than a line. */
  readonly isPath?: true;
}

/** Two spaces between parts of a line that are not a sentence. */
export const GAP: Piece = { text: '  ' };

const SPACES = /\s+/gu;
/** A narrower terminal gets lines of this width. */
const NARROWEST = 16;
/** Stands for a space of a path while lines are broken: in no text, as every private character that is shown. */
const HARD_SPACE = '\u{f0000}';

/**
 * Prose in lines no wider than `width`, words whole, each line behind `indent`; without a width in one line. `first`
 * stands before the first line instead, and is as wide.
 */
export function wrapped(
  pieces: readonly Piece[],
  {
    width,
    indent,
    first = indent,
  }: { readonly width: number | undefined; readonly indent: string; readonly first?: string },
): readonly string[] {
  const room = width === undefined ? undefined : Math.max(NARROWEST, width - widthOf(indent));
  const text = pieces.map((piece) => shown(piece, room)).join('');
  if (text.trim() === '') return [];
  if (room === undefined) return [first + text.trim()];
  return linesOfWidth(text.trim(), room).map(
    (line, at) => (at === 0 ? first : indent) + line.replaceAll(HARD_SPACE, ' '),
  );
}

function shown(piece: Piece, room: number | undefined): string {
  const { text, style = plain, isPath = false } = piece;
  if (piece === GAP || text === '') return text;
  const escaped = escapeText(text).replace(SPACES, ' ');
  if (!isPath || room === undefined) return style(escaped);
  return style(cutPath(escaped, room).replaceAll(' ', HARD_SPACE));
}

const plain = (text: string): string => text;
