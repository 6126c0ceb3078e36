import { AMOUNT_QUALIFIERS, SUM_OPENERS } from '../../lists/words.js';
import type { Clause } from '../clauses/clause.js';
import type { PartedText } from '../clauses/parts.js';
import type { StatementGround } from '../statements/ground.js';
import { type NamedBodies, namedBodies } from './named-bodies.js';

/** What the readers of amounts look at. */
export interface AmountGround extends StatementGround {
  readonly bodies: NamedBodies;
  /** Unit → index of the mention that covers it. */
  readonly mentionAt: readonly (number | undefined)[];
}

/** The ground of an article, its units with their parts and mentions. Linear in the number of units. */
export function amountGround(ground: StatementGround): AmountGround {
  const { mentions, units } = ground;
  const mentionAt = new Array<number | undefined>(units.units.length);
  let next = 0;
  for (let at = 0; at < units.units.length; at++) {
    const unit = units.at(at);
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= unit.start) next++;
    const mention = mentions[next];
    if (mention && unit.end > mention.start) mentionAt[at] = next;
  }
  return { ...ground, mentionAt, bodies: namedBodies(mentions) };
}

/** In units: how far a sentence is read to either side of a sum. */
const FAR = 60;
const SENTENCE_ENDS: ReadonlySet<string> = new Set(['stop', 'exclamation', 'question']);

/** The first unit of the sentence that a unit stands in, not further away than what can say what a sum is. */
export function firstOfSentence({ units }: AmountGround, at: number): number {
  let i = at;
  while (i > 0 && at - i < FAR && !endsSentence(units, i - 1)) i--;
  return i;
}

/** Its last. */
export function lastOfSentence({ units }: AmountGround, at: number): number {
  let i = at;
  while (i < units.units.length - 1 && i - at < FAR && !endsSentence(units, i)) i++;
  return i;
}

/** Whether a sentence ends with a unit: a stop before a capital, the end of a line. */
function endsSentence(units: PartedText, at: number): boolean {
  const { class: unitClass } = units.at(at);
  if (unitClass === 'line-end' || unitClass === 'bar') return true;
  const next = units.at(at + 1);
  if (unitClass === 'quote' || unitClass === 'apostrophe')
    return SENTENCE_ENDS.has(units.at(at - 1).class) && next.opensSentence;
  return SENTENCE_ENDS.has(unitClass) && next.opensSentence && next.class !== 'quote' && next.class !== 'apostrophe';
}

/** In units: the longest run of words that say how exact a sum is: `somewhere in the region of`. */
const LONGEST_OPENER = 5;

/** The first unit of the words before a sum that belong to it: `up to another`, `a record`, `in excess of`. */
export function openerOf({ units, clauses }: AmountGround, first: number, from: number): number {
  let at = first;
  for (let found = true; found; ) {
    found = false;
    for (let length = Math.min(LONGEST_OPENER, at - from); length > 0 && !found; length--) {
      const words = keysOf(units, at - length, at - 1);
      if (!AMOUNT_QUALIFIERS.has(words) && !SUM_OPENERS.has(words)) continue;
      at -= length;
      found = true;
    }
    // `a reported £5m`, `a staggering £5m`, `nearly £5m`: one word more, behind an article.
    if (found || at - 1 < from) continue;
    const isAdverb = units.partAt(at - 1) === 'adverb';
    const isWord = at - 2 >= from && units.at(at - 2).class === 'a' && units.partAt(at - 1) === 'content';
    if (isAdverb || (isWord && clauses.at(at - 1) === undefined)) {
      at -= isAdverb ? 1 : 2;
      found = true;
    }
  }
  return at;
}

/** The words from one unit to another, as a list has them. */
export function keysOf(units: PartedText, first: number, last: number): string {
  let words = units.at(first).key;
  for (let at = first + 1; at <= last; at++) words += ` ${units.at(at).key}`;
  return words;
}

/** The last unit of a run of words for a thing that begins at a unit; before its first where none does. */
export function runFrom(
  { units, clauses, mentionAt, mentions }: AmountGround,
  first: number,
  isNoun: (at: number) => boolean,
): number {
  let last = first - 1;
  for (let at = first; at < first + LONGEST_RUN; at++) {
    const unit = units.at(at);
    const part = units.partAt(at);
    const kind = mentions[mentionAt[at] ?? -1]?.kind;
    if (kind === 'money' || kind === 'date' || kind === 'contact' || unit.class === 'honorific') break;
    const isTight = part === 'dash' && units.at(at - 1).end === unit.start && unit.end === units.at(at + 1).start;
    if (part === 'possessive') {
      // `the trust's`: what it has is read, `the trust’ “vision”` ends with the trust.
      if (units.partAt(at + 1) !== 'content') break;
    } else if (part !== 'content' && !isTight && unit.key !== '%' && kind === undefined) break;
    else if (kind === undefined && isVerb(clauses.at(at), at) && !isNoun(at) && !isTightBehind(units, at)) break;
    last = at;
  }
  return last;
}
const LONGEST_RUN = 9;

/** `Russian-registered`, cut in two for its capital. */
const isTightBehind = (units: PartedText, at: number): boolean =>
  units.partAt(at - 1) === 'dash' && units.at(at - 1).end === units.at(at).start;

const isVerb = (clause: Clause | undefined, at: number): boolean => clause !== undefined && clause.verb.head === at;
