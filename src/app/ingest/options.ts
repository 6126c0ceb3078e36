import type { Message } from '../../model/message.js';
import type { Mapping } from '../../read/containers/records/mapping.js';
import type { Selection } from '../../read/patterns.js';
import type { Totals } from '../../store/state.js';
import type { Step } from '../step.js';

/** Where an ingest reads and writes, and whom it tells what it meets. */
export interface IngestOptions extends Selection {
  readonly db: string;
  readonly cwd: string;
  /** The folder that paths start at, as it was typed; by default what `decideRoot` says. */
  readonly root?: string | undefined;
  /** From an empty database: nothing is reused. */
  readonly rebuild: boolean;
  /** The file of decisions, shown as it is named; it need not exist. */
  readonly curation: string;
  /** Folder of the reader's own lists (docs/lists.md), shown as it is named. */
  readonly lists?: string | undefined;
  readonly stdin: AsyncIterable<Uint8Array>;
  report(message: Message): void;
  /** In seconds, for each look at a source; 0 for none. */
  readonly timeLimit?: number | undefined;
  /** Threads that look at pages and find their facts; by default as many as there are cores, or none for few pages. */
  readonly jobs?: number | undefined;
  /** What the paths hold, where it is not a page each: files with a page a line. */
  readonly from?: 'ndjson' | undefined;
  /** How the records of tables and of JSON are read, where their owner says so. */
  readonly mapping?: Mapping | undefined;
  /** Finds out what would change, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Reports every failure and warning that the database holds, those of earlier ingests too. */
  readonly strict?: boolean | undefined;
  /** Reads again only what failed before, of what the paths mean; of everything where there are none. */
  readonly retryFailed?: boolean | undefined;
  /** Is asked before sources outside the paths, which are no longer on disk, are dropped; without it they stay. */
  readonly prune?: ((gone: readonly string[]) => Promise<boolean>) | undefined;
  /** Waits while another process writes to the database. */
  readonly wait?: boolean | undefined;
  /** Says something that is no remark about a source. */
  note?(text: string): void;
  /** Ends the ingest where it is; what is finished stays. */
  readonly signal?: AbortSignal | undefined;
  /** Before each source. */
  progress?(at: Progress): void;
  /** Before each step that has no sources to count. */
  step?: Step | undefined;
  /** What became of each source, in byte order of the paths, when the ingest ends, however it does. */
  outcome?(outcomes: readonly Outcome[]): void;
}

/** How far an ingest has come. */
export interface Progress {
  readonly doing: 'reading' | 'finding facts' | 'writing';
  readonly done: number;
  /** Undefined where nobody knows: a stream. */
  readonly total: number | undefined;
  /** The source in hand. */
  readonly path: string;
}

export const CHANGES = ['new', 'changed', 'unchanged', 'gone', 'failed'] as const;
export type Change = (typeof CHANGES)[number];

/** What became of a source; `waiting`: the ingest was ended before it. */
export interface Outcome {
  readonly path: string;
  readonly status: Change | 'waiting';
  readonly remarks: readonly Message[];
}

/** What an ingest met, in files, and what the database holds after it. */
export interface IngestSummary extends Totals {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly gone: number;
  readonly failed: number;
  /** Decisions that find nothing to decide about. */
  readonly orphaned: number;
}
