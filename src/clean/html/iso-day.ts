import type { IsoDate } from '../../model/span.js';
import { findDay, type NumericOrder } from '../../text/day.js';

/** A field that says a day is short; what is longer is a text. */
const LONGEST = 200;

/**
 * The calendar day that a short text writes out. Undefined where there is none, and for `03/04/2012`, which is two
 * different days in Britain and America, unless `order` says which.
 */
export function isoDay(text: string, order: NumericOrder = 'refused'): IsoDate | undefined {
  return findDay(text.slice(0, LONGEST), order)?.day;
}
