import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { LARGEST_SOURCE } from '../../limits.js';
import { cutTail } from '../cut-tail.js';
import { Refused } from '../reader.js';
import { fieldsOf } from './records.js';

/** The head of what a server answered. */
export interface AnswerHead {
  readonly status: number;
  readonly fields: ReadonlyMap<string, string>;
  /** Where its body begins, in bytes. */
  readonly bodyAt: number;
}

const STATUS = /^(?:HTTP|ICY)(?:\/\d(?:\.\d)?)?[ \t]+(\d{3})\b/;
const IS_CHUNKED = /\bchunked\b/i;
const HEAD_END = /\r?\n\r?\n/;
/** In bytes; servers refuse longer ones. */
export const LONGEST_ANSWER_HEAD: number = 64 * 1024;

/** The head at the front of a response's block; undefined where none stands there. */
export function answerHeadOf(block: Buffer): AnswerHead | undefined {
  const text = block.subarray(0, LONGEST_ANSWER_HEAD).toString('latin1');
  const status = STATUS.exec(text.slice(0, 80))?.[1];
  if (status === undefined) return undefined;
  const end = HEAD_END.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const fields = fieldsOf(head.slice(head.indexOf('\n') + 1));
  return { status: Number(status), fields, bodyAt: end ? end.index + end[0].length : block.length };
}

/** What was sent, without what it was wrapped in for the way. */
export interface Body {
  readonly bytes: Uint8Array;
  /** It ended before its time, and was cut back to a whole line or tag. */
  readonly isCut: boolean;
}

/**
 * The body of an answer.
 *
 * @throws Refused where what it is packed in cannot be undone.
 */
export function bodyOf(block: Buffer, { fields, bodyAt }: AnswerHead, isTruncated: boolean): Body {
  const sent = block.subarray(bodyAt);
  const isChunked = IS_CHUNKED.test(fields.get('transfer-encoding') ?? '');
  const chunked = isChunked ? dechunked(sent) : undefined;
  const whole = chunked?.bytes ?? sent;
  const promised = Number(fields.get('content-length') ?? Number.NaN);
  // Who keeps a body unpacked mostly keeps the length that it had when packed.
  const codings = codingsOf(fields.get('content-encoding') ?? '');
  const isShort = !isChunked && codings.length === 0 && whole.length < promised;
  let body: Body = { bytes: whole, isCut: isTruncated || isShort || chunked?.isCut === true };
  for (const coding of codings.reverse()) body = decoded(body, coding);
  return body.isCut ? { ...body, bytes: cutTail(body.bytes) } : body;
}

function codingsOf(header: string): string[] {
  const named = header.toLowerCase().split(',');
  return named
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity' && coding !== 'none');
}

const SIZE = /^\s{0,4}([0-9a-f]{1,8})\s{0,9}(?:;[^\r\n]{0,200})?\r?\n/i;
const LONGEST_SIZE = 240;

/** A body sent in chunks; undefined where it is kept without them, as many crawlers do. */
function dechunked(sent: Buffer): Body | undefined {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const size = SIZE.exec(sent.subarray(at, at + LONGEST_SIZE).toString('latin1'));
    if (size === null) return at === 0 ? undefined : { bytes: Buffer.concat(parts), isCut: true };
    const length = Number.parseInt(size[1] ?? '0', 16);
    const start = at + size[0].length;
    if (length === 0) return { bytes: Buffer.concat(parts), isCut: false };
    const chunk = sent.subarray(start, start + length);
    parts.push(chunk);
    if (chunk.length < length) return { bytes: Buffer.concat(parts), isCut: true };
    at = start + length;
    while (at < sent.length && (sent[at] === 0x0d || sent[at] === 0x0a)) at++;
    if (at >= sent.length) return { bytes: Buffer.concat(parts), isCut: true };
  }
}

/** Of a body that is packed to a hundredth, no more is unpacked. */
const HIGHEST_RATIO = 100;
const NEVER_TOO_MUCH = 1024 * 1024;

function decoded(body: Body, coding: string): Body {
  const packed = body.bytes;
  if (packed.length === 0) return body;
  const maxOutputLength = Math.min(LARGEST_SOURCE, Math.max(NEVER_TOO_MUCH, HIGHEST_RATIO * packed.length));
  const options = { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    if (coding === 'gzip' || coding === 'x-gzip') {
      // Kept unpacked, under the head that it had when packed.
      if (packed[0] !== 0x1f || packed[1] !== 0x8b) return body;
      const bytes = gunzipSync(packed, options);
      return { bytes, isCut: body.isCut || !isWholeGzip(packed, bytes.length) };
    }
    if (coding === 'deflate')
      return { ...body, bytes: isZlib(packed) ? inflateSync(packed, options) : inflateRawSync(packed, options) };
    if (coding === 'br') return { ...body, bytes: brotliDecompressSync(packed, { maxOutputLength }) };
  } catch (error) {
    if (isTooLarge(error))
      throw new Refused(
        'read/bomb',
        'its body unpacks to a hundred times its size or more, which no page does: it is not read',
      );
    if (isReadable(packed)) return body;
    throw new Refused('read/broken-record', `its body cannot be unpacked (\`${coding}\`), and is left out`);
  }
  if (isReadable(packed)) return body;
  throw new Refused('read/packing-method', `its body is packed in a way that is not read (\`${coding.slice(0, 40)}\`)`);
}

/** A gzip ends with the length of what it holds. */
function isWholeGzip(packed: Uint8Array, length: number): boolean {
  const end = Buffer.from(packed.buffer, packed.byteOffset, packed.length);
  return packed.length >= 18 && end.readUInt32LE(packed.length - 4) === length >>> 0;
}

function isZlib(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}

function isTooLarge(error: unknown): boolean {
  return (
    error instanceof RangeError || (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
  );
}

/** Text, so far as its first bytes tell. */
function isReadable(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 512);
  return (
    head.length > 0 &&
    head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13) &&
    head.includes(0x3c)
  );
}
