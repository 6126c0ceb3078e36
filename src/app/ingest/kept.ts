import { Interrupted, UsageError } from '../../model/message.js';
import type { Known } from '../../store/sources.js';
import type { Ledger, Waiting } from './ledger.js';

/** Paths of the pages that the database does not hold as they are now. */
export function waitingOf({ pending }: Ledger, { sources }: Known, rules: string): ReadonlySet<string> {
  const isIn = ([path, { sha256, given }]: readonly [string, Pick<Waiting, 'sha256' | 'given'>]): boolean => {
    const stored = sources.get(path);
    return stored?.sha256 === sha256 && stored.given === given && stored.rules === rules;
  };
  return new Set([...pending].filter((page) => !isIn(page)).map(([path]) => path));
}

/** How far an ingest came: sources that the database holds as they are, and how many there are. */
export interface Kept {
  readonly kept: number;
  readonly of: number;
}

/** What ended an ingest, with how far it came. */
export function withKept(error: unknown, { kept, of }: Kept): unknown {
  const told =
    kept === 0 ? 'nothing was written yet; run it again' : `kept ${kept} of ${of} sources; run it again to go on`;
  if (error instanceof Interrupted) return new Interrupted(`${error.message}: ${told}`);
  if (kept === 0) return error;
  if (error instanceof UsageError) return new UsageError(`${error.message}\n${told}`, { cause: error.cause });
  if (error instanceof Error) error.message += `\n${told}`;
  return error;
}
