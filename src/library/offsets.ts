import { codePointOffsets, pointSlicer } from '../text/code-points.js';

/** A place in a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Records count Unicode code points, as SQLite, Python and the W3C Web Annotation model do; JavaScript counts UTF-16 code units.
 * Gives what `text.slice` needs for the words of a record: `text.slice(...utf16(mention))`.
 */
export function utf16Offsets(text: string): (span: Span) => [start: number, end: number] {
  const slice = pointSlicer(text);
  return ({ start, end }) => {
    const from = slice(0, start).length;
    return [from, from + slice(start, end).length];
  };
}

/** The words of a record: `text` from `start` to `end` in code points, whatever characters stand before them. */
export function sliceCodePoints(text: string, { start, end }: Span): string {
  return pointSlicer(text)(start, end);
}

/** The other way: a place that JavaScript found in `text`, as records count it. */
export function codePointSpan(text: string): (start: number, end: number) => { start: number; end: number } {
  const points = codePointOffsets(text);
  return (start, end) => ({ start: points(start), end: points(end) });
}
