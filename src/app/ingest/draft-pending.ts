import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { SourceDraft } from '../../model/draft.js';
import type { Message } from '../../model/message.js';
import { type Surveyed, survey } from '../../pipeline.js';
import { fault } from '../../read/limits.js';
import type { LinePlace } from '../../read/read-sources.js';
import { furnitureKey, furnitureOf } from '../../site/furniture.js';
import { RefusedRow, type Writer } from '../../store/write.js';
import { type Budget, forSource } from '../budget.js';
import { toldAt } from './at-line.js';
import type { Drafted } from './draft-page.js';
import { createDrafter, type Drafter } from './drafter.js';
import { type Interruptible, interrupts } from './interruption.js';
import type { Waiting } from './ledger.js';
import type { IngestOptions } from './options.js';
import type { Remarks } from './remarks.js';

interface Drafting extends Interruptible {
  readonly progress?: IngestOptions['progress'] | undefined;
  readonly jobs?: number | undefined;
  readonly own: OwnLists | undefined;
  readonly budget: Budget;
}

/** A page that is to be drafted, looked at when its turn comes. */
interface Next {
  readonly path: string;
  readonly place?: LinePlace | undefined;
  readonly messages?: readonly Message[] | undefined;
  page(): Surveyed | undefined;
}

/**
 * Drafts what is pending, and what an earlier ingest drafted with other furniture than its site has now, and puts them in by
 * the order of their paths. Gives the paths of pages that could be read once and not again.
 */
export async function draftPending(
  pending: ReadonlyMap<string, Waiting>,
  writer: Writer,
  remarks: Remarks,
  { progress, own, budget, signal, jobs = 1 }: Drafting,
): Promise<readonly string[]> {
  const stored = writer.prints().filter(({ path }) => !pending.has(path));
  const furniture = furnitureOf([...stored, ...pending.values()].map(({ print }) => print));
  const stale = stored.filter((each) => furnitureKey(each.print, furniture) !== each.furniture);
  const all = function* (): Generator<Next> {
    for (const [path, { page, place }] of pending) yield { path, page, place, messages: remarks.of(path) };
    for (const { path } of stale) yield { path, page: () => survey(writer.sourceAt(path)) };
  };
  const total = pending.size + stale.length;
  const drafter = createDrafter(Math.min(jobs, total), { furniture, own, timeLimit: budget.timeLimit });
  const begun: (readonly [Next, Promise<Drafted>])[] = [];
  const lost: string[] = [];
  let done = 0;
  const finish = async (): Promise<void> => {
    const [first] = begun.splice(0, 1);
    if (first === undefined) return;
    const [{ path, place }, drafting] = first;
    const { draft, remarks: met } = await drafting;
    const told = toldAt(budget, path, place);
    for (const message of met) told.report(message);
    if (draft === undefined || !isPut(writer, draft, told)) lost.push(path);
  };
  try {
    for (const next of all()) {
      progress?.({ doing: 'finding facts', done: done++, total, path: next.path });
      await interrupts(signal, next.path);
      begun.push([next, drafted(next, drafter, budget)]);
      if (begun.length >= drafter.ahead) await finish();
    }
    while (begun.length > 0) await finish();
  } finally {
    await drafter.close();
  }
  return lost;
}

function drafted({ path, place, messages, page }: Next, drafter: Drafter, budget: Budget): Promise<Drafted> {
  const surveyed = forSource(path, toldAt(budget, path, place), page);
  return surveyed ? drafter.draft({ path, surveyed, messages }) : Promise.resolve({ remarks: [] });
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
