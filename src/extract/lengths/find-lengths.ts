import { FUNCTION_WORDS, NOUNS_THAT_LAST } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import type { Amount, Length } from '../../model/statement.js';
import { anyOf } from '../../text/any-of.js';
import { firstEndingAfter, lastStartingAt } from '../span-search.js';
import type { StatementGround } from '../statements/ground.js';
import { LENGTH_RULES, type LengthRule } from './length-rules.js';

/** In units: what stands between a length and its noun is an adjective, a noun or a sum. */
const FURTHEST_BEFORE = 5;
const FURTHEST_BEHIND = 4;
/** In units: the article of a noun stands no further before it. */
const FURTHEST_ARTICLE = 6;

/** Between a noun and its length; a verb of lasting may stand there. */
const LEADS_TO_LENGTH =
  /^(?:,? (?:which|that))? (?:will |is to |would |can |could )?(?:of|for|over|runs? (?:for|over)|ran for|last(?:s|ing|ed)?|running for|spanning|cover(?:s|ing)) (?:up to |about |at least |more than )?$/;
/** Between a length and its noun. */
const LEADS_TO_NOUN = new RegExp(
  String.raw`^(?:, | |-)(?:(?!${anyOf([...FUNCTION_WORDS.keys(), 'but', 'or', 'after', 'before', 'when', 'as'])}\b)[\p{L}£$€][\p{L}\p{N}£$€.,’'&-]* ){0,4}$`,
  'u',
);
const OLD = /^-old\b/;
/** Articles and owners: the thing is known, or it is one of several. */
const KNOWN: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'this', 'that', 'our', "'s"]);
const NEW: ReadonlySet<string> = new Set(['a', 'an', 'another', 'new']);

/** How long the agreements that an article speaks of are to last, in the order of the text. */
export function findLengths(ground: StatementGround, amounts: readonly Amount[]): Length[] {
  const found = ground.mentions.flatMap((mention, duration): Length[] => {
    if (mention.kind !== 'duration') return [];
    const length = besideNoun(ground, mention, duration) ?? ofSum(ground, mention, duration, amounts);
    return length ? [length] : [];
  });
  return found;
}

function besideNoun(ground: StatementGround, mention: Mention, duration: number): Length | undefined {
  const { units, article } = ground;
  const { text } = article;
  const at = firstEndingAfter(units.units, mention.start);
  if (OLD.test(text.slice(mention.end))) return undefined;
  for (let step = 1; step <= FURTHEST_BEFORE; step++) {
    const unit = units.at(firstEndingAfter(units.units, mention.end) + step - 1);
    if (unit.start < mention.end) continue;
    if (!isNoun(unit.key)) continue;
    if (!LEADS_TO_NOUN.test(text.slice(mention.end, unit.start))) break;
    return lengthOf(ground, LENGTH_RULES.before, {
      duration,
      start: mention.start,
      end: unit.end,
      noun: unit.key,
      before: at,
    });
  }
  for (let step = 1; step <= FURTHEST_BEHIND + FURTHEST_BEFORE; step++) {
    const unit = units.at(at - step);
    if (!isNoun(unit.key)) continue;
    if (!LEADS_TO_LENGTH.test(text.slice(unit.end, mention.start))) break;
    return lengthOf(ground, LENGTH_RULES.behind, {
      duration,
      start: unit.start,
      end: mention.end,
      noun: unit.key,
      before: at - step,
    });
  }
  return undefined;
}

/** A sum that runs over the length, and is of an agreement. */
function ofSum(
  ground: StatementGround,
  mention: Mention,
  duration: number,
  amounts: readonly Amount[],
): Length | undefined {
  const sum = amounts.find(({ periodSpan, forSpan }) => forSpan && periodSpan && isWithin(mention, periodSpan));
  if (!sum?.forSpan) return undefined;
  const { units } = ground;
  const last = lastStartingAt(units.units, sum.forSpan.end - 1);
  const first = firstEndingAfter(units.units, sum.forSpan.start);
  for (let at = first; at <= last; at++) {
    const { key } = units.at(at);
    if (isNoun(key)) {
      const { start, end } = mention;
      return lengthOf(ground, LENGTH_RULES.ofSum, { duration, start, end, noun: key, before: at });
    }
  }
  return undefined;
}

const isNoun = (key: string): boolean => NOUNS_THAT_LAST.has(key);
const isWithin = ({ start, end }: Span, whole: Span): boolean => whole.start <= start && end <= whole.end;

interface Found extends Span {
  readonly duration: number;
  readonly noun: string;
  /** The unit before which its article stands. */
  readonly before: number;
}

function lengthOf(
  { units }: StatementGround,
  { id, confidence }: LengthRule,
  { duration, start, end, noun, before }: Found,
): Length {
  const known = knownAs(units, before);
  return { start, end, rule: id, confidence, duration, thing: noun, ...(known ? { known } : {}) };
}

/** Whether a noun has an article that takes it for known, or one that does not. */
function knownAs(units: StatementGround['units'], before: number): 'the' | 'a' | undefined {
  for (let step = 1; step <= FURTHEST_ARTICLE; step++) {
    const { key, class: wordClass } = units.at(before - step);
    if (wordClass === 'line-end' || wordClass === 'stop') return undefined;
    if (KNOWN.has(key) || wordClass === 'possessive') return 'the';
    if (NEW.has(key)) return 'a';
    if (wordClass !== 'word' && wordClass !== 'comma' && step > 2) return undefined;
  }
  return undefined;
}
