import type { DraftBlock } from '../draft-block.js';
import type { Attributes } from './markup.js';

/** An element of the page, in document order; its blocks are `blocks[first]` to `blocks[end - 1]`. */
export interface PageElement {
  readonly tag: string;
  readonly attribs: Attributes;
  /** Index of the parent, -1 at the top. */
  readonly parent: number;
  readonly depth: number;
  readonly first: number;
  end: number;
  /** Its own text, where its markup calls it an author, a name or a day (`isMarked`). */
  text?: string;
}

/** What stands in the head of a page, and in elements that say something about it. */
export interface PageHead {
  /** `name` or `property` in lower case → contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly jsonLd: readonly string[];
  readonly title: string;
  readonly language?: string;
  readonly canonical?: string;
}

/** An HTML page as one flat list of blocks with the elements that hold them. */
export interface FlatPage {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly DraftBlock[];
  /** For each block, the index of the nearest element around it. */
  readonly owners: readonly number[];
  readonly head: PageHead;
}
