import type { MediaType, MessageKind } from '../../../model/source.js';
import { linesOf } from '../../../text/lines.js';
import type { Written } from './body.js';
import type { Subject } from './header.js';

/** The text of a message as it is cited. */
export interface Page {
  readonly text: string;
  readonly mediaType: MediaType;
  readonly message: MessageKind;
}

/** A mail program's line over what it passes on. */
const PASSED_ON =
  /^\s{0,3}(?:-{2,20} ?forwarded message(?: ?from .{1,80}?)? ?-{2,20}|begin forwarded message:?|-{2,20} ?weitergeleitete nachricht ?-{2,20}|-{2,20} ?message transféré ?-{2,20})\s{0,9}$/im;
/** Of markup so much is looked at. */
const HEAD = 20_000;

/**
 * What a message says, its title above where it opens without one: a reply repeats its title, and says nothing by it.
 * `encloses`: what it passes on is attached to it, and its text is the sender's own.
 */
export function pageOf({ text, mediaType }: Written, subject: Subject, encloses: boolean): Page {
  const isForward = (subject.isForward && !encloses) || PASSED_ON.test(text);
  const message: MessageKind = isForward ? 'forward' : 'own';
  if (mediaType === 'text/html') return { text, mediaType, message };
  const body = isForward ? withoutQuoting(text) : text;
  const isTitled = isForward || subject.isReply || subject.title === '' || opensWith(body, subject.title);
  return { text: isTitled ? body : `${subject.title}\n\n${body}`, mediaType, message };
}

const SPACES = /\s{1,100}/g;
const folded = (line: string): string => line.replace(SPACES, ' ').trim().toLowerCase();
const HEAD_LINES = 12;
const LONGEST_HEADLINE = 140;
const GREETING =
  /^(?:hi|hello|hey|dear|all|folks|everyone|friends|colleagues|comrades|good (?:morning|afternoon|evening)|fyi|see below|please (?:see|find)|for (?:your )?info\w{0,7})\b|^https?:|[.,:;]$/i;

/** Whether a text has its own headline on top: the same words, or a line that is none of running text. */
function opensWith(text: string, title: string): boolean {
  const lines = linesOf(text.slice(0, HEAD)).map(folded);
  const filled = lines.filter(Boolean).slice(0, HEAD_LINES);
  if (filled.includes(folded(title))) return true;
  const first = lines.findIndex(Boolean);
  const line = lines[first] ?? '';
  return line.length <= LONGEST_HEADLINE && lines[first + 1] === '' && !GREETING.test(line) && line.includes(' ');
}

const QUOTED = /^\s{0,3}>/;
const QUOTING = /^\s{0,3}> ?/;
/** Of the lines under the mark of a forward so many are quoted where all that it passes on is. */
const LEAST_QUOTED = 0.9;

/** What is passed on without the marks that a mail program put before each of its lines. */
function withoutQuoting(text: string): string {
  const lines = linesOf(text);
  const mark = lines.findIndex((line) => PASSED_ON.test(line));
  const below = lines.slice(mark + 1);
  const filled = below.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => QUOTED.test(line)).length;
  if (mark === -1 || filled.length === 0 || quoted < LEAST_QUOTED * filled.length) return text;
  return [...lines.slice(0, mark + 1), ...below.map((line) => line.replace(QUOTING, ''))].join('\n');
}
