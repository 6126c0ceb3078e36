import { clean } from '../clean/clean.js';
import { loadGazetteer } from '../gazetteers/load.js';
import type { ArticleDraft } from '../model/draft.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Message } from '../model/message.js';
import type { Furniture } from '../model/page-print.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/source.js';
import { draftSource, findings, type Surveyed } from '../pipeline.js';
import { createArticleDraft } from '../record/create-draft.js';
import { nameDraft } from '../record/name-draft.js';
import { resolveArchive } from '../resolve/resolve-archive.js';
import { passage } from '../segment/passage.js';
import { segmentWhole } from '../segment/segment.js';

// Nothing here, nor in what it imports, asks for files: a bundle for a browser has it.

/** Of a page of which no other of its site is known. */
export const NO_FURNITURE: Furniture = new Map();

export interface PageReading {
  readonly furniture: Furniture;
  readonly gazetteer: Gazetteer;
  /** What was remarked while it was read. */
  readonly messages?: readonly Message[] | undefined;
}

/** The records of a page's articles; where it has none, that of the page. */
export function* pageRecords(
  surveyed: Surveyed,
  { furniture, gazetteer, messages }: PageReading,
): Generator<ArticleRecord | LoneSourceRecord> {
  const draft = draftSource(surveyed, furniture, gazetteer, { messages });
  const issues = (draft.messages ?? []).map(({ path: _, ...issue }) => issue);
  const remarked = issues.length > 0 ? { issues } : {};
  for (const record of namedRecords(draft.articles, gazetteer))
    yield { ...record, source: { ...record.source, ...remarked } };
  if (draft.articles.length > 0) return;
  const { text: _text, url: _url, published: _published, isArticle: _isArticle, ...known } = draft.source;
  yield { source: { ...known, ...remarked } };
}

/** The record of a text that is one article, unchanged. */
export function* passageRecords(source: SourceFile, gazetteer: Gazetteer): Generator<ArticleRecord> {
  yield* namedRecords([passageDraft(source, gazetteer)], gazetteer);
}

/** The records of drafts; names are those that the drafts give between them. */
export function* namedRecords(
  drafts: readonly ArticleDraft[],
  gazetteer: Gazetteer = loadGazetteer(),
): Generator<ArticleRecord> {
  const { entities } = resolveArchive(
    drafts.flatMap(({ chains }) => chains),
    gazetteer,
  );
  const byChain = new Map(entities.flatMap((entity) => entity.chains.map(({ chainId }) => [chainId, entity])));
  for (const draft of drafts) yield nameDraft(draft, (chain) => named(byChain, chain));
}

function named<T>(entities: ReadonlyMap<string, T>, chain: string): T {
  const entity = entities.get(chain);
  if (entity === undefined) throw new Error(`the chain ${chain} has no entity: resolveArchive left it out`);
  return entity;
}

function passageDraft(source: SourceFile, gazetteer: Gazetteer): ArticleDraft {
  const article = source.mediaType === 'text/html' ? segmentWhole(clean(source), gazetteer) : passage(source);
  return createArticleDraft(article, findings(article, gazetteer), source.id);
}

/** Whether a record is an article's. */
export const isArticle = (record: object): record is ArticleRecord => 'mentions' in record;
