import type { EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import { canonicalNames } from '../store/lookup.js';
import { editDistance } from '../text/edit-distance.js';
import { nameKey } from '../text/name-key.js';

const SUGGESTIONS = 3;

/** Canonical names that differ from `asked` by a slip of the pen, or share a word of some length; nearest first. */
export function nearNames(db: Database, asked: string, kinds: readonly EntityKind[]): readonly string[] {
  const key = nameKey(asked);
  if (key === '') return [];
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
