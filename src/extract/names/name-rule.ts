import type { EntityKind } from '../../model/mention.js';
import type { Condition } from './conditions.js';
import type { SigningRule } from './signing-rule.js';

/** A rule about names: what stands around them, as a pattern over unit classes. The engine runs it and signs its work. */
export interface NameRule extends SigningRule {
  readonly kind: EntityKind;
  /** See `pattern.ts`; the mention between `⟦` and `⟧`, a title before it in the group `title`. */
  readonly pattern: string;
  /** A match that is refused is not looked into: `Moving Castle` in `Howl’s Moving Castle` is no castle either. */
  readonly whole?: boolean;
  /** 0 to 1: how sure the name and its kind are on this evidence alone. Of two overlapping candidates the surer wins. */
  readonly confidence: number;
  /** What else must hold of a match, all of it. */
  readonly accept?: readonly Condition[];
}
