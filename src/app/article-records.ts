import { resolve } from 'node:path';
import { clean } from '../clean/clean.js';
import { loadGazetteer } from '../gazetteers/load.js';
import { readOwnLists } from '../gazetteers/own-lists.js';
import type { ArticleDraft } from '../model/draft.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Message } from '../model/message.js';
import type { Furniture } from '../model/page-print.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import type { SourceFile } from '../model/source.js';
import { draftSource, findings, type PendingPage, pageKeeper, type Surveyed, survey } from '../pipeline.js';
import { sourceFromLine } from '../read/page-line.js';
import type { Selection } from '../read/patterns.js';
import { readSources } from '../read/read-sources.js';
import { namedRoot } from '../read/root.js';
import { createArticleDraft } from '../record/create-draft.js';
import { nameDraft } from '../record/name-draft.js';
import { resolveArchive } from '../resolve/resolve-archive.js';
import { passage } from '../segment/passage.js';
import { segmentWhole } from '../segment/segment.js';
import { furnitureOf } from '../site/furniture.js';
import { forSource } from './budget.js';

/** Where an extraction reads, and whom it tells what it meets. */
export interface ExtractOptions extends Selection {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The folder that paths start at, as it was typed; the working directory by default. */
  readonly root?: string | undefined;
  /** Each input is one article's text, unchanged: nothing is stripped or split. */
  readonly passage: boolean;
  /** Folder of the reader's own lists (docs/lists.md), shown as it is named. */
  readonly lists?: string | undefined;
  /** In seconds, for each look at a source; 0 for none. */
  readonly timeLimit?: number | undefined;
  report(message: Message): void;
}

/**
 * The article records of files and folders, one source after the other; names are those of the source alone. What the
 * pages of one site have in common is found first, so that nothing comes out before all have been read once.
 */
export async function* extractFiles(paths: readonly string[], options: ExtractOptions): AsyncGenerator<ArticleRecord> {
  for await (const record of recordsOfFiles(paths, options)) if (isArticle(record)) yield record;
}

const isArticle = (record: object): record is ArticleRecord => 'mentions' in record;

/** The same with the sources that have no article, which `bpp load` is not to lose. */
export async function* recordsOfFiles(
  paths: readonly string[],
  given: ExtractOptions,
): AsyncGenerator<ArticleRecord | LoneSourceRecord> {
  const remarks = new Map<string, readonly Message[]>();
  const report = (message: Message): void => {
    remarks.set(message.path, [...(remarks.get(message.path) ?? []), message]);
    given.report(message);
  };
  const options = { ...given, report };
  const gazetteer = gazetteerWith(options);
  const context = { ...options, root: options.root === undefined ? undefined : namedRoot(options.root, options.cwd) };
  if (options.passage) {
    for await (const { source } of readSources(paths, context)) {
      yield* forSource(source.path, options, () => [...passageRecords(source, gazetteer())]) ?? [];
    }
    return;
  }
  const pages: { readonly path: string; readonly page: PendingPage }[] = [];
  const keep = pageKeeper();
  for await (const { source, again } of readSources(paths, context)) {
    const surveyed = forSource(source.path, options, () => survey(source));
    if (surveyed) pages.push({ path: source.path, page: keep(surveyed, again) });
  }
  const furniture = furnitureOf(pages.map(({ page }) => page.print));
  const lists = gazetteer();
  for (const { path, page } of pages) {
    const records = forSource(path, options, () => {
      const surveyed = page.page();
      return surveyed && [...pageRecords(surveyed, { furniture, gazetteer: lists, messages: remarks.get(path) })];
    });
    yield* records ?? [];
  }
}

/** A line of input that is no page, by its 1-based number. */
export interface LineError {
  readonly error: { readonly line: number; readonly message: string };
}

type LineOptions = Pick<ExtractOptions, 'passage'> & Partial<Pick<ExtractOptions, 'lists' | 'cwd'>>;

/**
 * The records of pages that come one a line as `{"id", "text" or "html", "url"?, "published"?}`. A bad line gives an
 * error in its place and ends nothing.
 */
export async function* extractLines(
  lines: AsyncIterable<string>,
  options: LineOptions,
): AsyncGenerator<ArticleRecord | LineError> {
  for await (const record of recordsOfLines(lines, options)) if (isArticle(record) || 'error' in record) yield record;
}

/** The same with the pages that have no article. */
export async function* recordsOfLines(
  lines: AsyncIterable<string>,
  options: LineOptions,
): AsyncGenerator<ArticleRecord | LoneSourceRecord | LineError> {
  const gazetteer = gazetteerWith(options);
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const messages: Message[] = [];
    const source = sourceFromLine(line, { whole: options.passage, report: (message) => messages.push(message) });
    if ('reason' in source) yield { error: { line: number, message: source.reason } };
    else if (options.passage) yield* passageRecords(source, gazetteer());
    else yield* pageRecords(survey(source), { furniture: NONE, gazetteer: gazetteer(), messages });
  }
}

const NONE: Furniture = new Map();

/** The lists, loaded when the first page is there; the reader's are read at once, so that a mistake comes before any record. */
function gazetteerWith({ lists, cwd = '' }: Partial<Pick<ExtractOptions, 'lists' | 'cwd'>>): () => Gazetteer {
  const own = lists === undefined ? undefined : readOwnLists(resolve(cwd, lists), lists);
  return () => loadGazetteer(own);
}

interface PageReading {
  readonly furniture: Furniture;
  readonly gazetteer: Gazetteer;
  /** What was remarked while it was read. */
  readonly messages?: readonly Message[] | undefined;
}

function* pageRecords(
  surveyed: Surveyed,
  { furniture, gazetteer, messages }: PageReading,
): Generator<ArticleRecord | LoneSourceRecord> {
  const draft = draftSource(surveyed, furniture, gazetteer, { messages });
  const issues = (draft.messages ?? []).map(({ path: _, ...issue }) => issue);
  const remarked = issues.length > 0 ? { issues } : {};
  for (const record of namedRecords(draft.articles, gazetteer))
    yield { ...record, source: { ...record.source, ...remarked } };
  if (draft.articles.length > 0) return;
  const { text: _, url: _u, published: _p, container: _c, ...source } = draft.source;
  yield { source: { ...source, ...remarked } };
}

function* passageRecords(source: SourceFile, gazetteer: Gazetteer): Generator<ArticleRecord> {
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
  const byChain = new Map(
    entities.flatMap(({ id, name, chains }) => chains.map(({ chainId }) => [chainId, { id, name }])),
  );
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
