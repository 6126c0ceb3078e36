import type { MediaType, MessageKind } from '../../../model/source.js';
import { findDay } from '../../../text/day.js';
import { linesOf } from '../../../text/lines.js';
import type { Written } from './body.js';
import { type Header, subjectOf } from './header.js';
import { beforeQuoted, kindOf, PASSED_ON } from './kind.js';

/** The text of a message as it is cited. */
export interface Page {
  readonly text: string;
  readonly mediaType: MediaType;
  readonly message: MessageKind;
}

/**
 * What a message says, its title above where it opens without one: a reply repeats its title, and says nothing by it.
 * `encloses`: what it passes on is attached to it, and its text is the sender's own.
 */
export function pageOf({ text, mediaType }: Written, header: Header, encloses: boolean): Page {
  const subject = subjectOf(header);
  const message = kindOf({ text, mediaType }, header, encloses);
  if (mediaType === 'text/html') return { text, mediaType, message };
  const body = message === 'forward' ? withoutQuoting(text) : text;
  const isTitled = message !== 'own' || subject.title === '' || opensWith(body, subject.title);
  return { text: isTitled ? body : `${subject.title}\n\n${body}`, mediaType, message };
}

const SPACES = /\s{1,100}/g;
const folded = (line: string): string => line.replace(SPACES, ' ').trim().toLowerCase();
/** So much of a text is looked at, in characters. */
const HEAD = 20_000;
const HEAD_LINES = 12;
const LONGEST_HEADLINE = 140;
const GREETING =
  /^(?:hi|hello|hey|dear|all|folks|everyone|friends|colleagues|comrades|good (?:morning|afternoon|evening)|fyi|see below|please (?:see|find)|for (?:your )?info\w{0,7})\b|^https?:|[.,:;]$/i;

const SIGNED = /^by \p{L}[^.!?]{2,80}$/iu;
const LONGEST_DATED = 80;
/** A press office's label, which is above a headline and none. */
const RELEASE = /^(?:(?:press|news|media) (?:release|notice|statement)|for immediate release|embargo)\b/i;

/** Whether a text has its own headline on top: the same words, a line that is none of running text, or one above a byline or a day. */
function opensWith(text: string, title: string): boolean {
  const lines = linesOf(text.slice(0, HEAD)).map(folded);
  const filled = lines.filter(Boolean).slice(0, HEAD_LINES);
  if (filled.includes(folded(title))) return true;
  if (RELEASE.test(filled[0] ?? '')) return false;
  if (filled.slice(1).some(isOfHead)) return true;
  const first = lines.findIndex(Boolean);
  const line = lines[first] ?? '';
  return line.length <= LONGEST_HEADLINE && lines[first + 1] === '' && !GREETING.test(line) && line.includes(' ');
}

const isOfHead = (line: string): boolean =>
  SIGNED.test(line) || (line.length <= LONGEST_DATED && !line.endsWith('.') && findDay(line) !== undefined);

/** The address of a story, alone on its line: a site's own address names none. */
const ADDRESS_OF_STORY = /^<?https?:\/\/[^\s/]{3,100}\/\S{0,300}(?:\d{4,}|\w-\w|\/\w{3,}\/|\.s?html?\b)\S{0,300}>?$/i;
const ADDRESS_OF_LIST = /listinfo|unsubscribe|mailman|groups/i;

const TAG = /<[^<>]{0,1000}>/g;
/** Of markup so much is looked at, in characters. */
const MARKUP = 200_000;

/** Whether a text stands under or over the address that it was taken from. */
export function isPasted({ text, mediaType }: Page): boolean {
  const shown = mediaType === 'text/html' ? text.slice(0, MARKUP).replace(TAG, '\n') : text;
  const lines = linesOf(beforeQuoted(shown)).map((line) => line.trim());
  const filled = lines.filter(Boolean);
  return [...filled.slice(0, HEAD_LINES), ...filled.slice(-HEAD_LINES)].some(
    (line) => ADDRESS_OF_STORY.test(line) && !ADDRESS_OF_LIST.test(line),
  );
}

const MARKED = /^\s{0,3}>/;
const QUOTING = /^\s{0,3}> ?/;
/** Of the lines under the mark of a forward so many are quoted where all that it passes on is. */
const LEAST_QUOTED = 0.9;

/** What is passed on without the marks that a mail program put before each of its lines. */
function withoutQuoting(text: string): string {
  const lines = linesOf(text);
  const mark = lines.findIndex((line) => PASSED_ON.test(line));
  const below = lines.slice(mark + 1);
  const filled = below.filter((line) => line.trim() !== '');
  const quoted = filled.filter((line) => MARKED.test(line)).length;
  if (mark === -1 || filled.length === 0 || quoted < LEAST_QUOTED * filled.length) return text;
  return [...lines.slice(0, mark + 1), ...below.map((line) => line.replace(QUOTING, ''))].join('\n');
}
