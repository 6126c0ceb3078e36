import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { systemPath } from '../../names.js';
import { nameOfEntry } from './entry-name.js';

/** An entry as the directory of the zip has it. */
export interface ZipEntry {
  /** `/` separated; it may lead anywhere. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated; others are not unpacked. */
  readonly method: number;
  readonly packed: number;
  /** As it says. */
  readonly size: number;
  readonly sum: number;
  /** Where its own head stands in the file. */
  readonly at: number;
  /** Its packed bytes. */
  chunks(): Promise<AsyncIterable<Uint8Array>>;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Why the directory could not be read to its end. */
  readonly fault?: string;
  close(): void;
}

// Sizes are compared in `zip.ts`: what the library finds amiss of one entry ends all of them. Names are decoded here.
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: false } as const;

/** The directory of a zip that is held. */
export async function directoryInHand(bytes: Uint8Array): Promise<ZipDirectory> {
  return directoryOf(() => fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), OPTIONS));
}

/** The directory of a zip that lies in a file. */
export async function directoryOfFile(location: string): Promise<ZipDirectory> {
  // yauzl hands the path to `fs.open`, which takes the bytes of a name too; its types know of strings alone.
  return directoryOf(() => openPromise(systemPath(location) as string, OPTIONS));
}

async function directoryOf(open: () => Promise<ZipFile>): Promise<ZipDirectory> {
  const entries: ZipEntry[] = [];
  let zip: ZipFile | undefined;
  const close = (): void => zip?.close();
  try {
    zip = await open();
    for await (const entry of zip.eachEntry()) entries.push(entryOf(zip, entry));
    return { entries, close };
  } catch (error) {
    return { entries, fault: error instanceof Error ? error.message : String(error), close };
  }
}

const [MADE_ON_UNIX, MADE_ON_MAC] = [3, 19];
const [SORT, LINK, FOLDER] = [0o170000, 0o120000, 0o040000];

function entryOf(zip: ZipFile, entry: Entry): ZipEntry {
  const name = nameOfEntry(entry.fileNameRaw, entry.generalPurposeBitFlag, entry.extraFields);
  const host = entry.versionMadeBy >>> 8;
  const sort = host === MADE_ON_UNIX || host === MADE_ON_MAC ? (entry.externalFileAttributes >>> 16) & SORT : 0;
  return {
    name,
    isFolder: name.endsWith('/') || sort === FOLDER,
    isLink: sort === LINK,
    isEncrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    packed: entry.compressedSize,
    size: entry.uncompressedSize,
    sum: entry.crc32,
    at: entry.relativeOffsetOfLocalHeader,
    chunks: () => zip.openReadStreamPromise(entry, { decodeFileData: false }),
  };
}
