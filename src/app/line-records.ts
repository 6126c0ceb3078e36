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

/** The records of pages that come one a line, also of those that have no article. */
export function recordsOfLines<E>(
  lines: Lines,
  { passage, gazetteer, furniture = NO_FURNITURE, ...options }: LineOptions<E>,
): AsyncGenerator<ArticleRecord | LoneSourceRecord | E> {
  return eachPage<ArticleRecord | LoneSourceRecord, E>(lines, { ...options, whole: passage }, (source, messages) =>
    passage
      ? passageRecords(source, gazetteer())
      : pageRecords(survey(source), { furniture, gazetteer: gazetteer(), messages }),
  );
}
