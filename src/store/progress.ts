import { existsSync } from 'node:fs';
import { UsageError } from '../model/message.js';
import { type Database, readState } from './database.js';
import { writerOf } from './lock.js';
import { realPath, replacementOf } from './replacement.js';
import { readMeta } from './state.js';

/** Throws a `UsageError` where no ingest into the database at `path` has ever come to its end: it holds nothing yet. */
export function assertBegun(db: Database, path: string): void {
  if (readMeta(db, 'basis') === '') return;
  const writer = writerOf(realPath(path));
  const why =
    writer === undefined
      ? 'was cut short: run it again, it goes on with what it has read'
      : `is running (${writer}): wait until it is done`;
  throw new UsageError(`\`${path}\` holds nothing yet, its first ingest ${why}`);
}

/** What a reader of a whole database should know: that another state of it is on its way, or stopped on it. */
export function progressNote(db: Database, path: string): string | undefined {
  if (readState(db) !== 'complete') {
    return `\`${path}\` is not complete: an ingest was cut short; run it again to be sure`;
  }
  const real = realPath(path);
  const writer = writerOf(real);
  if (writer !== undefined) return `\`${path}\` is being written (${writer}): this is the archive as it was before`;
  if (!existsSync(replacementOf(real))) return undefined;
  return `the last ingest into \`${path}\` was cut short: this is the archive as it was before; run it again`;
}
