import type { Mention } from '../../model/mention.js';
import { firstEndingAfter } from '../span-search.js';

/** Since when and until when a post is held: indices of dates. */
export interface Term {
  readonly since?: number;
  readonly until?: number;
}

const OPENER = /^[\s,(]*(since|until|till|from|between)\s+(?:the\s+)?$/;
const TAKEN = /^\s*(?:in|on|from)\s+(?:the\s+)?$/;
const TO = /^\s*(?:to|until|till|and|-|–)\s+(?:the\s+)?$/;

/**
 * The term behind the words for a post: `since 2011`, `until last year`, `from 2005 to 2011`; of one that the words say is
 * taken up, `became director in 2005`, the day when it was.
 */
export function termBehind(text: string, mentions: readonly Mention[], end: number, isTaken: boolean): Term {
  const at = firstEndingAfter(mentions, end);
  const date = mentions[at];
  if (date?.kind !== 'date') return {};
  const between = text.slice(end, date.start);
  const [, word] = OPENER.exec(between) ?? [];
  if (word === undefined) return isTaken && TAKEN.test(between) ? { since: at } : {};
  if (word === 'since') return { since: at };
  if (word === 'until' || word === 'till') return { until: at };
  const next = mentions[at + 1];
  const isRange = next?.kind === 'date' && TO.test(text.slice(date.end, next.start));
  return isRange ? { since: at, until: at + 1 } : { since: at };
}
