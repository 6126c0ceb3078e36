import type { RuleId } from '../../model/span.js';
import type { RelationState, RelationType } from '../../model/statement.js';
import type { UnitSpan } from '../clauses/clause.js';

/** Two parties as a rule found them: indices into the mentions, and the units of the words that say so. */
export interface Dealing extends UnitSpan {
  readonly a: number;
  readonly b: number;
  readonly type: RelationType;
  readonly state: RelationState;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** What a party has to be: `agent` is a person or a firm that can act for somebody. */
export type Sort = 'body' | 'person' | 'party' | 'regulator' | 'firm' | 'buyer' | 'critic';

/** What a rule about relations says of itself. */
export interface RelationRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
  readonly type: RelationType;
  readonly a: Sort;
  readonly b: Sort;
}

/** Types that hold both ways: neither party comes first. */
export const MUTUAL: ReadonlySet<RelationType> = new Set(['partner', 'family']);
