import type { Database } from '../store/database.js';
import type { EntityRow } from '../store/lookup.js';
import { nameKey } from '../text/name-key.js';
import type { Dossier, Leaving } from './dossier.js';
import type { Meant } from './names.js';
import type { PassagesFound } from './passages.js';
import { NAME_FILTERS, type NameAsked, type NamedFilter, type Query } from './query.js';

/** What a query comes to. `notes` are for the reader beside the answer: what was not found, or taken for what. */
export type Answer =
  | { readonly kind: 'dossier'; readonly notes: readonly string[]; readonly dossier: Dossier }
  /** A name alone that fits several: choosing is left to the reader. */
  | { readonly kind: 'candidates'; readonly notes: readonly string[]; readonly candidates: readonly EntityRow[] }
  | { readonly kind: 'passages'; readonly notes: readonly string[]; readonly found: PassagesFound }
  | { readonly kind: 'nothing'; readonly notes: readonly string[] };

interface NameMeant extends NameAsked {
  readonly meant: Meant;
}

/**
 * Answers a query; what a kind of answer needs is loaded with it. A name alone gives a dossier; several filters give the passages in which all of them are satisfied,
 * and where there are none, the articles. `limit` bounds the passages, 0 for all; facts less sure than
 * `least` are left aside, and with `stated` those that are implied.
 */
export async function runQuery(
  db: Database,
  query: Query,
  limit = 0,
  { least = 0, stated = false }: Leaving = {},
): Promise<Answer> {
  const isNameAlone = query.names.length === 1 && Object.keys(query).length === 1;
  // Read from the disk while the names are looked up.
  const [names] = await Promise.all([
    findNames(db, query.names),
    isNameAlone ? import('./dossier.js') : import('./passages.js'),
  ]);
  const unknown = names.filter(({ meant }) => meant.entities.length === 0);
  if (unknown.length > 0) return { kind: 'nothing', notes: await unknownNotes(db, unknown) };

  const [only] = names;
  if (only && isNameAlone) return answerName(db, only.meant, { least, stated });

  const notes = names.filter(({ meant }) => meant.entities.length > 1).map(severalNote);
  const filters = namedFilters(query, names, stated);
  if (!filters) return { kind: 'nothing', notes: [...notes, 'there is no word to look for'] };
  const { findPassages } = await import('./passages.js');
  const found = findPassages(db, filters, limit, least);
  if (found.rows.length === 0) return { kind: 'nothing', notes: [...notes, 'nothing in the archive fits'] };
  const whole =
    found.level === 'article' && filters.some(({ flag }) => flag !== 'source' && flag !== 'published')
      ? ['no passage fits by itself: these are the articles that do']
      : [];
  return { kind: 'passages', notes: [...notes, ...whole], found };
}

async function findNames(db: Database, names: readonly NameAsked[]): Promise<readonly NameMeant[]> {
  if (names.length === 0) return [];
  const { findNamed } = await import('./names.js');
  return names.map((asked) => ({ ...asked, meant: findNamed(db, asked.name, NAME_FILTERS[asked.filter]) }));
}

async function answerName(db: Database, { asked, entities }: Meant, leaving: Leaving): Promise<Answer> {
  const [first] = entities;
  if (first && entities.length === 1) {
    const { dossierOf } = await import('./dossier.js');
    return { kind: 'dossier', notes: [], dossier: dossierOf(db, first, leaving) };
  }
  const notes = [`\`${asked}\` fits ${entities.length} names: ask for one by its full name or its id`];
  return { kind: 'candidates', notes, candidates: entities };
}

async function unknownNotes(db: Database, unknown: readonly NameAsked[]): Promise<readonly string[]> {
  const { nearNames } = await import('./near-names.js');
  return unknown.map(({ filter, name }) => {
    const near = nearNames(db, name, NAME_FILTERS[filter]).map((other) => `\`${other}\``);
    const meant = near.length === 0 ? '' : `: did you mean ${near.join(', ')}?`;
    return `no ${filter} \`${name}\` in the archive${meant}`;
  });
}

const NAMED_IN_NOTE = 5;

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
function namedFilters(query: Query, names: readonly NameMeant[], stated: boolean): readonly NamedFilter[] | undefined {
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
    ...optional(source, (pattern): NamedFilter => ({ flag: 'source', filter: { on: 'source', pattern } })),
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
