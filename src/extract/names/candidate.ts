import type { EntityMention } from '../../model/mention.js';

/** A candidate for a mention: units `[first, last]`, and what the rule saw. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly mention: EntityMention;
}
