import type { SourceDraft } from '../../model/draft.js';
import type { Message } from '../../model/message.js';
import type { IssueRecord } from '../../model/record.js';
import { provenanceOf, withoutProvenance } from '../../record/provenance.js';
import type { StagedRecord } from '../../store/staging.js';
import { contentId } from '../../text/content-id.js';
import { type CheckedRecord, checkRecord } from './check-record.js';

/** What the records of one source come to: a source, or the remarks about one that could not be read. */
export type LoadedPage =
  | { readonly draft: SourceDraft & { readonly rules: string } }
  | { readonly path: string; readonly messages: readonly Message[] };

/** A record that does not go in, and why, as a clause. */
export interface Refused extends Pick<StagedRecord, 'n' | 'place'> {
  readonly reason: string;
}

/** A page of those records that go in; undefined where none does. */
export interface PageOfRecords {
  readonly page: LoadedPage | undefined;
  readonly refused: readonly Refused[];
}

type Held = StagedRecord & CheckedRecord;

const LOADED = 'loaded ';

/** Whether a source of the database came as records, by what it says of its rules. */
export const isLoaded = (rules: string): boolean => rules.startsWith(LOADED);

/**
 * Holds the records of a source against their texts, and puts them together. One that comes again, letter for letter, is one;
 * where two differ the first counts.
 */
export function pageOf(records: readonly StagedRecord[]): PageOfRecords {
  const refused: Refused[] = [];
  const refuse = ({ n, place }: StagedRecord, reason: string): void => void refused.push({ n, place, reason });
  return { page: joined(heldOf(records, refuse), refuse), refused };
}

function heldOf(records: readonly StagedRecord[], refuse: (record: StagedRecord, reason: string) => void): Held[] {
  const checked = new Map<string, ReturnType<typeof checkRecord>>();
  return records.flatMap((record) => {
    const { json } = record;
    const said = checked.get(json) ?? checkRecord(JSON.parse(json));
    checked.set(json, said);
    if (!('fault' in said)) return [{ ...record, ...said }];
    refuse(record, said.fault);
    return [];
  });
}

function joined(
  records: readonly Held[],
  refuse: (record: StagedRecord, reason: string) => void,
): LoadedPage | undefined {
  const first = records.find(({ sha256 }) => sha256 !== null) ?? records[0];
  if (first === undefined) return undefined;
  const kept = new Map<number | null, Held>();
  /** Those that say the same of an article in other letters. */
  const again: Held[] = [];
  for (const record of records) {
    const same = kept.get(record.ordinal);
    if (record.sha256 !== first.sha256) refuse(record, `\`${first.path}\` has other bytes in ${first.place}`);
    else if (same === undefined) kept.set(record.ordinal, record);
    else if (same.json === record.json) continue;
    else if (contentOf(same) === contentOf(record)) again.push(record);
    else refuse(record, `the article is in ${same.place} with other words or facts`);
  }
  const given = [...kept.values()];
  const [{ source } = first] = given;
  const { issues = [], ...own } = source;
  const messages = issues.map((issue) => messageOf(issue, own.path));
  if (!('sha256' in own)) return { path: own.path, messages };
  const plain = {
    source: { ...withoutProvenance(own), text: null },
    articles: given.flatMap(({ article }) => article ?? []),
    ...{ boilerplate: [], messages, print: { site: 0, blocks: [] }, furniture: '' },
  };
  // Where one record leaves it out, another may have it.
  const cameIn = provenanceOf(Object.assign({}, ...[...given, ...again].map((each) => each.source).toReversed()));
  const draft = { ...plain, source: { ...plain.source, ...cameIn } };
  const names = [plain, ...(Object.keys(cameIn).length > 0 ? [cameIn] : [])].map(hashOf);
  return { draft: { ...draft, rules: `${LOADED}${names.join(' ')}` } };
}

/**
 * Whether a source that came as records, known by its `rules`, has all that others say of it. Snapshots and records of older
 * versions leave out what it came in, and take away nothing.
 */
export const saysAll = (known: string, rules: string): boolean => known === rules || known.startsWith(`${rules} `);

/** What a record says of its article, whatever it has of the rest of its archive. */
const contentOf = ({ article, source }: Held): string => JSON.stringify(article ?? withoutProvenance(source));

/** As the database gives it, whatever order the record had. */
function messageOf({ severity, rule, reason, line }: IssueRecord, path: string): Message {
  return { path, severity, rule, reason, ...(line === undefined ? {} : { line }) };
}

const hashOf = (draft: object): string => contentId(JSON.stringify(draft));
