import type { SourceDraft } from '../../model/draft.js';
import type { Furniture } from '../../model/page-print.js';
import { fault } from '../../read/limits.js';
import type { LinePlace } from '../../read/read-sources.js';
import { furnitureKey, furnitureOf } from '../../site/furniture.js';
import { RefusedRow, type Writer } from '../../store/write.js';
import type { Budget } from '../budget.js';
import type { PageKeeper } from '../page-keeper.js';
import { inOrder } from '../workers/in-order.js';
import type { PageToDraft } from '../workers/page-work.js';
import type { PageWorkers } from '../workers/page-workers.js';
import { toldAt } from './at-line.js';
import { type Interruptible, interrupts } from './interruption.js';
import type { Waiting } from './ledger.js';
import type { IngestOptions } from './options.js';
import type { Remarks } from './remarks.js';

interface Drafting extends Interruptible {
  readonly progress?: IngestOptions['progress'] | undefined;
  readonly budget: Budget;
  readonly keeper: PageKeeper;
  readonly workers: PageWorkers;
}

/** A page that is to be drafted, taken when its turn comes. */
interface Next {
  readonly path: string;
  readonly place?: LinePlace | undefined;
  page(): PageToDraft;
}

/** What is to be drafted, and with which furniture. */
interface ToDraft {
  readonly pending: ReadonlyMap<string, Waiting>;
  /** Paths of sources that an earlier ingest drafted with other furniture than their site has now. */
  readonly stale: readonly string[];
  readonly furniture: Furniture;
}

/**
 * Decides what is to be drafted where these sources are pending and those of the paths `leaving` go. In a database that is
 * whole only sites of such sources can have other furniture than their pages were drafted with.
 */
export function toDraft(
  pending: ReadonlyMap<string, Waiting>,
  writer: Pick<Writer, 'prints' | 'isComplete'>,
  leaving: readonly string[] = [],
): ToDraft {
  const prints = [...pending.values()].map(({ print }) => print);
  const left = new Set(leaving);
  const beside = writer.isComplete() ? { prints, paths: [...pending.keys(), ...leaving] } : undefined;
  const stored = writer.prints(beside).filter(({ path }) => !pending.has(path) && !left.has(path));
  const furniture = furnitureOf([...stored.map(({ print }) => print), ...prints]);
  const stale = stored.filter((each) => furnitureKey(each.print, furniture) !== each.furniture);
  return { pending, stale: stale.map(({ path }) => path), furniture };
}

/** Drafts pages and puts them in by the order of their paths. Gives the paths of those that could be read once and not again. */
export async function draftPending(
  { pending, stale, furniture }: ToDraft,
  writer: Writer,
  remarks: Remarks,
  { progress, budget, keeper, workers, signal }: Drafting,
): Promise<readonly string[]> {
  const all = function* (): Generator<Next> {
    for (const [path, kept] of pending) {
      yield { path, place: kept.place, page: () => ({ path, page: keeper.take(kept), messages: remarks.of(path) }) };
    }
    for (const path of stale) yield { path, page: () => ({ path, page: writer.sourceAt(path) }) };
  };
  const total = pending.size + stale.length;
  const lost: string[] = [];
  let done = 0;
  workers.know(furniture);
  for await (const [next, drafted] of inOrder(all(), ({ page }) => workers.draft(page()), { workers, signal })) {
    const { path, place } = next;
    progress?.({ doing: 'finding facts', done: done++, total, path });
    await interrupts(signal, path);
    const told = toldAt(budget, path, place);
    for (const message of drafted.remarks) told.report(message);
    if (drafted.draft === undefined || !isPut(writer, drafted.draft, told)) lost.push(path);
  }
  return lost;
}

/** Puts a source in. A fact that its table refuses costs its source, not the run. */
function isPut(writer: Writer, draft: SourceDraft, { report }: Pick<Budget, 'report'>): boolean {
  try {
    writer.putSource(draft);
    return true;
  } catch (error) {
    if (!(error instanceof RefusedRow)) throw error;
    report({ severity: 'error', path: draft.source.path, ...fault(error) });
    return false;
  }
}
