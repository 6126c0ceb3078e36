import { FORWARD_VERBS, INVITING_VERBS } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { firstWhere } from '../../../text/first-where.js';
import type { Cues, DateParts, ReadContext } from '../rule.js';
import { civil, type Day, dayOf, isDate, weekdayOf } from './calendar.js';

/** What a sentence speaks of; undefined where no verb tells. */
type Tense = 'past' | 'future' | undefined;

const PAST_PREPOSITION = /\b(?:since|last|past)\s$/i;
// `until the end of`, `by`: what lies ahead whatever the verb before it.
const UNTIL = /\b(?:until|till|by)(?: (?:the )?(?:end|start|beginning|middle) of(?: the)?)?\s$/i;
// `had returned their papers by Wednesday`
const DONE_BY = /\b(?:had|has|have) (?:[a-z]+ ){0,2}[a-z]+(?:ed|en|n|t)\b[^.;:"\n]{0,60} by(?: the)? $/i;
const FUTURE_PREPOSITION = /\b(?:next|before)(?: (?:the )?(?:end|start|beginning|middle) of(?: the)?)?\s$/i;
const FORWARD = new RegExp(
  String.raw`\b${anyOf(FORWARD_VERBS)}\b[^.,;:"\n]{0,60} (?:for|to|until|till|from|by)(?: the)? $`,
  'i',
);
const INVITING = new RegExp(String.raw`\b${anyOf(INVITING_VERBS)}\b[^.,;:"\n]{0,60} (?:on|for|at)(?: the)? $`, 'i');
/** A day rather than a month: `held the post until March` tells of what was. */
const DAY_WORD = /\d|day\b/i;
// `recalled that in March it had …`: the verb of the date's own clause follows.
const CLAUSE_OPENS =
  /\b(?:that|when|where|because|but|while|whether|if|although|though)(?:,? (?:on|in|at|from|by|early|late|the))*,? $/i;
const REACH = 140;
/** Code units; no words that fix a day are longer. */
const BEFORE = 96;
/** A weekday that fits no day within a year and a half is a slip. */
const WEEKDAY_REACH = 548;

/**
 * Whether the clause speaks of what was or what will be: by the preposition before the date, by what was put off or
 * called to it, else by the nearest verb before it, or behind it, that stands in the same quotation or in none.
 */
export function tenseAt(start: number, end: number, context: ReadContext): Tense {
  const left = context.text.slice(Math.max(0, start - BEFORE), start);
  if (PAST_PREPOSITION.test(left)) return 'past';
  const date = { at: start, isDay: DAY_WORD.test(context.text.slice(start, end)) };
  if (DONE_BY.test(left)) return 'past';
  if ((date.isDay && UNTIL.test(left)) || FORWARD.test(left) || INVITING.test(left)) return 'future';
  const cues = context.cues();
  const from = Math.max(start - REACH, cues.clauseEnds[countUpTo(cues.clauseEnds, start - 1) - 1] ?? 0);
  const stop = Math.min(end + REACH, cues.clauseEnds[countUpTo(cues.clauseEnds, end - 1)] ?? context.text.length);
  const behind = (): Tense => nearest(cues, countUpTo(cues.starts, end - 1), 1, date, stop);
  if (CLAUSE_OPENS.test(left)) {
    const own = behind();
    if (own !== undefined) return own;
  }
  const before = nearest(cues, countUpTo(cues.ends, start) - 1, -1, date, from);
  if (before !== undefined) return before;
  return FUTURE_PREPOSITION.test(left) ? 'future' : behind();
}

/** The tense of the first cue from a place on, as far as `limit`, that stands in the same quotation as a date. */
function nearest(
  cues: Cues,
  from: number,
  step: 1 | -1,
  { at: date, isDay }: { at: number; isDay: boolean },
  limit: number,
): Tense {
  const { starts, ends, past, ofDays } = cues;
  const quotation = quotationAt(cues, date);
  for (let at = from; at >= 0 && at < starts.length; at += step) {
    const [start = 0, end = 0] = [starts[at], ends[at]];
    if (step < 0 ? start < limit : end > limit) return undefined;
    if (ofDays[at] && (!isDay || step > 0)) continue;
    if (quotationAt(cues, start) === quotation) return past[at] ? 'past' : 'future';
  }
  return undefined;
}

/** The quotation that a place stands in, by its number; 0 for what stands in none. */
function quotationAt({ quoteStarts, quoteEnds }: Cues, place: number): number {
  const count = countUpTo(quoteStarts, place);
  return count > 0 && place < (quoteEnds[count - 1] ?? 0) ? count : 0;
}

/** How many of ascending numbers are at most a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  return firstWhere(numbers.length, (at) => (numbers[at] ?? 0) > limit);
}

/**
 * The day that a bare weekday means: the nearest one that the tense allows, the day of publication included. Without
 * a tense it is the last one, for a newspaper mostly tells what has been; under a heading that looks ahead, the next.
 */
export function weekdayNear(published: Day, weekday: number, tense: Tense, looksAhead: boolean): Day {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const ahead = tense === 'future' || (tense === undefined && looksAhead);
  return ahead && back > 0 ? published + 7 - back : published - back;
}

/**
 * The year of a date without one: the nearest that the tense allows, that fits the weekday if one is written and in
 * which the day exists. Undefined if no year near does.
 */
export function yearNear(published: Day, parts: DateParts, tense: Tense): number | undefined {
  const now = civil(published);
  const month = parts.month ?? 1;
  const day = parts.day;
  let best: number | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  const reach = parts.weekday === undefined ? 1 : 2;
  for (let year = now.year - (day === 29 && month === 2 ? 4 : reach); year <= now.year + reach; year++) {
    if (day !== undefined && !isDate(year, month, day)) continue;
    const at = dayOf(year, month, day ?? 15);
    if (parts.weekday !== undefined && weekdayOf(at) !== parts.weekday) continue;
    const behind = day === undefined ? year * 12 + month <= now.year * 12 + now.month : at <= published;
    const before = day === undefined ? year * 12 + month >= now.year * 12 + now.month : at >= published;
    if ((tense === 'past' && !behind) || (tense === 'future' && !before)) continue;
    const distance =
      day === undefined ? Math.abs((year - now.year) * 12 + month - now.month) : Math.abs(at - published);
    if (parts.weekday !== undefined && distance > WEEKDAY_REACH) continue;
    if (distance < bestDistance) {
      best = year;
      bestDistance = distance;
    }
  }
  return best;
}
