import { type Database, explained, openDatabase } from '../store/database.js';
import { assertBegun, progressNote } from '../store/progress.js';
import { pagedSources } from '../store/sources.js';
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
  const db = openDatabase(call.db, { toProve });
  try {
    if (!toProve) {
      assertBegun(db, call.db);
      const note = progressNote(db, call.db);
      if (note !== undefined) await call.note(note);
      for (const [path, pages] of pagedSources(db)) call.paint.paged.set(path, pages);
    }
    return await use(db);
  } catch (error) {
    throw explained(error, call.db);
  } finally {
    db.close();
  }
}
