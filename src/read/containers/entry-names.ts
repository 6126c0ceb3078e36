import { escapeText } from '../../text/steering.js';
import { createPartNames } from './part-names.js';
import type { Remark } from './reader.js';

/** Gives the parts of an archive the names that they go by: nothing in them leads out of it, and no two share one. */
export interface EntryNames {
  nameOf(called: string): string;
  /** Told once, behind the last part. */
  remarkOn(remark: (remark: Remark) => void): void;
}

const ROOT = /^(?:[A-Za-z]:)?\/+/;
const MOST_NAMED = 3;

export function createEntryNames(): EntryNames {
  const unique = createPartNames();
  const outside: string[] = [];
  let leading = 0;
  return {
    nameOf(called) {
      const safe = inside(called);
      if (leadsOut(called)) {
        leading++;
        if (outside.length < MOST_NAMED) outside.push(`\`${escapeText(called)}\``);
      }
      return unique(safe === '' ? 'unnamed' : escapeText(safe));
    },
    remarkOn(remark) {
      if (leading === 0) return;
      const more = leading > MOST_NAMED ? ` and \`${leading - MOST_NAMED}\` more` : '';
      const reason = `${outside.join(', ')}${more}: names that lead out of the archive; each is read under what of its name lies inside`;
      remark({ severity: 'warning', rule: 'read/name-leads-out', reason });
    },
  };
}

function leadsOut(called: string): boolean {
  return ROOT.test(called) || called.split('/').includes('..');
}

function inside(called: string): string {
  const segments = called.replace(ROOT, '').split('/');
  return segments.filter((segment) => segment !== '' && segment !== '.' && segment !== '..').join('/');
}
