import { differingEvents } from './event-rules.js';
import type { FactRule } from './fact-rule.js';
import { differingPosts } from './post-rules.js';
import { differingQuotes } from './quote-rules.js';
import { differingRelations } from './relation-rules.js';
import { differingSums } from './sum-rules.js';

/** Why two facts about one thing differ, or may be one. */
export const differRules: readonly FactRule[] = [
  ...differingPosts,
  ...differingSums,
  ...differingEvents,
  ...differingRelations,
  ...differingQuotes,
];
