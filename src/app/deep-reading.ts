import { createHash } from 'node:crypto';
import type { Message } from '../model/message.js';
import type { SourceFile } from '../model/source.js';
import { inputFromFile } from '../read/containers/input.js';
import { statOf } from '../read/places.js';
import { readBytes } from '../read/read-bytes.js';
import { sourceFromBytes } from '../read/read-source.js';
import { readFile } from '../read/read-sources.js';
import type { Root } from '../read/root.js';
import { STDIN } from '../read/stdin.js';
import type { ListedFile } from '../read/walk-folder.js';
import type { Breach } from '../store/check/breach.js';
import type { Database } from '../store/database.js';
import { isPageOf, storedSource } from '../store/sources.js';

/** A source of a database as it is read again. */
export interface Reread {
  readonly path: string;
  /** Undefined where it cannot be read any more, which is told. */
  readonly source: SourceFile | undefined;
  /** It came from its file; else from what the database keeps. */
  readonly isFromFile: boolean;
  /** What it can be read from once more; what came out of a container is not read twice. */
  readonly file?: ListedFile;
}

interface StoredRow {
  readonly path: string;
  readonly sha256: string;
  readonly container: string | null;
  readonly form: string | null;
}

interface Place {
  readonly db: Database;
  readonly root: Root;
  report(message: Message): void;
  /** Told where a file is not what it was. */
  breach(breach: Breach): void;
}

/**
 * Every source of a database, from its file where that holds the bytes that were read, from the database where not. A file
 * that holds several is looked into once more, and must give what it gave.
 */
export async function* readDeeply(place: Place): AsyncGenerator<Reread, void> {
  for (const [file, rows] of byFile(place.db)) {
    const [row] = rows;
    if (file === undefined) for (const { path } of rows) yield stored(place, path);
    else if (row?.form === null) yield readPage(row, place);
    else yield* readContainer(file, rows, place);
  }
}

/** Undefined stands for what came in no file, or in a line of one. */
function byFile(db: Database): ReadonlyMap<string | undefined, readonly StoredRow[]> {
  const rows = db.prepare<[], StoredRow>('SELECT path, sha256, container, form FROM sources ORDER BY path').all();
  const files = new Map<string | undefined, StoredRow[]>();
  for (const row of rows) {
    const file = isPageOf(row.path, row.container) ? undefined : (row.container ?? row.path);
    const key = file === STDIN ? undefined : file;
    const others = files.get(key);
    if (others) others.push(row);
    else files.set(key, [row]);
  }
  return files;
}

function stored({ db }: Place, path: string): Reread {
  return { path, source: storedSource(db, path), isFromFile: false };
}

/** The page of a file where its bytes are those that were read. */
function readPage({ path, sha256 }: StoredRow, place: Place): Reread {
  const problem = missing(path, place.root);
  const bytes = problem === undefined ? readBytes(place.root.placeOf(path)) : undefined;
  const value = bytes && 'value' in bytes ? bytes.value : undefined;
  const isSame = value !== undefined && createHash('sha256').update(value).digest('hex') === sha256;
  if (value === undefined || !isSame) {
    const failure = bytes && 'failure' in bytes ? bytes.failure.reason : OTHER_BYTES;
    place.breach({ table: 'sources', row: path, problem: problem ?? failure });
    return stored(place, path);
  }
  const file = { path, location: place.root.placeOf(path) };
  return { path, source: sourceFromBytes(value, path, place.report), isFromFile: true, file };
}

const OTHER_BYTES = 'its file has other bytes than those that were read: run `bpp ingest`';

function missing(path: string, root: Root): string | undefined {
  return statOf(root.placeOf(path)) === undefined ? `there is no such file in \`${root.folder}\` any more` : undefined;
}

/** What a file that is no page gives now; of what it gave and does not any more, what the database keeps. */
async function* readContainer(file: string, rows: readonly StoredRow[], place: Place): AsyncGenerator<Reread, void> {
  const left = new Map(rows.map((row) => [row.path, row]));
  const problem = missing(file, place.root) ?? (await otherBytes(file, place));
  if (problem !== undefined) place.breach({ table: 'sources', row: file, problem });
  else {
    const location = place.root.placeOf(file);
    for await (const source of readFile({ path: file, location }, place.report)) {
      const { path, sha256 } = source;
      const row = left.get(path);
      left.delete(path);
      if (row?.sha256 === sha256) yield { path, source, isFromFile: true };
      else place.breach({ table: 'sources', row: path, problem: row ? OTHER_PART : NEW_PART });
      if (row && row.sha256 !== sha256) yield stored(place, path);
    }
    for (const path of left.keys()) place.breach({ table: 'sources', row: path, problem: NO_PART });
  }
  for (const path of left.keys()) yield stored(place, path);
}

const OTHER_PART = 'its file gives another text for it than the one that was read';
const NEW_PART = 'its file gives it, and it is not among the sources';
const NO_PART = 'its file does not give it';

async function otherBytes(file: string, { db, root }: Place): Promise<string | undefined> {
  const known = db.prepare<[string], string>('SELECT sha256 FROM containers WHERE path = ?').pluck().get(file);
  if (known === undefined) return undefined;
  const { sha256 } = await inputFromFile(file, root.placeOf(file)).digest();
  return sha256 === known ? undefined : OTHER_BYTES;
}
