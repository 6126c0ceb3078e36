import { crc32, inflateRawSync } from 'node:zlib';
import { type Allowance, isBomb } from '../allowance.js';
import { collected } from '../input.js';
import { Refused } from '../reader.js';
import { directoryInHand, type ZipEntry } from '../zip/zip-file.js';

/** The documents of XML in a package of Office, by their names. */
export type OfficeParts = ReadonlyMap<string, Uint8Array>;

const PART = /^(?:\[Content_Types\]\.xml|(?:.{0,100}\/)?_rels\/[^/]{0,200}\.rels|(?:word|docProps)\/[^/]{1,200}\.xml)$/;
/** In bytes: a book has some millions. */
const LARGEST_PART = 16 * 1024 * 1024;
const LARGEST_PACKAGE = 48 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const DOCTYPE = Buffer.from('<!DOCTYPE');
const ENTITY = Buffer.from('<!ENTITY');

/**
 * What is to be read of a package, unpacked within bounds: a library that is handed the whole unpacks all of it at once,
 * pictures too, however much that is, and reads what entities XML declares.
 *
 * @throws Refused where it is encrypted, broken, a bomb, or declares entities.
 */
export async function officeParts(bytes: Uint8Array, allowance: Allowance): Promise<OfficeParts> {
  const { entries, close } = await directoryInHand(bytes);
  const parts = new Map<string, Uint8Array>();
  let size = 0;
  try {
    for (const entry of entries) {
      const name = entry.name.startsWith('/') ? entry.name.slice(1) : entry.name;
      if (!PART.test(name) || parts.has(name)) continue;
      const content = await unpacked(entry);
      allowance.take(content.length);
      size += content.length;
      if (size > LARGEST_PACKAGE) throw tooMuch();
      const xml = Buffer.from(content.buffer, content.byteOffset, content.length);
      if (xml.includes(DOCTYPE) || xml.includes(ENTITY)) {
        throw new Refused('read/xml-entities', 'a document that declares entities, which no program of Office writes');
      }
      parts.set(name, content);
    }
  } finally {
    close();
  }
  return parts;
}

async function unpacked({ isEncrypted, method, packed, size, chunks }: ZipEntry): Promise<Uint8Array> {
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) {
    throw new Refused('read/word-document', 'a Word document that is encrypted: save it without a password');
  }
  if (isBomb(packed, size) || size > LARGEST_PART) throw tooMuch();
  const content = await collected(await chunks());
  if (method === STORED) return content;
  try {
    return inflateRawSync(content, { maxOutputLength: LARGEST_PART });
  } catch (error) {
    if (error instanceof RangeError) throw tooMuch();
    throw error;
  }
}

function tooMuch(): Refused {
  return new Refused('read/bomb', 'a document that unpacks to more than is read: split it');
}

const HEAD = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x800;

/** A package of parts that are stored as they are. */
export function packageOf(parts: OfficeParts): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of parts) {
    const called = Buffer.from(name);
    const sum = crc32(content);
    const about = (sign: number, length: number, from: number): Buffer => {
      const head = Buffer.alloc(length);
      head.writeUInt32LE(sign);
      head.writeUInt16LE(UTF8_NAMES, from);
      head.writeUInt32LE(sum, from + 8);
      head.writeUInt32LE(content.length, from + 12);
      head.writeUInt32LE(content.length, from + 16);
      head.writeUInt16LE(called.length, from + 20);
      return head;
    };
    const entry = about(ENTRY, 46, 8);
    entry.writeUInt32LE(at, 42);
    files.push(about(HEAD, 30, 6), called, Buffer.from(content.buffer, content.byteOffset, content.length));
    directory.push(entry, called);
    at += 30 + called.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}
