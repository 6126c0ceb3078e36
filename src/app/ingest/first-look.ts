import { survey } from '../../pipeline.js';
import type { OpenedFile } from '../../read/read-sources.js';
import { type Known, nameOfGiven } from '../../store/sources.js';
import { addTo } from '../../text/add-to.js';
import { filesOf } from '../../text/locator.js';
import { type Budget, forSource } from '../budget.js';
import type { PageKeeper } from '../page-keeper.js';
import { toldAt } from './at-line.js';
import type { Inputs } from './inputs.js';
import { type Interruptible, interrupts } from './interruption.js';
import type { Ledger } from './ledger.js';
import type { IngestOptions } from './options.js';

interface Looking extends Interruptible {
  readonly inputs: Inputs;
  readonly known: Known;
  /** Version of the rules that are in force. */
  readonly rules: string;
  readonly budget: Budget;
  readonly keeper: PageKeeper;
  readonly progress: IngestOptions['progress'];
}

/** Reads every source once: what it says is asked only of what changed, when all have been seen. */
export async function firstLook(ledger: Ledger, looking: Looking): Promise<void> {
  const { inputs, known, rules, budget, keeper, progress, signal } = looking;
  const isLeft = leavingClosed(ledger, looking);
  let done = 0;
  for (let next = await inputs.next(isLeft); next !== undefined; next = await inputs.next(isLeft)) {
    const { source, again, place } = next;
    const { path, sha256 } = source;
    const given = nameOfGiven(source);
    const before = known.sources.get(path);
    progress?.({ doing: 'reading', done: done++, total: inputs.total(), path });
    await interrupts(signal, path);
    if (before?.sha256 === sha256 && before.given === given && before.rules === rules)
      ledger.there.set(path, 'unchanged');
    else {
      const surveyed = forSource(path, toldAt(budget, path, place), () => survey(source));
      if (surveyed) {
        const { print, page } = keeper.keep(surveyed, again);
        ledger.pending.set(path, { print, page, sha256, given, place });
        ledger.there.set(path, before ? 'changed' : 'new');
      } else if (place) ledger.failed.add(path);
    }
  }
}

/**
 * Leaves a file closed whose bytes are those that were looked into before, by the rules that are in force: what it holds
 * is there as it was, and what was remarked is remarked again. A crawl of gigabytes is hashed in seconds and read in minutes.
 */
function leavingClosed(ledger: Ledger, { known, rules, budget }: Looking): (container: OpenedFile) => boolean {
  const sourcesIn = byFile(known.sources, ([path, { container }]) => [container ?? path]);
  const issuesIn = byFile(known.issues, ({ path }) => filesOf(path));
  return (container) => {
    const { path, sha256 } = container;
    const before = known.containers.get(path);
    const sources = sourcesIn(path);
    const isSame = before?.sha256 === sha256 && before.rules === rules;
    if (!isSame || sources.some(([, source]) => source.rules !== rules)) {
      ledger.opened.set(path, container);
      return false;
    }
    for (const [source] of sources) ledger.there.set(source, 'unchanged');
    for (const issue of issuesIn(path)) {
      ledger.asBefore.add(issue.path);
      for (const message of issue.messages) budget.report(message);
    }
    return true;
  };
}

/** Made when it is first asked: an archive of plain pages never does. */
function byFile<T>(all: Iterable<T>, files: (each: T) => readonly string[]): (file: string) => readonly T[] {
  let found: Map<string, T[]> | undefined;
  return (file) => {
    if (found === undefined) {
      found = new Map();
      for (const each of all) for (const one of files(each)) addTo(found, one, each);
    }
    return found.get(file) ?? [];
  };
}
