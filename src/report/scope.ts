import { findNames } from '../query/named-filters.js';
import { narrowing } from '../query/narrowing.js';
import type { Query } from '../query/query.js';
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
}

const WHOLE = 'What the archive says';

/** Looks up what the filters of a report leave. */
export async function scopeOf(db: Database, { query, least = 0, stated = false, title }: ScopeAsked): Promise<Scope> {
  const { names } = await findNames(db, query);
  const subjects = names.flatMap(({ meant }) => meant.entities);
  const { notes, articles, fits } = await narrowing(db, query, { least, stated });
  const within = fits === undefined ? [] : articles;
  return {
    ...{ query, least, stated, subjects, within, notes },
    title: title ?? (subjects.length > 0 ? subjects.map(({ name }) => name).join(', ') : WHOLE),
    articles: articleHeads(db, within),
    entities: entitiesIn(db, within),
  };
}
