import type { MediaType } from '../model/source.js';
import { wideCharset } from './decode.js';

const SNIFF_BYTES = 8192;
const SNIFF_CHARACTERS = 4096;

/** First bytes of what people keep in the same folder as their pages. */
const SIGNATURES: readonly (readonly [name: string, start: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP archive or office document', 'PK\x03\x04'],
  ['gzip archive', '\x1f\x8b'],
  ['bzip2 archive', 'BZh'],
  ['7z archive', '7z\xbc\xaf'],
  ['RAR archive', 'Rar!\x1a'],
  ['XZ archive', '\xfd7zXZ'],
  ['PNG image', '\x89PNG'],
  ['JPEG image', '\xff\xd8\xff'],
  ['GIF image', 'GIF8'],
  ['RIFF media', 'RIFF'],
  ['MP3 audio', 'ID3'],
  ['SQLite database', 'SQLite format 3\0'],
  ['program', '\x7fELF'],
  ['office document', '\xd0\xcf\x11\xe0'],
];

/** What sort of binary file the bytes are, undefined for text. Looks at the first 8 KiB. */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFF_BYTES));
  const start = head.toString('latin1', 0, 16);
  const signature = SIGNATURES.find(([, sign]) => start.startsWith(sign));
  if (signature !== undefined) return signature[0];
  if (hasWideMark(head) || wideCharset(head) !== undefined) return undefined;
  let controls = 0;
  for (let at = 0; at < head.length; at++) {
    const byte = head[at] ?? 0;
    if (byte === 0) return 'binary data';
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return controls > 0.05 * head.length ? 'binary data' : undefined;
}

function hasWideMark(head: Uint8Array): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

const HTML_START = /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}>){0,20}<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_TAG =
  /<\/?(?:p|div|span|a|br|li|ul|h[1-6]|td|tr|table|meta|link|script|article|section|body|head|html)\b[^<>]{0,500}>/gi;
const HTML_NAME = /\.(?:html?|xhtml|php|aspx?|jsp)$/i;

/** HTML or plain text: by content, and where that is doubtful by the file's name. */
export function mediaTypeOf(text: string, path: string): MediaType {
  const head = text.slice(0, SNIFF_CHARACTERS);
  if (HTML_START.test(head)) return 'text/html';
  const tags = head.match(HTML_TAG)?.length ?? 0;
  const enough = HTML_NAME.test(path) ? 1 : 8;
  return tags >= enough ? 'text/html' : 'text/plain';
}
