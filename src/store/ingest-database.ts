import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../model/message.js';
import {
  APPLICATION_ID,
  assertOurs,
  type Database,
  explained,
  isBusy,
  isCorruption,
  isEmpty,
  isFile,
  opened,
  SCHEMA_VERSION,
  userVersion,
} from './database.js';
import { SCHEMA } from './schema.js';

/** A database that is open for an ingest, and closed to other ingests. */
export interface IngestDatabase {
  readonly db: Database;
  readonly path: string;
  /** Closes the connection, undoing what was not committed, and lets other ingests in. */
  close(): void;
}

/**
 * Opens a database for an ingest, made where there is none; with `rebuild` what was in it is gone. Throws a
 * `UsageError` where the file is no database of ours, cannot be written or is held by another ingest.
 */
export function openForIngest(path: string, { rebuild = false }: { readonly rebuild?: boolean } = {}): IngestDatabase {
  const folder = dirname(path);
  if (!isFile(path) && !existsSync(folder)) {
    throw new UsageError(`the folder \`${folder}\` does not exist: make it first, or name another file with --db`);
  }
  const release = lockForIngest(path);
  try {
    if (rebuild) removeFile(path);
    const db = opened(path, {}, (fresh) => {
      if (isEmpty(fresh)) createTables(fresh);
      assertOurs(fresh, path);
    });
    const close = (): void => {
      db.close();
      release();
    };
    return { db, path, close };
  } catch (error) {
    release();
    throw error;
  }
}

function createTables(db: Database): void {
  db.transaction(() => {
    db.exec(SCHEMA);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
  }).immediate();
}

/** Takes away the file for a rebuild, but only where it is ours, in whatever state. */
function removeFile(path: string): void {
  if (!existsSync(path)) return;
  try {
    opened(path, { readonly: true }, (db) => {
      const isOurs = db.pragma('application_id', { simple: true }) === APPLICATION_ID;
      if ((!isOurs && !isEmpty(db)) || userVersion(db) > SCHEMA_VERSION) assertOurs(db, path);
    }).close();
  } catch (error) {
    if (!(error instanceof UsageError && isCorruption(error.cause))) throw error;
  }
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
}

/**
 * Holds an exclusive lock on a file beside the database, so that a second ingest is told instead of interleaved. The
 * operating system lets go of it when the process dies, so that no stale lock is ever left.
 */
function lockForIngest(path: string): () => void {
  const file = `${path}-ingest`;
  try {
    const lock = opened(file, { timeout: 0 }, (db) => {
      db.exec('BEGIN EXCLUSIVE');
    });
    return () => {
      rmSync(file, { force: true });
      lock.close();
    };
  } catch (error) {
    const cause = error instanceof UsageError ? error.cause : error;
    if (isBusy(cause)) throw new UsageError(`another \`bpp ingest\` is writing to \`${path}\`: wait until it is done`);
    throw explained(cause, path);
  }
}
