import type { SourceDraft } from '../../model/draft.js';
import type { Message } from '../../model/message.js';
import type { ArticleRecord, IssueRecord, LoneSourceRecord } from '../../model/record.js';
import { provenanceOf, withoutProvenance } from '../../record/provenance.js';
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
  /** Those that say the same of an article in other letters. */
  const again: StagedRecord[] = [];
  for (const record of records) {
    const same = kept.get(record.ordinal);
    if (record.sha256 !== first.sha256) fault(record.place, `\`${first.path}\` has other bytes in ${first.place}`);
    else if (same === undefined) kept.set(record.ordinal, record);
    else if (same.json === record.json) continue;
    else if (isSame(same.json, record.json)) again.push(record);
    else fault(record.place, `the article is in ${same.place} with other words or facts`);
  }
  const given = [...kept.values()].map(recordIn);
  const [{ source } = { source: undefined }] = given;
  if (source === undefined) return undefined;
  const { issues = [], ...own } = source;
  const messages = issues.map((issue) => messageOf(issue, own.path));
  if (!('sha256' in own)) return { path: own.path, messages };
  const plain = {
    source: { ...withoutProvenance(own), text: null },
    articles: given.filter((record) => 'mentions' in record).map(draftOfRecord),
    ...{ boilerplate: [], messages, print: { site: 0, blocks: [] }, furniture: '' },
  };
  // Where one record leaves it out, another may have it.
  const sources = [...given, ...again.map(recordIn)].map((record) => record.source);
  const cameIn = provenanceOf(Object.assign({}, ...sources.toReversed()));
  const draft = { ...plain, source: { ...plain.source, ...cameIn } };
  const names = [plain, ...(Object.keys(cameIn).length > 0 ? [cameIn] : [])].map(hashOf);
  return { draft: { ...draft, rules: `${LOADED}${names.join(' ')}` } };
}

/**
 * Whether a source that came as records, known by its `rules`, has all that others say of it. Snapshots and records of older
 * versions leave out what it came in, and take away nothing.
 */
export const saysAll = (known: string, rules: string): boolean => known === rules || known.startsWith(`${rules} `);

const recordIn = ({ json }: StagedRecord): ArticleRecord | LoneSourceRecord => JSON.parse(json);

/** Whether two records of one article say the same of it, whatever each has of the rest of its archive. */
const isSame = (one: string, other: string): boolean => contentOf(JSON.parse(one)) === contentOf(JSON.parse(other));

function contentOf(record: ArticleRecord | LoneSourceRecord): string {
  return 'mentions' in record ? hashOf(draftOfRecord(record)) : JSON.stringify(withoutProvenance(record.source));
}

/** As the database gives it, whatever order the record had. */
function messageOf({ severity, rule, reason, line }: IssueRecord, path: string): Message {
  return { path, severity, rule, reason, ...(line === undefined ? {} : { line }) };
}

const hashOf = (draft: object): string => contentId(JSON.stringify(draft));
