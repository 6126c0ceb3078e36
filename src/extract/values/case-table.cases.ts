import type { IsoDate } from '../../model/span.js';

/**
 * What a kind of value must find and must spare. The expected values stand in the order of the marks, written as
 * `78000000 GBP`, `5..10 GBP between /hour`, `2012-07-12`, `2012-07-09..2012-07-15`, `?` for an unknown date, `P4Y6M`.
 */
export interface ValueCase {
  readonly name: string;
  /** The text with each value of the kind in ⟦⟧; a text without a mark must be spared. */
  readonly text: string;
  readonly values?: readonly string[];
  readonly published?: IsoDate;
  /** The country that the text is about, as ISO 3166 has it. */
  readonly about?: string;
}
