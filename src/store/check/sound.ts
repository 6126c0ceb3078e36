import { UsageError } from '../../model/message.js';
import { type Database, explained, openDatabase, readState } from '../database.js';
import type { Breach } from './breach.js';
import { checkContent } from './content.js';
import { checkPages, checkSchema } from './file.js';

/**
 * What an error that nobody foresaw comes to where a database was in use: a sentence where the file is not as an ingest left
 * it, which no command can make sense of; else the error as it is.
 */
export function dueToDatabase(error: unknown, path: string): unknown {
  const known = explained(error, path);
  if (known instanceof UsageError) return known;
  try {
    const db = openDatabase(path, { toProve: true });
    try {
      const breach = firstBreach(db);
      return breach === undefined ? error : damage(breach, path, error);
    } finally {
      db.close();
    }
  } catch {
    return error;
  }
}

/**
 * Throws a `UsageError` where a database that is whole does not hold what the last ingest left: whoever writes to it stores
 * the hashes anew, and nobody would ever see the damage again.
 */
export function assertAsLeft(db: Database, path: string): void {
  if (readState(db) !== 'complete') return;
  for (const breach of checkContent(db)) throw damage(breach, path);
}

function damage({ table, row, problem }: Breach, path: string, cause?: unknown): UsageError {
  const advice = '`bpp check` says what else; keep a copy and run `bpp ingest --rebuild PATH`';
  return new UsageError(`\`${path}\` is damaged (${table} ${row}: ${problem}): ${advice}`, { cause });
}

/** Of an ingest that did not end, only the file is known to be whole. */
function firstBreach(db: Database): Breach | undefined {
  const [breach] = [...checkSchema(db), ...checkPages(db)];
  if (breach || readState(db) !== 'complete') return breach;
  for (const found of checkContent(db)) return found;
  return undefined;
}
