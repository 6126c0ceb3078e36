import type { BlockType } from '../model/block.js';
import { pointSlicer } from '../text/code-points.js';
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
  readonly text: string;
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

/** How articles are looked for. */
export interface ArticlesWanted {
  /** By facts at least so sure. */
  readonly least: number;
  /** Whether the article as a whole has to satisfy every filter, or one passage of it that is still to be found. */
  readonly isWide: boolean;
}

/** `relevance` is for filters of which one looks for words: those articles first in which they say most. */
export type ArticleOrder = 'source' | 'date' | 'oldest' | 'relevance';

const ARCHIVE_ORDER = 'a.source, a.ordinal';
const ORDERS: Readonly<Record<ArticleOrder, string>> = {
  source: ARCHIVE_ORDER,
  date: `a.published IS NULL, a.published DESC, ${ARCHIVE_ORDER}`,
  oldest: `a.published IS NULL, a.published, ${ARCHIVE_ORDER}`,
  relevance: `f.rank, ${ARCHIVE_ORDER}`,
};

/** Words by which articles can be ranked: not those that are only left out. */
const isRanking = (filter: Filter): filter is Extract<Filter, { readonly on: 'text' }> =>
  filter.on === 'text' && filter.broad !== null;

/** The same in another order, one after the other: who stops early has not sorted what they leave. */
export function articlesInOrder(
  db: Database,
  filters: readonly Filter[],
  order: ArticleOrder,
  { least, isWide }: ArticlesWanted,
): IterableIterator<string> {
  const words = order === 'relevance' ? filters.flatMap((filter) => (isRanking(filter) ? filter : [])) : [];
  const isRanked = words.length > 0;
  const others = filters.filter((filter) => !words.some((one) => one === filter));
  const conditions = others.map((filter, n) => articleCondition(filter, { n, least, isWide }));
  const where = conditions.map((condition) => `(${condition.where})`);
  const match = words.map((filter) => `(${isWide ? filter.match : filter.broad})`).join(' AND ');
  const from = isRanked ? 'articles_fts f JOIN articles a ON a.n = f.rowid' : 'articles a';
  const all = [...(isRanked ? ['f.articles_fts MATCH @words'] : []), ...where].join(' AND ');
  return db
    .prepare<[object], string>(
      `SELECT a.id FROM ${from} WHERE ${all || '1'} ORDER BY ${ORDERS[isRanked || order !== 'relevance' ? order : 'source']}`,
    )
    .pluck()
    .iterate(Object.assign({}, ...conditions.map(({ values }) => values), isRanked ? { words: match } : {}));
}

/** So many rows, and a filter fits most articles. */
const COMMON = 20_000;

/** Whether so much satisfies a filter that looking at one article after the other finds some soon. */
export function isCommon(db: Database, filter: Filter, least: number): boolean {
  const source = sureEvidence(filter, least);
  if (source === undefined) return filter.on === 'source' || filter.on === 'published';
  const sql = `SELECT 1 FROM ${source.rows} WHERE ${source.where} LIMIT 1 OFFSET ${COMMON}`;
  return db.prepare<[object]>(sql).get(source.values) !== undefined;
}

/** Finds articles by their ids. */
export function createArticleFinder(db: Database): (id: string) => ArticleRow | undefined {
  const statement = db.prepare<[string], ArticleRow>(
    `SELECT a.id, a.source, a.line, a.end_line, a.headline, a.headline_basis, a.published, a.text
     FROM articles a WHERE a.id = ?`,
  );
  return (id) => statement.get(id);
}

/** Ids of the articles in which every filter is satisfied somewhere, in no order. */
export function articleIdsWhere(db: Database, filters: readonly Filter[], wanted: ArticlesWanted): readonly string[] {
  const conditions = filters.map((filter, n) => articleCondition(filter, { n, ...wanted }));
  return db
    .prepare<[object], string>(
      `SELECT a.id FROM articles a WHERE ${conditions.map(({ where }) => `(${where})`).join(' AND ') || '1'}`,
    )
    .pluck()
    .all(Object.assign({}, ...conditions.map(({ values }) => values)));
}

/** How many articles have no day of publication, and how many there are. */
export function undatedArticles(db: Database): { readonly undated: number; readonly all: number } {
  const row = db
    .prepare<[], { undated: number; all: number }>(
      'SELECT count(*) - count(published) AS undated, count(*) AS "all" FROM articles',
    )
    .get();
  return row ?? { undated: 0, all: 0 };
}

/**
 * Finds the words in an article that satisfy a filter; undefined for filters on the article as a whole. Of what was said it finds
 * everything, whatever its words.
 */
export function createEvidenceFinder(
  db: Database,
  filter: Filter,
  least: number,
): ((articleId: string) => readonly Evidence[]) | undefined {
  const source = sureEvidence(filter, least, true);
  if (!source) return undefined;
  const statement = db.prepare<[object], Evidence>(
    `SELECT m.id, ${source.kind} AS kind, m.article_id, a.source, m.line, m.start, m."end", m.text, m.rule, m.confidence
     FROM articles a CROSS JOIN ${source.rows} WHERE a.id = @article AND m.article_id = @article AND ${source.where}
     ORDER BY m.start, m.id`,
  );
  return (article) => statement.all({ article, ...source.values });
}

/** Finds the blocks of an article; their words are those of its text. */
export function createBlockFinder(db: Database): (article: Pick<ArticleRow, 'id' | 'text'>) => readonly BlockRow[] {
  const statement = db.prepare<[string], Omit<BlockRow, 'text'>>(
    'SELECT id, type, start, "end", line, end_line, rule FROM blocks WHERE article_id = ? ORDER BY ordinal',
  );
  return ({ id, text }) => {
    const slice = pointSlicer(text);
    return statement.all(id).map((block) => ({ ...block, text: slice(block.start, block.end) }));
  };
}

/** Every title of a post, once. */
export function titlesOf(db: Database): readonly string[] {
  return db.prepare<[], string>('SELECT DISTINCT role FROM roles ORDER BY role').pluck().all();
}
