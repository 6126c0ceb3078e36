import { survey } from '../../pipeline.js';
import { type KnownSource, nameOfGiven } from '../../store/sources.js';
import { type Budget, forSource } from '../budget.js';
import type { PageKeeper } from '../page-keeper.js';
import { toldAt } from './at-line.js';
import type { Inputs } from './inputs.js';
import { type Interruptible, interrupts } from './interruption.js';
import type { Ledger } from './ledger.js';
import type { IngestOptions } from './options.js';

interface Looking extends Interruptible {
  readonly inputs: Inputs;
  readonly known: ReadonlyMap<string, KnownSource>;
  /** Version of the rules that are in force. */
  readonly rules: string;
  readonly budget: Budget;
  readonly keeper: PageKeeper;
  readonly progress: IngestOptions['progress'];
}

/** Reads every source once: what it says is asked only of what changed, when all have been seen. */
export async function firstLook(ledger: Ledger, looking: Looking): Promise<void> {
  const { inputs, known, rules, budget, keeper, progress, signal } = looking;
  let done = 0;
  for (let next = await inputs.next(); next !== undefined; next = await inputs.next()) {
    const { source, again, place } = next;
    const { path, sha256 } = source;
    const given = nameOfGiven(source);
    const before = known.get(path);
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
