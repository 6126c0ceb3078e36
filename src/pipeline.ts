import { clean } from './clean/clean.js';
import { extract } from './extract/extract.js';
import { loadGazetteer } from './gazetteers/load.js';
import type { Article } from './model/article.js';
import type { SourceDraft } from './model/draft.js';
import type { Gazetteer } from './model/gazetteer.js';
import type { Message } from './model/message.js';
import type { ArticleRecord } from './model/record.js';
import type { SourceFile } from './model/source.js';
import { readSources, sourceFromText } from './read/read-source.js';
import { shownPath } from './read/walk.js';
import { articleToRead, citeFindings } from './record/cite.js';
import { createArticleDraft, createSourceDraft, type Findings } from './record/create-draft.js';
import { nameDraft } from './record/name-draft.js';
import { resolveArchive } from './resolve/resolve-archive.js';
import { resolveArticle } from './resolve/resolve-article.js';
import { rulesVersion } from './rules-version.js';
import { passage } from './segment/passage.js';
import { segment, segmentWhole } from './segment/segment.js';
import { openForIngest } from './store/ingest-database.js';
import type { Totals } from './store/state.js';
import { createWriter, type Writer } from './store/write.js';
import { readingCopy } from './text/reading-copy.js';

// read → clean → segment → extract → resolve → store

/** From a source to what it says: everything that depends on the source and the rules alone. */
function draftSource(source: SourceFile, gazetteer: Gazetteer, messages: readonly Message[]): SourceDraft {
  const page = clean(source);
  const segmented = segment(page, gazetteer);
  return createSourceDraft(source, segmented, (article) => findings(article, gazetteer), messages);
}

function findings(article: Article, gazetteer: Gazetteer): Findings {
  const copy = readingCopy(article.text);
  if (copy === undefined) return findingsIn(article, gazetteer);
  return citeFindings(findingsIn(articleToRead(article, copy), gazetteer), article, copy);
}

function findingsIn(article: Article, gazetteer: Gazetteer): Findings {
  const extraction = extract(article, gazetteer);
  return { ...extraction, chains: resolveArticle(extraction.mentions, gazetteer) };
}

// ---- into a database

/** Where an ingest reads and writes, and whom it tells what it meets. */
export interface IngestOptions {
  readonly db: string;
  readonly cwd: string;
  /** From an empty database: nothing is reused. */
  readonly rebuild: boolean;
  readonly stdin: AsyncIterable<Uint8Array>;
  report(message: Message): void;
  progress?(done: number, total: number): void;
}

/** What an ingest met, in files, and what the database holds after it. */
export interface IngestSummary extends Totals {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly failed: number;
}

/** Reads `paths` into the database. Only sources that changed, or whose rules did, are read again. */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const remarks = collectRemarks(options.report);
  let total = 0;
  const found = (files: number): void => {
    total = files;
  };
  const { cwd, stdin } = options;
  const sources = readSources(paths, { cwd, stdin, report: remarks.report, found });
  // The first source is read before the database is opened: a path that does not exist leaves nothing behind.
  const first = await sources.next();
  const rules = rulesVersion();
  const writer = createWriter(openForIngest(options.db, { rebuild: options.rebuild }), { rules });
  try {
    const known = writer.knownSources();
    const counts = { new: 0, changed: 0, unchanged: 0, gone: 0, failed: 0 };
    const seen = new Set<string>();
    for (let next = first; !next.done; next = await sources.next()) {
      const source = next.value;
      const before = known.get(source.path);
      seen.add(source.path);
      if (before?.sha256 === source.sha256 && before.rules === rules) counts.unchanged++;
      else {
        writer.putSource(draftSource(source, loadGazetteer(), remarks.of(source.path)));
        if (before) counts.changed++;
        else counts.new++;
      }
      options.progress?.(seen.size, Math.max(total, seen.size));
      // Lets an interrupt be heard: nothing else here waits for anything.
      await new Promise(setImmediate);
    }
    counts.failed = keepFailures(writer, remarks, seen);
    counts.gone = removeGone(paths, writer, remarks, seen, options.cwd);
    if (counts.new + counts.changed + counts.gone > 0 || !writer.isComplete()) {
      writer.putEntities(resolveArchive([...writer.archiveChains()]));
    }
    return { ...counts, ...writer.finish() };
  } finally {
    writer.close();
  }
}

interface Remarks {
  report(message: Message): void;
  of(path: string): readonly Message[];
  paths(): Iterable<string>;
}

/** Hands messages on and keeps them by path, for the table of issues. */
function collectRemarks(report: (message: Message) => void): Remarks {
  const byPath = new Map<string, Message[]>();
  return {
    report(message) {
      byPath.set(message.path, [...(byPath.get(message.path) ?? []), message]);
      report(message);
    },
    of: (path) => byPath.get(path) ?? [],
    paths: () => byPath.keys(),
  };
}

function keepFailures(writer: Writer, remarks: Remarks, seen: ReadonlySet<string>): number {
  const failed = [...remarks.paths()].filter((path) => !seen.has(path));
  for (const path of failed) {
    writer.removeSource(path);
    writer.putIssues(path, remarks.of(path));
  }
  return failed.filter((path) => remarks.of(path).some(({ severity }) => severity === 'error')).length;
}

/** Takes out what an earlier ingest read, or failed to read, under the same paths and is no longer there. */
function removeGone(
  paths: readonly string[],
  writer: Writer,
  remarks: Remarks,
  seen: ReadonlySet<string>,
  cwd: string,
): number {
  const roots = paths.map((path) => (path === '-' ? path : shownPath(path, cwd)));
  const isUnder = (path: string): boolean =>
    roots.some((root) => root === '.' || path === root || path.startsWith(`${root}/`));
  const isGone = (path: string): boolean => isUnder(path) && !seen.has(path) && remarks.of(path).length === 0;
  const gone = [...writer.knownSources().keys()].filter(isGone);
  for (const path of new Set([...gone, ...writer.issuePaths().filter(isGone)])) writer.removeSource(path);
  return gone.length;
}

// ---- into records

/** Where an extraction reads, and whom it tells what it meets. */
export interface ExtractOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Each input is one article's text, unchanged: nothing is stripped or split. */
  readonly passage: boolean;
  report(message: Message): void;
}

/** The article records of files and folders, one source after the other; names are those of the source alone. */
export async function* extractFiles(paths: readonly string[], options: ExtractOptions): AsyncGenerator<ArticleRecord> {
  for await (const source of readSources(paths, options)) yield* records(source, options.passage);
}

/** A line of input that is no page, by its 1-based number. */
export interface LineError {
  readonly error: { readonly line: number; readonly message: string };
}

/**
 * The records of pages that come one a line as `{"id", "text" or "html", "url"?, "published"?}`. A bad line gives an
 * error in its place and ends nothing.
 */
export async function* extractLines(
  lines: AsyncIterable<string>,
  options: Pick<ExtractOptions, 'passage'>,
): AsyncGenerator<ArticleRecord | LineError> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const source = sourceFromLine(line, number);
    if ('error' in source) yield source;
    else yield* records(source, options.passage);
  }
}

function* records(source: SourceFile, asPassage: boolean): Generator<ArticleRecord> {
  const gazetteer = loadGazetteer();
  const drafts = asPassage ? [passageDraft(source, gazetteer)] : draftSource(source, gazetteer, []).articles;
  const entities = resolveArchive(drafts.flatMap(({ chains }) => chains));
  const byChain = new Map(
    entities.flatMap(({ id, name, chains }) => chains.map(({ chainId }) => [chainId, { id, name }])),
  );
  for (const draft of drafts) {
    yield nameDraft(draft, (chain) => named(byChain, chain));
  }
}

function named<T>(entities: ReadonlyMap<string, T>, chain: string): T {
  const entity = entities.get(chain);
  if (entity === undefined) throw new Error(`the chain ${chain} has no entity: resolveArchive left it out`);
  return entity;
}

function passageDraft(source: SourceFile, gazetteer: Gazetteer): ReturnType<typeof createArticleDraft> {
  const article = source.mediaType === 'text/html' ? segmentWhole(clean(source), gazetteer) : passage(source);
  return createArticleDraft(article, findings(article, gazetteer), source.id);
}

interface GivenLine {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly html?: unknown;
  readonly url?: unknown;
  readonly published?: unknown;
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

function sourceFromLine(line: string, number: number): SourceFile | LineError {
  const fail = (message: string): LineError => ({ error: { line: number, message } });
  let given: GivenLine;
  try {
    given = JSON.parse(line);
  } catch {
    return fail('the line is no JSON: write one object a line');
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) return fail('the line is no JSON object');
  const { id, text, html, url, published } = given;
  if (typeof id !== 'string' && typeof id !== 'number') return fail('`id` is missing: give each page one');
  const body = typeof text === 'string' ? text : html;
  if (typeof body !== 'string') return fail('the page has neither `text` nor `html`');
  return sourceFromText({
    path: String(id),
    id: String(id),
    text: body,
    mediaType: typeof text === 'string' ? 'text/plain' : 'text/html',
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof published === 'string' && ISO_DAY.test(published) ? { published: published.slice(0, 10) } : {}),
  });
}
