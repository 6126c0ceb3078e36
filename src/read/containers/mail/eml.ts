import type { Input } from '../input.js';
import type { Part, ReaderContext } from '../reader.js';
import { readMessage, withoutFromLine } from './message.js';

/** One message: a file of a mail program, of Apple's too. */
export async function* readMail(input: Input, context: ReaderContext): AsyncGenerator<Part> {
  const message = withoutFromLine(withoutCount(withoutMark(await input.bytes())));
  yield* readMessage(message, { depth: 0 }, context);
}

const MARK = [0xef, 0xbb, 0xbf];

function withoutMark(bytes: Uint8Array): Uint8Array {
  return MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(MARK.length) : bytes;
}

const COUNT = /^\s{0,9}(\d{1,10})[ \t]{0,9}\r?\n/;
const PROPERTIES = '<?xml version="1.0"';
/** So much of its end may be what Apple's program notes of a message. */
const REACH = 64 * 1024;

/** A message of Apple's program: its length stands before, what the program notes behind. */
function withoutCount(bytes: Uint8Array): Uint8Array {
  const [line, count] = COUNT.exec(Buffer.from(bytes.subarray(0, 40)).toString('latin1')) ?? [];
  if (line === undefined) return bytes;
  const end = line.length + Number(count);
  if (end <= bytes.length) return bytes.subarray(line.length, end);
  const tail = Math.max(line.length, bytes.length - REACH);
  const notes = Buffer.from(bytes.subarray(tail)).lastIndexOf(PROPERTIES);
  return bytes.subarray(line.length, notes === -1 ? undefined : tail + notes);
}
