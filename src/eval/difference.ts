/** A field of an amount, an event or a relation that is compared. */
export type FactField =
  | 'type'
  | 'type and state'
  | 'state'
  | 'for'
  | 'payer'
  | 'payee'
  | 'period'
  | 'said by'
  | 'who'
  | 'what'
  | 'date'
  | 'place';

/** One difference between gold and records: what it is about, how it differs, where, and the words. */
export interface Difference {
  /**
   * A kind of mention, or `line`, `article`, `headline`, `byline`, `publisher`, `published`, `roles`, `roles at`, `quote`,
   * `speaker`, `said`, `said speaker`, `amounts`, `events`, `relations`.
   */
  readonly about: string;
  readonly how:
    | 'missed'
    | 'spurious'
    | 'span'
    | 'value'
    | 'entity'
    | 'lost'
    | 'kept'
    | 'metadata'
    | 'wrong'
    | FactField;
  readonly source: string;
  /** 1-based line of the source; 0 where it has none. */
  readonly line: number;
  readonly what: string;
}
