/** One difference between gold and records: what it is about, how it differs, where, and the words. */
export interface Difference {
  /** A kind of mention, or `line`, `article`, `headline`, `byline`, `publisher`, `published`, `roles`, `roles at`, `quote`, `speaker`, `said`, `said speaker`. */
  readonly about: string;
  readonly how: 'missed' | 'spurious' | 'span' | 'value' | 'entity' | 'lost' | 'kept' | 'metadata' | 'wrong';
  readonly source: string;
  /** 1-based line of the source; 0 where it has none. */
  readonly line: number;
  readonly what: string;
}
