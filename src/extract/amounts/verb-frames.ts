import { framesOfGiving } from './frames-of-giving.js';
import { framesOfLaw } from './frames-of-law.js';
import { framesOfSaving } from './frames-of-saving.js';
import { framesOfSpending } from './frames-of-spending.js';
import { framesOfTrade } from './frames-of-trade.js';
import type { VerbFrame } from './verb-frame.js';

/** Of those that a verb opens the first that its clause fits reads it; a verb's names in the list say which it opens. */
export const verbFrames: readonly VerbFrame[] = [
  ...framesOfSpending,
  ...framesOfSaving,
  ...framesOfGiving,
  ...framesOfLaw,
  ...framesOfTrade,
];
