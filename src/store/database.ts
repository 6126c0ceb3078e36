import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isAbsolute, sep } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { UsageError } from '../model/message.js';
import { collectsAtItsPeril, keepNative } from './keep-native.js';
import { assertOwnSchema } from './own-schema.js';

/** An open connection. This file is the only door to the driver. */
export type Database = BetterSqlite3.Database;
export type Statement<Parameters extends unknown[], Row = unknown> = BetterSqlite3.Statement<Parameters, Row>;

// Required, not imported, and told where its binary is: the driver is CommonJS and looks for its binary in a dozen
// places, which together is a tenth of the time that a query takes.
const require = createRequire(import.meta.url);
const Driver: typeof BetterSqlite3 = require('better-sqlite3');
const nativeBinding = findBinary();
if (nativeBinding !== undefined && collectsAtItsPeril(process.versions.node)) keepNative(nativeBinding);

function findBinary(): string | undefined {
  try {
    return require.resolve('better-sqlite3/build/Release/better_sqlite3.node');
  } catch {
    return undefined;
  }
}

/** Written into every database (`bpp1`), so that no other SQLite file is taken for ours. */
export const APPLICATION_ID = 0x62707031;

/** Goes up with every change to the tables. */
export const SCHEMA_VERSION = 13;

/** The oldest schema whose sources are read, so that a database that has it can be brought up. */
export const OLDEST_SCHEMA = 7;

/** Of the file's header, in bytes, and which of them say how the file is written and read (sqlite.org/fileformat). */
const HEADER = 100;
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const WAL_FORMAT = 2;
const CHANGE_COUNTER = 24;

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT = 10_000;

/**
 * Opens a database for reading: all that is read comes of one state of it, that of now, whoever writes meanwhile. Throws a
 * `UsageError` that says what is wrong with the file and what to do; with `toProve` it is let in whatever its views and
 * triggers are.
 */
export function openDatabase(path: string, { toProve = false }: { readonly toProve?: boolean } = {}): Database {
  if (!isFile(path)) {
    throw new UsageError(`there is no database \`${path}\`: run \`bpp ingest PATH\` first, or name one with --db`);
  }
  const prepare = (db: Database): void => {
    db.exec('BEGIN');
    assertOurs(db, path);
    if (!toProve) assertOwnSchema(db, path);
    db.pragma('query_only = ON');
  };
  try {
    return opened(path, { readonly: true }, prepare);
  } catch (error) {
    if (!(error instanceof UsageError && isUnwritable(error.cause) && isWal(path))) throw error;
    return sealed(path, prepare, error.cause);
  }
}

/** A database in WAL mode where nothing can be written beside it: read from memory, if all of it is in its one file. */
function sealed(path: string, prepare: (db: Database) => void, cause: unknown): Database {
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) {
    const left = `\`${path}\` was left by an interrupted ingest, or is held by another program, in WAL mode`;
    throw new UsageError(`${left}: run \`bpp ingest\` where its folder can be written to`, { cause });
  }
  try {
    const db = openBytes(readFileSync(path));
    prepare(db);
    return db;
  } catch (error) {
    throw explained(error, path);
  }
}

/**
 * An empty database for working in, gone when it is closed. What is too much for its cache goes to a temporary file, so that
 * it takes little memory however much is put in.
 */
export function openScratch(): Database {
  const db = secure(connect('', {}));
  db.pragma('journal_mode = OFF');
  db.pragma('cache_size = -8000');
  // The tables of a full-text index may be written only so.
  db.unsafeMode(true);
  return db;
}

/** A database in memory; memory has no WAL, whatever its bytes say of the file that they come from. */
function openBytes(bytes: Buffer): Database {
  bytes[WRITE_VERSION] = 1;
  bytes[READ_VERSION] = 1;
  return secure(connect(bytes, {}));
}

/**
 * Connects to a file and gives the connection to `prepare`; whatever goes wrong comes as a sentence for the user about
 * the path that is `shown`.
 */
export function opened(
  path: string,
  options: { readonly readonly?: boolean; readonly timeout?: number },
  prepare: (db: Database) => void,
  shown: string = path,
): Database {
  let db: Database | undefined;
  try {
    if (options.readonly && existsSync(journalOf(path))) playBack(path);
    db = secure(connect(path, { timeout: BUSY_TIMEOUT, ...options }));
    prepare(db);
    return db;
  } catch (error) {
    db?.close();
    throw explained(error, shown);
  }
}

/** Where SQLite keeps what a transaction changes, as it was before. */
export const journalOf = (path: string): string => `${path}-journal`;

/** Undoes a transaction that was killed within its commit, which a connection for reading may not; without the right to, nothing. */
function playBack(path: string): void {
  let db: Database | undefined;
  try {
    db = connect(path, { fileMustExist: true, timeout: 0 });
    db.prepare('SELECT 1 FROM sqlite_schema').get();
  } catch {
    // Whoever reads is told.
  } finally {
    db?.close();
  }
}

/** Whether there is a file at `path`. Throws a `UsageError` where something else is in its place. */
export function isFile(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw new UsageError(`\`${path}\` is a folder, not a database: name a file with --db`);
  if (found && !found.isFile()) throw new UsageError(`\`${path}\` is not a regular file: name another one with --db`);
  return found !== undefined;
}

/** Whether the file says that it is in WAL mode: whoever reads it has to write beside it. */
export function isWal(path: string): boolean {
  const header = Buffer.alloc(HEADER);
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    return readSync(fd, header) === HEADER && header[READ_VERSION] === WAL_FORMAT;
  } catch {
    return false;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** How often a file was written to, as SQLite counts it in its header; undefined where there is none. */
export function writesOf(path: string): number | undefined {
  const header = Buffer.alloc(HEADER);
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    return readSync(fd, header) === HEADER ? header.readUInt32BE(CHANGE_COUNTER) : undefined;
  } catch {
    return undefined;
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}

/** A database of no schema for work in between: in memory while it is small, then on disk, and gone when it is closed. */
export function scratchDatabase(): Database {
  return connect('', {});
}

/**
 * `''` is a database of no file, bytes one in memory. The driver takes blanks from the end of a path, and a file called
 * `:memory:` for none: what was named is meant.
 */
function connect(given: string | Buffer, options: BetterSqlite3.Options): Database {
  // Not made absolute: the name of the working directory may be no UTF-8.
  const isPlain = typeof given !== 'string' || given === '' || isAbsolute(given);
  const file = isPlain ? given : `.${sep}${given}`;
  if (typeof file === 'string' && file.trimEnd() !== file) {
    throw new UsageError(`\`${file}\` ends with a blank, as the name of no database may: name another one with --db`);
  }
  return new Driver(file, nativeBinding === undefined ? options : { ...options, nativeBinding });
}

/**
 * Bytes of a page of a new database. Half of the usual size leaves a quarter of the texts' pages empty; twice this one gains
 * nothing more and has an ingest that changes little write more.
 */
const PAGE_SIZE = 8192;

function secure(db: Database): Database {
  db.pragma(`page_size = ${PAGE_SIZE}`);
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  return db;
}

/** Whether nothing has ever been put into the file. */
export function isEmpty(db: Database): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0 && userVersion(db) === 0;
}

/** The version of the schema that the file says it has. */
export function userVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Throws a `UsageError` where the database is not one that this program can use: of another program, of a newer schema, or
 * of one older than `oldest`.
 */
export function assertOurs(db: Database, path: string, oldest: number = SCHEMA_VERSION): void {
  if (isEmpty(db)) throw new UsageError(`\`${path}\` is empty: run \`bpp ingest PATH\` first`);
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) {
    throw new UsageError(`\`${path}\` is a SQLite database of another program: name another file with --db`);
  }
  const version = userVersion(db);
  const has = `\`${path}\` has schema ${version} and this bpp`;
  if (version > SCHEMA_VERSION) {
    throw new UsageError(`${has} knows schema ${SCHEMA_VERSION}: use a newer bpp, or another file`);
  }
  if (version < OLDEST_SCHEMA) {
    throw new UsageError(
      `${has} needs schema ${SCHEMA_VERSION}, and brings up databases from ${OLDEST_SCHEMA} on: run \`bpp ingest --rebuild PATH\``,
    );
  }
  if (version < oldest) {
    throw new UsageError(`${has} needs schema ${SCHEMA_VERSION}: run \`bpp migrate\`, which keeps a copy of it`);
  }
}

/** `complete`, or `unfinished` where an ingest is running or was cut short; undefined where none has been run. */
export function readState(db: Database): string | undefined {
  return db.prepare<[], string>(`SELECT value FROM meta WHERE key = 'state'`).pluck().get();
}

/** Whether an error says that the file is damaged. */
export function isCorruption(error: unknown): error is Error {
  return hasCode(error, 'SQLITE_CORRUPT');
}

/** Whether an error is one of the driver whose code begins so. */
export function isDriverError(error: unknown, prefix: string): error is Error {
  return hasCode(error, prefix);
}

/** Whether an error says that another process holds the file. */
export function isBusy(error: unknown): error is Error {
  return hasCode(error, 'SQLITE_BUSY');
}

/** Whether an error says that nothing can be written beside the file, which reading in WAL mode takes. */
function isUnwritable(error: unknown): boolean {
  return hasCode(error, 'SQLITE_CANTOPEN') || hasCode(error, 'SQLITE_READONLY');
}

function hasCode(error: unknown, prefix: string): boolean {
  return error instanceof Driver.SqliteError && error.code.startsWith(prefix);
}

const GONE = 'its disk or mount fails or is gone: bring it back and run the command again';

/** The first code that an error's code begins with says what is wrong and what to do. */
const REASONS: readonly (readonly [code: string, reason: string])[] = [
  ['SQLITE_NOTADB', 'is not a database: name another file with --db'],
  ['SQLITE_CORRUPT', 'is damaged: keep a copy and run `bpp ingest --rebuild PATH`'],
  ['SQLITE_BUSY', 'is being written to by another process: wait until it is done'],
  ['SQLITE_FULL', 'could not be written, the disk is full: make room and run the command again'],
  ['SQLITE_IOERR_READ', `could not be read, ${GONE}`],
  ['SQLITE_IOERR_SHORT_READ', `could not be read, ${GONE}`],
  [
    'SQLITE_IOERR',
    'could not be written: see whether its disk is full or gone, or `ulimit -f` too low, and run the command again',
  ],
  ['SQLITE_READONLY_DBMOVED', 'was removed or replaced while it was written: run the command again'],
  ['SQLITE_READONLY_ROLLBACK', 'was left half written by another program: open it once where it can be written to'],
  ['SQLITE_READONLY', 'cannot be written to: see who may write to the file and its folder'],
  ['SQLITE_CANTOPEN', 'cannot be opened: see who may read the file, and write to its folder'],
];

const LACKING = /^no such (?:table|column)/;

/** An error of the driver as a sentence for the user; anything else comes back as it is. */
export function explained(error: unknown, path: string): unknown {
  if (error instanceof UsageError) return error;
  const reason = REASONS.find(([code]) => hasCode(error, code))?.[1];
  if (reason !== undefined) return new UsageError(`\`${path}\` ${reason}`, { cause: error });
  if (error instanceof Driver.SqliteError && LACKING.test(error.message)) {
    return new UsageError(`\`${path}\` lacks a part of its schema: run \`bpp ingest --rebuild PATH\``, {
      cause: error,
    });
  }
  if (error instanceof Error && error.message.startsWith('Could not locate the bindings file')) {
    return new UsageError('SQLite is not built for this Node: run `npm rebuild better-sqlite3`', { cause: error });
  }
  return error;
}
