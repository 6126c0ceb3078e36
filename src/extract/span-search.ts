import type { Span } from '../model/span.js';
import { firstWhere } from '../text/first-where.js';

/** Index of the first span that ends behind an offset, their number where none does. Spans are sorted and disjoint. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at] as Span).end > offset);
}

/** Index of the last span that starts at or before an offset, -1 where none does. Spans are sorted and disjoint. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (at) => (spans[at] as Span).start > offset) - 1;
}
