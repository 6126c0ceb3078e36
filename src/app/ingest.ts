import { resolve } from 'node:path';
import { readCuration } from '../curate/curation-file.js';
import { loadGazetteer } from '../gazetteers/load.js';
import { readOwnLists } from '../gazetteers/read-own-lists.js';
import { nameIn } from '../read/root.js';
import { rulesVersion } from '../rules-version.js';
import type { Known } from '../store/sources.js';
import { createWriter, type Writer } from '../store/write.js';
import { filesOf } from '../text/locator.js';
import { archiveRoot } from './archive-root.js';
import type { Budget } from './budget.js';
import { draftPending, toDraft } from './ingest/draft-pending.js';
import { firstLook } from './ingest/first-look.js';
import { goneUnder, pruned } from './ingest/gone.js';
import { openInputs } from './ingest/inputs.js';
import { waitingOf, withKept } from './ingest/kept.js';
import { countChanges, createLedger, type Ledger, leftOut, outcomesOf } from './ingest/ledger.js';
import type { IngestOptions, IngestSummary } from './ingest/options.js';
import { preview } from './ingest/preview.js';
import { collectRemarks, type Remarks, standing } from './ingest/remarks.js';
import { openInTurn } from './open-in-turn.js';
import { createPageKeeper } from './page-keeper.js';
import { UNTOLD } from './step.js';
import { createPageWorkers } from './workers/page-workers.js';

/** Files that are known take so long to pass that the stages are loaded meanwhile for the one page that is not. */
const MANY_LEFT = 5000;

/**
 * Reads `paths` into the database. Only what changed is read again: sources that did, whose rules did, or on whose
 * site other pages now prove more or less furniture; and what failed before. Whatever ends it, what is finished stays,
 * and the next ingest goes on from there.
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const remarks = collectRemarks(options.report);
  const { cwd, signal, progress, step = UNTOLD } = options;
  const curation = readCuration(resolve(cwd, options.curation), options.curation);
  const own = options.lists === undefined ? undefined : readOwnLists(resolve(cwd, options.lists), options.lists);
  const budget: Budget = { timeLimit: options.timeLimit, report: remarks.report };
  const rules = rulesVersion(own);
  const { root, tell, renamed } = archiveRoot(paths, options);
  const decisions = nameIn(root, options.db, resolve(cwd, options.curation));
  // The files are looked for before the database is opened: a path that does not exist leaves nothing behind.
  step('looking for pages');
  const inputs = openInputs(paths, options, { root, report: remarks.report });
  const { timeLimit, jobs } = options;
  const isBusy = (): boolean => inputs.left() >= MANY_LEFT;
  const workers = createPageWorkers({ own, timeLimit, jobs, isBusy, signal });
  if (options.dryRun) return preview(options, { inputs, root, renamed, remarks, budget, rules, workers });

  const { rebuild, wait, note } = options;
  step('opening the database');
  const writer = createWriter(await openInTurn(options.db, { rebuild, wait, note, signal }), { rules });
  const ledger = createLedger();
  const keeper = createPageKeeper();
  let waiting: ReadonlySet<string> = new Set();
  let isLooking = true;
  let isKept = false;
  try {
    await tell(writer);
    const known = writer.known();
    const scope = { known, meaning: inputs.meaning, root };
    const unread = await pruned(scope, options);
    const before = options.retryFailed ? { ...known, containers: new Map() } : known;
    await firstLook(ledger, { inputs, known: before, rules, budget, keeper, workers, progress, signal });
    isLooking = false;
    const failing = failuresOf(remarks, ledger);
    const lost = [...failing, ...ledger.failed].filter((path) => known.sources.has(path));
    const isWhole = options.prune !== undefined;
    const gone = [...unread, ...goneUnder(scope, { ledger, remarks, isWhole })];
    const drafts = toDraft(ledger.pending, writer, [...lost, ...gone]);
    writer.plan(drafts.pending.size + drafts.stale.length + failing.length + lost.length + gone.length);
    for (const path of lost) writer.removeSource(path);
    keepFailures(failing, { writer, remarks, known });
    drop(gone, { writer, ledger, known });
    const isChanged = ledger.pending.size + ledger.gone.size + lost.length > 0 || !writer.isComplete();
    if (isChanged) {
      // What comes after the drafts is loaded while others make them.
      void import('./name-archive.js');
      loadGazetteer(own);
      const drafting = { progress, budget, keeper, workers, signal };
      for (const path of await draftPending(drafts, writer, remarks, drafting)) {
        ledger.there.delete(path);
        writer.removeSource(path);
      }
      await workers.close();
      keepFailures(failuresOf(remarks, ledger), { writer, remarks, known });
      step('writing what was found');
      isKept = writer.keep();
    }
    for (const container of ledger.opened.values()) writer.putContainer({ ...container, rules });
    if (isChanged || writer.curationHash() !== curation.hash) {
      const { nameArchive } = await import('./name-archive.js');
      nameArchive(writer, curation, decisions, loadGazetteer(own), step);
    }
    const orphans = writer.issuesOf(decisions);
    for (const orphan of orphans) options.report(orphan);
    step('closing the database');
    const totals = writer.finish();
    if (options.strict) for (const message of standing(writer.complaints(), remarks)) options.report(message);
    return { ...countChanges(ledger, remarks), orphaned: orphans.length, ...totals };
  } catch (error) {
    if (!isKept) waiting = keepFinished(writer, ledger, rules);
    const of = isLooking ? inputs.total() : undefined;
    throw withKept(error, { kept: ledger.there.size - waiting.size, of: of ?? ledger.there.size });
  } finally {
    await workers.close();
    keeper.close();
    writer.close();
    options.outcome?.(outcomesOf(ledger, remarks, waiting));
  }
}

/** Paths of what fails, and is not left closed. */
function failuresOf(remarks: Remarks, ledger: Ledger): readonly string[] {
  return leftOut(ledger, remarks).filter((path) => !ledger.asBefore.has(path));
}

interface Failing {
  readonly writer: Writer;
  readonly remarks: Remarks;
  readonly known: Known;
}

/** Takes out of the database what fails, and puts in why. What failed for the same reasons before is not touched. */
function keepFailures(paths: readonly string[], { writer, remarks, known }: Failing): void {
  for (const path of paths) {
    if (known.sources.has(path) || filesOf(path).some((file) => known.containers.has(file))) writer.removeSource(path);
    writer.putIssues(path, remarks.of(path));
  }
}

interface Dropping {
  readonly writer: Writer;
  readonly ledger: Ledger;
  readonly known: Known;
}

function drop(paths: readonly string[], { writer, ledger, known }: Dropping): void {
  for (const path of paths) {
    writer.removeSource(path);
    if (known.sources.has(path)) ledger.gone.add(path);
  }
}

/** Commits what is finished, and says which pages are not: all of them where nothing is kept or can be. */
function keepFinished(writer: Writer, ledger: Ledger, rules: string): ReadonlySet<string> {
  try {
    if (!writer.keep()) return new Set(ledger.pending.keys());
    return waitingOf(ledger, writer.known(), rules);
  } catch {
    return new Set(ledger.pending.keys());
  }
}
