import { findNames, resolveQuery } from '../query/named-filters.js';
import { findPassages } from '../query/passages.js';
import type { Level, Query } from '../query/query.js';
import type { Database } from '../store/database.js';
import type { EntityRow } from '../store/lookup.js';
import { type ArticleHead, articleHeads, entitiesIn } from '../store/reported.js';

/** What a report is about: the whole archive, or what filters leave of it. */
export interface Scope {
  readonly query: Query;
  /** Of what is told: nothing less sure than this. */
  readonly least: number;
  /** Whether what is only implied is left out. */
  readonly stated: boolean;
  /** What the page is called. */
  readonly title: string;
  /** The filters as they were typed: `published 2012-03`. */
  readonly asked: readonly string[];
  /** Those that were asked for by name. */
  readonly subjects: readonly EntityRow[];
  /** Ids of the articles that fit; undefined where all do. */
  readonly within: readonly string[] | undefined;
  /** The articles that fit, in the order of the archive. */
  readonly articles: readonly ArticleHead[];
  /** Whom and what these name, the most mentioned first; counts are those in these articles. */
  readonly entities: readonly EntityRow[];
  /** What to tell of how the filters were taken. */
  readonly notes: readonly string[];
}

/** What is asked of a report. */
export interface ScopeAsked {
  readonly query: Query;
  readonly least?: number | undefined;
  readonly stated?: boolean | undefined;
  readonly title?: string | undefined;
  /** The filters as they were typed, for the reader. */
  readonly asked?: readonly string[] | undefined;
}

const WHOLE = 'What the archive says';

/** Looks up what the filters of a report leave. */
export async function scopeOf(
  db: Database,
  { query, least = 0, stated = false, title, asked = [] }: ScopeAsked,
): Promise<Scope> {
  const { names } = await findNames(db, query);
  const subjects = names.flatMap(({ meant }) => meant.entities);
  const { notes, within, level } = await fitting(db, query, { least, stated });
  return {
    ...{ query: { ...query, level }, least, stated, asked, subjects, within, notes },
    title: title ?? (subjects.length > 0 ? subjects.map(({ name }) => name).join(', ') : WHOLE),
    articles: articleHeads(db, within),
    entities: entitiesIn(db, within),
  };
}

type Fitting = Pick<Scope, 'notes' | 'within'> & { readonly level: Level };

/** The articles in which what is asked fits one passage; where none does, or that is what is asked, those in which it fits. */
async function fitting(
  db: Database,
  query: Query,
  { least, stated }: { readonly least: number; readonly stated: boolean },
): Promise<Fitting> {
  const { level } = query;
  const { notes, filters } = await resolveQuery(db, query, { stated });
  if (filters === undefined) return { notes, within: [], level };
  if (filters.length === 0) return { notes, within: undefined, level };
  const found = findPassages(db, filters, { level, least, limit: 0 });
  const within = [...new Set(found.rows.map(({ article_id }) => article_id))];
  const isWhole = filters.every(({ filter: { on } }) => on === 'source' || on === 'published');
  if (found.level === level || isWhole || within.length === 0) return { notes, within, level };
  return { notes: [...notes, 'no passage fits by itself: this is of the articles that do'], within, level: 'article' };
}
