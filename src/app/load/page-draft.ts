import type { SourceDraft } from '../../model/draft.js';
import type { Message } from '../../model/message.js';
import type { ArticleRecord, IssueRecord, LoneSourceRecord } from '../../model/record.js';
import { draftOfRecord } from '../../record/read-record.js';
import type { StagedRecord } from '../../store/staging.js';
import { contentId } from '../../text/content-id.js';

/** What the records of one source come to: a source, or the remarks about one that could not be read. */
export type LoadedPage =
  | { readonly draft: SourceDraft & { readonly rules: string } }
  | { readonly path: string; readonly messages: readonly Message[] };

const LOADED = 'loaded ';

/** Whether a source of the database came as records, by what it says of its rules. */
export const isLoaded = (rules: string): boolean => rules.startsWith(LOADED);

/**
 * Puts the records of a source together. One that comes again, letter for letter, is one; where two differ the first holds, and
 * `fault` is told of the other.
 */
export function pageOf(
  records: readonly StagedRecord[],
  fault: (place: string, reason: string) => void,
): LoadedPage | undefined {
  const first = records.find(({ sha256 }) => sha256 !== null) ?? records[0];
  if (first === undefined) return undefined;
  const kept = new Map<number | null, StagedRecord>();
  for (const record of records) {
    const same = kept.get(record.ordinal);
    if (record.sha256 !== first.sha256) fault(record.place, `\`${first.path}\` has other bytes in ${first.place}`);
    else if (same === undefined) kept.set(record.ordinal, record);
    else if (!isSame(same.json, record.json))
      fault(record.place, `the article is in ${same.place} with other words or facts`);
  }
  const given = [...kept.values()].map(({ json }): ArticleRecord | LoneSourceRecord => JSON.parse(json));
  const [{ source } = { source: undefined }] = given;
  if (source === undefined) return undefined;
  const { issues = [], ...own } = source;
  const messages = issues.map((issue) => messageOf(issue, own.path));
  if (!('sha256' in own)) return { path: own.path, messages };
  const draft = {
    source: { ...own, text: null },
    articles: given.filter((record) => 'mentions' in record).map(draftOfRecord),
    ...{ boilerplate: [], messages, print: { site: 0, blocks: [] }, furniture: '' },
  };
  return { draft: { ...draft, rules: `${LOADED}${hashOf(draft)}` } };
}

/** Whether two records of one article say the same of it, whatever each has of the rest of its archive. */
const isSame = (one: string, other: string): boolean =>
  one === other || contentOf(JSON.parse(one)) === contentOf(JSON.parse(other));

function contentOf(record: ArticleRecord | LoneSourceRecord): string {
  return 'mentions' in record ? hashOf(draftOfRecord(record)) : JSON.stringify(record.source);
}

/** As the database gives it, whatever order the record had. */
function messageOf({ severity, rule, reason, line }: IssueRecord, path: string): Message {
  return { path, severity, rule, reason, ...(line === undefined ? {} : { line }) };
}

const hashOf = (draft: object): string => contentId(JSON.stringify(draft));
