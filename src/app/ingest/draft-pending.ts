import { loadGazetteer } from '../../gazetteers/load.js';
import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { SourceDraft } from '../../model/draft.js';
import type { Message } from '../../model/message.js';
import { draftSource, type Surveyed, survey } from '../../pipeline.js';
import { fault } from '../../read/limits.js';
import type { LinePlace } from '../../read/read-sources.js';
import { furnitureKey, furnitureOf } from '../../site/furniture.js';
import { RefusedRow, type Writer } from '../../store/write.js';
import { type Budget, forSource } from '../budget.js';
import { toldAt } from './at-line.js';
import { type Interruptible, interrupts } from './interruption.js';
import type { Waiting } from './ledger.js';
import type { IngestOptions } from './options.js';
import type { Remarks } from './remarks.js';

interface Drafting extends Interruptible {
  readonly progress?: IngestOptions['progress'] | undefined;
  readonly own: OwnLists | undefined;
  readonly budget: Budget;
}

interface Put {
  readonly place?: LinePlace | undefined;
  readonly messages?: readonly Message[];
}

/**
 * Drafts what is pending, and what an earlier ingest drafted with other furniture than its site has now. Gives the
 * paths of pages that could be read once and not again.
 */
export async function draftPending(
  pending: ReadonlyMap<string, Waiting>,
  writer: Writer,
  remarks: Remarks,
  { progress, own, budget, signal }: Drafting,
): Promise<readonly string[]> {
  const stored = writer.prints().filter(({ path }) => !pending.has(path));
  const furniture = furnitureOf([...stored, ...pending.values()].map(({ print }) => print));
  const stale = stored.filter((each) => furnitureKey(each.print, furniture) !== each.furniture);
  const total = pending.size + stale.length;
  let done = 0;
  const tell = async (path: string): Promise<void> => {
    progress?.({ doing: 'finding facts', done: done++, total, path });
    await interrupts(signal, path);
  };
  const lost: string[] = [];
  const gazetteer = loadGazetteer(own);
  const put = (path: string, page: () => Surveyed | undefined, { place, messages }: Put = {}): void => {
    const told = toldAt(budget, path, place);
    const draft = forSource(path, told, () => {
      const surveyed = page();
      return surveyed && draftSource(surveyed, furniture, gazetteer, { messages });
    });
    if (draft !== undefined) {
      for (const message of draft.messages ?? []) if (!messages?.includes(message)) remarks.report(message);
      if (isPut(writer, draft, told)) return;
    }
    lost.push(path);
  };
  for (const [path, { page, place }] of pending) {
    await tell(path);
    put(path, page, { place, messages: remarks.of(path) });
  }
  for (const { path } of stale) {
    await tell(path);
    put(path, () => survey(writer.sourceAt(path)));
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
