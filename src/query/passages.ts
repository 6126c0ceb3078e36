import type { Database } from '../store/database.js';
import {
  type ArticleRow,
  articleBlocks,
  articlesWhere,
  type BlockRow,
  createEvidenceFinder,
  type Evidence,
} from '../store/search.js';
import type { Level, NamedFilter } from './query.js';
import type { Sort } from './sort.js';
import { containsWords } from './words.js';

/** The words in a passage that satisfy one filter. */
interface Match extends Evidence {
  readonly filter: string;
}

/** A passage, or an article, in which every filter is satisfied. */
export interface PassageRow {
  /** Of the block, or of the article. */
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly end_line: number;
  readonly start: number;
  readonly end: number;
  /** The passage; the headline of an article. */
  readonly text: string;
  /** The rule that gave the block its type, or found the headline. */
  readonly rule: string;
  /** The least of its matches. */
  readonly confidence: number;
  readonly article_id: string;
  readonly headline: string | null;
  readonly published: string | null;
  readonly matches: readonly Match[];
}

export interface PassagesFound {
  readonly level: Level;
  readonly rows: readonly PassageRow[];
  /** There are more than the limit. */
  readonly more: boolean;
}

/** How passages are looked for. */
export interface Search {
  /** Whether one paragraph has to satisfy all filters, or one article will do. */
  readonly level: Level;
  /** How many, 0 for all. */
  readonly limit: number;
  /** By facts at least so sure. */
  readonly least: number;
  readonly sort?: Sort | undefined;
}

/** Paragraphs that satisfy all filters; where there are none, or none is asked for, articles that do. */
export function findPassages(
  db: Database,
  filters: readonly NamedFilter[],
  { level, limit, least }: Search,
): PassagesFound {
  const articles = articlesWhere(
    db,
    filters.map(({ filter }) => filter),
    least,
  );
  const seekers = filters.map(({ flag, filter, words }): Seeker => {
    const find = createEvidenceFinder(db, filter, least);
    return {
      find: (article) => find?.(article).map((evidence) => ({ filter: flag, ...evidence })),
      fits: (block) => words === undefined || containsWords(block.text, words),
    };
  });
  // Filters on the article as a whole hold for every paragraph of it: then the article is the answer.
  const isSeeking = filters.some(({ filter }) => filter.on !== 'source' && filter.on !== 'published');
  if (isSeeking && level === 'passage') {
    const passages = taken(limit, passagesIn(db, articles, seekers));
    if (passages.rows.length > 0) return { level: 'passage', ...passages };
  }
  return { level: 'article', ...taken(limit, wholeArticles(articles, seekers)) };
}

interface Seeker {
  /** Undefined for filters that no single words satisfy. */
  readonly find: (articleId: string) => readonly Match[] | undefined;
  readonly fits: (block: BlockRow) => boolean;
}

function taken(limit: number, rows: Iterable<PassageRow>): { rows: PassageRow[]; more: boolean } {
  const kept: PassageRow[] = [];
  for (const row of rows) {
    if (limit > 0 && kept.length === limit) return { rows: kept, more: true };
    kept.push(row);
  }
  return { rows: kept, more: false };
}

function* passagesIn(
  db: Database,
  articles: readonly ArticleRow[],
  seekers: readonly Seeker[],
): IterableIterator<PassageRow> {
  for (const article of articles) {
    const evidence = seekers.map(({ find }) => find(article.id));
    for (const block of articleBlocks(db, article.id)) {
      const matches = evidence.map((found) => found?.filter((match) => overlaps(match, block)));
      const fits = seekers.every((seeker, n) => seeker.fits(block) && matches[n]?.length !== 0);
      if (fits)
        yield passageRow(
          article,
          block,
          matches.flatMap((found) => found ?? []),
        );
    }
  }
}

function overlaps(match: Match, block: BlockRow): boolean {
  return match.start < block.end && match.end > block.start;
}

function passageRow(article: ArticleRow, block: BlockRow, matches: readonly Match[]): PassageRow {
  const { id, line, end_line, start, end, text, rule } = block;
  return {
    ...{ id, source: article.source, line, end_line, start, end, text, rule, confidence: leastConfidence(matches) },
    ...{ article_id: article.id, headline: article.headline, published: article.published, matches },
  };
}

function* wholeArticles(articles: readonly ArticleRow[], seekers: readonly Seeker[]): IterableIterator<PassageRow> {
  for (const { id, source, line, end_line, headline, headline_basis, published, length } of articles) {
    const matches = seekers.flatMap(({ find }) => find(id) ?? []).sort((a, b) => a.start - b.start);
    yield {
      ...{ id, source, line: line ?? 1, end_line: end_line ?? line ?? 1, start: 0, end: length, text: headline ?? '' },
      ...{ rule: headline_basis ?? '', confidence: leastConfidence(matches), article_id: id, headline, published },
      matches,
    };
  }
}

function leastConfidence(matches: readonly Match[]): number {
  return matches.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
