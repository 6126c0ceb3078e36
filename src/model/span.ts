/**
 * `[start, end)` in UTF-16 code units of one named text; `text.slice(start, end)` is the surface form.
 * Records and the database count Unicode code points instead: `record/` converts, once, at the edge.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `<stage or kind>/<what it sees>`: names the rule that made a decision. Never renamed once released. */
export type RuleId = `${string}/${string}`;

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A value with the reason we believe it: how it is known, and where it is written. */
export interface Attested<T> {
  readonly value: T;
  /** Names the rule, e.g. `metadata/dateline`, `metadata/json-ld`. */
  readonly basis: RuleId;
}
