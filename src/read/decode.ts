import { platform } from '#platform';
import type { RuleId } from '../model/span.js';

/** Bytes as text, and why that charset. The text is not repaired here; its byte order mark is no part of it. */
export interface Decoded {
  readonly text: string;
  /** WHATWG label. */
  readonly charset: string;
  readonly charsetBasis: RuleId;
  /** How many U+FFFD stand in the text: characters that were lost here or before. */
  readonly replaced: number;
}

const META_BYTES = 4096;
const META_CHARSET =
  /<(?:meta\b[^>]{0,300}?\bcharset|\?xml\b[^>]{0,100}?\bencoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i;
const REPLACEMENT = /\ufffd/g;
const MULTI_BYTE = /[^\0-\u007f\ufffd]/g;

/**
 * Decodes a page. Order: byte order mark, NULs of UTF-16, valid UTF-8, UTF-8 with damage, the charset that its container
 * declares (a label of WHATWG), `<meta charset>`, marks of Mac Roman, Windows-1252. No guess is made from letter frequencies: it costs more than all other stages, and takes short English
 * for Romanian.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return marked;
  const wide = wideCharset(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide, 'read/utf-16-nuls');
  if (platform.isUtf8(bytes)) return decodeAs(bytes, 'utf-8', 'read/utf-8-valid');
  return (
    damagedUtf8(bytes) ??
    decodeLabelled(bytes, declared, 'read/declared-charset') ??
    decodeLabelled(bytes, metaCharset(bytes), 'read/meta-charset') ??
    decodeMacRoman(bytes) ??
    decodeAs(bytes, 'windows-1252', 'read/windows-1252-fallback')
  );
}

function decodeMarked(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeAs(bytes.subarray(3), 'utf-8', 'read/bom');
  if (first === 0xff && second === 0xfe) return decodeAs(bytes.subarray(2), 'utf-16le', 'read/bom');
  if (first === 0xfe && second === 0xff) return decodeAs(bytes.subarray(2), 'utf-16be', 'read/bom');
  return undefined;
}

/** UTF-16 without a mark: Latin text has a NUL in every other byte, and in no other place. */
export function wideCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, META_BYTES) & ~1;
  if (length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (odd > 0.6 * pairs && even < 0.02 * pairs) return 'utf-16le';
  if (even > 0.6 * pairs && odd < 0.02 * pairs) return 'utf-16be';
  return undefined;
}

/** UTF-8 in which few characters broke (a page cut in a sequence, one pasted byte): most sequences are whole. */
function damagedUtf8(bytes: Uint8Array): Decoded | undefined {
  const decoded = decodeAs(bytes, 'utf-8', 'read/utf-8-damaged');
  const whole = decoded.text.match(MULTI_BYTE)?.length ?? 0;
  return whole >= 4 * decoded.replaced ? decoded : undefined;
}

/** Characters to one that a believed charset cannot read: a label that is wrong breaks on every other sign. */
const LEAST_READ = 500;

/** The bytes as their label says, where it is another than UTF-8 and they can be read by it. */
function decodeLabelled(bytes: Uint8Array, label: string | undefined, basis: RuleId): Decoded | undefined {
  const charset = usableLabel(label);
  if (charset === undefined || charset === 'utf-8') return undefined;
  const decoded = decodeAs(bytes, charset, basis);
  return decoded.replaced * LEAST_READ <= decoded.text.length ? decoded : undefined;
}

function metaCharset(bytes: Uint8Array): string | undefined {
  return META_CHARSET.exec(asLatin1(bytes.subarray(0, META_BYTES)))?.[1];
}

/** A character a byte, to look at some kilobytes whose charset is not known yet. */
export function asLatin1(bytes: Uint8Array): string {
  // Not spread: that asks an iterator for each byte.
  return Reflect.apply(String.fromCharCode, String, bytes);
}

function usableLabel(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  const read = readAs(label.trim().toLowerCase());
  // A page that could be read far enough to find the label is not UTF-16, whatever the label says.
  // Nor is it what only looks like a label: `utf-8-`, which no decoder of Unicode is called.
  if (read.startsWith('utf-') && read !== 'utf-8') return undefined;
  return platform.knows(read) ? read : undefined;
}

/** What browsers read under a label, by WHATWG's Encoding Standard: `latin1` means Windows-1252. */
function readAs(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label;
  }
}

/** Its apostrophes and quotation marks, as Windows-1252 reads them, where that has letters: `didnÕt`, `Òno,Ó he`. */
const MAC_MARKS = /\p{Ll}Õ\p{Ll}|(?:^|\s)Ò\p{L}|[\p{L}.,!?]Ó(?=\s|$)/gmu;
/** Marks of Windows-1252 itself. */
const WINDOWS_MARKS = /[‘’“”–—…]/;

/** Text of an old Macintosh: two marks or more where no language has letters, and none of Windows. */
function decodeMacRoman(bytes: Uint8Array): Decoded | undefined {
  const read = decodeAs(bytes, 'windows-1252', 'read/windows-1252-fallback').text;
  if (WINDOWS_MARKS.test(read) || (read.match(MAC_MARKS)?.length ?? 0) < 2) return undefined;
  return decodeAs(bytes, 'macintosh', 'read/mac-roman-marks');
}

function decodeAs(bytes: Uint8Array, charset: string, charsetBasis: RuleId): Decoded {
  // Not TextDecoder for the one-byte charsets: TextDecoder('windows-1252') of Node 20 gives C1 controls for 80–9F.
  const text = charset.startsWith('utf-')
    ? new TextDecoder(charset, { ignoreBOM: true }).decode(bytes)
    : platform.decode(bytes, charset);
  return { text, charset, charsetBasis, replaced: text.match(REPLACEMENT)?.length ?? 0 };
}
