import type { Removal, RemovalTraits } from '../model/block.js';
import type { RuleId } from '../model/span.js';

/** What every rule that takes blocks out says of itself. */
export interface RemovalRule {
  readonly id: RuleId;
  /** One clause for a reader. */
  readonly reason: string;
  readonly traits?: RemovalTraits | undefined;
}

/** The removal that a rule signs. */
export function removalBy({ id, reason, traits }: RemovalRule): Removal {
  return { rule: id, reason, ...(traits && { traits }) };
}
