import { ENTITY_KINDS, type EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import {
  canonicalNames,
  type EntityRow,
  entitiesCalled,
  entitiesNamed,
  entitiesWithWords,
  entityById,
} from '../store/lookup.js';
import { nameKey } from '../store/name-key.js';
import { editDistance } from './edit-distance.js';

/** Who or what is meant by a name: one entity, several that it fits, or none and the nearest names. */
export interface Meant {
  readonly asked: string;
  readonly entities: readonly EntityRow[];
  /** Only where there are no entities. */
  readonly near: readonly string[];
}

/**
 * Finds the entities that a name fits: an id, else a canonical name, else any name that the press uses, else a name
 * with all its words. One word for a person fits everybody who has it among his names, since a surname alone does not
 * say which one is meant. An empty list of kinds means all of them.
 */
export function findNamed(db: Database, asked: string, kinds: readonly EntityKind[] = ENTITY_KINDS): Meant {
  const byId = entityById(db, asked);
  if (byId && kinds.includes(byId.kind)) return { asked, entities: [byId], near: [] };
  const key = nameKey(asked);
  if (key === '') return { asked, entities: [], near: [] };
  const called = entitiesCalled(db, kinds, key);
  const isSurname = !key.includes(' ');
  if (isSurname && kinds.includes('person')) {
    const others = kinds.filter((kind) => kind !== 'person');
    const people = entitiesWithWords(db, ['person'], key);
    const rest = called.filter(({ kind }) => kind !== 'person');
    const entities = [...people, ...(rest.length > 0 ? rest : entitiesNamed(db, others, key))];
    if (entities.length > 0) return { asked, entities, near: [] };
  }
  for (const entities of [called, entitiesNamed(db, kinds, key), entitiesWithWords(db, kinds, key)]) {
    if (entities.length > 0) return { asked, entities, near: [] };
  }
  return { asked, entities: [], near: nearNames(db, kinds, key) };
}

const SUGGESTIONS = 3;

/** Canonical names that differ by a slip of the pen, or share a word of some length; nearest first. */
function nearNames(db: Database, kinds: readonly EntityKind[], key: string): readonly string[] {
  const words = key.split(' ').filter((word) => word.length > 3);
  const limit = Math.max(1, Math.floor(key.length / 4));
  return canonicalNames(db, kinds)
    .map(({ name, key: other }) => {
      const shared = words.filter((word) => ` ${other} `.includes(` ${word} `)).length;
      return { name, distance: editDistance(key, other) - shared * 2, shared };
    })
    .filter(({ distance, shared }) => distance <= limit || shared > 0)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ name }) => name);
}
