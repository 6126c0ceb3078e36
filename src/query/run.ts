import type { Database } from '../store/database.js';
import type { EntityRow } from '../store/lookup.js';
import type { Dossier, Leaving } from './dossier.js';
import { findNames, resolveNamed, severalNotes, unknownNotes } from './named-filters.js';
import type { Meant } from './names.js';
import type { PassagesFound } from './passages.js';
import { isFiltering, type Query } from './query.js';

/** What a query comes to. `notes` are for the reader beside the answer: what was not found, or taken for what. */
export type Answer =
  | { readonly kind: 'dossier'; readonly notes: readonly string[]; readonly dossier: Dossier }
  /** A name alone that fits several: choosing is left to the reader. */
  | { readonly kind: 'candidates'; readonly notes: readonly string[]; readonly candidates: readonly EntityRow[] }
  | { readonly kind: 'passages'; readonly notes: readonly string[]; readonly found: PassagesFound }
  | { readonly kind: 'nothing'; readonly notes: readonly string[] };

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
  // Read from the disk while the names are looked up.
  const [found] = await Promise.all([
    findNames(db, query),
    isNameAlone(query) ? import('./dossier.js') : import('./passages.js'),
  ]);
  const unknown = await unknownNotes(db, found.names);
  if (unknown.length > 0) return { kind: 'nothing', notes: [...found.notes, ...unknown] };

  const [only] = found.names;
  if (only && isNameAlone(query)) return answerName(db, only.meant, { least, stated });

  const said = [...found.notes, ...severalNotes(found.names)];
  const { notes, filters } = await resolveNamed(db, { ...found, notes: said }, { stated });
  if (!filters) return { kind: 'nothing', notes };
  const { findPassages } = await import('./passages.js');
  const passages = findPassages(db, filters, { level: query.level, limit, least });
  if (passages.rows.length === 0) return { kind: 'nothing', notes: [...notes, 'nothing in the archive fits'] };
  const whole =
    query.level === 'passage' &&
    passages.level === 'article' &&
    filters.some(({ flag }) => flag !== 'source' && flag !== 'published')
      ? ['no passage fits by itself: these are the articles that do']
      : [];
  return { kind: 'passages', notes: [...notes, ...whole], found: passages };
}

/** Whether all that is asked is who or what has a name; a kind beside it only says what is meant. */
function isNameAlone(query: Query): boolean {
  const [only, ...others] = query.names;
  if (only === undefined || others.length > 0 || query.level === 'article') return false;
  if (only.filter === 'with' || only.filter === 'speaker') return false;
  const kinds = only.filter === 'name' && query.kinds.length === 1 ? [] : query.kinds;
  return !isFiltering({ ...query, kinds });
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
