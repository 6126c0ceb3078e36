import type { Span } from '../model/span.js';

// Asked for every unit by some: searched here, not by a function that is given to a search.

/** Index of the first span that ends behind an offset, their number where none does. Spans are sorted and disjoint. */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the last span that starts at or before an offset, -1 where none does. Spans are sorted and disjoint. */
export function lastStartingAt(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).start > offset) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}
