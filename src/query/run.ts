import type { Database } from '../store/database.js';
import type { Candidate } from './candidates.js';
import type { Dossier, Leaving } from './dossier.js';
import type { Holder } from './holders.js';
import { type Found, findNames, type NameMeant, resolveNamed, severalNotes, unknownNotes } from './named-filters.js';
import type { PassagesFound } from './passages.js';
import { isFiltering, type Query } from './query.js';
import type { Sort } from './sort.js';

/** What a query comes to. `notes` are for the reader beside the answer: what was not found, or taken for what. */
export type Answer = { readonly notes: readonly string[] } & (
  | { readonly kind: 'dossier'; readonly dossier: Dossier }
  /** A name alone that fits several: choosing is left to the reader. */
  | { readonly kind: 'candidates'; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'passages'; readonly found: PassagesFound }
  /** Of a post alone: who holds or held it. */
  | { readonly kind: 'holders'; readonly holders: readonly Holder[] }
  | { readonly kind: 'nothing' }
);

/** How an answer is wanted. */
export interface Wanted extends Leaving {
  /** How many passages, 0 for all. */
  readonly limit?: number | undefined;
  /** The order of passages; by relevance where words are looked for, else that of the archive, where none is given. */
  readonly sort?: Sort | undefined;
}

/**
 * Answers a query; what a kind of answer needs is loaded with it. A name alone gives a dossier, a post alone its holders;
 * several filters give the passages in which all of them are satisfied, and where there are none, the articles.
 */
export async function runQuery(
  db: Database,
  query: Query,
  { limit = 0, least = 0, stated = false, sort }: Wanted = {},
): Promise<Answer> {
  // Read from the disk while the names are looked up.
  const [found] = await Promise.all([findNames(db, query), answering(query)]);
  const unknown = await unknownNotes(db, found.names);
  if (unknown.length > 0) return { kind: 'nothing', notes: [...found.notes, ...unknown] };

  const [only] = found.names;
  if (only && isNameAlone(found.query)) return answerName(db, only, { least, stated });
  if (isPostAlone(found.query)) return answerPost(db, found, { least, stated });
  return answerFilters(db, found, { limit, least, stated, sort });
}

/** Loads what most likely answers. */
function answering(query: Query): Promise<unknown> {
  if (isNameAlone(query)) return import('./dossier.js');
  return isPostAlone(query) ? import('./holders.js') : import('./passages.js');
}

/** Whether all that is asked is who or what has a name; a kind beside it only says what is meant. */
function isNameAlone(query: Query): boolean {
  const [only, ...others] = query.names;
  if (only === undefined || others.length > 0 || query.level === 'article') return false;
  if (only.filter === 'with' || only.filter === 'speaker') return false;
  const kinds = only.filter === 'name' && query.kinds.length === 1 ? [] : query.kinds;
  return !isFiltering({ ...query, kinds });
}

function isPostAlone(query: Query): boolean {
  return (
    query.roles.length === 1 &&
    query.names.length === 0 &&
    query.level === 'passage' &&
    !isFiltering({ ...query, roles: [] })
  );
}

async function answerName(db: Database, name: NameMeant, leaving: Leaving): Promise<Answer> {
  const { asked, entities } = name.meant;
  const [first] = entities;
  if (first && entities.length === 1) {
    const { dossierOf } = await import('./dossier.js');
    return { kind: 'dossier', notes: [], dossier: dossierOf(db, first, leaving) };
  }
  const { candidatesOf } = await import('./candidates.js');
  const notes = [`\`${asked}\` fits ${entities.length} names: ask for one by its full name or its id`];
  return { kind: 'candidates', notes, candidates: candidatesOf(db, name.meant, name.filter) };
}

async function answerPost(
  db: Database,
  { query, notes }: Found,
  { least = 0, stated = false }: Leaving,
): Promise<Answer> {
  const [{ titlesMeant, unheldNote }, { holdersOf }] = await Promise.all([
    import('./titles.js'),
    import('./holders.js'),
  ]);
  const role = query.roles[0] ?? '';
  const { titles, note } = titlesMeant(db, role);
  if (titles.length === 0) return { kind: 'nothing', notes: [unheldNote(role)] };
  const holders = holdersOf(db, { titles, least, stated });
  if (holders.length === 0) return { kind: 'nothing', notes: [...notes, ...note, 'nothing in the archive fits'] };
  return { kind: 'holders', notes: [...notes, ...note], holders };
}

async function answerFilters(db: Database, asked: Found, wanted: Wanted): Promise<Answer> {
  const { limit = 0, least = 0, stated = false, sort } = wanted;
  const said = [...asked.notes, ...severalNotes(asked.names)];
  const { notes, filters } = await resolveNamed(db, { ...asked, notes: said }, { stated });
  if (!filters) return { kind: 'nothing', notes };
  const { findPassages } = await import('./passages.js');
  const { level } = asked.query;
  const found = findPassages(db, filters, { level, limit, least, sort });
  if (found.rows.length === 0) return { kind: 'nothing', notes: [...notes, 'nothing in the archive fits'] };
  const isWhole = filters.every(({ flag }) => flag === 'source' || flag === 'published');
  const whole =
    level === 'passage' && found.level === 'article' && !isWhole
      ? ['no passage fits by itself: these are the articles that do']
      : [];
  return { kind: 'passages', notes: [...notes, ...whole], found };
}
