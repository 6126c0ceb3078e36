import type { Database } from '../store/database.js';
import { nameKey } from '../text/name-key.js';
import type { Meant } from './names.js';
import { NAME_FILTERS, type NameAsked, type NamedFilter, type Query } from './query.js';

/** A name of a query, and who or what it fits. */
export interface NameMeant extends NameAsked {
  readonly meant: Meant;
}

/** Looks the names of a query up. */
export async function findNames(db: Database, names: readonly NameAsked[]): Promise<readonly NameMeant[]> {
  if (names.length === 0) return [];
  const { findNamed } = await import('./names.js');
  return names.map((asked) => ({ ...asked, meant: findNamed(db, asked.name, NAME_FILTERS[asked.filter]) }));
}

/** What to say of the names that nothing in the archive has: those that are near. */
export async function unknownNotes(db: Database, names: readonly NameMeant[]): Promise<readonly string[]> {
  const unknown = names.filter(({ meant }) => meant.entities.length === 0);
  if (unknown.length === 0) return [];
  const { nearNames } = await import('./near-names.js');
  return unknown.map(({ filter, name }) => {
    const near = nearNames(db, name, NAME_FILTERS[filter]).map((other) => `\`${other}\``);
    const meant = near.length === 0 ? '' : `: did you mean ${near.join(', ')}?`;
    return `no ${filter} \`${name}\` in the archive${meant}`;
  });
}

const NAMED_IN_NOTE = 5;

/** What to say of the names that several have. */
export function severalNotes(names: readonly NameMeant[]): readonly string[] {
  return names.filter(({ meant }) => meant.entities.length > 1).map(severalNote);
}

function severalNote({ name, meant: { entities } }: NameMeant): string {
  const shown = entities.slice(0, NAMED_IN_NOTE).map((entity) => `\`${entity.name}\``);
  const more = entities.length > shown.length ? [`${entities.length - shown.length} more`] : [];
  return `\`${name}\` is taken for any of ${[...shown, ...more].join(', ')}`;
}

/**
 * Puts the filters into the form that the tables are asked in. One person beside `--said` or `--role` is the one who
 * says or holds it, one body beside `--role` is where it is held; they need not be named in the same passage as well.
 * Undefined where words were asked for and none given.
 */
export function namedFilters(
  query: Query,
  names: readonly NameMeant[],
  stated: boolean,
): readonly NamedFilter[] | undefined {
  const { role, money, date, said, text, source, published } = query;
  if (said === 'nothing' || text === 'nothing') return undefined;
  const person = single(names, ['person'], role !== undefined || said !== undefined);
  const body = single(names, ['force', 'org'], role !== undefined);
  return [
    ...names
      .filter((name) => name !== person && name !== body)
      .map((name): NamedFilter => ({ flag: name.filter, filter: { on: 'entity', ids: idsOf(name) } })),
    ...optional(role, (words): NamedFilter => {
      const holders = { people: person ? idsOf(person) : null, bodies: body ? idsOf(body) : null };
      return { flag: 'role', filter: { on: 'role', key: nameKey(words), ...holders, stated } };
    }),
    ...optional(money, (range): NamedFilter => ({ flag: 'money', filter: { on: 'money', ...range } })),
    ...optional(date, (period): NamedFilter => ({ flag: 'date', filter: { on: 'date', ...period } })),
    ...optional(said, ({ match }): NamedFilter => {
      return { flag: 'said', filter: { on: 'said', match, speakers: person ? idsOf(person) : null } };
    }),
    ...optional(text, (words): NamedFilter => ({ flag: 'text', filter: { on: 'text', match: words.match }, words })),
    ...optional(source, (pattern): NamedFilter => ({ flag: 'source', filter: { on: 'source', ...pattern } })),
    ...optional(published, (period): NamedFilter => ({ flag: 'published', filter: { on: 'published', ...period } })),
  ];
}

function idsOf({ meant }: NameMeant): readonly string[] {
  return meant.entities.map(({ id }) => id);
}

/** The only name among those filters, where another filter is about it. */
function single(
  names: readonly NameMeant[],
  filters: readonly NameAsked['filter'][],
  isNeeded: boolean,
): NameMeant | undefined {
  const among = names.filter(({ filter }) => filters.includes(filter));
  return isNeeded && among.length === 1 ? among[0] : undefined;
}

function optional<T, R>(value: T | undefined, make: (value: T) => R): readonly R[] {
  return value === undefined ? [] : [make(value)];
}
