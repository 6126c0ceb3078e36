import type { Database } from '../store/database.js';
import { articleIdsWhere, type Evidence } from '../store/search.js';
import type { Told } from '../store/told.js';
import { findEvidence } from './evidence.js';
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
  /** Ids of the only articles in which a statement can fit; undefined where it can in any. */
  readonly articles: readonly string[] | undefined;
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
  if (filters === undefined) return { notes, articles: [], fits: undefined };
  if (filters.length === 0) return { notes, articles: undefined, fits: () => true };
  // Whom a statement is about is named in its article, however unsure the mention is.
  const inArticle = filters.map(({ filter }) => filter);
  const isWide = query.level === 'article';
  const named = inArticle.filter(({ on }) => !isWide && on === 'entity');
  const others = inArticle.filter((filter) => !named.includes(filter));
  const holding = named.length === 0 ? undefined : articleIdsWhere(db, named, { least: 0, isWide });
  const fitting = others.length === 0 ? undefined : new Set(articleIdsWhere(db, others, { least, isWide }));
  const articles = holding?.filter((id) => fitting?.has(id) ?? true) ?? [...(fitting ?? [])];
  const within = new Set(articles);
  const tests = isWide ? [] : filters.map((filter) => testFor(db, filter, least));
  return {
    notes,
    articles,
    fits: (placed) => within.has(placed.told.article_id) && tests.every((test) => test(placed)),
  };
}

function testFor(db: Database, named: NamedFilter, least: number): (placed: Placed) => boolean {
  const { filter, words } = named;
  if (words !== undefined && filter.on === 'text') return ({ told }) => containsWords(told.block_text, words);
  const find = evidenceByArticle(db, named, least);
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
  filter: NamedFilter,
  least: number,
): ((article: string) => readonly Evidence[]) | undefined {
  const find = findEvidence(db, filter, least);
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
