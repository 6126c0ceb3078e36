import { statSync } from 'node:fs';
import { crc32, inflateRawSync } from 'node:zlib';
import { LARGEST_SOURCE } from '../limits.js';
import { systemPath } from '../names.js';
import { type Allowance, holdToRatio, isBomb } from './allowance.js';
import { companionFoldersIn, folderAround, isHidden, remarkOnCompanions, someOf } from './archive-entries.js';
import { byteReader } from './byte-reader.js';
import { createEntryNames } from './entry-names.js';
import { EndsEarly, inflated } from './inflate.js';
import { collected, type Input } from './input.js';
import { type Part, type ReaderContext, Refused, type Remark } from './reader.js';
import { entriesByHeads } from './zip/local-heads.js';
import { isPageOfCollection, isWebCollection } from './zip/web-collection.js';
import { directoryInHand, directoryOfFile, type ZipDirectory, type ZipEntry } from './zip/zip-file.js';

type Tell = (remark: Remark) => void;

/** The files in a zip, in the order of its directory. */
export async function* readZip(input: Input, { remark, allowance }: ReaderContext): AsyncGenerator<Part> {
  const directory = await opened(input, remark, allowance);
  try {
    const names = createEntryNames();
    for (const entry of wanted(directory.entries, remark)) {
      const name = names.nameOf(entry.name);
      const bytes = await contentOf(entry, name, remark, allowance);
      if (bytes) yield { name, bytes };
    }
    names.remarkOn(remark);
  } finally {
    directory.close();
  }
}

async function opened(input: Input, remark: Tell, allowance: Allowance): Promise<ZipDirectory> {
  if (input.location !== undefined) {
    allowance.came(statSync(systemPath(input.location)).size);
    const directory = await directoryOfFile(input.location);
    if (directory.fault !== undefined) remark(brokenDirectory(directory.fault, directory.entries.length));
    return directory;
  }
  const bytes = await input.bytes();
  const directory = await directoryInHand(bytes);
  if (directory.fault === undefined) return directory;
  // What was named before the directory broke is known better by it than by the heads.
  const behind = directory.entries.reduce((end, { at, packed }) => Math.max(end, at + packed), 0);
  const entries = [...directory.entries, ...entriesByHeads(bytes, behind)];
  remark(brokenDirectory(directory.fault, entries.length));
  return { entries, close: directory.close };
}

function brokenDirectory(fault: string, found: number): Remark {
  const reason = `the directory of the zip is broken (\`${fault}\`): \`${found}\` entries are found without it. Get it once more, or mend it with \`zip -FF\``;
  return { severity: 'error', rule: 'read/broken-zip', reason };
}

/** The entries that may hold pages; what else there is is remarked on, sort by sort. */
function wanted(entries: readonly ZipEntry[], remark: Tell): readonly ZipEntry[] {
  const files = entries.filter(({ name, isFolder }) => !isFolder && !isHidden(name));
  const companions = companionFoldersIn(entries);
  const beside = new Set<string>();
  const collection = isWebCollection(entries.map(({ name }) => name));
  const sorted = { links: [], encrypted: [], packedOtherwise: [], overlapping: [], ofCollection: [] } as Record<
    'links' | 'encrypted' | 'packedOtherwise' | 'overlapping' | 'ofCollection',
    ZipEntry[]
  >;
  const overlaps = overlappingIn(entries);
  const taken = files.filter((entry) => {
    const folder = folderAround(entry.name, companions);
    if (folder !== undefined) return !beside.add(folder);
    const sort = collection && !isPageOfCollection(entry.name) ? sorted.ofCollection : sortOf(entry, overlaps, sorted);
    sort?.push(entry);
    return sort === undefined;
  });
  for (const folder of beside) remarkOnCompanions(folder, companions.get(folder) ?? folder, remark);
  const tell = (found: readonly ZipEntry[], severity: Remark['severity'], rule: Remark['rule'], why: string): void => {
    const called = createEntryNames();
    if (found.length > 0)
      remark({ severity, rule, reason: `${someOf(found.map(({ name }) => called.nameOf(name)))}: ${why}` });
  };
  tell(sorted.links, 'warning', 'read/link-not-followed', 'links in an archive are not followed');
  tell(
    sorted.encrypted,
    'error',
    'read/encrypted',
    'encrypted, and not read: unpack the zip with its password and name the folder',
  );
  tell(
    sorted.packedOtherwise,
    'error',
    'read/packing-method',
    `packed in a way that is not read (${methodsOf(sorted.packedOtherwise)}): unpack the zip and name the folder`,
  );
  tell(
    sorted.overlapping,
    'error',
    'read/overlapping-entries',
    'they share their bytes with other entries, as in a zip that was made to fill a disk: not read',
  );
  tell(
    sorted.ofCollection,
    'info',
    'read/parts-of-web-archive',
    'indexes and descriptions of the web archive, no pages',
  );
  return taken;
}

function sortOf<Sorts extends Record<'links' | 'encrypted' | 'packedOtherwise' | 'overlapping', ZipEntry[]>>(
  entry: ZipEntry,
  overlaps: ReadonlySet<ZipEntry>,
  sorts: Sorts,
): ZipEntry[] | undefined {
  if (entry.isLink) return sorts.links;
  if (entry.isEncrypted) return sorts.encrypted;
  if (entry.method !== STORED && entry.method !== DEFLATED) return sorts.packedOtherwise;
  return overlaps.has(entry) ? sorts.overlapping : undefined;
}

const [STORED, DEFLATED] = [0, 8];
/** By their numbers in the format. */
const METHODS: ReadonlyMap<number, string> = new Map([
  [1, 'shrink'],
  [6, 'implode'],
  [9, 'Deflate64'],
  [12, 'bzip2'],
  [14, 'LZMA'],
  [93, 'Zstandard'],
  [95, 'xz'],
  [98, 'PPMd'],
  [99, 'AES'],
]);

function methodsOf(entries: readonly ZipEntry[]): string {
  return [...new Set(entries.map(({ method }) => METHODS.get(method) ?? `method ${method}`))].sort().join(', ');
}

const LEAST_HEAD = 30;

/** Entries whose bytes begin before those of the one before end. */
function overlappingIn(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const found = new Set<ZipEntry>();
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    if (entry.at < end && entry.packed > 0) found.add(entry);
    else end = Math.max(end, entry.at + LEAST_HEAD + entry.packed);
  }
  return found;
}

/** What an entry holds: in hand, or as it comes where it is larger than a page; undefined, with a remark, where it is broken. */
async function contentOf(
  entry: ZipEntry,
  at: string,
  remark: Tell,
  allowance: Allowance,
): Promise<Uint8Array | AsyncIterable<Uint8Array> | undefined> {
  try {
    // Zero says nothing: a deflated entry of no bytes has none.
    if (isBomb(entry.packed, entry.size)) holdToRatio(entry.packed, entry.size);
    if (entry.size > LARGEST_SOURCE || entry.packed > LARGEST_SOURCE)
      return streamed(entry, await entry.chunks(), allowance);
    const packed = await collected(await entry.chunks());
    const bytes =
      entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) });
    allowance.take(bytes.length);
    check(entry, bytes.length, crc32(bytes));
    return bytes;
  } catch (error) {
    // Of all that is unpacked together: nothing more is.
    if (error instanceof Refused && error.rule === 'read/bomb' && !isBomb(entry.packed, entry.size)) throw error;
    remark({ severity: 'error', at, ...failureOf(error) });
    return undefined;
  }
}

async function* streamed(
  entry: ZipEntry,
  chunks: AsyncIterable<Uint8Array>,
  allowance: Allowance,
): AsyncGenerator<Uint8Array> {
  let size = 0;
  let sum = 0;
  try {
    for await (const bytes of entry.method === STORED ? chunks : inflated(byteReader(chunks))) {
      size += bytes.length;
      if (size > entry.size) check(entry, size, sum);
      sum = crc32(bytes, sum);
      allowance.take(bytes.length);
      yield bytes;
    }
    check(entry, size, sum);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const { rule, reason } = failureOf(error);
    throw new Refused(rule, reason);
  }
}

/** @throws Refused where an entry is not what the directory says of it. */
function check(entry: ZipEntry, size: number, sum: number): void {
  if (size !== entry.size)
    throw new Refused('read/broken-entry', broken(`it has ${size} bytes and says ${entry.size}`));
  if (sum !== entry.sum) throw new Refused('read/broken-entry', broken('its checksum is another than it says'));
}

function failureOf(error: unknown): Pick<Remark, 'rule' | 'reason'> {
  if (error instanceof Refused) return { rule: error.rule, reason: error.message };
  const told = error instanceof Error ? error.message : String(error);
  return { rule: 'read/broken-entry', reason: broken(error instanceof EndsEarly ? 'it ends early' : told) };
}

function broken(why: string): string {
  return `broken in the archive (\`${why}\`), and left out: get the archive once more`;
}
