import type { BlockType } from '../model/block.js';
import type { Database } from './database.js';
import type { Citation } from './dossier.js';
import { articleCondition, type Filter, sureEvidence } from './filters.js';

/** The words that satisfy a filter. */
export interface Evidence extends Citation {
  readonly kind: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly source: string;
  readonly line: number | null;
  readonly end_line: number | null;
  readonly headline: string | null;
  readonly headline_basis: string | null;
  readonly published: string | null;
  readonly length: number;
}

export interface BlockRow {
  readonly id: string;
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly end_line: number;
  readonly rule: string;
  readonly text: string;
}

/** Articles in which every filter is satisfied somewhere by facts at least so sure, in the order of the archive. */
export function articlesWhere(db: Database, filters: readonly Filter[], least: number): readonly ArticleRow[] {
  const conditions = filters.map((filter, n) => articleCondition(filter, n, least));
  return db
    .prepare<[object], ArticleRow>(
      `SELECT a.id, a.source, a.line, a.end_line, a.headline, a.headline_basis, a.published, length(a.text) AS length
       FROM articles a WHERE ${conditions.map(({ where }) => `(${where})`).join(' AND ') || '1'}
       ORDER BY a.source, a.ordinal`,
    )
    .all(Object.assign({}, ...conditions.map(({ values }) => values)));
}

/** The ids of these articles alone, in no order. */
export function articleIdsWhere(db: Database, filters: readonly Filter[], least: number): readonly string[] {
  const conditions = filters.map((filter, n) => articleCondition(filter, n, least));
  return db
    .prepare<[object], string>(
      `SELECT a.id FROM articles a WHERE ${conditions.map(({ where }) => `(${where})`).join(' AND ') || '1'}`,
    )
    .pluck()
    .all(Object.assign({}, ...conditions.map(({ values }) => values)));
}

/** Finds the words in an article that satisfy a filter; undefined for filters on the article as a whole. */
export function createEvidenceFinder(
  db: Database,
  filter: Filter,
  least: number,
): ((articleId: string) => readonly Evidence[]) | undefined {
  const source = sureEvidence(filter, least);
  if (!source) return undefined;
  const statement = db.prepare<[object], Evidence>(
    `SELECT m.id, ${source.kind} AS kind, m.article_id, a.source, m.line, m.start, m."end", m.text, m.rule, m.confidence
     FROM articles a CROSS JOIN ${source.rows} WHERE a.id = @article AND m.article_id = @article AND ${source.where}
     ORDER BY m.start, m.id`,
  );
  return (article) => statement.all({ article, ...source.values });
}

/** The blocks of an article with their words. */
export function articleBlocks(db: Database, articleId: string): readonly BlockRow[] {
  return db
    .prepare<[string], BlockRow>(
      `SELECT id, type, start, "end", line, end_line, rule, text FROM block_texts WHERE article_id = ? ORDER BY ordinal`,
    )
    .all(articleId);
}

/** Every title of a post, once. */
export function titlesOf(db: Database): readonly string[] {
  return db.prepare<[], string>('SELECT DISTINCT role FROM roles ORDER BY role').pluck().all();
}
