/** Bytes of a part as its lines come, out of their transfer encoding when all are there. */
export interface Decoder {
  update(line: Uint8Array): void;
  finalize(): Promise<ArrayBuffer>;
}

const LF = 0x0a;
const EQUALS = 0x3d;
const SPACE = 0x20;
const TAB = 0x09;
const FIRST_ROOM = 1024;

/** One buffer that grows: a text has a hundred thousand lines, and a piece for each costs seconds. */
export function createDecoder(encoding: string): Decoder {
  let held = new Uint8Array(0);
  let size = 0;
  return {
    update(line) {
      const needed = size + line.length + 1;
      if (needed > held.length) {
        const room = new Uint8Array(Math.max(FIRST_ROOM, 2 * held.length, needed));
        room.set(held.subarray(0, size));
        held = room;
      }
      held.set(line, size);
      held[needed - 1] = LF;
      size = needed;
    },
    finalize() {
      const bytes = decoded(held.subarray(0, size), encoding.toLowerCase());
      held = new Uint8Array(0);
      return Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
    },
  };
}

function decoded(bytes: Uint8Array, encoding: string): Uint8Array {
  if (encoding.includes('base64')) return fromBase64(bytes);
  return encoding.includes('quoted-printable') ? fromQuotedPrintable(bytes) : bytes;
}

const PADDING = /={1,4}/;

/** Some programs end each line with its padding: what stands behind goes on. */
function fromBase64(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return Buffer.concat(text.split(PADDING).map((piece) => Buffer.from(piece, 'base64')));
}

/** In place of its own bytes, which are never fewer. */
function fromQuotedPrintable(bytes: Uint8Array): Uint8Array {
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = byte === EQUALS ? brokenAt(bytes, at + 1) : undefined;
    const value = byte === EQUALS && next === undefined ? byteOf(bytes[at + 1], bytes[at + 2]) : undefined;
    if (next !== undefined) at = next;
    else {
      bytes[to++] = value ?? byte;
      if (value !== undefined) at += 2;
    }
  }
  return bytes.subarray(0, to);
}

/** The end of a line that was only broken here: blanks may stand behind its `=`. */
function brokenAt(bytes: Uint8Array, from: number): number | undefined {
  let at = from;
  while (at < from + MOST_BLANKS && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return bytes[at] === LF ? at : undefined;
}

const MOST_BLANKS = 80;

function byteOf(high: number | undefined, low: number | undefined): number | undefined {
  const first = digitOf(high);
  const second = digitOf(low);
  return first === undefined || second === undefined ? undefined : 16 * first + second;
}

function digitOf(byte = 0): number | undefined {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}
