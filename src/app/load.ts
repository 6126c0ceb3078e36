import { resolve } from 'node:path';
import { readCuration } from '../curate/curation-file.js';
import { loadGazetteer } from '../gazetteers/load.js';
import { readOwnLists } from '../gazetteers/read-own-lists.js';
import type { Message } from '../model/message.js';
import { openStaging, type Staging } from '../store/staging.js';
import type { Totals } from '../store/state.js';
import { createWriter, RefusedRow, type Writer } from '../store/write.js';
import { interrupts } from './ingest/interruption.js';
import type { IngestOptions } from './ingest/options.js';
import { isLoaded, type LoadedPage, type PageOfRecords, type Refused, saysAll } from './load/page-draft.js';
import { type InputOptions, readInputs } from './load/read-inputs.js';
import { LONGEST_LINE, readLine } from './load/read-line.js';
import { nameArchive } from './name-archive.js';
import { openInTurn, type TurnOptions } from './open-in-turn.js';
import { type Step, UNTOLD } from './step.js';
import { inOrder } from './workers/in-order.js';
import { createRecordWorkers } from './workers/record-workers.js';
import type { Lost } from './workers/runner.js';

/** Where a load reads and writes, and whom it tells what it meets. */
export interface LoadOptions
  extends Pick<InputOptions, 'cwd' | 'stdin'>,
    Pick<TurnOptions, 'wait' | 'signal' | 'note'> {
  readonly db: string;
  /** The file of decisions, shown as it is named; it need not exist. */
  readonly curation: string;
  /** Folder of the reader's own lists (docs/lists.md), shown as it is named. */
  readonly lists?: string | undefined;
  /** Threads that hold records against their texts; by default as many as there are cores, or none for few sources. */
  readonly jobs?: number | undefined;
  /** A line that is no record, or a record that cannot go in: where, and why. */
  fault(place: string, reason: string): void;
  report(message: Message): void;
  /** Before each source that goes in. */
  progress?: IngestOptions['progress'];
  readonly step?: Step | undefined;
}

/** What a load met, in sources, and what the database holds after it. */
export interface LoadSummary extends Totals {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Lines and records that did not go in. */
  readonly failed: number;
  /** Decisions that find nothing to decide about. */
  readonly orphaned: number;
}

/**
 * Puts article records, or a snapshot, into a database. What the records say of their articles goes in once it was held against
 * their texts; what an archive says as a whole is made anew from all of them, with the decisions of people. A source that was
 * read from its file with these bytes stays as it is: it knows more.
 *
 * @throws UsageError where an input is not there, or the database cannot be written.
 */
export async function load(paths: readonly string[], options: LoadOptions): Promise<LoadSummary> {
  const curation = readCuration(resolve(options.cwd, options.curation), options.curation);
  const own =
    options.lists === undefined ? undefined : readOwnLists(resolve(options.cwd, options.lists), options.lists);
  const counts = { new: 0, changed: 0, unchanged: 0, failed: 0, orphaned: 0 };
  const { step = UNTOLD, progress } = options;
  const { db, wait, signal, note, jobs } = options;
  const staging = openStaging();
  const workers = createRecordWorkers({ jobs, signal });
  try {
    step('reading the records');
    const refused = await stage(staging, paths, options);
    step('opening the database');
    const writer = createWriter(await openInTurn(db, { wait, signal, note }), { rules: '' });
    try {
      const known = writer.known().sources;
      let isChanged = !writer.isComplete();
      const all = staging.paths().map((path) => ({ path }));
      let done = 0;
      const begin = ({ path }: { readonly path: string }) => workers.pageOf(path, staging.recordsOf(path));
      for await (const [{ path }, came] of inOrder(all, begin, { workers, signal })) {
        progress?.({ doing: 'writing', done: done++, total: all.length, path });
        await interrupts(signal, path);
        const { page, refused: inPage } = 'remarks' in came ? withoutPage(came) : came;
        refused.push(...inPage);
        const became = page ? put(writer, page, { known: known.get(path), refused }) : 'unchanged';
        isChanged ||= became !== 'unchanged';
        if (became !== 'touched' && page && 'draft' in page) counts[became] += 1;
      }
      await workers.close();
      if (isChanged || writer.curationHash() !== curation.hash) {
        nameArchive(writer, curation, options.curation, loadGazetteer(own), step);
      }
      step('closing the database');
      for (const { place, reason } of refused.sort((a, b) => a.n - b.n)) options.fault(place, reason);
      counts.failed = refused.length;
      const orphans = writer.issuesOf(options.curation);
      for (const orphan of orphans) options.report(orphan);
      counts.orphaned = orphans.length;
      return { ...counts, ...writer.finish() };
    } finally {
      writer.close();
    }
  } finally {
    await workers.close();
    staging.close();
  }
}

/** Reads everything, in whatever order it comes; gives what is no record, or not known to be one. */
async function stage(
  staging: Staging,
  paths: readonly string[],
  { cwd, stdin }: Pick<LoadOptions, 'cwd' | 'stdin'>,
): Promise<Refused[]> {
  const refused: Refused[] = [];
  let n = 0;
  const fault = (place: string, reason: string): void => void refused.push({ n: n++, place, reason });
  for await (const { place, text } of readInputs(paths, { cwd, stdin, fault, most: LONGEST_LINE })) {
    const line = text === undefined ? { fault: `it is longer than ${LONGEST_LINE} characters` } : readLine(text);
    if (line === undefined) continue;
    if ('fault' in line) fault(place, line.fault);
    else staging.put({ ...line, n: n++, place });
  }
  return refused;
}

/** Of a page whose records were lost with a thread. */
function withoutPage({ remarks }: Lost): PageOfRecords {
  return { page: undefined, refused: remarks.map(({ path, reason }) => refusedPage(path, reason)) };
}

/** Of a page as a whole: told behind what is wrong with single records. */
const refusedPage = (place: string, reason: string): Refused => ({ n: Number.POSITIVE_INFINITY, place, reason });

interface Putting {
  /** What the database has of it. */
  readonly known: { readonly sha256: string; readonly rules: string } | undefined;
  readonly refused: Refused[];
}

/** `touched`: something was written, but no source. */
type Became = 'new' | 'changed' | 'unchanged' | 'touched';

function put(writer: Writer, page: LoadedPage, { known, refused }: Putting): Became {
  if ('path' in page) {
    if (known || JSON.stringify(writer.issuesOf(page.path)) === JSON.stringify(page.messages)) return 'unchanged';
    writer.putIssues(page.path, page.messages);
    return 'touched';
  }
  const { draft } = page;
  const { path, sha256 } = draft.source;
  if (known && (saysAll(known.rules, draft.rules) || (!isLoaded(known.rules) && known.sha256 === sha256)))
    return 'unchanged';
  try {
    writer.putSource(draft);
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    refused.push(refusedPage(path, `the database refuses it: ${error.message}`));
    return 'touched';
  }
  return known ? 'changed' : 'new';
}
