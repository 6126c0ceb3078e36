/** A promise that a row does not keep. */
export interface Breach {
  readonly table: string;
  /** The row's id, or its path. */
  readonly row: string;
  /** What does not hold, as a clause. */
  readonly problem: string;
}

/** A query for rows that break a promise; the only column it gives is the row's id. */
export interface Guarantee {
  readonly table: string;
  readonly problem: string;
  readonly broken: string;
}
