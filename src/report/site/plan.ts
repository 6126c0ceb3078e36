import type { Addresses, Anchors } from '../addresses.js';
import type { Scope } from '../scope.js';
import { createFileNames } from './file-names.js';

/** Which file of a site holds what; undefined where it holds none of it. */
export interface SitePlan {
  entity(id: string): string | undefined;
  article(id: string): string | undefined;
  source(path: string): string | undefined;
  /** The first page of a part. */
  section(id: string): string | undefined;
}

const ENDING = '.html';

/** The file of a part, or of a share of it. */
export const sectionFile = (section: string, share?: string): string =>
  `${share === undefined ? section : `${section}-${share}`}${ENDING}`;

/** Gives every entity and every article that a report holds a file of its own, each in the folder of its kind. */
export function singleFiles(
  { entities, articles }: Pick<Scope, 'entities' | 'articles'>,
  anchors: Anchors,
): Pick<SitePlan, 'entity' | 'article'> {
  const fileOf = createFileNames();
  const files = (things: readonly { readonly id: string }[], anchorOf: (id: string) => string | undefined) =>
    new Map(
      things.flatMap(({ id }): [string, string][] => {
        const [folder = '', ...name] = anchorOf(id)?.split('/') ?? [];
        return name.length === 0 ? [] : [[id, `${fileOf(folder, name.join('/'))}${ENDING}`]];
      }),
    );
  const ofEntity = files(entities, anchors.entity);
  const ofArticle = files(articles, anchors.article);
  return { entity: (id) => ofEntity.get(id), article: (id) => ofArticle.get(id) };
}

/** The way from a page to the root of the site: nothing, or one folder up. */
export const wayUp = (file: string): string => '../'.repeat(file.split('/').length - 1);

/** The addresses that a page of a site has for what the others hold. */
export function siteAddresses(plan: SitePlan, anchors: Anchors, up: string): Addresses {
  const to = (file: string | undefined, anchor?: string): string | undefined =>
    file === undefined ? undefined : `${up}${file}${anchor === undefined ? '' : `#${encodeURI(anchor)}`}`;
  return {
    entity: (id) => (id === null ? undefined : to(plan.entity(id))),
    article: (id) => to(plan.article(id)),
    words: (articleId, start) => to(plan.article(articleId), anchors.block(articleId, start)),
    source: (path) => to(plan.source(path), anchors.source(path)),
    section: (id) => to(plan.section(id)),
  };
}
