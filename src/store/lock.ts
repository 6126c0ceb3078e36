import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { UsageError } from '../model/message.js';
import { type Database, explained, isBusy, opened } from './database.js';
import { explainedFile } from './file-error.js';
import { inodeOf } from './replacement.js';

/** The right to write to a database, which one process has at a time. */
export interface Lock {
  /** False where the file of the lock was taken away: another process may write by now. */
  isHeld(): boolean;
  release(): void;
}

/** Another process holds the lock; the message says who. */
export class Locked extends UsageError {
  /** `process 4711 on newsdesk` */
  readonly holder: string;

  constructor(path: string, holder: string) {
    super(`\`${path}\` is being written by another bpp (${holder}): wait until it is done, or call this with --wait`);
    this.holder = holder;
  }
}

/** Longer than a reader looks whether the lock is held, in milliseconds. */
const LOOK = 300;
/** The file of a lock goes when the lock does, perhaps between our opening it and our locking it. */
const TRIES = 20;

const lockFile = (path: string): string => `${path}-lock`;
const holderFile = (path: string): string => `${path}-pid`;

/**
 * Takes the lock of the database at `path`: an exclusive lock on a file beside it. The operating system lets go of it
 * when the process dies, so that no stale lock is ever left. `shown` is the path as the user names it.
 *
 * @throws Locked where another process holds it.
 */
export function takeLock(path: string, shown: string): Lock {
  for (let n = 0; n < TRIES; n += 1) {
    const lock = triedLock(path, shown);
    if (lock !== undefined) return lock;
  }
  throw new Locked(shown, readHolder(path));
}

/** Undefined where the file that was locked is no longer the one that others would lock. */
function triedLock(path: string, shown: string): Lock | undefined {
  const file = lockFile(path);
  let db: Database | undefined;
  let inode: bigint | undefined;
  try {
    create(file);
    inode = inodeOf(file);
    db = opened(file, { timeout: LOOK }, (lock) => lock.exec('BEGIN EXCLUSIVE'));
    const isHeld = (): boolean => inode !== undefined && inodeOf(file) === inode;
    if (!isHeld()) {
      db.close();
      return undefined;
    }
    // Only for telling others; who holds the lock is decided by the lock.
    writeFileSync(holderFile(path), `${process.pid} ${hostname()}\n`);
    return { isHeld, release: () => released(path, db, isHeld()) };
  } catch (error) {
    db?.close();
    const cause = error instanceof UsageError ? error.cause : error;
    // The file went while it was being locked.
    if (!isBusy(cause) && inode !== undefined && inodeOf(file) !== inode) return undefined;
    if (!isBusy(cause)) throw explainedFile(explained(cause, shown), shown);
    throw new Locked(shown, readHolder(path));
  }
}

/** In this order: whoever sees the file go still finds it locked. */
function released(path: string, db: Database | undefined, isHeld: boolean): void {
  if (isHeld) for (const file of [holderFile(path), lockFile(path)]) rmSync(file, { force: true });
  db?.close();
}

/** Who writes to the database at `path`: `process 4711 on newsdesk`; undefined where nobody does. */
export function writerOf(path: string): string | undefined {
  const file = lockFile(path);
  if (inodeOf(file) === undefined) return undefined;
  try {
    opened(file, { readonly: true, timeout: 0 }, (lock) => lock.prepare('SELECT 1 FROM sqlite_schema').get()).close();
    return undefined;
  } catch (error) {
    const isWriting = error instanceof UsageError && isBusy(error.cause);
    return isWriting ? readHolder(path) : undefined;
  }
}

function readHolder(path: string): string {
  const unknown = 'another process';
  try {
    const [pid, host] = readFileSync(holderFile(path), 'utf8').trim().split(' ');
    return pid && host ? `process ${pid} on ${host}` : unknown;
  } catch {
    return unknown;
  }
}

/** Never opens a file that is there: closing it would let go of this process's own lock on it. */
function create(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
