import { LARGEST_SOURCE } from '../../limits.js';
import { type ByteReader, byteReader } from '../byte-reader.js';

/*
 * The records of a web archive (ISO 28500), one behind the other. By a reader of our own and not by warcio: that gives a
 * record that was cut as an empty one and prints to the console, takes a length that lies at its word, so that the pages
 * behind become text of the one before, and costs ten megabytes, where this is a page of code.
 */

interface Block {
  readonly bytes: Buffer;
  /** Its length was another: it is what stands before the next record, which may be all of it or not. */
  readonly isDoubtful: boolean;
}

export interface WarcRecord {
  /** By their names in small letters. */
  readonly fields: ReadonlyMap<string, string>;
  /** Of its block, in bytes. */
  readonly length: number;
  /** The first bytes of its block: at least so many, or all of it. */
  head(least: number): Promise<Buffer>;
  /** Its block, or why it cannot be had. It is used before the next record is asked for. */
  block(): Promise<Block | { readonly fault: 'cut' | 'too-large' }>;
}

/** What was wrong on the way. */
export interface WarcFaults {
  /** Bytes between records that belong to none. */
  lost: number;
  /** Records whose block ends before its length, or after. */
  cut: number;
}

const LONGEST_HEAD = 64 * 1024;
const VERSION = /^WARC\/\d\.\d{1,2}\r?\n/;
const LONGEST_VERSION = 12;
const NEXT = Buffer.from('WARC/');
/** How a record begins behind another: where it stands in a block, the length of the block lies. */
const NEXT_IN_BLOCK = Buffer.from('\r\n\r\nWARC/1.');
const BLANK = new Set([0x0a, 0x0d]);

export async function* recordsIn(
  chunks: AsyncIterable<Uint8Array>,
  faults: WarcFaults,
): AsyncGenerator<WarcRecord, void> {
  const reader = byteReader(chunks);
  try {
    while (await toRecord(reader, faults)) {
      const fields = await takeHead(reader);
      const length = lengthIn(fields);
      if (fields === undefined || length === undefined) {
        faults.cut++;
        continue;
      }
      let isTaken = false;
      yield {
        fields,
        length,
        async head(least) {
          await reader.fill(Math.min(length, least));
          return reader.ready.subarray(0, Math.min(length, Math.max(least, 0)));
        },
        async block() {
          if (length > LARGEST_SOURCE) return { fault: 'too-large' };
          isTaken = true;
          const block = await takeBlock(reader, length);
          if (block === undefined) faults.cut++;
          return block ?? { fault: 'cut' };
        },
      };
      if (!isTaken && !(await passBlock(reader, length))) faults.cut++;
    }
  } finally {
    await reader.close();
  }
}

/** Goes to the next record, over what is none; false where there is no more. */
async function toRecord(reader: ByteReader, faults: WarcFaults): Promise<boolean> {
  while (await reader.fill(1)) {
    await reader.fill(LONGEST_VERSION);
    const { ready } = reader;
    const blank = ready.findIndex((byte) => !BLANK.has(byte));
    if (blank !== 0) {
      reader.take(blank === -1 ? ready.length : blank);
      continue;
    }
    if (VERSION.test(ready.subarray(0, LONGEST_VERSION).toString('latin1'))) return true;
    const next = ready.indexOf(NEXT, 1);
    const over = next === -1 ? Math.max(1, ready.length - NEXT.length + 1) : next;
    faults.lost += over;
    reader.take(over);
  }
  return false;
}

const HEAD_END = /\r?\n\r?\n/;
const LINE = /\r?\n(?![ \t])/;
const CONTINUED = /\r?\n[ \t]+/g;

/** The fields of a record; undefined, and the reader behind its first line, where its head has no end. */
async function takeHead(reader: ByteReader): Promise<ReadonlyMap<string, string> | undefined> {
  for (let least = 2048; ; least *= 4) {
    const isMore = await reader.fill(least);
    const text = reader.ready.subarray(0, LONGEST_HEAD).toString('latin1');
    const end = HEAD_END.exec(text);
    if (end) {
      const head = reader.take(end.index + end[0].length).toString('utf8');
      return fieldsOf(head.slice(head.indexOf('\n') + 1));
    }
    if (!isMore || least >= LONGEST_HEAD) {
      reader.take(NEXT.length);
      return undefined;
    }
  }
}

/** The fields of a head of lines `Name: value`, by their names in small letters; of several of one name the first. */
export function fieldsOf(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.split(LINE)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !fields.has(name))
      fields.set(
        name,
        line
          .slice(colon + 1)
          .replace(CONTINUED, ' ')
          .trim(),
      );
  }
  return fields;
}

const LENGTH = /^\d{1,15}$/;

function lengthIn(fields: ReadonlyMap<string, string> | undefined): number | undefined {
  const written = fields?.get('content-length') ?? '';
  return LENGTH.test(written) ? Number(written) : undefined;
}

/** The block; undefined, and the reader where the next record may begin, where its length is not its own and no record follows. */
async function takeBlock(reader: ByteReader, length: number): Promise<Block | undefined> {
  await reader.fill(length + 2);
  const next = reader.ready.subarray(0, length).indexOf(NEXT_IN_BLOCK);
  if (next !== -1) return { bytes: reader.take(next), isDoubtful: true };
  if (reader.ready.length < length) {
    reader.take(length);
    return undefined;
  }
  const behind = reader.ready[length];
  if (behind === undefined || BLANK.has(behind)) return { bytes: reader.take(length), isDoubtful: false };
  await reader.fill(length + STEP);
  const end = reader.ready.indexOf(NEXT_IN_BLOCK, length);
  if (end !== -1 && end < length + STEP) return { bytes: reader.take(end), isDoubtful: true };
  reader.take(length);
  return undefined;
}

const STEP = 256 * 1024;

/** Goes over a block; false where its length is not its own. */
async function passBlock(reader: ByteReader, length: number): Promise<boolean> {
  for (let left = length; left > 0; ) {
    if (!(await reader.fill(Math.min(left, STEP))) && reader.ready.length === 0) return false;
    const seen = reader.ready.subarray(0, left);
    const next = seen.indexOf(NEXT_IN_BLOCK);
    if (next !== -1) {
      reader.take(next);
      return false;
    }
    // The sign may stand across two steps; where nothing more comes it does not.
    const kept = seen.length === left || reader.isAtEnd ? 0 : NEXT_IN_BLOCK.length - 1;
    left -= reader.take(seen.length - kept).length;
  }
  return true;
}
