import { compareBytes } from '../../read/paths.js';
import type { LinePlace, OpenedFile } from '../../read/read-sources.js';
import type { KeptPage } from '../page-keeper.js';
import type { Change, Outcome } from './options.js';
import type { Remarks } from './remarks.js';

/** What an ingest knows of its sources, right at any moment. */
export interface Ledger {
  /** Sources that were read and can go in, and what is new about each. */
  readonly there: Map<string, 'new' | 'changed' | 'unchanged'>;
  /** Those of them that are not in the database as they are now. */
  readonly pending: Map<string, Waiting>;
  /** Sources of the database that are dropped. */
  readonly gone: Set<string>;
  /** Ids of pages that failed, and are told of by their file and line. */
  readonly failed: Set<string>;
  /** Files that were looked into, by path. */
  readonly opened: Map<string, OpenedFile>;
  /** Paths that are remarked about as before: what they are in was left closed. */
  readonly asBefore: Set<string>;
}

/** A page that waits for its draft. */
export interface Waiting extends KeptPage {
  readonly sha256: string;
  /** As `nameOfGiven` has it. */
  readonly given: string;
  readonly place: LinePlace | undefined;
}

export function createLedger(): Ledger {
  return {
    there: new Map(),
    pending: new Map(),
    gone: new Set(),
    failed: new Set(),
    opened: new Map(),
    asBefore: new Set(),
  };
}

/** Paths that something is remarked about and that do not go in: files that failed, and folders or lists of files. */
export function leftOut({ there }: Ledger, remarks: Remarks): readonly string[] {
  return [...remarks.paths()].filter((path) => !there.has(path));
}

/** How many sources became what. */
export function countChanges(ledger: Ledger, remarks: Remarks): Readonly<Record<Change, number>> {
  const counts = { new: 0, changed: 0, unchanged: 0, gone: ledger.gone.size, failed: 0 };
  for (const change of ledger.there.values()) counts[change]++;
  for (const path of leftOut(ledger, remarks)) counts.failed += failuresAt(path, remarks);
  return counts;
}

/** A file fails once, a file of pages with each line that does. */
function failuresAt(path: string, remarks: Remarks): number {
  const errors = remarks.of(path).filter(({ severity }) => severity === 'error');
  return Math.max(Math.min(errors.length, 1), errors.filter(({ line }) => line !== undefined).length);
}

/** What became of each source, in byte order; `waiting` are those that an ingest which was ended did not come to. */
export function outcomesOf(ledger: Ledger, remarks: Remarks, waiting: ReadonlySet<string>): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (const [path, change] of ledger.there) {
    outcomes.push({ path, status: waiting.has(path) ? 'waiting' : change, remarks: remarks.of(path) });
  }
  for (const path of ledger.gone) outcomes.push({ path, status: 'gone', remarks: [] });
  for (const path of leftOut(ledger, remarks)) {
    if (failuresAt(path, remarks) > 0) outcomes.push({ path, status: 'failed', remarks: remarks.of(path) });
  }
  return outcomes.sort((a, b) => compareBytes(a.path, b.path));
}
