import type { MediaType } from '../../../model/source.js';
import { isCipher } from './armour.js';
import type { Entity } from './mime.js';
import { countOfWords, textOf } from './text.js';

/** What a message says in its own text, and what it brings beside it. */
export interface Content {
  /** In their order; of alternatives the one that holds the words. */
  readonly texts: readonly Written[];
  readonly attached: readonly Entity[];
  /** Enclosed messages. */
  readonly messages: readonly Entity[];
  readonly isEncrypted: boolean;
}

export interface Written {
  readonly text: string;
  readonly mediaType: MediaType;
}

const NONE: Content = { texts: [], attached: [], messages: [], isEncrypted: false };

export function contentOf(entity: Entity): Content {
  const { type, parts, parameters } = entity;
  if (type === 'multipart/encrypted' || isSealed(entity)) return { ...NONE, isEncrypted: true };
  if (type === 'multipart/alternative' && parts.length > 0) return ofAlternatives(parts);
  if (type === 'multipart/related' && parts.length > 0) return ofRelated(parts, parameters['start']);
  if (parts.length > 0) return together(parts.map(contentOf));
  // Signatures, calendars, address cards: only a program reads them.
  if (isOfProgram(entity)) return NONE;
  if (type === 'message/rfc822' || type === 'message/global') return { ...NONE, messages: [entity] };
  if (isText(entity)) return ofText(entity);
  return entity.bytes.length === 0 ? NONE : { ...NONE, attached: [entity] };
}

const SEALED = /^application\/(?:x-)?pkcs7-mime$/;

/** S/MIME puts the whole message in one part: encrypted, or signed so that only a mail program opens it. */
function isSealed({ type, parameters }: Entity): boolean {
  return SEALED.test(type) && parameters['smime-type']?.toLowerCase() !== 'certs-only';
}

const OF_PROGRAMS =
  /^(?:application\/(?:pgp-(?:signature|keys)|(?:x-)?pkcs7-signature|ics)|text\/(?:calendar|(?:x-)?vcard|directory|x-amp-html|watch-html|rfc822-headers)|message\/(?:delivery-status|feedback-report|disposition-notification|external-body))$/;
const FILES_OF_PROGRAMS = /\.(?:p7s|p7c|asc|sig|vcf|ics)$/i;

function isOfProgram({ type, filename = '' }: Entity): boolean {
  return OF_PROGRAMS.test(type) || FILES_OF_PROGRAMS.test(filename);
}

const OF_TEXT: ReadonlySet<string> = new Set(['text/plain', 'text/html', 'text', 'text/enriched']);

function isText({ type, disposition, filename, parts }: Entity): boolean {
  // A multipart without any part is a text whose parts cannot be told.
  const isBroken = type.startsWith('multipart/') && parts.length === 0;
  return isBroken || (OF_TEXT.has(type) && disposition !== 'attachment' && filename === undefined);
}

function ofText(entity: Entity): Content {
  const text = textOf(entity);
  if (text.trim() === '') return NONE;
  if (isCipher(text)) return { ...NONE, isEncrypted: true };
  const isHtml = entity.type === 'text/html' || (entity.type !== 'text/plain' && OPENS_AS_PAGE.test(text));
  return { ...NONE, texts: [{ text, mediaType: isHtml ? 'text/html' : 'text/plain' }] };
}

const OPENS_AS_PAGE = /^\s{0,200}<(?:!doctype\s+html|html|head|body)\b/i;

/** Of a text that stands for its HTML, as a share of the words that the HTML has. */
const LEAST_SHARE = 0.4;
/** A text with so many words is one of its own, whatever stands around the HTML. */
const MOST_OF_STUB = 200;

/** The plain text, unless it only says that there is an HTML part (`View this in your browser`). */
function ofAlternatives(parts: readonly Entity[]): Content {
  const all = parts.map(contentOf);
  const plain = all.find((each) => isAll(each, 'text/plain'));
  const html = all.findLast((each) => each.texts.some(({ mediaType }) => mediaType === 'text/html'));
  const chosen = plain && !(html && isStub(plain, html)) ? plain : (html ?? plain);
  const others = all.filter((each) => each !== chosen).map((each) => ({ ...each, texts: [] }));
  return together([...(chosen ? [chosen] : []), ...others]);
}

function isAll({ texts }: Content, type: MediaType): boolean {
  return texts.length > 0 && texts.every(({ mediaType }) => mediaType === type);
}

function isStub(plain: Content, html: Content): boolean {
  const own = wordsOfAll(plain);
  return own < MOST_OF_STUB && own < LEAST_SHARE * wordsOfAll(html);
}

const wordsOfAll = ({ texts }: Content): number => texts.reduce((sum, { text }) => sum + countOfWords(text), 0);

const SHOWN = /^(?:image|audio|video|font)\/|^text\/css$/;

/** A page with its pictures: the part that it starts with, and what is attached to it besides. */
function ofRelated(parts: readonly Entity[], start: string | undefined): Content {
  const named = start?.replace(/^<|>$/g, '');
  const root = parts.find(({ id }) => id !== undefined && id === named) ?? parts[0];
  const others = parts.filter((part) => part !== root && !SHOWN.test(part.type)).map(contentOf);
  return together([...(root ? [contentOf(root)] : []), ...others]);
}

function together(all: readonly Content[]): Content {
  return {
    texts: all.flatMap(({ texts }) => texts),
    attached: all.flatMap(({ attached }) => attached),
    messages: all.flatMap(({ messages }) => messages),
    isEncrypted: all.some(({ isEncrypted }) => isEncrypted),
  };
}
