import { counted } from '../../../text/counted.js';
import type { Remark } from '../reader.js';

/** What is remarked of records: how many there were of a sort. */
export type Counted = 'cut' | 'summary' | 'ambiguous-day' | 'no-day' | 'draft' | 'removed' | 'no-text';

/** What stands behind the `!`: `item-3`, `row-3`. */
export type Unit = 'item' | 'row';

/** How many records there were of a sort, and what the first had. */
export type Tally = Map<Counted, { readonly number: number; readonly example: string | undefined }>;

interface Telling extends Pick<Remark, 'severity' | 'rule'> {
  reason(number: string, example: string): string;
}

const TELLINGS: Readonly<Record<Counted, Telling>> = {
  cut: {
    severity: 'warning',
    rule: 'read/cut-text',
    reason: (number) => `the text of ${number} is cut off by the service that it comes from: save the pages themselves`,
  },
  summary: {
    severity: 'warning',
    rule: 'read/summaries',
    reason: (number) => `of ${number} there is a summary and no text: save the pages themselves`,
  },
  'ambiguous-day': {
    severity: 'warning',
    rule: 'read/ambiguous-day',
    reason: (number, example) =>
      `the day of ${number} is not taken: \`${example}\` may be read in two ways, and no other day of the file says which; write days as YYYY-MM-DD`,
  },
  'no-day': {
    severity: 'warning',
    rule: 'read/no-day',
    reason: (number, example) => `the day of ${number} cannot be read (\`${example}\`): write days as YYYY-MM-DD`,
  },
  draft: { severity: 'info', rule: 'read/left-out-records', reason: (number) => `${number} left out: not published` },
  removed: {
    severity: 'info',
    rule: 'read/left-out-records',
    reason: (number) => `${number} left out: removed by the service that it comes from`,
  },
  'no-text': {
    severity: 'info',
    rule: 'read/left-out-records',
    reason: (number) => `${number} left out: without a text`,
  },
};

const LONGEST_EXAMPLE = 60;

/** What there is to say of records, each sort once. */
export function tallied(tally: Tally, unit: Unit): readonly Remark[] {
  return [...tally].map(([sort, { number, example = '' }]) => {
    const { severity, rule, reason } = TELLINGS[sort];
    return { severity, rule, reason: reason(counted(number, unit), example.slice(0, LONGEST_EXAMPLE)) };
  });
}
