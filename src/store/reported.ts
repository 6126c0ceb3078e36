import type { EntityKind } from '../model/mention.js';
import type { Database } from './database.js';
import type { EntityRow } from './lookup.js';

// What a report holds: articles with where their blocks start, and the entities that they name.

export interface EntityName {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

export interface ArticleHead {
  readonly id: string;
  readonly source: string;
  readonly line: number | null;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** The article that it is a copy of, or its own id. */
  readonly origin: string;
}

/** All or some articles: ids as a list, or undefined for all. */
type Articles = readonly string[] | undefined;

const among = (column: string, articles: Articles): string =>
  articles === undefined ? '1' : `${column} IN (SELECT value FROM json_each(@articles))`;
const bound = (articles: Articles): object => (articles === undefined ? {} : { articles: JSON.stringify(articles) });

/** Every entity, the most mentioned first. */
export function entityNames(db: Database): readonly EntityName[] {
  return db.prepare<[], EntityName>('SELECT id, kind, name FROM entities ORDER BY mention_count DESC, name, id').all();
}

/** Articles in the order of the archive. */
export function articleHeads(db: Database, articles: Articles): readonly ArticleHead[] {
  return db
    .prepare<[object], ArticleHead>(
      `SELECT a.id, a.source, a.line, a.headline, a.publisher, a.published, a.language,
         coalesce(c.origin_id, a.id) AS origin
       FROM articles a LEFT JOIN copies c ON c.article_id = a.id
       WHERE ${among('a.id', articles)} ORDER BY a.source, a.ordinal`,
    )
    .all(bound(articles));
}

/** By article: the code points at which its blocks start, rising. */
export function blockStarts(db: Database, articles: Articles): ReadonlyMap<string, readonly number[]> {
  const rows = db
    .prepare<[object], { readonly article_id: string; readonly starts: string }>(
      `SELECT b.article_id, json_group_array(b.start) AS starts FROM (SELECT article_id, start FROM blocks
         WHERE article_id IS NOT NULL AND ${among('article_id', articles)} ORDER BY article_id, start) b
       GROUP BY b.article_id`,
    )
    .iterate(bound(articles));
  const starts = new Map<string, readonly number[]>();
  for (const row of rows) starts.set(row.article_id, JSON.parse(row.starts));
  return starts;
}

/** Entities that articles name, with their counts in these articles; the most mentioned first. */
export function entitiesIn(db: Database, articles: Articles): readonly EntityRow[] {
  if (articles === undefined) {
    return db
      .prepare<[], EntityRow>(
        `SELECT id, kind, name, mention_count, article_count, origin_count FROM entities
         ORDER BY mention_count DESC, name, id`,
      )
      .all();
  }
  return db
    .prepare<[object], EntityRow>(
      `SELECT e.id, e.kind, e.name, count(*) AS mention_count, count(DISTINCT m.article_id) AS article_count,
         count(DISTINCT coalesce(c.origin_id, m.article_id)) AS origin_count
       FROM mentions m JOIN entities e ON e.id = m.entity_id LEFT JOIN copies c ON c.article_id = m.article_id
       WHERE ${among('m.article_id', articles)} GROUP BY e.id ORDER BY count(*) DESC, e.name, e.id`,
    )
    .all(bound(articles));
}

/** How many files were read, and how many could not be. */
export interface SourceCounts {
  readonly files: number;
  readonly failed: number;
}

/** The files that articles stand in, and of the whole archive also those that failed. */
export function sourceCounts(db: Database, articles: Articles): SourceCounts {
  const count = (sql: string): number => Number(db.prepare<[object]>(sql).pluck().get(bound(articles)));
  if (articles !== undefined) {
    return { files: count(`SELECT count(DISTINCT source) FROM articles WHERE ${among('id', articles)}`), failed: 0 };
  }
  return {
    files: count('SELECT count(*) FROM sources'),
    failed: count(
      "SELECT count(DISTINCT path) FROM issues WHERE severity = 'error' AND path NOT IN (SELECT path FROM sources)",
    ),
  };
}

/** What an entity is called, the names that are used most first. */
export interface EntityNames {
  readonly names: readonly string[];
}

/** By entity: every name that leads to it. */
export function entityNamesUsed(db: Database): ReadonlyMap<string, EntityNames> {
  const rows = db
    .prepare<[], { readonly entity_id: string; readonly name: string }>(
      'SELECT entity_id, name FROM names ORDER BY entity_id, mention_count DESC, name',
    )
    .iterate();
  const names = new Map<string, { names: string[] }>();
  for (const { entity_id, name } of rows) {
    const known = names.get(entity_id);
    if (known) known.names.push(name);
    else names.set(entity_id, { names: [name] });
  }
  return names;
}

/** The texts of articles, one after the other in the order of the archive. */
export function articleTexts(
  db: Database,
  articles: Articles,
): IterableIterator<{ readonly id: string; readonly text: string }> {
  return db
    .prepare<[object], { readonly id: string; readonly text: string }>(
      `SELECT a.id, a.text FROM articles a WHERE ${among('a.id', articles)} ORDER BY a.source, a.ordinal`,
    )
    .iterate(bound(articles));
}
