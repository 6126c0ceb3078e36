import type { Chain } from './entity.js';
import type { Mention } from './mention.js';
import type { FactFindings } from './statement.js';

/** What `extract` found in one article; spans in UTF-16 code units of its text. */
export interface Extraction extends FactFindings {
  /** Sorted by start, disjoint. */
  readonly mentions: readonly Mention[];
}

/** The same, and what `resolve` made of it. */
export interface Findings extends Extraction {
  readonly chains: readonly Chain[];
}
