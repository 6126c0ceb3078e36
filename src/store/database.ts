import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { UsageError } from '../model/message.js';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.js';

/** An open connection. This file is the only door to the driver. */
export type Database = BetterSqlite3.Database;

/**
 * `read`: nothing is written. `create`: for an ingest; makes the file where there is none, and keeps other ingests out
 * until `closeDatabase`. `rebuild`: the same, from an empty database.
 */
export type OpenMode = 'read' | 'create' | 'rebuild';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

const locks = new WeakMap<Database, () => void>();

/** Opens a database of bpp. Throws a `UsageError` that says what is wrong with the file and what to do. */
export function openDatabase(path: string, mode: OpenMode): Database {
  assertPlace(path, mode);
  if (mode === 'read') return openFile(path, mode);
  const release = lockForIngest(path);
  try {
    if (mode === 'rebuild') removeFile(path);
    const db = openFile(path, mode);
    locks.set(db, release);
    return db;
  } catch (error) {
    release();
    throw error;
  }
}

/** Closes the connection and lets other ingests in. */
export function closeDatabase(db: Database): void {
  db.close();
  locks.get(db)?.();
  locks.delete(db);
}

/** A connection on which nothing done reaches the file: a full-text check counts as writing even when it only reads. */
export function openCopy(db: Database): Database {
  return secure(new BetterSqlite3(db.serialize()));
}

/** Whether an error says that the file is damaged. */
export function isCorruption(error: unknown): error is Error {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_CORRUPT');
}

function assertPlace(path: string, mode: OpenMode): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UsageError(`\`${path}\` is a folder, not a database: name a file with --db`);
  if (found && !found.isFile()) throw new UsageError(`\`${path}\` is not a regular file: name another one with --db`);
  if (found) return;
  if (mode === 'read') {
    throw new UsageError(`there is no database \`${path}\`: run \`bpp ingest PATH\` first, or name one with --db`);
  }
  const folder = dirname(path);
  if (!existsSync(folder)) {
    throw new UsageError(`the folder \`${folder}\` does not exist: make it first, or name another file with --db`);
  }
}

function openFile(path: string, mode: OpenMode): Database {
  let db: Database | undefined;
  try {
    db = secure(new BetterSqlite3(path, { readonly: mode === 'read', timeout: BUSY_TIMEOUT }));
    if (mode !== 'read' && isEmpty(db)) createTables(db);
    assertOurs(db, path);
    if (mode === 'read') db.pragma('query_only = ON');
    return db;
  } catch (error) {
    db?.close();
    throw explained(error, path);
  }
}

function secure(db: Database): Database {
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

function isEmpty(db: Database): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0 && userVersion(db) === 0;
}

function createTables(db: Database): void {
  db.transaction(() => {
    db.exec(SCHEMA);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

function userVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

function assertOurs(db: Database, path: string): void {
  if (isEmpty(db)) throw new UsageError(`\`${path}\` is empty: run \`bpp ingest PATH\` first`);
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new UsageError(`\`${path}\` is a SQLite database of another program: name another file with --db`);
  }
  const version = userVersion(db);
  if (version > SCHEMA_VERSION) {
    throw new UsageError(
      `\`${path}\` has schema ${version} and this bpp knows schema ${SCHEMA_VERSION}: use a newer bpp, or another file`,
    );
  }
  if (version < SCHEMA_VERSION) {
    throw new UsageError(
      `\`${path}\` has schema ${version} and this bpp needs schema ${SCHEMA_VERSION}: run \`bpp ingest --rebuild PATH\``,
    );
  }
}

/** Takes away the file for a rebuild, but only where it is ours, in whatever state. */
function removeFile(path: string): void {
  if (!existsSync(path)) return;
  let db: Database | undefined;
  try {
    db = new BetterSqlite3(path, { readonly: true, timeout: BUSY_TIMEOUT });
    const ours = db.pragma('application_id', { simple: true }) === APPLICATION_ID;
    if ((!ours && !isEmpty(db)) || userVersion(db) > SCHEMA_VERSION) assertOurs(db, path);
  } catch (error) {
    if (!isCorruption(error)) throw explained(error, path);
  } finally {
    db?.close();
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

/**
 * Holds an exclusive lock on a file beside the database, so that a second ingest is told instead of interleaved. The
 * operating system lets go of it when the process dies, so that no stale lock is ever left.
 */
function lockForIngest(path: string): () => void {
  const file = `${path}-ingest`;
  let lock: Database | undefined;
  try {
    lock = new BetterSqlite3(file, { timeout: 0 });
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    if (error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new UsageError(`another \`bpp ingest\` is writing to \`${path}\`: wait until it is done`);
    }
    throw explained(error, path);
  }
  const held = lock;
  return () => {
    rmSync(file, { force: true });
    held.close();
  };
}

const REASONS: readonly (readonly [code: string, reason: string])[] = [
  ['SQLITE_NOTADB', 'is not a database: name another file with --db'],
  ['SQLITE_CORRUPT', 'is damaged: keep a copy and run `bpp ingest --rebuild PATH`'],
  ['SQLITE_BUSY', 'is being written to by another process: wait until it is done'],
  ['SQLITE_FULL', 'could not be written, the disk is full: make room and run the command again'],
  ['SQLITE_IOERR', 'could not be read or written: see whether the disk is full or gone, and run the command again'],
  ['SQLITE_READONLY', 'cannot be written to: see who may write to the file and its folder'],
  ['SQLITE_CANTOPEN', 'cannot be opened: see who may read the file, and write to its folder'],
];

/** An error of the driver as a sentence for the user; anything else comes back as it is. */
export function explained(error: unknown, path: string): unknown {
  if (error instanceof UsageError) return error;
  if (error instanceof BetterSqlite3.SqliteError) {
    const { code } = error;
    const reason = REASONS.find(([prefix]) => code.startsWith(prefix))?.[1];
    if (reason !== undefined) return new UsageError(`\`${path}\` ${reason}`, { cause: error });
  }
  if (error instanceof Error && error.message.startsWith('Could not locate the bindings file')) {
    return new UsageError('SQLite is not built for this Node: run `npm rebuild better-sqlite3`', { cause: error });
  }
  return error;
}
