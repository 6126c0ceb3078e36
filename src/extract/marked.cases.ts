import type { RuleId } from '../model/span.js';

/**
 * What a rule must find and what it must spare, with the expectation marked in the text: `Mr ⟦Okafor⟧ of Leeds`. A file
 * marks every mention of its own kind, whichever rule finds it, and none of another kind; where kinds meet, the mark
 * says which: `⟦Okafor|person⟧`. In `finds` the rule signs at least one mark, in `spares` none.
 */
export interface MarkedCases {
  readonly finds: readonly string[];
  readonly spares: readonly string[];
}

export type CasesByRule = Readonly<Record<RuleId, MarkedCases>>;
