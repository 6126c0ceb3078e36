import type { MentionKind } from '../model/mention.js';

/**
 * Where a mention stands in its source: a 1-based line and columns in the trimmed line, in code points, half-open. Gold
 * and records meet here, so that a wrong article boundary does not cost every mention behind it. Line 0 is nowhere.
 */
export interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a mention of money, a date, a duration or a contact says; which of these count depends on its kind. */
export interface Values {
  readonly min?: number | null;
  readonly max?: number | null;
  readonly currency?: string | null;
  readonly qualifier?: string;
  readonly per?: string;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly value?: string;
}

/** The values that are compared, by kind; a kind without any is compared by its entity. */
export const COMPARED_VALUES: Readonly<Partial<Record<MentionKind, readonly (keyof Values)[]>>> = {
  money: ['min', 'max', 'currency', 'qualifier', 'per'],
  date: ['from', 'to'],
  duration: ['value'],
  contact: ['value'],
};

export function sameValues(fields: readonly (keyof Values)[], a: Values, b: Values): boolean {
  return fields.every((field) => (a[field] ?? null) === (b[field] ?? null));
}

/** Code points that two places share; 0 or less where they share none. */
export function overlap(a: Place, b: Place): number {
  return a.line === b.line ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

export function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.start === b.start && a.end === b.end;
}

/** Of all that two places cover, the share that both cover; above 0 only where they overlap. */
export function sharedPart(a: Place, b: Place): number {
  return overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
