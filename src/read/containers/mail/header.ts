import type { Declared } from '../../../model/source.js';
import type { IsoDate } from '../../../model/span.js';
import { decode } from '../../decode.js';
import { writtenDay } from '../days.js';
import { nameIn, wordsOf } from './mime.js';

/** The fields of a message's header by their names in lower case; of several the first. */
export type Header = ReadonlyMap<string, string>;

/** In bytes; what is longer holds more than a header. */
const LONGEST_HEADER = 256 * 1024;
/** Of a field, in characters: so much of it is read. */
const LONGEST_FIELD = 2000;
const BLANK_LINE = /\r?\n[ \t]{0,9}\r?\n/;
const FOLD = /\r?\n[ \t]+/g;
const FIELD = /^([!-9;-~]{1,100})[ \t]{0,9}:[ \t]{0,9}(.*)$/s;
const LINE_END = /\r\n?|\n/;

/** The header of a message, as its bytes have it: programs that knew no encoded words wrote it in their own charset. */
export function headerOf(message: Uint8Array): Header {
  const { text } = decode(message.subarray(0, LONGEST_HEADER));
  const end = BLANK_LINE.exec(text)?.index ?? text.length;
  const fields = new Map<string, string>();
  for (const line of text.slice(0, end).replace(FOLD, ' ').split(LINE_END)) {
    const field = FIELD.exec(line.slice(0, LONGEST_FIELD));
    const name = field?.[1]?.toLowerCase();
    if (name !== undefined && !fields.has(name)) fields.set(name, field?.[2]?.trim() ?? '');
  }
  return fields;
}

const SPACES = /\s{1,200}/g;

/** A field in one line, its encoded words read; undefined where it says nothing. */
export function fieldOf(header: Header, name: string): string | undefined {
  const value = header.get(name);
  return (value && wordsOf(value).replace(SPACES, ' ').trim()) || undefined;
}

/** Clocks that were never set. */
const NO_DAY = /^(?:19[0-7]\d|1980-01-01)/;

/** The day that a `Date` says, by the offset that it gives itself: `Thu, 20 Jun 2013 23:30:00 -0500` is 20 June. */
export function dayOf(date: string | undefined): IsoDate | undefined {
  const found = date === undefined ? undefined : writtenDay(date);
  return found === undefined || NO_DAY.test(found) ? undefined : found;
}

/** `tamsin at example.org (Tamsin Oakeshott)`, as Mailman's archives write it. */
const IN_BRACKETS = /^\S{1,100}(?: at | @ |@)\S{1,100} \(([^()]{2,80})\)$/;
const QUOTING = /^['"‘“ ]{1,3}|['"’” ]{1,3}$/g;
const LAST_QUOTE = /['"’”]$/;
const PASSED_ON = /\s{1,3}(?:via|on behalf of)\s.{1,100}$/i;
const BEHIND_NAME = /\s{0,3}[([][^)\]]{0,80}[)\]]?$/;
const LAST_FIRST = /^([\p{L}'’-]{2,30}), ([\p{L}.'’-]{1,30}(?: [\p{L}.'’-]{1,30}){0,2})$/u;
const NAME = /^\p{L}[\p{L}.'’-]{0,29}(?: [\p{L}.'’-]{1,30}){1,4}$/u;
/** Of bodies and of programs, which send what people wrote. */
const NO_PERSON =
  /\b(?:the|news(?:desk|room|letters?)?|press|media|office|teams?|desk|lists?|alerts?|google|digests?|bot|no-?reply|admin(?:istrator)?|info|mail(?:er)?|daemon|support|service|services|police|council|constabulary|gazette|times|herald|post|society|association|union|campaign|group|department|ministry|agency|trust|foundation|network|ltd|plc|inc|club|communications?|pr|updates?|editors?|subscriptions?|notifications?|webmaster|postmaster|forum|watch|online)\b/i;

/** Who sent it, where that is a name: an address is none, and a press office writes nothing under its name. */
export function senderOf(header: Header): string | undefined {
  const from = header.get('from')?.slice(0, 500);
  if (from === undefined) return undefined;
  const bare = IN_BRACKETS.exec(wordsOf(from))?.[1] ?? nameIn(from);
  const shown = bare
    .replace(SPACES, ' ')
    .replace(QUOTING, '')
    .replace(PASSED_ON, '')
    .replace(LAST_QUOTE, '')
    .replace(BEHIND_NAME, '')
    .trim();
  const [, last, first] = LAST_FIRST.exec(shown) ?? [];
  const name = last && first ? `${first} ${last}` : shown;
  return NAME.test(name) && !NO_PERSON.test(name) ? name : undefined;
}

/** What a subject says beside the title. */
export interface Subject {
  /** Without the marks of answers, lists and press offices; empty where there is nothing else. */
  readonly title: string;
  readonly isReply: boolean;
  readonly isForward: boolean;
}

const MARK =
  /^\s{0,3}(?:(re|aw|sv|antw|rif|ref|odp|ynt)|(fwd?|wg|tr|rv|enc|doorst|vb|i))(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s?:\s{0,3}/i;
const LIST_TAG = /^\s{0,3}\[[^\][]{1,40}\]\s{0,3}(?=\S)/;
/** `PRESS RELEASE: Depot sold`: what is sent, not what it is called. */
const LABEL = /^(?:(?:press|news|media) (?:release|notice|statement)|for immediate release)\s?[:–—-]\s{0,3}(?=\S)/i;
const MOST_MARKS = 8;

export function subjectOf(header: Header): Subject {
  let title = fieldOf(header, 'subject') ?? '';
  const seen = { isReply: false, isForward: false };
  for (let step = 0; step < MOST_MARKS; step++) {
    const [mark, reply, forward] = MARK.exec(title) ?? [];
    if (reply) seen.isReply = true;
    // What was passed on first is what was answered last.
    if (forward && !seen.isReply) seen.isForward = true;
    const skipped = mark ?? LIST_TAG.exec(title)?.[0] ?? LABEL.exec(title)?.[0];
    if (skipped === undefined) break;
    title = title.slice(skipped.length);
  }
  return { title: title.trim(), ...seen };
}

/** What a message says of itself. Who passes a text on has not written it, nor on that day. */
export function declaredBy(header: Header, isOthers: boolean): Declared {
  const { title } = subjectOf(header);
  const sender = senderOf(header);
  const day = dayOf(fieldOf(header, 'date'));
  return {
    ...(title && { headline: { value: title, basis: 'declared/mail-subject' } }),
    ...(sender && {
      byline: { value: [sender], basis: isOthers ? 'declared/mail-forwarder' : 'declared/mail-sender' },
    }),
    ...(day && { published: { value: day, basis: isOthers ? 'declared/mail-forwarded' : 'declared/mail-date' } }),
  };
}
