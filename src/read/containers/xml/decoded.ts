import { platform } from '#platform';
import { decode } from '../../decode.js';
import { type Input, peeked } from '../input.js';

/** Bytes by which the charset is told, where more come. */
const HEAD_BYTES = 256 * 1024;
const PIECE_BYTES = 256 * 1024;

/** Of a document as text: its pieces, and what was lost. */
export interface DecodedPiece {
  readonly text: string;
  /** How many U+FFFD stand in it. */
  readonly lost: number;
}

/** A document as text, in pieces; its line ends are `\n`, as XML has it. */
export async function* decodedPieces(input: Input): AsyncGenerator<DecodedPiece> {
  const { head, all, isWhole } = await peeked(input.chunks(), HEAD_BYTES);
  const read = decoderOf(charsetOf(head, isWhole));
  let kept = '';
  const pieceOf = (decoded: string): DecodedPiece => {
    const text = kept + decoded;
    kept = text.endsWith('\r') ? '\r' : '';
    const whole = (kept === '' ? text : text.slice(0, -1)).replace(/\r\n?/g, '\n');
    return { text: whole, lost: countLost(whole) };
  };
  for await (const chunk of all) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      yield pieceOf(read(chunk.subarray(at, at + PIECE_BYTES), false));
    }
  }
  yield pieceOf(`${read(new Uint8Array(), true)}\n`);
}

function countLost(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** What has more than a byte a character, UTF-8 and UTF-16 aside. */
const WIDE = /^(?:big5|euc|shift|sjis|gb|iso-2022|utf)/i;

function decoderOf(charset: string): (bytes: Uint8Array, isLast: boolean) => string {
  if (!WIDE.test(charset)) return (bytes) => platform.decode(bytes, charset);
  const decoder = new TextDecoder(charset);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

/** By the first bytes. Where they are ASCII, what the document declares counts for what follows. */
function charsetOf(head: Uint8Array, isWhole: boolean): string {
  if (isWhole) return decode(head).charset;
  const whole = withoutCutCharacter(head);
  const { charset, charsetBasis } = decode(whole);
  if (charsetBasis !== 'read/utf-8-valid' || whole.some((byte) => byte > 0x7f)) return charset;
  const probed = decode(Buffer.concat([whole, Buffer.from([0xe9])]));
  return probed.charsetBasis === 'read/meta-charset' ? probed.charset : charset;
}

/** Without the first bytes of a character of UTF-8 whose others come with the next piece. */
function withoutCutCharacter(head: Uint8Array): Uint8Array {
  for (let back = 1; back <= 3 && back <= head.length; back++) {
    const byte = head[head.length - back] ?? 0;
    if (byte < 0x80) return head;
    if (byte >= 0xc0) return head.subarray(0, head.length - back);
  }
  return head;
}
