import type { MediaType } from '../model/source.js';
import { asLatin1, decode, wideCharset } from './decode.js';
import { binaryFormOf } from './forms/binary-forms.js';
import { type Form, seenOf } from './forms/form.js';
import { isOfHtml, rootOf, WORDPRESS_EXPORT } from './forms/markup.js';
import { textFormOf } from './forms/text-forms.js';

const SNIFF_BYTES = 8192;
const SNIFF_CHARACTERS = 4096;

/** Bytes of which nothing is known but that they are no text. */
const BINARY_DATA: Form = {
  id: 'read/binary-file',
  summary: 'binary data',
  instead: 'only text and HTML are read',
};

/** The form of a file that is no text, undefined for text. Looks at the first 8 KiB. */
export function binaryForm(bytes: Uint8Array): Form | undefined {
  const head = bytes.subarray(0, SNIFF_BYTES);
  const isText = isTextual(head);
  return binaryFormOf(asLatin1(head), isText) ?? (isText ? undefined : BINARY_DATA);
}

/** The form of a file by its first kilobytes; undefined where it may be a page, or nothing is known of it. */
export function formOfHead(head: Uint8Array, path: string): Form | undefined {
  const binary = binaryForm(head);
  if (binary !== undefined) return binary === BINARY_DATA ? undefined : binary;
  const type = typeOfText(decode(head).text, path);
  return typeof type === 'object' ? type : undefined;
}

function isTextual(head: Uint8Array): boolean {
  if (hasWideMark(head) || wideCharset(head) !== undefined) return true;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return controls <= 0.05 * head.length;
}

function hasWideMark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

const HTML_START =
  /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype\s+html|html|head|body|style|script|link|meta)\b/i;
const HTML_TAG =
  /<\/?(?:p|div|span|a|br|li|ul|h[1-6]|td|tr|table|meta|link|script|article|section|body|head|html)\b[^<>]{0,500}>/gi;
const HTML_NAME = /\.(?:html?|xhtml|php|aspx?|jsp)$/i;

/** HTML, plain text, or a form that is no page: by content, and where that is doubtful by the file's name. */
export function typeOfText(text: string, path: string): MediaType | Form {
  const head = text.slice(0, SNIFF_CHARACTERS);
  if (HTML_START.test(head)) return 'text/html';
  const tags = head.match(HTML_TAG)?.length ?? 0;
  const enough = HTML_NAME.test(path) ? 1 : 8;
  const root = rootOf(head.trimStart());
  if (tags >= enough && root !== undefined && isOfHtml(root.name) && !WORDPRESS_EXPORT.test(head)) return 'text/html';
  const seen = seenOf(text, path);
  return textFormOf(seen) ?? (tags >= enough ? 'text/html' : 'text/plain');
}
