import { WEEKDAYS } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import { type FoundDay, findDay } from '../text/day.js';
import { NAMES, peopleIn } from './names.js';

/** How a line speaks of a day: of the first printing, of a printing, by itself, of the last change, of something else. */
export type DayRank = 'first' | 'stated' | 'bare' | 'updated' | 'other';

/** Best first. */
const RANKS: readonly DayRank[] = ['first', 'stated', 'bare', 'updated', 'other'];

export interface DayLine {
  readonly day: string;
  readonly rank: DayRank;
  readonly people: readonly string[];
  /** Names beside the date without a word that says who they are. */
  readonly beside: readonly string[];
  /** Words of its own beside the date: a title may hold one. */
  readonly isTitleLike: boolean;
}

interface RankedDay extends FoundDay {
  readonly rank: DayRank;
}

const MOST_DAYS = 3;
/** In characters: a line of a date with two names, a section and a count is not longer. */
const LONGEST_LINE = 220;
const LONGEST_REST = 40;
const MOST_WORDS = 6;

const FIRST = /\b(?:first|originally) (?:published|posted|printed|appeared)\b/i;
const UPDATED = /\b(?:updated?|modified|changed|amended|edited|revised|reviewed|corrected)\b/i;
const STATED = /\b(?:published|posted|created|written|issued|released|uploaded|added|submitted|filed|date)\b/i;
/** What happens on a day that is not the day of printing. */
const OTHER =
  /\b(?:closing|expir\w+|deadline|accessed|retrieved|archived|captured?|saved|printed out|downloaded|joined|seen|born|died|due|effective|valid|until|next|starts?|ends?|event|copyright)\b|©/i;
const BEHIND_UPDATED = /^[\s,|·•-]{0,3}(?:last )?updated\b/i;

const LABELS =
  /\b(?:(?:last|first|originally|page|article|story|post|entry|was|this) )*(?:published|posted|printed|updated?|modified|changed|amended|edited|revised|reviewed|created|written|issued|released|uploaded|added|submitted|filed|dated?)\b(?: (?:on|at|by|in|this))?:?/gi;
const TIMES =
  /T\d{2}:\d{2}\S*|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]\.?m\b\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?|\b(?:GMT|BST|UTC|IST|EST|EDT|ET|CST|CDT|MST|PST|PDT|PT|CET|CEST|SAST|WAT|EAT|AEST|AEDT|NZST|NZDT|hrs|hours|noon|midnight)\b|[+-]\d{2}:?\d{2}\b/g;
const COUNTS =
  /\b(?:\d{1,6}|no|one|two|three|four|five|leave an?|add an?|post an?) (?:comments?|repl(?:y|ies)|responses?|views?|shares?|likes?|thoughts?)(?: so far)?\b|\bcomments? ?\(?\d{1,5}\)?|\b\d{1,3}[- ]min(?:ute)?s?(?: to)?(?: read(?:ing time)?)?\b/gi;
const WEEKDAY = new RegExp(`\\b${anyOf(WEEKDAYS.keys())}\\b\\.?`, 'gi');
const SIGNS = /[\s|•·⋅,;:()[\]@/–—-]+/g;
const SEGMENTS = /\s*(?:[|•·⋅,;@/]|\s-+\s|\s{2,})\s*/;
const LETTER = /\p{L}/u;
const SENTENCE_END = /[.!?][)"'\]]*$/;
const POSTED_ON = /^(?:(?:first |last |originally )?(?:posted|published|updated|created|added|written)|date)\b/i;
const BY_NAME = new RegExp(
  `\\b(?:[Bb]y|BY|[Aa]uthor:?) +(${NAMES}|[a-z][a-z0-9_.-]{2,24}|\\p{Lu}\\p{L}{2,20})(?=$|[,|.·•:(@-]| )`,
  'u',
);
const WHOLE_NAMES = new RegExp(`^${NAMES}$`, 'u');
/** Accounts that say nothing of who wrote. */
const NOBODY =
  /^(?:admin(?:istrator)?|editor|editorial|webmaster|staff|guest|the|us|email|e-mail|post|rss|date|on|in)$/i;
const FULL_STOP = /(?<=\p{L}{2})\.$/u;

/** A line that is a date and little else: `Published 30 November 2012`, `Ann Lowe | 5 March 2014 | 3 min read`. */
export function readDayLine(line: string): DayLine | undefined {
  if (line.length > LONGEST_LINE) return undefined;
  const days = daysOn(line);
  const [best] = [...days].sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank));
  if (best === undefined) return undefined;
  const rest = without(line, days);
  const people = authorBeside(rest);
  const beside = people.length > 0 ? [] : namesBeside(rest);
  const left = plainRest(beside.reduce((without, name) => without.replace(name, ' '), rest));
  const words = left.split(' ').filter((word) => LETTER.test(word)).length;
  const isLabelled = POSTED_ON.test(line.trim());
  if (words > MOST_WORDS && people.length === 0) return undefined;
  if (left.length > LONGEST_REST && !(people.length > 0 && rest.length <= 2 * LONGEST_REST)) return undefined;
  if (!isLabelled && SENTENCE_END.test(line) && left !== '' && people.length === 0) return undefined;
  const isTitleLike = words > 1 && people.length === 0 && beside.length === 0 && !isLabelled && best.rank !== 'other';
  return { day: best.day, rank: best.rank, people, beside, isTitleLike };
}

/** The author that a line names behind `by`. */
export function authorBeside(rest: string): readonly string[] {
  const name = BY_NAME.exec(rest)?.[1]?.replace(FULL_STOP, '');
  if (name === undefined || NOBODY.test(name)) return [];
  return name.includes(' ') ? peopleIn(name) : [name];
}

function daysOn(line: string): readonly RankedDay[] {
  const days: RankedDay[] = [];
  let from = 0;
  while (days.length < MOST_DAYS) {
    const found = findDay(line.slice(from));
    if (found === undefined) break;
    const before = line.slice(from, from + found.start);
    const start = from + found.start;
    const end = from + found.end;
    days.push({ day: found.day, start, end, rank: rankOf(before, line.slice(end)) });
    from = end;
  }
  return days;
}

function rankOf(before: string, behind: string): DayRank {
  if (FIRST.test(before)) return 'first';
  if (OTHER.test(before)) return 'other';
  if (UPDATED.test(before)) return 'updated';
  if (STATED.test(before)) return 'stated';
  return BEHIND_UPDATED.test(behind) && findDay(behind) === undefined ? 'updated' : 'bare';
}

function without(line: string, days: readonly RankedDay[]): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of days) {
    rest += `${line.slice(from, start)} | `;
    from = end;
  }
  return rest + line.slice(from);
}

const known = (rest: string, into: string): string =>
  [LABELS, TIMES, COUNTS, WEEKDAY].reduce((left, form) => left.replace(form, into), rest);

const plainRest = (rest: string): string => known(rest, ' ').replace(SIGNS, ' ').trim();

/** Whole names between the marks of the line: `Orla McGinty • 20 October 2025`, `Ann Lowe & Bo Hart | Crime | May 3, 2012`. */
function namesBeside(rest: string): readonly string[] {
  const segments = known(rest, ' | ')
    .split(SEGMENTS)
    .map((part) => part.trim());
  const names = segments.find((part) => WHOLE_NAMES.test(part) && peopleIn(part).length > 0);
  return names === undefined ? [] : peopleIn(names);
}
