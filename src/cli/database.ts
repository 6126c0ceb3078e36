import { type Database, explained, openDatabase, readState } from '../store/database.js';
import type { Call } from './command.js';

interface Use {
  /** It is to be found out whether the database is sound: nothing is said beforehand. */
  readonly toProve?: boolean;
}

/** Opens the database of a call for reading, gives it to `use`, and closes it. */
export async function withDatabase<T>(
  call: Call,
  use: (db: Database) => Promise<T>,
  { toProve = false }: Use = {},
): Promise<T> {
  const db = openDatabase(call.db);
  try {
    if (!toProve && readState(db) !== 'complete') {
      await call.note(`\`${call.db}\` is not complete: an ingest is running or was cut short; run it again to be sure`);
    }
    return await use(db);
  } catch (error) {
    throw explained(error, call.db);
  } finally {
    db.close();
  }
}
