import { byNumber, type LineError } from '../app/line-pages.js';
import { recordsOfLines } from '../app/line-records.js';
import { isArticle } from '../app/page-records.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { ArticleRecord } from '../model/record.js';
import type { LinesOptions } from './options.js';
import { throwIfAborted } from './signal.js';

/** The articles of lines of NDJSON, and why a line has none. */
export async function* articlesOfLines(
  lines: AsyncIterable<string> | Iterable<string>,
  { passage = false, signal }: LinesOptions,
  gazetteer: () => Gazetteer,
): AsyncGenerator<ArticleRecord | LineError> {
  for await (const record of recordsOfLines(lines, { passage, gazetteer, blame: byNumber })) {
    throwIfAborted(signal);
    if (isArticle(record) || 'error' in record) yield record;
  }
}
