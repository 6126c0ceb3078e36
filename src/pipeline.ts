import type { Message } from './model/message.js';
import type { ArticleRecord } from './model/record.js';

export interface IngestOptions {
  readonly db: string;
  readonly cwd: string;
  readonly rebuild: boolean;
  report(message: Message): void;
  progress?(done: number, total: number): void;
}

export interface IngestSummary {
  readonly sources: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly failed: number;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly roles: number;
  readonly entities: number;
}

export interface ExtractOptions {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly passage: boolean;
  report(message: Message): void;
}

export type ExtractedLine = ArticleRecord | { readonly error: { readonly line: number; readonly message: string } };

export function ingest(_paths: readonly string[], _options: IngestOptions): Promise<IngestSummary> {
  throw new Error('not built yet');
}

export async function* extractFiles(_paths: readonly string[], options: ExtractOptions): AsyncIterable<ArticleRecord> {
  for await (const _ of options.stdin) yield* [];
  throw new Error('not built yet');
}

export function extractLines(
  _lines: AsyncIterable<string>,
  _options: Omit<ExtractOptions, 'stdin'>,
): AsyncIterable<ExtractedLine> {
  throw new Error('not built yet');
}
