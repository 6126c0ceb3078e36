import type { RemovalRule } from './removal.js';

/** A rule that takes out single blocks by their words. Patterns meet the block's `plain` text. */
export interface LineRule extends RemovalRule {
  /** The block is as long as this at the most, in characters: furniture is short, and sentences must be spared. */
  readonly longest: number;
  readonly pattern: RegExp;
  /**
   * One of these stands in whatever `pattern` matches, in small letters: given where the pattern may begin anywhere in a long
   * block, since to look for them costs a tenth of it.
   */
  readonly needs?: readonly string[] | undefined;
  /** How many different matches of `pattern` (which is global then) the block must hold; 1 where undefined. */
  readonly atLeast?: number | undefined;
  /** What the block must say besides, for `pattern` to count. */
  readonly with?: RegExp | undefined;
  /** Spares the block whatever `pattern` says. */
  readonly unless?: RegExp | undefined;
  /** The rule cuts only where this many neighbouring blocks match it: single words that an article may use as well. */
  readonly run?: number | undefined;
}
