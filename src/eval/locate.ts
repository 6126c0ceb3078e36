import { codePointCount, columnsOf } from './columns.js';
import type { Place } from './place.js';

/** A text of an article's own lines, and which of its occurrences there is meant: the first where nothing is said. */
export interface WrittenPlace {
  readonly text: string;
  readonly nth?: number | 'all';
}

/** The lines of a source, trimmed, and those of them that are one article's. */
export interface OwnLines {
  readonly source: string;
  readonly lines: readonly string[];
  readonly own: readonly number[];
}

/** Where a text stands that a gold file names, counted over the article's own lines. Throws where it does not stand. */
export function placesOf({ text, nth = 1 }: WrittenPlace, { source, lines, own }: OwnLines): Place[] {
  const length = codePointCount(text);
  const places = own.flatMap((line) =>
    columnsOf(text, lines[line - 1] ?? '').map((start) => ({ line, start, end: start + length })),
  );
  const meant = nth === 'all' ? places : places.slice(nth - 1, nth);
  if (meant.length === 0) throw new Error(`${source}: no occurrence ${nth} of ${JSON.stringify(text)}`);
  return meant;
}

/** The one place of a text of which a single occurrence is meant. */
export function placeIn(written: WrittenPlace, article: OwnLines): Place {
  const [place] = placesOf(written, article);
  return place ?? { line: 0, start: 0, end: 0 };
}
