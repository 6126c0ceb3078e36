import { resolve } from 'node:path';
import { readCuration } from '../curate/curation-file.js';
import { loadGazetteer } from '../gazetteers/load.js';
import { type OwnLists, readOwnLists } from '../gazetteers/own-lists.js';
import type { SourceDraft } from '../model/draft.js';
import type { Message } from '../model/message.js';
import { draftSource, type PendingPage, pageKeeper, type Surveyed, survey } from '../pipeline.js';
import { meantBy } from '../read/given.js';
import { fault } from '../read/limits.js';
import type { Selection } from '../read/patterns.js';
import { readSources } from '../read/read-sources.js';
import type { Root } from '../read/root.js';
import { rulesVersion } from '../rules-version.js';
import { furnitureKey, furnitureOf } from '../site/furniture.js';
import { openForIngest } from '../store/ingest-database.js';
import type { Totals } from '../store/state.js';
import { createWriter, RefusedRow, type Writer } from '../store/write.js';
import { archiveRoot } from './archive-root.js';
import { type Budget, forSource } from './budget.js';
import { nameArchive } from './name-archive.js';

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
  /** Before each source: how many are done of how many, and which it is. */
  progress?(done: number, total: number, path: string): void;
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

/**
 * Reads `paths` into the database. Only what changed is read again: sources that did, whose rules did, or on whose
 * site other pages now prove more or less furniture.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const remarks = collectRemarks(options.report);
  const { cwd, stdin, include, exclude } = options;
  const curation = readCuration(resolve(cwd, options.curation), options.curation);
  const own = options.lists === undefined ? undefined : readOwnLists(resolve(cwd, options.lists), options.lists);
  const budget: Budget = { timeLimit: options.timeLimit, report: remarks.report };
  let files = 0;
  const found = (count: number): void => {
    files = count;
  };
  const { root, tell } = archiveRoot(paths, options);
  const readings = readSources(paths, { cwd, root, stdin, include, exclude, found, report: remarks.report });
  // The first source is read before the database is opened: a path that does not exist leaves nothing behind.
  const first = await readings.next();
  const rules = rulesVersion(own);
  const writer = createWriter(openForIngest(options.db, { rebuild: options.rebuild }), { rules });
  try {
    tell(writer);
    const known = writer.knownSources();
    const counts = { new: 0, changed: 0, unchanged: 0, gone: 0, failed: 0, orphaned: 0 };
    const seen = new Set<string>();
    const pending = new Map<string, PendingPage>();
    const keep = pageKeeper();
    let looked = 0;
    for (let next = first; !next.done; next = await readings.next()) {
      const { source, again } = next.value;
      const before = known.get(source.path);
      options.progress?.(looked++, files, source.path);
      seen.add(source.path);
      if (before?.sha256 === source.sha256 && before.rules === rules) counts.unchanged++;
      else {
        const surveyed = forSource(source.path, budget, () => survey(source));
        if (surveyed) pending.set(source.path, keep(surveyed, again));
        if (!surveyed) seen.delete(source.path);
        else if (before) counts.changed++;
        else counts.new++;
      }
      await interrupts();
    }
    counts.failed = keepFailures(writer, remarks, seen);
    counts.gone = removeGone(writer, remarks, { paths, cwd, root, seen });
    const lost = [...remarks.paths()].filter((path) => known.has(path) && !seen.has(path)).length;
    const isChanged = pending.size + counts.gone + lost > 0 || !writer.isComplete();
    if (isChanged) {
      for (const path of await draftAll(pending, writer, remarks, { progress: options.progress, own, budget }))
        seen.delete(path);
      counts.failed = keepFailures(writer, remarks, seen);
    }
    if (isChanged || writer.curationHash() !== curation.hash) {
      nameArchive(writer, curation, options.curation, loadGazetteer(own));
    }
    const orphans = writer.issuesOf(options.curation);
    for (const orphan of orphans) options.report(orphan);
    counts.orphaned = orphans.length;
    return { ...counts, ...writer.finish() };
  } finally {
    writer.close();
  }
}

/**
 * Drafts what is pending, and what an earlier ingest drafted with other furniture than its site has now. Gives the
 * paths of pages that could be read once and not again.
 */
async function draftAll(
  pending: ReadonlyMap<string, PendingPage>,
  writer: Writer,
  remarks: Remarks,
  { progress, own, budget }: Drafting,
): Promise<readonly string[]> {
  const stored = writer.prints().filter(({ path }) => !pending.has(path));
  const furniture = furnitureOf([...stored, ...pending.values()].map(({ print }) => print));
  const stale = stored.filter((each) => furnitureKey(each.print, furniture) !== each.furniture);
  const total = pending.size + stale.length;
  let done = 0;
  const tell = async (path: string): Promise<void> => {
    progress?.(done++, total, path);
    await interrupts();
  };
  const lost: string[] = [];
  const gazetteer = loadGazetteer(own);
  const put = (path: string, page: () => Surveyed | undefined, messages?: readonly Message[]): void => {
    const draft = forSource(path, budget, () => {
      const surveyed = page();
      return surveyed && draftSource(surveyed, furniture, gazetteer, { messages });
    });
    if (draft !== undefined) {
      for (const message of draft.messages ?? []) if (!messages?.includes(message)) remarks.report(message);
      if (isPut(writer, draft, remarks)) return;
    }
    lost.push(path);
  };
  for (const [path, { page }] of pending) {
    await tell(path);
    put(path, page, remarks.of(path));
  }
  for (const { path } of stale) {
    await tell(path);
    put(path, () => survey(writer.sourceAt(path)));
  }
  return lost;
}

/** Puts a source in. A fact that its table refuses costs its source, not the run. */
function isPut(writer: Writer, draft: SourceDraft, { report }: Remarks): boolean {
  try {
    writer.putSource(draft);
    return true;
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    report({ severity: 'error', path: draft.source.path, ...fault(error) });
    return false;
  }
}

interface Drafting {
  readonly progress: IngestOptions['progress'] | undefined;
  readonly own: OwnLists | undefined;
  readonly budget: Budget;
}

/** Lets an interrupt be heard: nothing else in an ingest waits for anything. */
function interrupts(): Promise<void> {
  return new Promise(setImmediate);
}

interface Remarks {
  report(message: Message): void;
  of(path: string): readonly Message[];
  paths(): Iterable<string>;
}

/** Hands messages on and keeps them by path, for the table of issues. */
function collectRemarks(report: (message: Message) => void): Remarks {
  const byPath = new Map<string, Message[]>();
  return {
    report(message) {
      byPath.set(message.path, [...(byPath.get(message.path) ?? []), message]);
      report(message);
    },
    of: (path) => byPath.get(path) ?? [],
    paths: () => byPath.keys(),
  };
}

function keepFailures(writer: Writer, remarks: Remarks, seen: ReadonlySet<string>): number {
  const failed = [...remarks.paths()].filter((path) => !seen.has(path));
  for (const path of failed) {
    writer.removeSource(path);
    writer.putIssues(path, remarks.of(path));
  }
  return failed.filter((path) => remarks.of(path).some(({ severity }) => severity === 'error')).length;
}

/** The paths that an ingest was given, and those of the sources that it read there. */
interface Reading {
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly root: Root;
  readonly seen: ReadonlySet<string>;
}

/** Takes out what an earlier ingest read, or failed to read, under the same paths and is no longer there. */
function removeGone(writer: Writer, remarks: Remarks, { paths, cwd, root, seen }: Reading): number {
  const meant = paths.map((path) => meantBy(path, cwd, root));
  const isUnder = (path: string): boolean => meant.some((fits) => fits(path));
  const isGone = (path: string): boolean => isUnder(path) && !seen.has(path) && remarks.of(path).length === 0;
  const gone = [...writer.knownSources().keys()].filter(isGone);
  for (const path of new Set([...gone, ...writer.issuePaths().filter(isGone)])) writer.removeSource(path);
  return gone.length;
}
