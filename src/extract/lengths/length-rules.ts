import type { RuleId } from '../../model/span.js';

/** Where a length of time stands beside what lasts so long. */
export interface LengthRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
}

/** How the press says how long an agreement is to last. */
export const LENGTH_RULES: {
  readonly before: LengthRule;
  readonly behind: LengthRule;
  readonly ofSum: LengthRule;
} = {
  before: {
    id: 'length/before-noun',
    summary: 'A length before the noun for an agreement: a seven-year catering deal.',
    confidence: 0.9,
  },
  behind: {
    id: 'length/behind-noun',
    summary:
      'A length behind the noun for an agreement: a contract of seven years, the lease, which runs for seven years.',
    confidence: 0.85,
  },
  ofSum: {
    id: 'length/of-sum',
    summary: 'A sum is of an agreement, and runs over the length: £5m over seven years for a contract.',
    confidence: 0.8,
  },
};

/** The same as a list. */
export const lengthRules: readonly LengthRule[] = Object.values(LENGTH_RULES);
