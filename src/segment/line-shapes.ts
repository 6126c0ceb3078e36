import { isEdition } from '../divide/record-fields.js';
import { findDay } from '../text/day.js';
import { fold } from '../text/fold.js';
import { readable } from '../text/reading-copy.js';

/** What a line looks like on its own, before its neighbours are asked. */
export type LineShape = 'byline' | 'dateline' | 'heading' | 'name' | 'list' | 'prose';

/** A line read once: its shape and what it says of the article. */
export interface ReadLine {
  readonly shape: LineShape;
  /** `byline`, `name`, and date lines that name an author (`3 March 2012 by …`): the people named. */
  readonly people: readonly string[];
  /** `dateline`, and bylines that carry a date. */
  readonly day?: string;
}

/** The longest headline met in the press of the archive is 98 characters; a longer line without a stop is prose. */
const MAX_HEADING_LENGTH = 130;
const MAX_DATELINE_REST = 40;

const NAME_WORD = "(?:\\p{Lu}[\\p{L}'-]*\\.?|(?:de|der|den|van|von|la|le|al|bin|ap)(?= ))";
const NAME = `${NAME_WORD}(?: ${NAME_WORD}){1,4}`;
const BY_LINE = new RegExp(
  `^(?:[Bb]y|BY|[Ww]ritten by|[Pp]osted by|[Ss]ubmitted by|[Gg]uest post by|[Rr]eport(?:ed)? by|[Ss]tory by|[Ww]ords by):? *(?:[Bb]y )?(${NAME}(?:(?:, | and | & )${NAME})*)(?=$|[,|.(·•-]| +[|(·•-]| +in\\b| +at\\b| +on\\b)`,
  'u',
);
const POSTED_ON =
  /^(?:(?:posted|published|updated|created|added|written|first published|last updated)(?: on| at| by)?|date)\b[:,]?/i;
/** A label that stands over the author's name. */
const POSTED_LABEL = /^(?:(?:posted|written|published|text|words|story|report(?:ed)?)? ?by|author) ?:?$/i;
/** Behind the date, or before it: `3 March 2012 by Tom O'Hanlon | 3 comments`. */
const BY_NAME = new RegExp(`\\b(?:by|[Aa]uthor:?) +(${NAME}|[a-z][a-z0-9_.-]{2,24})(?=$|[,|.·•:(-]| )`, 'u');
const FULL_STOP = /(?<=\p{L}{2})\.$/u;
/** Accounts that say nothing of who wrote. */
const NOBODY = /^(?:admin(?:istrator)?|editor|editorial|webmaster|staff|guest|the|us|email|e-mail|post|rss|date)$/i;
const NAME_LINE = new RegExp(`^(${NAME})(?:, \\p{Lu}[\\p{L}&' -]{2,60})?$`, 'u');
/** A byline is a bare name: a name with a title is a caption or a speaker. */
const TITLED = /^(?:Professor|Prof|Dr|Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Cllr|Councillor)\b/;
/** In lower case, what the name's bearer is to the paper: `Hugo Bright, harbour correspondent`. */
const NAME_AND_BEAT = new RegExp(
  `^(${NAME}), (?:[a-z]+ ){0,4}(?:correspondent|reporter|editor|columnist|writer)(?: in \\p{Lu}[\\p{L} -]{2,30})?$`,
  'u',
);
const HANDLE_LINE = /^[a-z][a-z0-9_.-]{2,24}$/;
const SENTENCE_END = /[.!?][)"'\]]*$/;
const ELLIPSIS_END = /(?:\.{3}|…)$/;
const OPEN_END = /[,;:]$/;
/** An excerpt, cut off by the software that set it. */
const CUT_OFF_END = /\[ ?(?:\.{3}|…) ?\]$/;
const LIST_START = /^(?:[-*•·–] |\d{1,2}[.)] |\([a-z0-9]{1,3}\) )/;
const LETTER = /\p{L}/u;
const STARTS_LOWER = /^\p{Ll}/u;
/** Behind the name, what its bearer is or writes for. */
export const JOB_OR_BODY: RegExp =
  /\b(?:Reporter|Correspondent|Editor|Staff|Writer|Columnist|Association|News|Press|Agency|Desk|Team|Reuters)\b/;
const PEOPLE_SEPARATOR = /, | and | & /;
const SPACES = / +/g;

/** In characters: what is longer is running text, and is not looked at further. A page may be one line of megabytes. */
const LONGEST_LINE = 2000;

/** `(Posted on 12/02/2016)`. */
const BRACKETED = /^[([]((?:posted|published|updated|added)\b[^()[\]]{3,60})[)\]]$/i;

/** Reads one line of a page. */
export function readLine(text: string): ReadLine {
  if (text.length > LONGEST_LINE) return { shape: LIST_START.test(text.slice(0, 20)) ? 'list' : 'prose', people: [] };
  const line = fold(readable(text)).replace(SPACES, ' ').trim().replace(BRACKETED, '$1');
  const sender = senderOf(line);
  if (sender) return { shape: 'byline', people: [sender] };
  const byline = BY_LINE.exec(line);
  const found = findDay(line);
  const rest = found ? line.slice(0, found.start) + line.slice(found.end) : line;
  if (byline?.[1] && line.length <= MAX_HEADING_LENGTH) {
    const people = byline[1].split(PEOPLE_SEPARATOR).filter((name) => !JOB_OR_BODY.test(name));
    return { shape: 'byline', people, ...(found ? { day: found.day } : {}) };
  }
  if (found && isDateline(rest)) return { shape: 'dateline', people: authorBeside(rest), day: found.day };
  if (POSTED_LABEL.test(line)) return { shape: 'dateline', people: [] };
  if (LIST_START.test(line)) return { shape: 'list', people: [] };
  const reporter = NAME_AND_BEAT.exec(line)?.[1];
  if (reporter && !TITLED.test(line)) return { shape: 'byline', people: [reporter] };
  const name = NAME_LINE.exec(line);
  if (name?.[1] && !TITLED.test(line)) return { shape: 'name', people: [name[1].trim()] };
  if (HANDLE_LINE.test(line)) return { shape: 'name', people: [line] };
  return { shape: isHeadingLike(line) ? 'heading' : 'prose', people: [] };
}

/** Who sent a message or wrote a record: `From: Hugo Bellweather <hugo@example.org>`, `BYLINE: …`. */
function senderOf(line: string): string | undefined {
  if (!SENDER_LABEL.test(line) || line.length > MAX_HEADING_LENGTH) return undefined;
  const value = line.replace(SENDER_LABEL, '').replace(OPENING_QUOTE, '');
  return (SENDER_NAME.exec(value) ?? SENDER_IN_BRACKETS.exec(value))?.[1];
}

const SENDER_LABEL = /^(?:from|by-?line|authors?): ?(?:by )?/i;
const OPENING_QUOTE = /^"/;
const SENDER_NAME = new RegExp(`^(${NAME})(?=$|[,;<"(]| [<("])`, 'u');
const SENDER_IN_BRACKETS = new RegExp(`\\((${NAME})\\)`, 'u');

/** The author that a date line names. */
export function authorBeside(rest: string): readonly string[] {
  const name = BY_NAME.exec(rest)?.[1]?.replace(FULL_STOP, '');
  return name === undefined || NOBODY.test(name) ? [] : [name];
}

/** A line that is a date and little else: `Published 30 November 2012`, `Saturday 02 March 2024 22:14`. */
function isDateline(rest: string): boolean {
  return (
    rest.length <= MAX_DATELINE_REST &&
    (POSTED_ON.test(rest) || !SENTENCE_END.test(rest)) &&
    rest.split(' ').length <= 7
  );
}

/** A line of quoted mail, an outlet's edition or a picture's caption: it looks like a heading and never is one. */
export function isNoHeadline(text: string): boolean {
  return text.startsWith('>') || isEdition(text) || isCaption(text);
}

/** A line that says who took the picture: `The harbour at dusk. Photo: Ann Lowe`, `… (Getty Images)`. */
export function isCaption(text: string): boolean {
  return text.length <= LONGEST_LINE && (CREDIT.test(text) || AGENCY.test(text));
}

/** `Photos: Police raid homes` and `In pictures: the flood` are headlines: one picture, and a name behind it. */
const CREDIT = new RegExp(
  `(?:^|[.!?)|"'”’…(©-] ?)(?:[Pp]hoto|PHOTO|[Pp]hotograph|[Pp]icture|PICTURE|[Ii]mage|IMAGE)(?: [Cc]redit| [Cc]ourtesy)?(?::| by|) ?(?:© ?)?(?:${NAME_WORD})(?:[ /,]+(?:${NAME_WORD})){0,5}[).]?$`,
  'u',
);
const AGENCY =
  /(?:^|[(/|©] ?)(?:AP|AFP|PA|EPA|Getty|Reuters|Shutterstock|iStock|Alamy)(?: Images| Photo| Wire| Media)?[).]?$|^© ?\p{Lu}|\(© ?[^()]{2,60}\)$/u;

/** A line that could head an article or a part of one: short, no sentence's end, begins as a title does. */
export function isHeadingLike(line: string): boolean {
  if (line.length > MAX_HEADING_LENGTH || line.length < 3 || !LETTER.test(line)) return false;
  if (line.startsWith('>')) return false;
  if (OPEN_END.test(line) || CUT_OFF_END.test(line) || STARTS_LOWER.test(line)) return false;
  return !SENTENCE_END.test(line) || ELLIPSIS_END.test(line) || line.endsWith('?');
}
