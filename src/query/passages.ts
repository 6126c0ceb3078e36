import type { Database } from '../store/database.js';
import {
  type ArticleOrder,
  type ArticleRow,
  articlesInOrder,
  type BlockRow,
  createArticleFinder,
  createBlockFinder,
  type Evidence,
  isCommon,
} from '../store/search.js';
import { codePointOffsets } from '../text/code-points.js';
import { findEvidence } from './evidence.js';
import type { Level, NamedFilter } from './query.js';
import type { Sort } from './sort.js';
import { findWords, type Words } from './words.js';

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
  /** How many more there are than the limit; at least so many with `isLeast`. */
  readonly left: number;
  readonly isLeast: boolean;
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
  { level, limit, least, sort }: Search,
): PassagesFound {
  const order = sort ?? usualSort(filters);
  const asked = filters.map(({ filter }) => filter);
  const seekers = filters.map((filter) => createSeeker(db, filter, least));
  const articlesIn = (isWide: boolean): Iterable<string> =>
    articlesInOrder(db, asked, articleOrder(filters, order), { least, isWide });
  const take = order === 'confidence' ? surest : taken;
  // Filters on the article as a whole hold for every paragraph of it: then the article is the answer.
  const isSeeking = filters.some(({ filter }) => filter.on !== 'source' && filter.on !== 'published');
  if (isSeeking && level === 'passage') {
    const early = order === 'source' && limit > 0 ? probed(db, { filters, seekers, limit, least }) : undefined;
    const passages = early ?? take(limit, passagesIn(db, articlesIn(false), seekers));
    if (passages.rows.length > 0) return { level: 'passage', ...passages };
  }
  return { level: 'article', ...take(limit, wholeArticles(db, articlesIn(true), seekers)) };
}

const isOfWords = ({ filter }: NamedFilter): boolean => filter.on === 'text';

/** By relevance where words alone are looked for, else as the archive has them. */
function usualSort(filters: readonly NamedFilter[]): Sort {
  const seeking = filters.filter(({ filter }) => filter.on !== 'source' && filter.on !== 'published');
  return seeking.length > 0 && seeking.every(isOfWords) ? 'relevance' : 'source';
}

function articleOrder(filters: readonly NamedFilter[], sort: Sort): ArticleOrder {
  if (sort === 'confidence') return 'source';
  return sort === 'relevance' && !filters.some(isOfWords) ? 'source' : sort;
}

/** What finds the words that satisfy a filter. */
interface Seeker {
  /** In an article; undefined for filters that no single words of it satisfy. */
  readonly inArticle: (articleId: string) => readonly Match[] | undefined;
  /** Those of them that stand in a block, or what else satisfies it there; undefined where nothing does. */
  readonly inBlock: (
    found: readonly Match[] | undefined,
    block: BlockRow,
    article: ArticleRow,
  ) => readonly Match[] | undefined;
}

function createSeeker(db: Database, { flag, filter, words }: NamedFilter, least: number): Seeker {
  if (words !== undefined && filter.on === 'text') {
    return { inArticle: () => undefined, inBlock: (_, block, article) => wordsIn(words, block, article) };
  }
  const find = findEvidence(db, { flag, filter, ...(words ? { words } : {}) }, least);
  return {
    inArticle: (article) => find?.(article).map((evidence) => ({ filter: flag, ...evidence })),
    inBlock: (found, block) => {
      const here = found?.filter((match) => overlaps(match, block)) ?? [];
      return found !== undefined && here.length === 0 ? undefined : here;
    },
  };
}

/** The words that were looked for, as they stand in a block. */
function wordsIn(words: Words, block: BlockRow, { id, source, published }: ArticleRow): readonly Match[] | undefined {
  const ranges = findWords(block.text, words);
  if (ranges === undefined) return undefined;
  const point = codePointOffsets(block.text);
  return ranges.map(({ start, end }) => ({
    ...{ filter: 'text', id: block.id, kind: 'words', article_id: id, source, line: block.line, published },
    ...{ start: block.start + point(start), end: block.start + point(end), text: block.text.slice(start, end) },
    ...{ rule: block.rule, confidence: 1 },
  }));
}

/** Articles that are looked at one after the other where a filter has so much evidence that most of them fit. */
const PROBED = 1500;

/** What the first articles of the archive give, where that is all that will be shown; else it takes the sets of those that fit. */
function probed(
  db: Database,
  {
    filters,
    seekers,
    limit,
    least,
  }: Pick<Search, 'limit' | 'least'> & {
    readonly filters: readonly NamedFilter[];
    readonly seekers: readonly Seeker[];
  },
): Taken | undefined {
  const asked = filters.map(({ filter }) => filter);
  if (!asked.every((filter) => isCommon(db, filter, least))) return undefined;
  const wholes = asked.filter(({ on }) => on === 'source' || on === 'published');
  const articles = articlesInOrder(db, wholes, 'source', { least, isWide: false });
  const found = taken(limit, passagesIn(db, first(articles, PROBED), seekers));
  return found.isLeast ? found : undefined;
}

function* first<T>(all: Iterable<T>, count: number): IterableIterator<T> {
  let n = 0;
  for (const each of all) {
    if (n === count) return;
    n += 1;
    yield each;
  }
}

type Taken = Pick<PassagesFound, 'rows' | 'left' | 'isLeast'>;

/** Of what is left no more than this is counted. */
const COUNTED = 200;

function taken(limit: number, found: Iterable<PassageRow>): Taken {
  const rows: PassageRow[] = [];
  let left = 0;
  for (const row of found) {
    if (limit === 0 || rows.length < limit) rows.push(row);
    else if (left === COUNTED) return { rows, left, isLeast: true };
    else left += 1;
  }
  return { rows, left, isLeast: false };
}

function surest(limit: number, found: Iterable<PassageRow>): Taken {
  const all = [...found].sort((one, other) => other.confidence - one.confidence);
  const rows = limit === 0 ? all : all.slice(0, limit);
  return { rows, left: all.length - rows.length, isLeast: false };
}

function* passagesIn(
  db: Database,
  articles: Iterable<string>,
  seekers: readonly Seeker[],
): IterableIterator<PassageRow> {
  const [articleOf, blocksOf] = [createArticleFinder(db), createBlockFinder(db)];
  for (const id of articles) {
    const evidence = seekers.map(({ inArticle }) => inArticle(id));
    if (evidence.some((found) => found?.length === 0)) continue;
    const article = articleOf(id);
    if (article === undefined) continue;
    for (const block of blocksOf(article)) {
      const matches: Match[] = [];
      const fits = seekers.every(({ inBlock }, n) => {
        const here = inBlock(evidence[n], block, article);
        matches.push(...(here ?? []));
        return here !== undefined;
      });
      if (fits) yield passageRow(article, block, matches);
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

function* wholeArticles(
  db: Database,
  articles: Iterable<string>,
  seekers: readonly Seeker[],
): IterableIterator<PassageRow> {
  const articleOf = createArticleFinder(db);
  for (const articleId of articles) {
    const article = articleOf(articleId);
    if (article === undefined) continue;
    const { id, source, line, end_line, headline, headline_basis, published, text } = article;
    const matches = seekers.flatMap(({ inArticle }) => inArticle(id) ?? []).sort((a, b) => a.start - b.start);
    const end = codePointOffsets(text)(text.length);
    yield {
      ...{ id, source, line: line ?? 1, end_line: end_line ?? line ?? 1, start: 0, end, text: headline ?? '' },
      ...{ rule: headline_basis ?? '', confidence: leastConfidence(matches), article_id: id, headline, published },
      matches,
    };
  }
}

function leastConfidence(matches: readonly Match[]): number {
  return matches.reduce((least, { confidence }) => Math.min(least, confidence), 1);
}
