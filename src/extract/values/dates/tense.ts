import { FUTURE_AUXILIARIES, NO_PAST_IN_ED, TENSES } from '../../../lists/words.js';
import { anyOf } from '../../../text/any-of.js';
import { firstWhere } from '../../../text/first-where.js';
import type { Cues, DateParts, ReadContext } from '../rule.js';
import { civil, type Day, dayOf, isDate, weekdayOf } from './calendar.js';

/** What a sentence speaks of; undefined where no verb tells. */
type Tense = 'past' | 'future' | undefined;

// What was due, expected or promised lies ahead, though its verb is in the past: these stand before the past cues, as does
// what will, may or has to `be published`.
const cuesFor = (tense: 'past' | 'future'): string =>
  `${anyOf([...TENSES].flatMap(([words, told]) => (told === tense ? words : [])))}\\b`;
const FUTURE_CUE = [
  String.raw`(?:(?:is|are|was|were|be|been) )?(?:due|expected|set|scheduled|planned|likely|hoped|intended|about|poised) to\b(?: (?:be|have) [a-z]+)?`,
  String.raw`(?:(?<!\bused )to|${anyOf(FUTURE_AUXILIARIES)}) (?:(?:not|also|only|now|then|soon|later|[a-z]+ly) )?be [a-z]+`,
  'will have (?:been )?[a-z]+',
  String.raw`(?:might|should|must|can)(?! have)\b`,
  String.raw`(?:plans?|hopes?|aims?|intends?|planning|hoping) to\b(?: (?:be|have) [a-z]+)?`,
  '(?:is|are) to (?:be )?[a-z]+',
  cuesFor('future'),
].join('|');
const PAST_CUE = [cuesFor('past'), String.raw`(?!${anyOf(NO_PAST_IN_ED)}\b)[a-z]{2,}ed\b`].join('|');
const CUE = new RegExp(
  String.raw`\b(?:(?<future>${FUTURE_CUE})|(?<past>${PAST_CUE})|(?<contracted>(?:'ll|'d)\b))`,
  'gi',
);
const SENTENCE_END = /[.!?]['")\]]{0,2}(?=\s|$)|\n/g;
const PAST_PREPOSITION = /\b(?:since|last|past)\s$/i;
const FUTURE_PREPOSITION =
  /\b(?:until|till|by|next|before)(?: (?:the )?(?:end|start|beginning|middle) of(?: the)?)?\s$/i;
const REACH = 140;
/** A weekday that fits no day within a year and a half is a slip. */
const WEEKDAY_REACH = 548;

/** Reads a text once, when a date first asks for it. */
export function createCueReader(text: string): () => Cues {
  let cues: Cues | undefined;
  return () => {
    cues ??= cuesOf(text);
    return cues;
  };
}

function cuesOf(text: string): Cues {
  const [starts, ends, past]: [number[], number[], boolean[]] = [[], [], []];
  for (const match of text.matchAll(CUE)) {
    starts.push(match.index);
    ends.push(match.index + match[0].length);
    past.push(match.groups?.['past'] !== undefined);
  }
  return { starts, ends, past, sentenceEnds: Array.from(text.matchAll(SENTENCE_END), (match) => match.index) };
}

/** Whether the sentence speaks of what was or what will be, as far as the nearest verb shows. */
export function tenseAt(start: number, end: number, context: ReadContext): Tense {
  const { text } = context;
  if (PAST_PREPOSITION.test(text.slice(Math.max(0, start - 8), start))) return 'past';
  const { starts, ends, past, sentenceEnds } = context.cues();
  const from = Math.max(start - REACH, sentenceEnds[countUpTo(sentenceEnds, start - 1) - 1] ?? 0);
  const before = countUpTo(ends, start) - 1;
  if (before >= 0 && (starts[before] ?? 0) >= from) return past[before] ? 'past' : 'future';
  if (FUTURE_PREPOSITION.test(text.slice(Math.max(0, start - 32), start))) return 'future';
  const stop = Math.min(end + REACH, sentenceEnds[countUpTo(sentenceEnds, end - 1)] ?? text.length);
  const after = countUpTo(starts, end - 1);
  if (after >= starts.length || (ends[after] ?? 0) > stop) return undefined;
  return past[after] ? 'past' : 'future';
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
