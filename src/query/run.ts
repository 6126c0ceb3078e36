import type { Database } from '../store/database.js';
import type { EntityRow } from '../store/lookup.js';
import type { Dossier, Leaving } from './dossier.js';
import { findNames, namedFilters, severalNotes, unknownNotes } from './named-filters.js';
import type { Meant } from './names.js';
import type { PassagesFound } from './passages.js';
import type { Query } from './query.js';

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
  const isNameAlone = query.names.length === 1 && Object.keys(query).length === 1;
  // Read from the disk while the names are looked up.
  const [names] = await Promise.all([
    findNames(db, query.names),
    isNameAlone ? import('./dossier.js') : import('./passages.js'),
  ]);
  const unknown = await unknownNotes(db, names);
  if (unknown.length > 0) return { kind: 'nothing', notes: unknown };

  const [only] = names;
  if (only && isNameAlone) return answerName(db, only.meant, { least, stated });

  const notes = severalNotes(names);
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

async function answerName(db: Database, { asked, entities }: Meant, leaving: Leaving): Promise<Answer> {
  const [first] = entities;
  if (first && entities.length === 1) {
    const { dossierOf } = await import('./dossier.js');
    return { kind: 'dossier', notes: [], dossier: dossierOf(db, first, leaving) };
  }
  const notes = [`\`${asked}\` fits ${entities.length} names: ask for one by its full name or its id`];
  return { kind: 'candidates', notes, candidates: entities };
}
