import type { EntityKind } from '../model/mention.js';
import type { Database } from '../store/database.js';
import { canonicalNames, type EntityRow, entitiesCalled, entitiesNamed } from '../store/lookup.js';
import { nameKey } from '../text/name-key.js';
import { type Find, findByName, findPlainly } from './plain-names.js';
import { untitled } from './untitled.js';

/** Who or what is meant by a name: one entity, several that it fits, or none. */
export interface Meant {
  readonly asked: string;
  readonly entities: readonly EntityRow[];
}

/**
 * Finds the entities that a name fits: an id, else a canonical name, else any name that the press uses, else a name
 * with all its words, else what is left without titles and ranks, else initials. One word for a person fits everybody who has it
 * among his names, since a surname alone does not say which one is meant.
 */
export function findNamed(db: Database, asked: string, kinds: readonly EntityKind[]): Meant {
  for (const find of [findPlainly, byTitledName, byInitials]) {
    const entities = find(db, asked, kinds);
    if (entities.length > 0) return { asked, entities };
  }
  return { asked, entities: [] };
}

/** A person by a name with titles, ranks or posts before or behind it; of several those who are given the post. */
const byTitledName: Find = (db, asked, kinds) => {
  if (!kinds.includes('person')) return [];
  const plain = untitled(asked);
  if (plain === undefined) return [];
  const people = findByName(db, plain.name, ['person']);
  if (people.length < 2) return people;
  const holders = people.filter(({ id }) => plain.titles.some((title) => isCalled(db, id, title)));
  return holders.length > 0 ? holders : people;
};

/** Whether the press gives a person a title. */
function isCalled(db: Database, person: string, title: string): boolean {
  const key = nameKey(title);
  const titles = db
    .prepare<[object], string | null>(
      `SELECT title FROM mentions WHERE entity_id = @person AND title IS NOT NULL
       UNION SELECT r.role FROM roles r JOIN chains c ON c.id = r.person_chain WHERE c.entity_id = @person`,
    )
    .pluck()
    .all({ person });
  return titles.some((each) => nameKey(each ?? '') === key);
}

const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u;
const DOTS = /\./g;
/** Words that initials leave out. */
const LEFT_OUT: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'on', '&']);

/** A body by the initials of its name, `WMP`. */
const byInitials: Find = (db, asked, kinds) => {
  const typed = asked.trim();
  if (!ACRONYM.test(typed)) return [];
  const letters = nameKey(typed.replace(DOTS, ''));
  const bodies = kinds.filter((kind) => kind !== 'person');
  const exact = letters === nameKey(typed) ? [] : entitiesNamed(db, bodies, letters);
  if (exact.length > 0) return exact;
  const keys = new Set(canonicalNames(db, bodies).flatMap(({ key }) => (hasInitials(key, letters) ? [key] : [])));
  return [...keys].flatMap((key) => entitiesCalled(db, bodies, key));
};

function hasInitials(key: string, letters: string): boolean {
  const words = key.split(' ');
  const initials = (some: readonly string[]): string => some.map((word) => word.charAt(0)).join('');
  if (words.length < 2) return false;
  return initials(words) === letters || initials(words.filter((word) => !LEFT_OUT.has(word))) === letters;
}
