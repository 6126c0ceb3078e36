/** A promise that a row does not keep. */
export interface Breach {
  readonly table: string;
  /** The row's id, or its path. */
  readonly row: string;
  /** What does not hold, as a clause. */
  readonly problem: string;
}
