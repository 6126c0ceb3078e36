import { counted } from '../../../text/counted.js';
import type { Input } from '../input.js';
import { createPartNames } from '../part-names.js';
import type { Part, ReaderContext } from '../reader.js';
import { headerOf } from './header.js';
import { NO_TEXT, readEnclosed, withoutFromLine } from './message.js';
import { idOf } from './names.js';
import { LARGEST_MESSAGE, messagesIn } from './split-mailbox.js';

/** The messages of a mailbox, one after the other: it may be larger than memory. */
export async function* readMailbox(input: Input, context: ReaderContext): AsyncGenerator<Part> {
  const nameOf = createPartNames();
  let count = 0;
  let empty = 0;
  const telling: ReaderContext = {
    ...context,
    remark: (remark) => {
      if (remark.rule === NO_TEXT.rule) empty++;
      else context.remark(remark);
    },
  };
  for await (const raw of messagesIn(input.chunks())) {
    count++;
    if (raw === undefined) {
      context.remark({ ...TOO_LARGE, at: `message-${count}` });
      continue;
    }
    const message = unquoted(withoutFromLine(raw));
    const name = nameOf(idOf(headerOf(message)) ?? `message-${count}`);
    yield* readEnclosed(message, { name, depth: 0 }, telling);
  }
  if (empty > 0) context.remark({ ...NO_TEXT, reason: `${counted(empty, 'message')} without text` });
}

const TOO_LARGE = {
  severity: 'error',
  rule: 'read/too-large',
  reason: `the message is over the limit of ${LARGEST_MESSAGE / 1024 / 1024} MB: save what is attached to it as files`,
} as const;

const QUOTED = '>From ';
const MARK = 0x3e;
const LF = 0x0a;

/**
 * Mailboxes write `>From ` where a line of a message begins with `From `. Between other lines with a `>` it is a mail
 * that quotes another so.
 */
function unquoted(message: Uint8Array): Uint8Array {
  const bytes = Buffer.from(message.buffer, message.byteOffset, message.length);
  const kept: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(QUOTED); at !== -1; at = bytes.indexOf(QUOTED, at + 1)) {
    const start = bytes.lastIndexOf(LF, at) + 1;
    if (!isMarks(bytes, start, at) || isInQuotation(bytes, start)) continue;
    kept.push(bytes.subarray(from, start));
    from = start + 1;
  }
  return from === 0 ? message : Buffer.concat([...kept, bytes.subarray(from)]);
}

/** In bytes, before a line that is taken for one of a mailbox's. */
const MOST_MARKS = 50;

function isMarks(bytes: Buffer, start: number, end: number): boolean {
  return end - start <= MOST_MARKS && bytes.subarray(start, end).every((byte) => byte === MARK);
}

function isInQuotation(bytes: Buffer, start: number): boolean {
  const above = start < 2 ? 0 : bytes.lastIndexOf(LF, start - 2) + 1;
  const end = bytes.indexOf(LF, start);
  return [above, end === -1 ? bytes.length : end + 1].some((line) => line !== start && isQuote(bytes, line));
}

function isQuote(bytes: Buffer, line: number): boolean {
  let at = line;
  while (at < line + MOST_MARKS && bytes[at] === MARK) at++;
  return at > line && bytes.toString('latin1', at, at + 5) !== 'From ';
}
