import type { Gazetteer } from '../model/gazetteer.js';
import type { Message } from '../model/message.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import { survey } from '../pipeline.js';
import { sourceFromLine } from '../read/page-line.js';
import { NO_FURNITURE, pageRecords, passageRecords } from './page-records.js';

/** A line of input that is no page, by its 1-based number. */
export interface LineError {
  readonly error: { readonly line: number; readonly message: string };
}

/** How lines are read. */
interface LineOptions {
  readonly passage: boolean;
  /** Asked for with the first page. */
  gazetteer(): Gazetteer;
}

/**
 * The records of pages that come one a line as `{"id", "text" or "html", "url"?, "published"?}`, also of those that have no
 * article. A bad line gives an error in its place and ends nothing.
 */
export async function* recordsOfLines(
  lines: AsyncIterable<string> | Iterable<string>,
  { passage, gazetteer }: LineOptions,
): AsyncGenerator<ArticleRecord | LoneSourceRecord | LineError> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const messages: Message[] = [];
    const source = sourceFromLine(line, { whole: passage, report: (message) => messages.push(message) });
    if ('reason' in source) yield { error: { line: number, message: source.reason } };
    else if (passage) yield* passageRecords(source, gazetteer());
    else yield* pageRecords(survey(source), { furniture: NO_FURNITURE, gazetteer: gazetteer(), messages });
  }
}
