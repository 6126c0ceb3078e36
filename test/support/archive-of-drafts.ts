import { clean } from '../../src/clean/clean.js';
import { extract } from '../../src/extract/extract.js';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { SourceDraft } from '../../src/model/draft.js';
import type { ArticleRecord } from '../../src/model/record.js';
import type { SourceFile } from '../../src/model/source.js';
import { createSourceDraft } from '../../src/record/create-draft.js';
import { nameDraft } from '../../src/record/name-draft.js';
import { resolveArchive } from '../../src/resolve/resolve-archive.js';
import { resolveArticle } from '../../src/resolve/resolve-article.js';
import { segment } from '../../src/segment/segment.js';

/** A source through the stages that look at it alone. */
export function draftOf(source: SourceFile): SourceDraft {
  const gazetteer = loadGazetteer();
  const findings = (article: Parameters<typeof extract>[0]) => {
    const extraction = extract(article, gazetteer);
    return { ...extraction, chains: resolveArticle(extraction.mentions, gazetteer, extraction.roles) };
  };
  return createSourceDraft(source, segment(clean(source), gazetteer), findings, {
    ...{ messages: [], print: { site: 0, blocks: [] }, furniture: '' },
  });
}

/** The article records of an archive, named across all its sources. */
export function recordsOf(drafts: readonly SourceDraft[]): ArticleRecord[] {
  const articles = drafts.flatMap((draft) => draft.articles);
  const { entities } = resolveArchive(
    articles.flatMap(({ chains }) => chains),
    loadGazetteer(),
  );
  const byChain = new Map(entities.flatMap((entity) => entity.chains.map(({ chainId }) => [chainId, entity] as const)));
  return articles.map((article) =>
    nameDraft(article, (chain) => {
      const entity = byChain.get(chain);
      if (entity === undefined) throw new Error(`the chain ${chain} has no entity`);
      return entity;
    }),
  );
}
