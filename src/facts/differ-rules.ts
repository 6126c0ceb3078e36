import type { FactRule } from './fact-rule.js';

/** Why two facts about one thing differ, or may be one. */
export const differRules: readonly FactRule[] = [];
