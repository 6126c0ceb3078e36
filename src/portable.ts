import type { LineError } from './app/line-pages.js';
import { linesTaken } from './library/lines.js';
import type { ExtractOptions, LinesOptions } from './library/options.js';
import type { ArticleRecord } from './model/record.js';

// What bpp is where there are no files: `bpp/extract`, and `bpp` itself in a bundle for a browser or a worker.

/** compromise asks for `self` where there is no `process`: browsers and workers have it, bare hosts do not. */
function prepareHost(): void {
  const host = globalThis as { self?: unknown };
  host.self ??= globalThis;
}

/**
 * The articles of a text (a page's HTML, or plain text) with all that they state. What the pages of one site have in common is not
 * known from one page; the names are those of the text alone.
 *
 * @throws UsageError where the text is no page (a PDF, a feed) or `published` is no day; the signal's reason.
 */
export async function extract(text: string | Uint8Array, options: ExtractOptions = {}): Promise<ArticleRecord[]> {
  prepareHost();
  const [{ articlesIn }, { loadGazetteer }] = await Promise.all([
    import('./library/extract.js'),
    import('./gazetteers/load.js'),
  ]);
  return articlesIn(text, options, () => loadGazetteer());
}

/**
 * The articles of pages that come one a line as `{"id", "text" or "html", "url"?, "published"?}`. A line that is no page gives an
 * error in its place, and ends nothing.
 */
export function extractLines(
  lines: AsyncIterable<string> | Iterable<string>,
  options: LinesOptions = {},
): AsyncGenerator<ArticleRecord | LineError> {
  return recordsOf(linesTaken(lines), options);
}

async function* recordsOf(
  lines: AsyncIterable<string> | Iterable<string>,
  options: LinesOptions,
): AsyncGenerator<ArticleRecord | LineError> {
  prepareHost();
  const [{ articlesOfLines }, { loadGazetteer }] = await Promise.all([
    import('./library/extract-lines.js'),
    import('./gazetteers/load.js'),
  ]);
  yield* articlesOfLines(lines, options, () => loadGazetteer());
}

export type { LineError } from './app/line-pages.js';
export { codePointSpan, type Span, sliceCodePoints, utf16Offsets } from './library/offsets.js';
export type { ExtractOptions, LinesOptions, Report, Signal } from './library/options.js';
export type { Message } from './model/message.js';
export { UsageError } from './model/message.js';
export type {
  AmountRecord,
  ArticleRecord,
  BlockRecord,
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
