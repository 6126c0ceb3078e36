import type { Database } from '../store/database.js';
import { type Distinction, distinctionOf, type EntityRow } from '../store/lookup.js';
import type { Meant } from './names.js';
import type { NameFilter } from './query.js';

/** Somebody or something that a name fits, with what tells it from the others. */
export interface Candidate extends EntityRow, Distinction {
  /** The name as it was typed, and the option that it was given to. */
  readonly asked: string;
  readonly flag: NameFilter;
}

/** Those that a name fits, most mentioned first. */
export function candidatesOf(db: Database, { asked, entities }: Meant, flag: NameFilter): readonly Candidate[] {
  return entities.map((entity) => ({ asked, flag, ...entity, ...distinctionOf(db, entity.id) }));
}
