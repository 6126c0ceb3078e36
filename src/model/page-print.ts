/** What a page tells the other pages of its site: which blocks it holds, without their words. */
export interface PagePrint {
  /** Hash of the site's name, 48 bits. */
  readonly site: number;
  /** Two numbers a block: the hash of site and text, 48 bits, and its words of prose, 0 for a label. */
  readonly blocks: readonly number[];
}

/** How far a block spreads over its site: on some of its pages, or on more than half of them. */
export type Spread = 'several' | 'most';

/** Hashes of the blocks that are furniture of a site. */
export type Furniture = ReadonlyMap<number, Spread>;
