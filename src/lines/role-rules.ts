import { BYLINE_JOBS, SECTION_NAMES } from '../lists/words.js';
import { anyOf } from '../text/any-of.js';
import { readByline, TITLED } from './byline.js';
import { isCaption } from './caption.js';
import { readDayLine } from './day-line.js';
import type { LineReading, LineRoleRule } from './line-role.js';
import { isMenuRow } from './menu-row.js';
import { inCapitals, isAgency, JOB_OR_BODY, NAME, peopleIn } from './names.js';
import { areOutlets, isOutletShaped } from './outlets.js';

const LONG = 400;
const SHORT = 120;

/** A label that stands over the author's name. */
const AUTHOR_LABEL =
  /^(?:(?:posted|written|published|text|words|story|report(?:ed)?)? ?by|(?:author|writer|reporter)s?(?: of the article)?) ?:?$/i;
const LIST_START = /^(?:[-*•·–] |\d{1,2}[.)] |\([a-z0-9]{1,3}\) )/;
const READING_TIME =
  /^(?:timer )?(?:(?:about|estimated|approx\.?) )?(?:read(?:ing)?(?: time)?:? ?)?\d{1,3}[- ]?min(?:ute)?s?\.?(?: (?:to )?read(?:ing)?)?(?: time)?$/i;
const COUNT =
  /^(?:\d[\d,.]{0,8}[km]? ?)?(?:comments?|shares?|views?|likes?|replies|reply|responses?|reads|claps|votes?)(?: ?\(?\d{1,6}\)?)?$|^\d{1,5}$/i;
const ADDRESS =
  /^(?:(?:source|url|link|from|website|web|original|saved from|archived from)(?: url| link)?:? )?<?(?:https?:\/\/|www\.)\S+>?$/i;
const PHONE =
  /(?:^|[^\d£$€.,/-])(?:\+\d{1,3}[ (-]{1,2}\d|\(?0\d)[\d ()-]{7,16}\d(?![\d/])|(?:^|[^\d/-])\(?\d{3}\)?[-. ]{1,2}\d{3}[-.]\d{4}(?!\d)/;
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}\.\w/;
const MOST_CONTACT_WORDS = 12;
/** `Final Edition`, `2nd Edition`: a database's word for the printing. */
const EDITION =
  /^(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|final|late|early|city|national|regional|metropolitan|london|scottish|northern|southern|eastern|western|main|home|weekend|saturday|sunday|morning|evening|state|state\/suburban)(?: (?:city|final|late|national|home|sunday|saturday))? edition\b(?: \d)?$|^edition \d{1,2}$/i;
const HANDLE = /^(?:@[\w.]{2,30}|(?:Twitter|X): @?\w{2,30})$/;
/** A login; what a menu has in small letters is none. */
const LOGIN = /^[a-z][a-z0-9_.-]{2,24}$/;
const JOB_LINE = new RegExp(
  `^(?:(?:\\p{L}[\\p{L}'-]*|&) ){0,8}(?:${anyOf(BYLINE_JOBS)})s?(?:,? (?:at|for|in) [\\p{L} ]{2,40})?$`,
  'iu',
);
const QUOTATION =
  /^["'][^"]{8,}[.!?,…]["'](?:$| (?:[\p{L}.'-]+ ){0,6}(?:said|says|told|added|wrote|asked|warned|claimed)\b)|^"[^"]{20,}[.!?]$|\b(?:said|says|told|added|warned)\b.{0,60}[:,] ?"[^"]+[.!?]"$/u;
const TITLE =
  '(?:Cllrs?|Coun|Councillors?|Cr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Ald|Alderman|Rev|Professor|Prof)\\.?';
const PRESENT = new RegExp(
  `^(?:${TITLE}(?: \\p{Lu}[\\p{L}.'-]*){1,3}(?:,? \\([^()]{2,40}\\)| - \\p{Lu}[\\p{L} ]{2,30})?(?:$|[,;] ?| and ))+$|^(?:(?:members |also |those )?(?:present|attending)|in attendance|apologies(?: for absence)?)\\b ?[:-]`,
  'u',
);
const PRESENT_LABEL =
  /^(?:(?:members|also|those|councillors) (?:present|attending)|present|in attendance|apologies(?: for absence)?)\b ?[:-]/i;
const NAME_LINE = new RegExp(
  `^(${NAME})(?:, \\p{Lu}[\\p{L}&' -]{2,60}|,? [|•·-] (?:[\\p{L}&'-]+ ){0,4}(?:${inCapitals(BYLINE_JOBS)})s?)?$`,
  'u',
);
/** The longest headline met in the press of the archive is 98 characters; a longer line without a stop is prose. */
const LONGEST_HEADING = 130;
const LETTER = /\p{L}/u;
const SENTENCE_END = /[.!?][)"'\]]*$/;
const ELLIPSIS_END = /(?:\.{3}|…)$/;
const OPEN_END = /[,;:]$/;
/** An excerpt, cut off by the software that set it. */
const CUT_OFF_END = /\[ ?(?:\.{3}|…) ?\]$/;
const STARTS_LOWER = /^\p{Ll}/u;

/** In order: the first that takes a line says what it is. Cases: `role-rules.cases.ts`. */
export const lineRoles: readonly LineRoleRule[] = [
  {
    id: 'line/by',
    role: 'byline',
    longest: 200,
    summary: 'Says who wrote: By Ann Lowe, Words: Ann Lowe, Ann Lowe reports.',
    read: bylineWithDay,
  },
  {
    id: 'line/date',
    role: 'dateline',
    longest: 220,
    summary: 'A date, and beside it no more than a label, a time, a name, a count.',
    read: readDayLine,
  },
  {
    id: 'line/author-label',
    role: 'author-label',
    longest: 40,
    summary: 'The label over the writer’s name: Posted by.',
    read: is(AUTHOR_LABEL),
  },
  {
    id: 'line/quoted-mail',
    role: 'quoted',
    longest: LONG,
    summary: 'A line of quoted mail.',
    read: (line) => line.startsWith('>'),
  },
  {
    id: 'line/list-mark',
    role: 'list',
    longest: LONG,
    summary: 'Opens with the mark of a list.',
    read: is(LIST_START),
  },
  {
    id: 'line/reading-time',
    role: 'reading-time',
    longest: 40,
    summary: 'How long it takes to read.',
    read: is(READING_TIME),
  },
  { id: 'line/count', role: 'count', longest: 30, summary: 'How many comments, shares, readers.', read: is(COUNT) },
  { id: 'line/address', role: 'address', longest: LONG, summary: 'A web address.', read: is(ADDRESS) },
  {
    id: 'line/contact',
    role: 'contact',
    longest: SHORT,
    summary: 'A telephone number or a mail address.',
    read: isContact,
  },
  {
    id: 'line/menu',
    role: 'menu',
    longest: 260,
    summary: 'A row of sections, a path of them, or what a menu asks the reader to do.',
    read: isMenuRow,
  },
  {
    id: 'line/section',
    role: 'section',
    longest: 40,
    summary: 'The name of a part of a paper.',
    read: (line) => SECTION_NAMES.has(line.toLowerCase()),
  },
  { id: 'line/edition', role: 'edition', longest: 40, summary: 'The printing: Final Edition.', read: is(EDITION) },
  {
    id: 'line/caption',
    role: 'caption',
    longest: LONG,
    summary: 'A picture’s caption, known by its credit.',
    read: isCaption,
  },
  {
    id: 'line/agency',
    role: 'agency',
    longest: 60,
    summary: 'An agency or a desk: PTI, Staff Reporter.',
    read: (line) => isAgency(line) && { people: [line] },
  },
  {
    id: 'line/job',
    role: 'job',
    longest: 80,
    summary: 'What a writer is to the paper: Environment Reporter.',
    read: is(JOB_LINE),
  },
  { id: 'line/handle', role: 'handle', longest: 40, summary: 'A writer’s account: @annlowe.', read: is(HANDLE) },
  { id: 'line/outlet', role: 'outlet', longest: 60, summary: 'The name of a paper.', read: isOutletShaped },
  { id: 'line/outlets', role: 'outlets', longest: 160, summary: 'Names of papers and nothing else.', read: areOutlets },
  {
    id: 'line/quotation',
    role: 'quotation',
    longest: 600,
    summary: 'A sentence in quotation marks.',
    read: is(QUOTATION),
  },
  {
    id: 'line/present',
    role: 'present',
    longest: LONG,
    summary: 'One or several of those present, with their titles.',
    read: (line) => PRESENT.test(line) || PRESENT_LABEL.test(line),
  },
  { id: 'line/name', role: 'name', longest: 140, summary: 'A name, what its bearer is behind it.', read: nameOf },
  {
    id: 'line/short',
    role: 'short',
    longest: LONGEST_HEADING,
    summary: 'Short, without the end of a sentence: it could head something.',
    read: isHeadingLike,
  },
  {
    id: 'line/prose',
    role: 'prose',
    longest: Number.POSITIVE_INFINITY,
    summary: 'Anything else: running text.',
    read: () => true,
  },
];

function is(pattern: RegExp): (line: string) => boolean {
  return (line) => pattern.test(line);
}

function bylineWithDay(line: string): LineReading | undefined {
  const byline = readByline(line);
  if (byline === undefined) return undefined;
  const dated = readDayLine(line);
  return { ...byline, ...(dated && { day: dated.day, rank: dated.rank }) };
}

function isContact(line: string): boolean {
  return line.split(' ').length <= MOST_CONTACT_WORDS && (PHONE.test(line) || MAIL.test(line));
}

function nameOf(line: string): LineReading | undefined {
  if (LOGIN.test(line)) return { people: [line] };
  const name = TITLED.test(line) ? undefined : NAME_LINE.exec(line)?.[1]?.trim();
  if (name === undefined) return undefined;
  const [person] = peopleIn(name);
  return { people: [JOB_OR_BODY.test(name) || person === undefined ? name : person] };
}

/** A line that could head an article or a part of one: short, no sentence's end, begins as a title does. */
function isHeadingLike(line: string): boolean {
  if (line.length < 3 || !LETTER.test(line) || line.startsWith('>')) return false;
  if (OPEN_END.test(line) || CUT_OFF_END.test(line) || STARTS_LOWER.test(line)) return false;
  return !SENTENCE_END.test(line) || ELLIPSIS_END.test(line) || line.endsWith('?');
}
