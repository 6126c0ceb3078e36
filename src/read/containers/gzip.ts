import { constants, crc32, inflateRawSync } from 'node:zlib';
import { type Allowance, holdToRatio } from './allowance.js';
import { type ByteReader, byteReader } from './byte-reader.js';
import { cutTail } from './cut-tail.js';
import { EndsEarly, inflated } from './inflate.js';
import type { Input } from './input.js';
import { type Part, type ReaderContext, Refused, type Remark } from './reader.js';

/** The one file that a gzip holds; it goes by the name of the gzip. */
export async function* readGzip(input: Input, { remark, allowance }: ReaderContext): AsyncGenerator<Part> {
  yield { bytes: unzipped(input.chunks(), remark, allowance) };
}

/**
 * What is packed in all members, one behind the other. A file that ends early gives what stands before, to the end of a
 * line or a tag: a sum of which the last figures are missing is another sum.
 */
async function* unzipped(
  chunks: AsyncIterable<Uint8Array>,
  remark: (remark: Remark) => void,
  allowance: Allowance,
): AsyncGenerator<Uint8Array, void> {
  const reader = byteReader(chunks);
  let unpacked = 0;
  let held: Uint8Array | undefined;
  let isWarc = false;
  let broken = 0;
  try {
    for (let members = 0; await reader.fill(1); members++) {
      if (!(await isMember(reader))) {
        if (members === 0) throw new Refused('read/broken-gzip', `${NOT_WHOLE}: it has no head. ${AGAIN}`);
        await passTrailer(reader, remark);
        break;
      }
      try {
        for await (const bytes of member(reader)) {
          unpacked += bytes.length;
          holdToRatio(reader.taken, unpacked);
          allowance.take(bytes.length);
          isWarc ||= held === undefined && startsAsWarc(bytes);
          if (held) yield held;
          held = bytes;
        }
      } catch (error) {
        if (error instanceof Refused) throw error;
        if (error instanceof EndsEarly) {
          remark({
            severity: 'error',
            rule: 'read/broken-gzip',
            reason: `${NOT_WHOLE}: what stands before is read. ${AGAIN}`,
          });
          held = held && cutTail(held);
          break;
        }
        // A web archive has a member for every record: the others are as whole as they were.
        if (!isWarc || !(await toNextMember(reader))) throw new Refused('read/broken-gzip', faultOf(error));
        broken++;
      }
    }
    if (held) yield held;
    if (broken > 0) remark({ severity: 'error', rule: 'read/broken-gzip', reason: lost(broken) });
  } finally {
    await reader.close();
  }
}

const AGAIN = 'Get it once more';
const NOT_WHOLE = 'the gzip is not whole';

function faultOf(error: unknown): string {
  const told = error instanceof Error ? error.message : String(error);
  return `it cannot be unpacked to its end (\`${told}\`): get it once more`;
}

function lost(members: number): string {
  return `\`${members}\` of its records cannot be unpacked and are lost, the others are read: get it once more`;
}

function startsAsWarc(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 5)).toString('latin1') === 'WARC/';
}

const HEAD = 10;
const TRAILER = 8;
/** Flags of the head: a sum over it, more fields, a name, a remark. */
const [HAS_SUM, HAS_EXTRA, HAS_NAME, HAS_COMMENT, RESERVED] = [2, 4, 8, 16, 0xe0];

async function isMember(reader: ByteReader): Promise<boolean> {
  return (await reader.fill(HEAD)) && isHead(reader.ready, 0);
}

function isHead(bytes: Buffer, at: number): boolean {
  return (
    bytes[at] === 0x1f &&
    bytes[at + 1] === 0x8b &&
    bytes[at + 2] === 8 &&
    ((bytes[at + 3] ?? RESERVED) & RESERVED) === 0
  );
}

/** Takes the head of a member. */
async function passHead(reader: ByteReader): Promise<void> {
  const flags = reader.take(HEAD)[3] ?? 0;
  if (flags & HAS_EXTRA) {
    if (!(await reader.fill(2))) throw new EndsEarly();
    await reader.skip(reader.take(2).readUInt16LE());
  }
  if (flags & HAS_NAME) await passString(reader);
  if (flags & HAS_COMMENT) await passString(reader);
  if (flags & HAS_SUM) await reader.skip(2);
}

async function passString(reader: ByteReader): Promise<void> {
  while (await reader.fill(1)) {
    const end = reader.ready.indexOf(0);
    reader.take(end === -1 ? reader.ready.length : end + 1);
    if (end !== -1) return;
  }
  throw new EndsEarly();
}

/** Packed bytes, in which a record of a web archive mostly ends; unpacked bytes, which are no more than is held. */
const [MOST_AT_ONCE, MOST_UNPACKED_AT_ONCE] = [128 * 1024, 4 * 1024 * 1024];

/**
 * What one member holds.
 *
 * @throws EndsEarly, Error where it is not whole.
 */
async function* member(reader: ByteReader): AsyncGenerator<Uint8Array, void> {
  await passHead(reader);
  await reader.fill(MOST_AT_ONCE);
  let sum = 0;
  let size = 0;
  const small = unpackedAtOnce(reader.ready.subarray(0, MOST_AT_ONCE));
  if (small) {
    reader.take(small.packed);
    sum = crc32(small.bytes);
    size = small.bytes.length;
    if (isSumAt(reader.ready, sum, size)) {
      reader.take(TRAILER);
      yield small.bytes;
      return;
    }
    throw new Error('incorrect data check');
  }
  for await (const bytes of inflated(reader)) {
    sum = crc32(bytes, sum);
    size += bytes.length;
    yield bytes;
  }
  if (!(await reader.fill(TRAILER))) throw new EndsEarly();
  if (!isSumAt(reader.ready, sum, size)) throw new Error('incorrect data check');
  reader.take(TRAILER);
}

function isSumAt(bytes: Buffer, sum: number, size: number): boolean {
  return bytes.readUInt32LE(0) === sum && bytes.readUInt32LE(4) === size >>> 0;
}

/** A member that ends in these bytes; undefined where it does not, or is not whole: the slow way says why. */
function unpackedAtOnce(bytes: Buffer): { readonly bytes: Buffer; readonly packed: number } | undefined {
  try {
    const unpacked: unknown = inflateRawSync(bytes, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: MOST_UNPACKED_AT_ONCE,
    });
    if (!isInfo(unpacked)) return undefined;
    const packed = unpacked.engine.bytesWritten;
    // Where nothing follows, it may end later.
    return packed + TRAILER > bytes.length ? undefined : { bytes: unpacked.buffer, packed };
  } catch {
    return undefined;
  }
}

/** What zlib gives where `info` is asked for, which its types do not say. */
function isInfo(
  value: unknown,
): value is { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value;
}

/** What stands behind the last member: padding, or bytes that nobody can name. */
async function passTrailer(reader: ByteReader, remark: (remark: Remark) => void): Promise<void> {
  const before = reader.taken;
  let isPadding = true;
  while (await reader.fill(1)) isPadding = reader.take(reader.ready.length).every((byte) => byte === 0) && isPadding;
  if (isPadding) return;
  const reason = `\`${reader.taken - before}\` bytes behind its end are no gzip and are left out`;
  remark({ severity: 'warning', rule: 'read/bytes-behind-end', reason });
}

/** Goes on to the next bytes that begin like a member; false where there are none. */
async function toNextMember(reader: ByteReader): Promise<boolean> {
  while (await reader.fill(HEAD)) {
    const bytes = reader.ready;
    for (let at = bytes.indexOf(0x1f); at !== -1; at = bytes.indexOf(0x1f, at + 1)) {
      if (at + HEAD > bytes.length) break;
      if (!isHead(bytes, at)) continue;
      reader.take(at);
      return true;
    }
    reader.take(Math.max(1, bytes.length - HEAD + 1));
  }
  return false;
}
