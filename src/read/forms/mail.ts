import { LINE_END, type Seen } from './form.js';

const HEADER_LINE = /^(?:[A-Za-z][A-Za-z0-9-]{0,60}:(?:\s|$)|[ \t]+\S)/;
/** Fields that programs write and nobody copies: what follows them is encoded, or may be. */
const OF_TRANSPORT =
  /^(?:mime-version|content-(?:type|transfer-encoding|disposition)|received|return-path|delivered-to|dkim-signature|x-(?:original-to|mozilla-status|gm-labels|uidl)|snapshot-content-location):/i;
const SAVED = /^(?:snapshot-content-location:|from:\s{0,9}["']?<saved by |x-maf:)/im;
const RELATED = /^content-type:\s{0,9}multipart\/related/im;
/** Of a mail with pictures in its text, which is no page that a browser saved. */
const SENT = /^(?:to|received|message-id|return-path|delivered-to):/im;
const ENDINGS_OF_PAGES: ReadonlySet<string> = new Set(['mht', 'mhtml']);
/** Archives of lists keep it of every message; who copies a message leaves it out. */
const NUMBER = /^message-id:\s{0,9}<\S{1,200}>/im;
/** The line that parts the messages of a mailbox: `From tamsin at example.org  Wed Nov 28 08:11:02 2012`. */
const FROM_LINE =
  /^From \S.{0,80}?\s(?:mon|tue|wed|thu|fri|sat|sun)\w{0,6},?\s{1,3}(?:[a-z]{3}\s{1,3}\d{1,2}|\d{1,2}\s[a-z]{3})\b/i;
/** The first line of a mail that Apple's program keeps. */
const COUNT = /^\d{1,9}$/;
const ENDINGS: ReadonlySet<string> = new Set(['eml', 'mht', 'mhtml', 'mbox', 'mbx', 'emlx']);

/** The fields of a message that the text opens with, behind the line that parts it from others. */
function headerOf({ head }: Seen): readonly string[] {
  const header: string[] = [];
  for (const [at, written] of head.split('\n', MOST_FIELDS).entries()) {
    const line = written.replace(LINE_END, '');
    if (at === 0 && (FROM_LINE.test(line) || COUNT.test(line))) continue;
    if (!HEADER_LINE.test(line)) break;
    header.push(line);
  }
  return header;
}

/** In lines. */
const MOST_FIELDS = 120;

/**
 * A message as mail programs hand it on, whose text may be encoded. What a person copied out of a mail program has
 * no field of transport, and is read as the text that it is.
 */
export function isMail(seen: Seen): boolean {
  const header = headerOf(seen);
  if (header.length < 2) return false;
  return ENDINGS.has(seen.ending) || header.some((line) => OF_TRANSPORT.test(line));
}

export function isSavedByBrowser(seen: Seen): boolean {
  if (!isMail(seen)) return false;
  const header = headerOf(seen).join('\n');
  return SAVED.test(header) || ENDINGS_OF_PAGES.has(seen.ending) || (RELATED.test(header) && !SENT.test(header));
}

export function isMailbox(seen: Seen): boolean {
  return FROM_LINE.test(seen.head.slice(0, 200)) && (isMail(seen) || NUMBER.test(headerOf(seen).join('\n')));
}
