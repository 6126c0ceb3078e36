import { platform } from '#platform';
import { isTarHead } from '../../forms/tar-head.js';
import { type ByteReader, byteReader } from '../byte-reader.js';
import { Refused } from '../reader.js';

/*
 * The entries of a tar: ustar, with the longer names of pax and GNU. By a reader of our own and not by modern-tar, which
 * takes the pieces of a sparse file for a whole one, and makes U+FFFD of names that are no UTF-8.
 */

export interface TarEntry {
  /** `/` separated; it may lead anywhere. */
  readonly name: string;
  readonly sort: 'file' | 'folder' | 'link' | 'sparse' | 'other';
  /** In bytes. */
  readonly size: number;
  /** What it holds, as it comes; it is used before the next entry is asked for. */
  chunks(): AsyncGenerator<Uint8Array, void>;
}

const BLOCK = 512;
/** In bytes; a name that is longer was made to fill the memory. */
const LONGEST_NAMES = 1024 * 1024;
const BROKEN = 'the tar is broken or not whole: what stands before is read. Get it once more';

/** @throws Refused where the tar is broken or ends early; what stands before was given. */
export async function* entriesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry, void> {
  const reader = byteReader(chunks);
  let said: Said = {};
  try {
    while (await reader.fill(BLOCK)) {
      const head = reader.take(BLOCK);
      if (head.every((byte) => byte === 0)) return;
      if (!isTarHead(head.toString('latin1'))) throw new Refused('read/broken-tar', BROKEN);
      const sort = String.fromCharCode(head[156] ?? 0);
      const size = said.size ?? numberAt(head, 124, 12);
      if (size === undefined) throw new Refused('read/broken-tar', BROKEN);
      if (SAYS.has(sort)) {
        said = { ...said, ...saidIn(sort, await taken(reader, size)) };
        continue;
      }
      const held = HOLDS_NOTHING.has(sort) ? 0 : size;
      let left = held;
      async function* content(): AsyncGenerator<Uint8Array, void> {
        for await (const bytes of reader.pass(left)) {
          left -= bytes.length;
          yield bytes;
        }
        if (left > 0) throw new Refused('read/broken-tar', 'the tar ends in it: get the tar once more');
      }
      yield {
        name: said.name ?? nameIn(head),
        sort: said.isSparse ? 'sparse' : sortOf(sort),
        size: held,
        chunks: content,
      };
      said = {};
      const over = left + padding(held);
      if ((await reader.skip(over)) < left) throw new Refused('read/broken-tar', BROKEN);
    }
    if (reader.ready.length > 0 || reader.taken === 0) throw new Refused('read/broken-tar', BROKEN);
  } finally {
    await reader.close();
  }
}

/** What an entry says of the next one. */
interface Said {
  readonly name?: string;
  readonly size?: number;
  readonly isSparse?: true;
}

/** GNU's long names (`L`, of links `K`), records of pax for the next entry (`x`) and for all (`g`, none of which is a name). */
const SAYS: ReadonlySet<string> = new Set(['L', 'K', 'x', 'X', 'g']);
/** Links, devices, folders and pipes, whatever size stands in their head. */
const HOLDS_NOTHING: ReadonlySet<string> = new Set(['1', '2', '3', '4', '5', '6']);

function sortOf(sort: string): TarEntry['sort'] {
  if (sort === '0' || sort === '\0' || sort === '7') return 'file';
  if (sort === '5' || sort === 'D') return 'folder';
  if (sort === '1' || sort === '2') return 'link';
  return sort === 'S' ? 'sparse' : 'other';
}

function padding(size: number): number {
  return (BLOCK - (size % BLOCK)) % BLOCK;
}

async function taken(reader: ByteReader, size: number): Promise<Buffer> {
  if (size > LONGEST_NAMES || !(await reader.fill(size))) throw new Refused('read/broken-tar', BROKEN);
  const bytes = reader.take(size);
  await reader.skip(padding(size));
  return bytes;
}

/** A number in octal digits, or of GNU in the bytes themselves; undefined where none stands there. */
function numberAt(head: Uint8Array, at: number, length: number): number | undefined {
  const field = head.subarray(at, at + length);
  if (((field[0] ?? 0) & 0x80) !== 0) {
    const value = field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    return field[0] === 0x80 && Number.isSafeInteger(value) ? value : undefined;
  }
  const digits = OCTAL.exec(Buffer.from(field).toString('latin1'))?.[1];
  return digits === undefined ? undefined : Number.parseInt(digits, 8);
}

const OCTAL = /^[ \0]{0,12}([0-7]{1,12})(?:[ \0]|$)/;

function textAt(head: Uint8Array, at: number, length: number): Uint8Array {
  const field = head.subarray(at, at + length);
  const end = field.indexOf(0);
  return end === -1 ? field : field.subarray(0, end);
}

function nameIn(head: Uint8Array): string {
  const name = nameOf(textAt(head, 0, 100));
  // GNU has other fields where ustar has the front of a long name.
  const isPosix = Buffer.from(head.subarray(257, 263)).toString('latin1') === 'ustar\0';
  const front = isPosix ? nameOf(textAt(head, 345, 155)) : '';
  return front === '' ? name : `${front}/${name}`;
}

/** UTF-8 where it is, else Windows-1252: tar itself says nothing of charsets. */
function nameOf(bytes: Uint8Array): string {
  return platform.isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : platform.decode(bytes, 'windows-1252');
}

function saidIn(sort: string, bytes: Buffer): Said {
  if (sort === 'L') return { name: nameOf(textAt(bytes, 0, bytes.length)) };
  return sort === 'x' || sort === 'X' ? saidByPax(bytes) : {};
}

const SIZE = /^\d{1,15}$/;

/** Records `length name=value\n`. */
function saidByPax(bytes: Buffer): Said {
  let said: Said = {};
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const length = Number(bytes.toString('latin1', at, space === -1 ? at : space));
    if (!(Number.isInteger(length) && length > 0)) break;
    const equals = bytes.indexOf(0x3d, space);
    if (equals === -1) break;
    const name = bytes.toString('latin1', space + 1, equals);
    const value = bytes.subarray(equals + 1, at + length - 1);
    if (name === 'path' || name === 'GNU.sparse.name') said = { ...said, name: nameOf(value) };
    else if (name === 'size' && SIZE.test(value.toString('latin1')))
      said = { ...said, size: Number(value.toString('latin1')) };
    else if (name.startsWith('GNU.sparse.')) said = { ...said, isSparse: true };
    at += length;
  }
  return said;
}
