import type { Database } from '../store/database.js';
import { createDistinctionFinder, type Distinction, type EntityRow } from '../store/lookup.js';
import type { Meant } from './names.js';
import type { NameFilter } from './query.js';

/** Somebody or something that a name fits, with what tells it from the others. */
export interface Candidate extends EntityRow, Distinction {
  /** The name as it was typed, and the option that it was given to. */
  readonly asked: string;
  readonly flag: NameFilter;
}

/** Those that a name fits, most mentioned first; `limit` bounds them, 0 for all. */
export function candidatesOf(
  db: Database,
  { asked, entities }: Meant,
  flag: NameFilter,
  limit = 0,
): readonly Candidate[] {
  const distinctionOf = createDistinctionFinder(db);
  const shown = limit === 0 ? entities : entities.slice(0, limit);
  return shown.map((entity) => ({ asked, flag, ...entity, ...distinctionOf(entity.id) }));
}
