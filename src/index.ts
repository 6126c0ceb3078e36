import type { LineError } from './app/line-pages.js';
import { linesTaken } from './library/lines.js';
import { DATABASE, openFactBase } from './library/open.js';
import type {
  ExtractFilesOptions,
  ExtractWithListsOptions,
  IngestOptions,
  IngestSummary,
  LinesWithListsOptions,
  OpenOptions,
} from './library/options.js';
import type { FactBase } from './library/questions.js';
import type { ArticleRecord } from './model/record.js';

// The library. Each function loads what it needs when it is called: to import bpp costs next to nothing.

/**
 * The articles of a text (a page's HTML, or plain text; a string, or bytes whose charset is found out) with all that they state. What
 * the pages of one site have in common is not known from one page; the names are those of the text alone.
 *
 * @throws UsageError where the text is no page (a PDF, a feed) or `published` is no day; the signal's reason.
 */
export async function extract(
  text: string | Uint8Array,
  options: ExtractWithListsOptions = {},
): Promise<ArticleRecord[]> {
  const [{ articlesIn }, { gazetteerWith }] = await Promise.all([
    import('./library/extract.js'),
    import('./library/lists.js'),
  ]);
  return articlesIn(text, options, gazetteerWith(options));
}

/**
 * The articles of files and folders, one source after the other; names are those of the source alone. All are read once
 * before the first article comes, to find what the pages of one site have in common.
 *
 * @throws UsageError where a path means nothing; the signal's reason.
 */
export async function* extractFiles(
  paths: string | readonly string[],
  options: ExtractFilesOptions = {},
): AsyncGenerator<ArticleRecord> {
  const { articlesOfFiles } = await import('./library/extract-files.js');
  yield* articlesOfFiles(paths, options);
}

/**
 * The articles of pages that come one a line as `{"id", "text" or "html", "url"?, "published"?}`. A line that is no page gives an
 * error in its place, and ends nothing.
 */
export function extractLines(
  lines: AsyncIterable<string> | Iterable<string>,
  options: LinesWithListsOptions = {},
): AsyncGenerator<ArticleRecord | LineError> {
  return recordsOf(linesTaken(lines), options);
}

async function* recordsOf(
  lines: AsyncIterable<string> | Iterable<string>,
  options: LinesWithListsOptions,
): AsyncGenerator<ArticleRecord | LineError> {
  const [{ articlesOfLines }, { gazetteerWith }] = await Promise.all([
    import('./library/extract-lines.js'),
    import('./library/lists.js'),
  ]);
  yield* articlesOfLines(lines, options, gazetteerWith(options));
}

/**
 * Reads files and folders into a database, which is made where there is none. Only what changed since the last time is read
 * again; whatever ends it, what is finished stays.
 *
 * @throws UsageError where a path means nothing or the database cannot be written; the signal's reason.
 */
export async function ingest(paths: string | readonly string[], options: IngestOptions = {}): Promise<IngestSummary> {
  const { ingestPaths } = await import('./library/ingest.js');
  return ingestPaths(paths, options);
}

/**
 * Opens a database to ask it: `bpp.db` in the working directory by default. SQLite is loaded with the first question.
 *
 *     using facts = open('bpp.db');
 *     const { rows } = await facts.query({ person: 'Ada Marsh', date: '2012' });
 *
 * @throws UsageError where there is no such file; each question, where it is no database of bpp.
 */
export function open(path: string = DATABASE, { cwd }: OpenOptions = {}): FactBase {
  return openFactBase(path, cwd);
}

export type { LineError } from './app/line-pages.js';
export { codePointSpan, type Span, sliceCodePoints, utf16Offsets } from './library/offsets.js';
export type {
  ExtractFilesOptions,
  ExtractOptions,
  ExtractWithListsOptions,
  IngestOptions,
  IngestProgress,
  IngestSummary,
  LinesOptions,
  LinesWithListsOptions,
  OpenOptions,
  ReadOptions,
  Report,
  Signal,
} from './library/options.js';
export type {
  CandidateRow,
  CitedRow,
  ConflictQuestion,
  FactBase,
  Found,
  Given,
  ListQuestion,
  MoneyQuestion,
  QueryAnswer,
  QueryQuestion,
  Question,
  Row,
  StatementQuestion,
  Together,
} from './library/questions.js';
export type { Message } from './model/message.js';
export { UsageError } from './model/message.js';
export type {
  AmountRecord,
  ArticleRecord,
  BlockRecord,
  BoilerplateRecord,
  ChainRecord,
  EventRecord,
  IssueRecord,
  MentionRecord,
  QuoteRecord,
  RelationRecord,
  RoleRecord,
  SaidRecord,
  SourceRecord,
} from './model/record.js';
export { ARTICLE_SCHEMA } from './record/schema.js';
export { VERSION } from './version.js';
