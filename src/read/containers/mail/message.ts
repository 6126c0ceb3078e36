import type { Declared } from '../../../model/source.js';
import { MOST_NESTED } from '../../limits.js';
import { escaped } from '../markup.js';
import { createPartNames } from '../part-names.js';
import { type PagePart, type Part, type ReaderContext, Refused } from '../reader.js';
import { withoutArmour } from './armour.js';
import { type Content, contentOf, type Written } from './body.js';
import { declaredBy, type Header, headerOf } from './header.js';
import { brokenMail, type Entity, entityOf } from './mime.js';
import { idOf, printable } from './names.js';
import { isPasted, type Page, pageOf } from './page.js';

/** Where a message stands. */
export interface Place {
  /** Its name in the container; undefined where it has a file of its own, which it shares with no other message. */
  readonly name?: string;
  /** Messages around it. */
  readonly depth: number;
}

/** The text of a message, then what is attached to it, under its name: `<id@example.org>!paper.pdf`. */
export async function* readMessage(message: Uint8Array, given: Place, context: ReaderContext): AsyncGenerator<Part> {
  const header = headerOf(message);
  const content = contentOf(await entityOf(message));
  const name = given.name ?? (content.messages.length > 0 ? idOf(header) : undefined);
  const named = name === undefined ? {} : { name };
  const at = name === undefined ? {} : { at: name };
  if (content.isEncrypted) context.remark({ ...ENCRYPTED, ...at });
  const page = messagePage(header, content);
  if (page) yield { ...named, ...page };
  else if (isEmpty(content)) context.remark({ ...NO_TEXT, ...at });
  yield* enclosedIn(content, { ...named, depth: given.depth }, context);
}

const ENCRYPTED = {
  severity: 'error',
  rule: 'read/encrypted-mail',
  reason: 'the message is encrypted, or sealed so that only a mail program opens it: open it there and save its text',
} as const;

export const NO_TEXT = {
  severity: 'info',
  rule: 'read/mail-without-text',
  reason: 'the message holds no text',
} as const;

function isEmpty({ attached, messages, isEncrypted }: Content): boolean {
  return attached.length === 0 && messages.length === 0 && !isEncrypted;
}

/** What the message says. */
function messagePage(header: Header, { texts, messages }: Content): PagePart | undefined {
  const written = joined(texts);
  if (written === undefined) return undefined;
  const page: Page = pageOf(written, header, messages.length > 0);
  const isOthers = page.message === 'forward' || isPasted(page);
  const declared: Declared = declaredBy(header, isOthers);
  return { ...page, declared };
}

/** A mail program parts a text where a picture stood, and a list adds its footer as a part. */
function joined(texts: readonly Written[]): Written | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  const mediaType = texts.some((each) => each.mediaType === 'text/html') ? 'text/html' : 'text/plain';
  const all = texts.map(({ text, mediaType: own }) =>
    own === mediaType ? (own === 'text/plain' ? withoutArmour(text) : text) : `<pre>${escaped(text)}</pre>`,
  );
  return { text: all.join(mediaType === 'text/html' ? '\n' : '\n\n'), mediaType };
}

async function* enclosedIn(content: Content, place: Place, context: ReaderContext): AsyncGenerator<Part> {
  const nameOf = createPartNames();
  const under = (name: string): string => (place.name === undefined ? name : `${place.name}!${name}`);
  for (const [i, entity] of content.messages.entries()) {
    const bytes = withoutFromLine(entity.bytes);
    const name = under(nameOf(idOf(headerOf(bytes)) ?? `message-${i + 1}`));
    if (place.depth >= MOST_NESTED) context.remark({ ...TOO_DEEP, at: name });
    else yield* readEnclosed(bytes, { name, depth: place.depth + 1 }, context);
  }
  for (const [i, entity] of content.attached.entries()) {
    const name = under(nameOf(fileName(entity, i)));
    if (isTnef(entity)) context.remark({ ...TNEF, at: name });
    else yield { name, bytes: entity.bytes, ...charsetOf(entity) };
  }
}

const TOO_DEEP = {
  severity: 'error',
  rule: 'read/nested-too-deep',
  reason: 'more messages lie in one another than are looked into: save the inner ones as files',
} as const;

/** What is wrong with an enclosed message costs only that. */
export async function* readEnclosed(bytes: Uint8Array, place: Place, context: ReaderContext): AsyncGenerator<Part> {
  try {
    yield* readMessage(bytes, place, context);
  } catch (error) {
    const { rule, message } = error instanceof Refused ? error : brokenMail(error);
    const at = place.name === undefined ? {} : { at: place.name };
    context.remark({ severity: 'error', rule, reason: message, ...at });
  }
}

const FROM_LINE = /^From [^\r\n]{1,400}\r?\n/;

/** A message that was taken out of a mailbox may bring the line that parted it there. */
export function withoutFromLine(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 500)).toString('latin1');
  return bytes.subarray(FROM_LINE.exec(head)?.[0].length ?? 0);
}

function fileName({ filename }: Entity, at: number): string {
  const name = printable(filename ?? '').replaceAll('\\', '/');
  return name.slice(name.lastIndexOf('/') + 1) || `attachment-${at + 1}`;
}

function charsetOf({ type, parameters }: Entity): { readonly charset?: string } {
  const charset = parameters['charset'];
  return type.startsWith('text/') && charset ? { charset } : {};
}

const TNEF_TYPE = /^application\/(?:vnd\.)?ms-tnef$/;
const TNEF_FILE = /^winmail\.dat$/i;

function isTnef({ type, filename = '' }: Entity): boolean {
  return TNEF_TYPE.test(type) || TNEF_FILE.test(filename);
}

const TNEF = {
  severity: 'warning',
  rule: 'read/winmail',
  reason: 'what Outlook packed in `winmail.dat` is not read: open the mail in Outlook and save what it holds',
} as const;
