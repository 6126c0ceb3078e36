import { recordsOfFiles } from '../app/article-records.js';
import { isArticle } from '../app/page-records.js';
import type { ArticleRecord } from '../model/record.js';
import type { ExtractFilesOptions } from './options.js';
import { throwIfAborted } from './signal.js';

/** The articles of files and folders, every option with its default. */
export async function* articlesOfFiles(
  paths: string | readonly string[],
  given: ExtractFilesOptions,
): AsyncGenerator<ArticleRecord> {
  const { cwd = process.cwd(), stdin = process.stdin, passage = false, report = ignore, signal, ...options } = given;
  throwIfAborted(signal);
  const settings = { ...options, cwd, stdin, passage, report, signal: signal as AbortSignal | undefined };
  for await (const record of recordsOfFiles([paths].flat(), settings)) {
    throwIfAborted(signal);
    if (isArticle(record)) yield record;
  }
}

const ignore = (): void => undefined;
