import type { EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import { type EntityRow, entitiesCalled, entitiesNamed, entitiesWithWords, entityById } from '../store/lookup.js';
import { presentId } from '../text/content-id.js';
import { nameKey } from '../text/name-key.js';

/** Entities by an id, else as `findByName` has them: what needs no list of titles. */
export function findPlainly(db: Database, asked: string, kinds: readonly EntityKind[]): readonly EntityRow[] {
  const byId = entityById(db, presentId(asked.trim()));
  return byId && kinds.includes(byId.kind) ? [byId] : findByName(db, asked, kinds);
}

/** Finds entities. */
export type Find = (db: Database, asked: string, kinds: readonly EntityKind[]) => readonly EntityRow[];

/** Entities by a canonical name, else by any name that the press uses, else by a name with all its words. */
export const findByName: Find = (db, asked, kinds) => {
  const key = nameKey(asked);
  if (key === '') return [];
  const called = entitiesCalled(db, kinds, key);
  const isWord = !key.includes(' ');
  if (isWord && kinds.includes('person')) {
    // A place or body that is called just so is called in full; a person is not.
    if (called.length > 0 && called.every(({ kind }) => kind !== 'person')) return called;
    const others = kinds.filter((kind) => kind !== 'person');
    const people = entitiesWithWords(db, ['person'], key);
    const rest = called.filter(({ kind }) => kind !== 'person');
    const entities = [...people, ...(rest.length > 0 ? rest : entitiesNamed(db, others, key))];
    if (entities.length > 0) return entities;
  }
  return firstOf([() => called, () => entitiesNamed(db, kinds, key), () => entitiesWithWords(db, kinds, key)]);
};

function firstOf(finders: readonly (() => readonly EntityRow[])[]): readonly EntityRow[] {
  for (const find of finders) {
    const entities = find();
    if (entities.length > 0) return entities;
  }
  return [];
}
