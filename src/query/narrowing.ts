import type { Database } from '../store/database.js';
import { articlesWhere, createEvidenceFinder, type Evidence } from '../store/search.js';
import type { Told } from '../store/told.js';
import type { Range } from './excerpt.js';
import { resolveQuery } from './named-filters.js';
import type { NamedFilter, Query } from './query.js';
import { type InBlock, sentenceOf } from './told.js';
import { containsWords } from './words.js';

/** A statement with the ids of those that it is about. */
export interface Placed {
  readonly told: Pick<Told, 'article_id'> & InBlock;
  readonly ids: readonly (string | null)[];
}

/** What the filters of a query leave: which statements fit, and what to tell the reader about the names. */
export interface Narrowing {
  readonly notes: readonly string[];
  /** Undefined where nothing can fit: a name that nobody has. */
  readonly fits: ((placed: Placed) => boolean) | undefined;
}

/**
 * Reads the filters of a query for statements: a name fits where it is one of those that a statement is about, or stands in its
 * sentence; all else where it stands in the same passage, and what is asked of the whole article where that fits.
 */
export async function narrowing(
  db: Database,
  query: Query,
  { least, stated }: { readonly least: number; readonly stated: boolean },
): Promise<Narrowing> {
  const { notes, filters } = await resolveQuery(db, query, { stated });
  if (filters === undefined) return { notes, fits: undefined };
  if (filters.length === 0) return { notes, fits: () => true };
  const isWide = query.level === 'article';
  const wide = filters.filter(({ filter }) => isWide || filter.on !== 'entity').map(({ filter }) => filter);
  const articles = new Set(articlesWhere(db, wide, least).map(({ id }) => id));
  if (isWide) return { notes, fits: ({ told }) => articles.has(told.article_id) };
  const tests = filters.map((filter) => testFor(db, filter, least));
  return { notes, fits: (placed) => articles.has(placed.told.article_id) && tests.every((test) => test(placed)) };
}

function testFor(db: Database, { filter, words }: NamedFilter, least: number): (placed: Placed) => boolean {
  if (words !== undefined) return ({ told }) => containsWords(told.block_text, words);
  const find = evidenceByArticle(db, filter, least);
  if (find === undefined) return () => true;
  if (filter.on !== 'entity')
    return ({ told }) => find(told.article_id).some((evidence) => overlaps(evidence, blockOf(told)));
  const ids = new Set(filter.ids);
  return ({ told, ids: about }) =>
    about.some((id) => id !== null && ids.has(id)) || isNamedIn(find(told.article_id), told);
}

/** Finds what satisfies a filter; statements come article by article, so that the last answer is kept. */
function evidenceByArticle(
  db: Database,
  filter: NamedFilter['filter'],
  least: number,
): ((article: string) => readonly Evidence[]) | undefined {
  const find = createEvidenceFinder(db, filter, least);
  if (find === undefined) return undefined;
  let last: { readonly article: string; readonly found: readonly Evidence[] } | undefined;
  return (article) => {
    if (last?.article !== article) last = { article, found: find(article) };
    return last.found;
  };
}

/** Whether one of these stands in the sentence of a statement. */
function isNamedIn(found: readonly Range[], told: InBlock): boolean {
  const inBlock = found.filter((at) => overlaps(at, blockOf(told)));
  if (inBlock.length === 0) return false;
  const sentence = sentenceOf(told);
  return inBlock.some((at) => overlaps(at, sentence));
}

function blockOf({ block_start, block_text }: InBlock): Range {
  return { start: block_start, end: block_start + [...block_text].length };
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && one.end > other.start;
}
