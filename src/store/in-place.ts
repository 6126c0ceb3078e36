import { existsSync, rmSync } from 'node:fs';
import { UsageError } from '../model/message.js';
import { type Database, isBusy, isWal, journalOf, opened } from './database.js';
import { setMeta } from './state.js';

// A small change of a big database is written where it is: there a copy (`replacement.ts`) costs more than the change. It is one
// transaction with a rollback journal.
//
// - Readers see the archive as it was until the commit. While that writes they wait, which for a small change is a moment. Ours
//   hold on to what they began to read (`openDatabase`). One that is there when the change begins may stay for long, so then
//   there is a copy after all.
// - Changed pages stay in memory until the commit. Until then the journal begins with zeros, by which SQLite knows that it says
//   nothing: a kill leaves the file untouched, also for those who may only read. One within the commit leaves a journal that
//   whoever opens the database next plays back (`opened`).
// - A kill takes all of the change with it, which is why a change that took long is never made so.

/** How long the commit waits for those who read, in milliseconds. */
const PATIENCE = 5000;

/** Kilobytes of changed pages from which on they go to the file before the commit, where nobody reads it. */
const MOST_HELD = 256_000;

/** Begins to change the database at `path` itself; false where somebody else has it in use at this moment. */
export function beginInPlace(db: Database, path: string): boolean {
  if (isWal(path)) return false;
  db.pragma(`cache_spill = ${-MOST_HELD}`);
  db.pragma('busy_timeout = 0');
  try {
    // Whoever is alone in it may wait for nobody.
    db.exec('BEGIN EXCLUSIVE');
    db.exec('ROLLBACK');
    db.exec('BEGIN IMMEDIATE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** Ends the change; `writes` says how often the file had been written to before it. */
export function commitInPlace(db: Database, shown: string, writes: number): void {
  setMeta(db, 'sealed', String(writes + 1));
  db.pragma(`busy_timeout = ${PATIENCE}`);
  try {
    db.exec('COMMIT');
  } catch (error) {
    if (!isBusy(error)) throw error;
    const held = `another program has been reading \`${shown}\` all the time that this was to be written`;
    throw new UsageError(`${held}: nothing was changed, run the command again`, { cause: error });
  }
}

/**
 * Takes away the journal of a change that was killed, played back where it had begun to be written. Where another program is
 * writing it stays: it is that one's.
 */
export function clearJournal(path: string): void {
  if (!existsSync(journalOf(path)) || !existsSync(path)) return;
  try {
    opened(path, { timeout: 0 }, (db) => {
      db.exec('BEGIN IMMEDIATE');
      rmSync(journalOf(path), { force: true });
      db.exec('ROLLBACK');
    }).close();
  } catch {
    // Whatever is wrong with the database is said when it is opened.
  }
}
