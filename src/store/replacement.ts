import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import { type Database, isBusy, isWal, opened, writesOf } from './database.js';
import { explainedFile } from './file-error.js';
import { readMeta, setMeta, sourcesDigest } from './state.js';

// An ingest does not write into the database that others read, unless it changes little of much (`in-place.ts`). It writes
// into a copy beside it, source by source, and puts the copy in its place when it is whole, by one rename. So a reader sees
// the archive as it was or as it is, never half of it; no reader holds an ingest up or is held up; the database needs no
// second file beside it; and whatever happens before the rename (a kill, a full disk, a mount that goes) happens to the
// copy. What went into the copy stays there, and the next ingest goes on with it.
//
// The other ways show readers more or keep less: a database that is written batch by batch shows sources whose things have
// no names yet; one transaction for everything loses everything with a kill; and in both an open connection of another
// program makes the ingest fail, or leaves the file in WAL mode. The price is a copy: 0.1 s for 60 MB, and room for it.

/** Files that SQLite keeps beside a database while it is written. */
const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/** Kilobytes of pages that are kept while a database is written: ids come in no order, and fall on pages everywhere. */
const WRITING_CACHE = 32_000;

/** … and while all of it is written anew, where each page is read once: with the other VACUUM took 85 MB for a file of 64. */
const TIDYING_CACHE = 2000;

/** How long a statement waits for another program that writes to the database itself, in milliseconds. */
const PATIENCE = 5000;

/** What a first load is tidied into, beside its copy. */
const TIDIED = '-tidied';

/** Where the copy of the database at `path` is while it is written, or where an ingest that was cut short left it. */
export const replacementOf = (path: string): string => `${path}-ingest`;

/** Removes a database and whatever SQLite keeps beside it. */
export function removeDatabase(path: string): void {
  for (const suffix of ['', ...COMPANIONS, TIDIED]) rmSync(`${path}${suffix}`, { force: true });
}

/**
 * What a copy goes on from: the sources of the database that it was made of. What people decided meanwhile is no matter,
 * it is applied anew; another database in the place of the first one is. A database without a finished ingest says itself
 * which beginning it is.
 */
export function basisOf(db: Database): string {
  const begun = readMeta(db, 'basis');
  return begun === '' ? sourcesDigest(db) : begun;
}

/** Whether two looks at a path saw one file, unchanged. */
export function signatureOf(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? 'none' : `${found.ino} ${found.size} ${found.mtimeNs}`;
}

/** Which file a path is; undefined where there is none. */
export function inodeOf(path: string): bigint | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })?.ino;
}

/** Copies the database at `path`, open as `db`, to its replacement, with whatever waits in its WAL. */
export function copyDatabase(db: Database, path: string): void {
  const copy = replacementOf(path);
  removeDatabase(copy);
  if (isWal(path)) {
    db.prepare('VACUUM INTO ?').run(copy);
    return;
  }
  // Nobody writes while this reads. The copy itself costs nothing where the file system can share blocks.
  db.exec('BEGIN');
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    copyFileSync(path, copy, constants.COPYFILE_FICLONE);
    chmodSync(copy, 0o600 | (statSync(path).mode & 0o777));
  } finally {
    db.exec('COMMIT');
  }
}

/** What the next ingest goes on from, for reading: what one left that was cut short, or else the database at `path`. */
export function toGoOnFrom(path: string): Database {
  const base = opened(path, { readonly: true, timeout: 0 }, () => {});
  const left = replacementOf(realPath(path));
  if (!existsSync(left)) return base;
  try {
    const copy = opened(left, { readonly: true, timeout: 0 }, () => {});
    const [used, unused] = readMeta(copy, 'basis') === basisOf(base) ? [copy, base] : [base, copy];
    unused.close();
    return used;
  } catch {
    return base;
  }
}

/** Opens a replacement for this process alone: what is committed in it survives a kill, and a power cut too. */
export function openReplacement(path: string, shown: string, prepare: (db: Database) => void): Database {
  return opened(
    replacementOf(path),
    {},
    (db) => {
      db.pragma('locking_mode = EXCLUSIVE');
      db.pragma('journal_mode = WAL');
      db.pragma('synchronous = NORMAL');
      db.pragma(`cache_size = ${-WRITING_CACHE}`);
      prepare(db);
    },
    shown,
  );
}

/**
 * Writes a replacement anew, its pages full and in order, and gives it back open. Rows grow when the archive is named, and ids
 * come in no order: of a first load a tenth is gaps. A kill leaves the one or the other, each whole.
 */
export function tidyReplacement(db: Database, path: string, shown: string): Database {
  const copy = replacementOf(path);
  const tidied = `${copy}${TIDIED}`;
  rmSync(tidied, { force: true });
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
  db.pragma(`cache_size = ${-TIDYING_CACHE}`);
  db.prepare('VACUUM INTO ?').run(tidied);
  db.close();
  renameSync(tidied, copy);
  return openReplacement(path, shown, () => {});
}

/**
 * Leaves a replacement as one file that is on the disk, and closes it. What it goes on from is forgotten last, and
 * without a trace in the bytes: from then on it can only be put in place.
 */
export function sealReplacement(db: Database, path: string): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.pragma('journal_mode = DELETE');
  db.pragma('synchronous = OFF');
  db.pragma('secure_delete = ON');
  // SQLite counts what is written once for as long as it keeps its lock: let go of, each transaction is one.
  db.pragma('locking_mode = NORMAL');
  readMeta(db, 'basis');
  db.transaction(() => {
    db.exec(`DELETE FROM meta WHERE key = 'basis'`);
    // Which this transaction makes one more.
    setMeta(db, 'sealed', String((writesOf(replacementOf(path)) ?? 0) + 1));
  }).immediate();
  db.close();
  sync(replacementOf(path));
}

/** Whether nobody has written to a database since it was sealed: then it holds what its ingest left, but for what a disk loses. */
export function isAsSealed(db: Database, path: string): boolean {
  return !isWal(path) && readMeta(db, 'sealed') === String(writesOf(path));
}

/** Puts a sealed replacement in the place of the database, whoever reads that one. */
export function putInPlace(path: string, shown: string): void {
  try {
    clearCompanions(path, shown);
    keepOwner(path);
    renameSync(replacementOf(path), path);
    // Whoever looked at the copy of an ingest that was cut short may have left something.
    removeDatabase(replacementOf(path));
    sync(dirname(path));
  } catch (error) {
    throw explainedFile(error, shown);
  }
}

/**
 * What stands beside the old database must not meet the new one: SQLite would play it back into that. We leave nothing
 * there; another program may have put the file in WAL mode, or be writing to it at this moment.
 */
function clearCompanions(path: string, shown: string): void {
  if (!COMPANIONS.some((suffix) => existsSync(`${path}${suffix}`))) return;
  const held = `another program writes to \`${shown}\`: end it and run the command again`;
  if (!leaveWal(path, PATIENCE) && !isSpent(path)) throw new UsageError(held);
  if (existsSync(`${path}-journal`)) throw new UsageError(held);
  for (const suffix of COMPANIONS) rmSync(`${path}${suffix}`, { force: true });
}

/** Takes a database out of WAL mode, in which a read-only folder makes it unreadable; false where another program holds it. */
export function leaveWal(path: string, timeout = 0): boolean {
  try {
    opened(path, { timeout }, (db) => {
      db.pragma('wal_checkpoint(TRUNCATE)');
      db.pragma('journal_mode = DELETE');
    }).close();
    return !isWal(path);
  } catch (error) {
    if (error instanceof UsageError && isBusy(error.cause)) return false;
    throw error;
  }
}

/** Whether all of a WAL is in the database already, though others have it open. */
function isSpent(path: string): boolean {
  const db = opened(path, { timeout: PATIENCE }, () => {});
  try {
    const [{ busy, log, checkpointed }] = db.pragma('wal_checkpoint(FULL)') as [Checkpoint];
    return busy === 0 && log === checkpointed;
  } finally {
    db.close();
  }
}

interface Checkpoint {
  readonly busy: number;
  readonly log: number;
  readonly checkpointed: number;
}

/** The new file belongs to whom the old one belonged to, where we may say so: root writes for others. */
function keepOwner(path: string): void {
  const old = statSync(path, { throwIfNoEntry: false });
  if (old === undefined) return;
  try {
    chownSync(replacementOf(path), old.uid, old.gid);
  } catch {
    // Ours, then.
  }
}

/** Waits until a file, or the names in a folder, are on the disk; folders cannot be waited for everywhere. */
function sync(path: string): void {
  const isFolder = statSync(path).isDirectory();
  if (isFolder && process.platform === 'win32') return;
  const fd = openSync(path, isFolder ? 'r' : 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** The file that a path leads to, which need not be there. */
export function realPath(path: string): string {
  if (existsSync(path)) return leadsThere(path, () => realpathSync(path));
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (link?.isSymbolicLink()) return realPath(resolve(dirname(path), readlinkSync(path)));
  return leadsThere(path, () => join(realpathSync(dirname(path)), basename(path)));
}

/** A path as it is where the absolute one leads nowhere: the name of a folder above may be no UTF-8. */
function leadsThere(path: string, absolute: () => string): string {
  try {
    const real = absolute();
    return existsSync(dirname(real)) ? real : path;
  } catch {
    return path;
  }
}
