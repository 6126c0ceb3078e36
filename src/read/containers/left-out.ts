import type { RuleId } from '../../model/span.js';
import { counted } from '../../text/counted.js';
import type { Remark } from './reader.js';

/** What a reader leaves out on purpose, by sort, for one remark at its end. */
export interface LeftOut {
  /** `sort` is a noun in the singular, and what may follow it: `post behind a password`. */
  add(sort: string, count?: number): void;
  report(remark: (remark: Remark) => void): void;
}

export function createLeftOut(rule: RuleId): LeftOut {
  const counts = new Map<string, number>();
  return {
    add(sort, count = 1) {
      if (count > 0) counts.set(sort, (counts.get(sort) ?? 0) + count);
    },
    report(remark) {
      if (counts.size === 0) return;
      const sorts = [...counts].map(([sort, count]) => `\`${count}\` ${plural(sort, count)}`);
      remark({ severity: 'info', rule, reason: `left out: ${sorts.join(', ')}` });
    },
  };
}

const QUALIFIER = /(?= (?:behind|of|that|with|in|without)\b)/;

/** `post behind a password`, `posts behind a password`. */
function plural(sort: string, count: number): string {
  const [noun = '', ...rest] = sort.split(QUALIFIER);
  return `${counted(count, noun).slice(`${count} `.length)}${rest.join('')}`;
}
