import type { ArticleHead, EntityName } from '../store/reported.js';
import { slugOf } from '../text/slug.js';
import { wellFormed } from '../text/well-formed.js';

/** Where in a report a thing stands: the value of an `id`. The same thing has the same anchor in every report of a database. */
export interface Anchors {
  entity(id: string): string | undefined;
  article(id: string): string | undefined;
  /** Of the block that holds a code point of an article. */
  block(articleId: string, start: number): string | undefined;
  source(path: string): string;
}

/** How to get there: the value of an `href`; undefined where this report has nothing there to go to. */
export interface Addresses {
  entity(id: string | null): string | undefined;
  article(id: string): string | undefined;
  words(articleId: string, start: number): string | undefined;
  source(path: string): string | undefined;
  section(id: string): string | undefined;
}

/** What anchors are made of; `blocks` are the code points at which the blocks of an article start, rising. */
export interface Named {
  /** All entities of the database, the most mentioned first. */
  readonly entities: readonly EntityName[];
  /** Those articles that the report holds. */
  readonly articles: readonly ArticleHead[];
  readonly blocks: ReadonlyMap<string, readonly number[]>;
}

const QUESTIONING = /[?#]/g;

/** Of the name of an article, which stands in each of its citations: in UTF-16 units. */
const LONGEST_HEADLINE = 32;

/** Names the places of a report. */
export function anchorsOf({ entities, articles, blocks }: Named): Anchors {
  const ofEntity = slugs(entities.map(({ id, kind, name }) => ({ id, path: `${kind}/`, name })));
  const ofArticle = slugs(
    articles.map(({ id, headline }) => ({ id, path: 'article/', name: headline ?? id })),
    LONGEST_HEADLINE,
  );
  return {
    entity: (id) => ofEntity.get(id),
    article: (id) => ofArticle.get(id),
    block: (articleId, start) => {
      const article = ofArticle.get(articleId);
      const begun = lastBefore(blocks.get(articleId) ?? [], start);
      return article === undefined || begun === undefined ? undefined : `${article}/${begun}`;
    },
    // `?` would part an address from what a list is narrowed to.
    source: (path) => `source/${encodeURI(wellFormed(path)).replace(QUESTIONING, encodeURIComponent)}`,
  };
}

/** The first of a name has it alone, the others with their id behind it. */
function slugs(
  named: readonly { readonly id: string; readonly path: string; readonly name: string }[],
  longest?: number,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    named.map(({ id, path, name }) => {
      const plain = `${path}${slugOf(name, longest)}`;
      const slug = taken.has(plain) || plain === path ? `${plain}${plain === path ? '' : '-'}${id}` : plain;
      taken.add(slug);
      return [id, slug];
    }),
  );
}

function lastBefore(rising: readonly number[], limit: number): number | undefined {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return rising[low - 1];
}

/** The addresses of a report that is one page: each anchor is a fragment of it. */
export function pageAddresses(anchors: Anchors, has: Has): Addresses {
  const fragment = (anchor: string | undefined): string | undefined =>
    anchor === undefined ? undefined : `#${encodeURI(anchor)}`;
  return {
    entity: (id) => (id !== null && has.entity(id) ? fragment(anchors.entity(id)) : undefined),
    article: (id) => (has.section('articles') ? fragment(anchors.article(id)) : undefined),
    words: (articleId, start) => (has.section('articles') ? fragment(anchors.block(articleId, start)) : undefined),
    source: (path) => (has.section('sources') ? fragment(anchors.source(path)) : undefined),
    section: (id) => (has.section(id) ? `#${id}` : undefined),
  };
}

/** What a report holds. */
export interface Has {
  entity(id: string): boolean;
  section(id: string): boolean;
}
