import { constants, inflateRawSync } from 'node:zlib';
import { nameOfEntry } from './entry-name.js';
import type { ZipEntry } from './zip-file.js';

const SIGN = Buffer.from('PK\x03\x04', 'latin1');
const HEAD = 30;
const [IS_ENCRYPTED, HAS_DESCRIPTOR, DEFLATED] = [1, 8, 8];
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * The entries of a zip by the heads that stand before each, from `from` on: for one whose directory, which stands at its
 * end, is lost. An entry that is cut is not among them.
 */
export function entriesByHeads(bytes: Uint8Array, from = 0): readonly ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  for (let at = zip.indexOf(SIGN, from); at !== -1 && at + HEAD <= zip.length; ) {
    const found = entryAt(zip, at, MOST_UNPACKED - unpacked);
    if (found) {
      entries.push(found.entry);
      if (found.isMeasured) unpacked += found.entry.size;
    }
    at = zip.indexOf(SIGN, found?.end ?? at + SIGN.length);
  }
  return entries;
}

interface Found {
  readonly entry: ZipEntry;
  readonly end: number;
  /** It was unpacked to see where it ends. */
  readonly isMeasured: boolean;
}

function entryAt(zip: Buffer, at: number, mostUnpacked: number): Found | undefined {
  const flags = zip.readUInt16LE(at + 6);
  const method = zip.readUInt16LE(at + 8);
  const nameLength = zip.readUInt16LE(at + 26);
  const start = at + HEAD + nameLength + zip.readUInt16LE(at + 28);
  if (start > zip.length || nameLength === 0) return undefined;
  const name = nameOfEntry(zip.subarray(at + HEAD, at + HEAD + nameLength), flags, []);
  // A head that leaves its sizes for later says nothing; where deflate ends shows where the entry does.
  const isMeasured = (flags & HAS_DESCRIPTOR) !== 0;
  const packed = isMeasured ? packedLength(zip.subarray(start), method, mostUnpacked) : zip.readUInt32LE(at + 18);
  if (packed === undefined || start + packed > zip.length) return undefined;
  const sizes = isMeasured
    ? descriptorAt(zip, start + packed)
    : { sum: zip.readUInt32LE(at + 14), size: zip.readUInt32LE(at + 22) };
  if (sizes === undefined) return undefined;
  const entry: ZipEntry = {
    name,
    ...sizes,
    isFolder: name.endsWith('/'),
    isLink: false,
    isEncrypted: (flags & IS_ENCRYPTED) !== 0,
    method,
    packed,
    at,
    chunks: async () => one(zip.subarray(start, start + packed)),
  };
  return { entry, end: start + packed, isMeasured };
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function packedLength(bytes: Buffer, method: number, mostUnpacked: number): number | undefined {
  if (method !== DEFLATED || mostUnpacked <= 0) return undefined;
  try {
    const unpacked: unknown = inflateRawSync(bytes, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: mostUnpacked,
    });
    const { engine } = unpacked as { readonly engine: { readonly bytesWritten: number } };
    return engine.bytesWritten < bytes.length ? engine.bytesWritten : undefined;
  } catch {
    return undefined;
  }
}

const DESCRIPTOR_SIGN = 0x08074b50;

/** What stands behind an entry that left its sizes for later: a sign that may be missing, the sum, both sizes. */
function descriptorAt(zip: Buffer, at: number): { readonly sum: number; readonly size: number } | undefined {
  if (at + 16 > zip.length) return undefined;
  const start = zip.readUInt32LE(at) === DESCRIPTOR_SIGN ? at + 4 : at;
  return { sum: zip.readUInt32LE(start), size: zip.readUInt32LE(start + 8) };
}
