import type { RuleId } from '../model/span.js';
import type { UnitRange } from './units/pattern.js';

/** A match of a rule's pattern, and what became of it. */
export interface SeenMatch {
  readonly rule: RuleId;
  /** In units for names, in the parts of the row for roles. */
  readonly range: UnitRange;
  /** Why the rule did not take it, as a clause; undefined where it did. */
  readonly refused: string | undefined;
}

/** Is told of every match, for those who write rules. */
export type Watch = (seen: SeenMatch) => void;
