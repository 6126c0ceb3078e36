import type { Database } from '../store/database.js';
import type { Candidate } from './candidates.js';
import type { Dossier, Leaving } from './dossier.js';
import type { Holder } from './holders.js';
import {
  type Found,
  findNames,
  type NameMeant,
  notesOnNothing,
  resolveNamed,
  severalNotes,
  unknownNotes,
} from './named-filters.js';
import type { PassagesFound } from './passages.js';
import { isFiltering, type NamedFilter, type NameFilter, type Query } from './query.js';
import type { Sort } from './sort.js';

/** What a query comes to. `notes` are for the reader beside the answer: what was not found, or taken for what. */
export type Answer = { readonly notes: readonly string[] } & (
  | { readonly kind: 'dossier'; readonly dossier: Dossier }
  /** A name alone that fits several: choosing is left to the reader. */
  | { readonly kind: 'candidates'; readonly candidates: readonly Candidate[]; readonly left: number }
  | { readonly kind: 'passages'; readonly found: PassagesFound }
  /** Of a post alone: who holds or held it. */
  | { readonly kind: 'holders'; readonly holders: readonly Holder[]; readonly left: number }
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
  if (only && isNameAlone(found.query)) return answerName(db, only, { limit, least, stated });
  if (isPostAlone(found.query)) {
    const answer = await answerPost(db, found, { limit, least, stated });
    if (answer !== undefined) return answer;
  }
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

/** Names that say whose post it is, or where. */
const HOLDING: ReadonlySet<NameFilter> = new Set(['name', 'person', 'force', 'org', 'place']);

/** Whether all that is asked is who held a post: of whom, where, and in which articles. */
function isPostAlone({ roles, names, level, ...query }: Query): boolean {
  if (roles.length !== 1 || level === 'article' || !names.every(({ filter }) => HOLDING.has(filter))) return false;
  return !isFiltering({ ...query, roles: [], names, level, sources: [], published: [] });
}

async function answerName(db: Database, name: NameMeant, { limit = 0, ...leaving }: Wanted): Promise<Answer> {
  const { asked, entities } = name.meant;
  const [first] = entities;
  if (first && entities.length === 1) {
    const { dossierOf } = await import('./dossier.js');
    return { kind: 'dossier', notes: [], dossier: dossierOf(db, first, { ...leaving, most: limit }) };
  }
  const { candidatesOf } = await import('./candidates.js');
  const candidates = candidatesOf(db, name.meant, name.filter, limit);
  const notes = [`\`${asked}\` fits ${entities.length} names: ask for one by its full name or its id`];
  return { kind: 'candidates', notes, candidates, left: entities.length - candidates.length };
}

/** Who holds or held the post; undefined where a name beside it is neither a holder nor a body. */
async function answerPost(db: Database, asked: Found, wanted: Wanted): Promise<Answer | undefined> {
  const { limit = 0, least = 0, stated = false } = wanted;
  const said = [...asked.notes, ...severalNotes(asked.names)];
  const { notes, filters } = await resolveNamed(db, { ...asked, notes: said }, { stated });
  if (!filters) return { kind: 'nothing', notes };
  const [post] = filters.flatMap(({ filter }) => (filter.on === 'role' ? filter : []));
  const articles = filters.flatMap(({ filter }) => (filter.on === 'role' ? [] : filter));
  if (post === undefined || articles.some(({ on }) => on === 'entity')) return undefined;
  const { holdersOf } = await import('./holders.js');
  const { holders, left } = holdersOf(db, { post, articles, least }, limit);
  if (holders.length === 0) return nothing(db, notes, filters, least);
  return { kind: 'holders', notes, holders, left };
}

async function answerFilters(db: Database, asked: Found, wanted: Wanted): Promise<Answer> {
  const { limit = 0, least = 0, stated = false, sort } = wanted;
  const said = [...asked.notes, ...severalNotes(asked.names)];
  const { notes, filters } = await resolveNamed(db, { ...asked, notes: said }, { stated });
  if (!filters) return { kind: 'nothing', notes };
  const { findPassages } = await import('./passages.js');
  const { level } = asked.query;
  const found = findPassages(db, filters, { level, limit, least, sort });
  if (found.rows.length === 0) return nothing(db, notes, filters, least);
  const isWhole = filters.every(({ flag }) => flag === 'source' || flag === 'published');
  const whole =
    level === 'passage' && found.level === 'article' && !isWhole
      ? ['no passage fits by itself: these are the articles that do']
      : [];
  return { kind: 'passages', notes: [...notes, ...whole], found };
}

/** No answer, and which of the filters leaves none. */
async function nothing(
  db: Database,
  notes: readonly string[],
  filters: readonly NamedFilter[],
  least: number,
): Promise<Answer> {
  const { whatEmpties } = await import('./emptied.js');
  return { kind: 'nothing', notes: [...notesOnNothing(notes), ...whatEmpties(db, filters, least)] };
}
