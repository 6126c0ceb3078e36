import type { ArticleDraft } from '../../model/draft.js';
import type { ArticleRecord, LoneSourceRecord } from '../../model/record.js';
import { RecordFault } from '../../record/held-against.js';
import { assertSource } from '../../record/provenance.js';
import { draftOfRecord } from '../../record/read-record.js';
import { FAILED_SOURCE_SCHEMA, LONE_SOURCE_SCHEMA } from '../../record/schema.js';
import { problemOf } from '../../record/validate.js';

/** A record that holds. */
export interface CheckedRecord {
  readonly source: ArticleRecord['source'] | LoneSourceRecord['source'];
  /** Not of a source without one. */
  readonly article?: ArticleDraft;
}

/** Reads the record of an article, or of a source without one, and believes nothing of it; a fault is a clause. */
export function checkRecord(value: object): CheckedRecord | { readonly fault: string } {
  try {
    if (!Object.hasOwn(value, 'text')) return loneSource(value);
    const article = draftOfRecord(value);
    return { source: (value as ArticleRecord).source, article };
  } catch (error) {
    if (error instanceof RecordFault) return { fault: error.message };
    throw error;
  }
}

/** @throws RecordFault */
function loneSource(value: object): CheckedRecord {
  const { source } = value as { readonly source?: unknown };
  if (source === undefined || source === null || typeof source !== 'object') {
    throw new RecordFault('it is no article record: it has neither `text` nor `source`');
  }
  const problem = problemOf(value, Object.hasOwn(source, 'sha256') ? LONE_SOURCE_SCHEMA : FAILED_SOURCE_SCHEMA);
  if (problem !== undefined) throw new RecordFault(problem);
  const lone = value as LoneSourceRecord;
  assertSource(lone.source);
  return { source: lone.source };
}
