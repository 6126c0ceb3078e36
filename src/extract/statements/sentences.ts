import type { Mention, MentionKind } from '../../model/mention.js';
import type { UnitSpan } from '../clauses/clause.js';
import { LONGEST_SENTENCE, sentenceStart } from '../quotes/ground.js';
import { firstEndingAfter } from '../span-search.js';
import type { UnitText } from '../units/read-units.js';
import type { StatementGround } from './ground.js';

/** The first and last unit of the sentence that a unit stands in. */
export function sentenceOf(units: UnitText, at: number): UnitSpan {
  const first = sentenceStart(units, at);
  let last = at;
  while (last < units.units.length - 1 && last - first < LONGEST_SENTENCE) {
    const { opensSentence, class: wordClass } = units.at(last + 1);
    if (wordClass === 'line-end' || opensSentence) break;
    last++;
  }
  return { first, last };
}

/** Indices of the mentions of some kinds that stand in a stretch of units, in order. */
export function mentionsIn(
  { units, mentions }: Pick<StatementGround, 'units' | 'mentions'>,
  { first, last }: UnitSpan,
  kinds: ReadonlySet<MentionKind>,
): readonly number[] {
  const found: number[] = [];
  const { end } = units.at(last);
  for (let at = firstEndingAfter(mentions, units.at(first).start); at < mentions.length; at++) {
    const { start, kind } = mentions[at] as Mention;
    if (start >= end) break;
    if (kinds.has(kind)) found.push(at);
  }
  return found;
}
