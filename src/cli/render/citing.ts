import { type InSentence, partsMarked } from '../../query/excerpt.js';
import type { Paint } from './paint.js';
import { counted, placeOf } from './plain.js';
import { type Piece, wrapped } from './wrap.js';

/** What an answer is laid out for. */
export interface Look {
  readonly paint: Paint;
  readonly width: number | undefined;
}

/** A sentence with the words that matter marked; of several runs of words in one sentence each. */
export function markedPieces(
  told: InSentence,
  words: readonly Pick<InSentence, 'start' | 'end'>[],
  { name, marks: [open, close] }: Paint,
): readonly Piece[] {
  return partsMarked(told, words).map(({ text, isMarked }) =>
    isMarked ? { text: open + text + close, style: name } : { text },
  );
}

/** `2 origins`, `3 articles (1 origin)`: how often something is told, where it is more than once. */
export function toldBy({
  articles,
  origins,
}: {
  readonly articles: number;
  readonly origins: number;
}): readonly string[] {
  if (articles < 2) return [];
  return [articles === origins ? counted(origins, 'origin') : `${articles} articles (${counted(origins, 'origin')})`];
}

interface Place {
  readonly source: string;
  readonly line: number;
}

/** Places of one statement that are shown; the rest are counted. */
const PLACES = 3;

/** Places apart by spaces, the first three or all, and how many are left. */
export function placePieces(places: readonly Place[], { paint }: Look, all = false): readonly Piece[] {
  const written = [...new Set(places.map((place) => placeOf(place, paint)))];
  const shown = all ? written : written.slice(0, PLACES);
  const left = written.length - shown.length;
  return [
    ...shown.flatMap((text, at): readonly Piece[] => [
      ...(at === 0 ? [] : [{ text: ' ' }]),
      { text, style: paint.place, isPath: true },
    ]),
    ...(left > 0 ? [{ text: ` … and ${left} more`, style: paint.dim }] : []),
  ];
}

/** Details, and where it stands, apart by dots: the place of what is shown first, then others that tell the same. */
export function detailLines(
  details: readonly string[],
  { source, line, evidence = [] }: Place & { readonly evidence?: readonly Place[] },
  look: Look,
  all = false,
): readonly string[] {
  const pieces = [
    ...details.map((detail) => ({ text: `${detail} · `, style: look.paint.dim })),
    ...placePieces([{ source, line }, ...evidence], look, all),
  ];
  return wrapped(pieces, { width: look.width, indent: INDENT });
}

export const INDENT = '    ';

/** How many are left, or at least how many, and how to see them. */
export const moreText = (
  left: number,
  { isLeast = false, unit = '' }: { readonly isLeast?: boolean; readonly unit?: string } = {},
): string => `… and ${isLeast ? 'more than ' : ''}${left} more${unit}: --limit 0 shows all`;

/** What stands below a list that was cut. */
export function moreLines(left: number, paint: Paint): readonly string[] {
  return left > 0 ? ['', paint.dim(moreText(left))] : [];
}
