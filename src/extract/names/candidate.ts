import type { EntityMention } from '../../model/mention.js';
import type { SigningRule } from './signing-rule.js';

/** A candidate for a mention: units `[first, last]`, the rule that saw it, and what it saw. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly rule: SigningRule;
  readonly mention: EntityMention;
}
