import { differingSums } from './differing-sums.js';
import { differingEvents } from './event-rules.js';
import type { FactRule } from './fact-rule.js';
import { differingLengths } from './length-rules.js';
import { differingPosts } from './post-rules.js';
import { differingQuotes } from './quote-rules.js';
import { differingRelations } from './relation-rules.js';

/** Why two facts about one thing differ, or may be one. */
export const differRules: readonly FactRule[] = [
  ...differingPosts,
  ...differingSums,
  ...differingLengths,
  ...differingEvents,
  ...differingRelations,
  ...differingQuotes,
];
