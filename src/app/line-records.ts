import type { Gazetteer } from '../model/gazetteer.js';
import type { Furniture } from '../model/page-print.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import { survey } from '../pipeline.js';
import { eachPage, type LinePages, type Lines } from './line-pages.js';
import { NO_FURNITURE, pageRecords, passageRecords } from './page-records.js';

/** How lines are read. */
interface LineOptions<E> extends Omit<LinePages<E>, 'whole'> {
  readonly passage: boolean;
  /** What the pages of each site have in common, where somebody has looked at all of them. */
  readonly furniture?: Furniture | undefined;
  /** Asked for with the first page. */
  gazetteer(): Gazetteer;
}

type LineRecord = ArticleRecord | LoneSourceRecord;

/** The records of pages that come one a line, also of those that have no article. */
export const recordsOfLines = <E>(lines: Lines, options: LineOptions<E>): AsyncGenerator<LineRecord | E> =>
  writtenOfLines(lines, options, (record) => record);

/**
 * The same, each record written as soon as its page is read: what pages say is held until those of a stretch of time are done,
 * and a line of text is much less to hold than a record.
 */
export function writtenOfLines<T, E>(
  lines: Lines,
  { passage, gazetteer, furniture = NO_FURNITURE, ...options }: LineOptions<E>,
  write: (record: LineRecord) => T,
): AsyncGenerator<T | E> {
  return eachPage<T, E>(lines, { ...options, whole: passage }, function* (source, messages) {
    const records = passage
      ? passageRecords(source, gazetteer())
      : pageRecords(survey(source), { furniture, gazetteer: gazetteer(), messages });
    for (const record of records) yield write(record);
  });
}
