import type { EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import { type EntityRow, entitiesCalled, entitiesNamed, entitiesWithWords, entityById } from '../store/lookup.js';
import { nameKey } from '../text/name-key.js';

/** Who or what is meant by a name: one entity, several that it fits, or none. */
export interface Meant {
  readonly asked: string;
  readonly entities: readonly EntityRow[];
}

/**
 * Finds the entities that a name fits: an id, else a canonical name, else any name that the press uses, else a name
 * with all its words. One word for a person fits everybody who has it among his names, since a surname alone does not
 * say which one is meant.
 */
export function findNamed(db: Database, asked: string, kinds: readonly EntityKind[]): Meant {
  const byId = entityById(db, asked);
  if (byId && kinds.includes(byId.kind)) return { asked, entities: [byId] };
  const key = nameKey(asked);
  if (key === '') return { asked, entities: [] };
  const called = entitiesCalled(db, kinds, key);
  const isSurname = !key.includes(' ');
  if (isSurname && kinds.includes('person')) {
    const others = kinds.filter((kind) => kind !== 'person');
    const people = entitiesWithWords(db, ['person'], key);
    const rest = called.filter(({ kind }) => kind !== 'person');
    const entities = [...people, ...(rest.length > 0 ? rest : entitiesNamed(db, others, key))];
    if (entities.length > 0) return { asked, entities };
  }
  for (const entities of [called, entitiesNamed(db, kinds, key), entitiesWithWords(db, kinds, key)]) {
    if (entities.length > 0) return { asked, entities };
  }
  return { asked, entities: [] };
}
