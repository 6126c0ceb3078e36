import { statSync } from 'node:fs';
import { UsageError } from '../../model/message.js';
import { meantBy, STDIN } from '../../read/given.js';
import { systemPath } from '../../read/names.js';
import { errorCode } from '../../read/paths.js';
import type { Root } from '../../read/root.js';
import type { Known } from '../../store/sources.js';
import { heard } from './interruption.js';
import type { Ledger } from './ledger.js';
import type { IngestOptions } from './options.js';
import type { Remarks } from './remarks.js';

/** What a database knows, and what of it an ingest speaks for. */
interface Scope {
  readonly known: Known;
  readonly paths: readonly string[];
  readonly cwd: string;
  readonly root: Root;
}

/** What an earlier ingest read, or failed to read, under the same paths and is no longer there. */
export function goneUnder({ known, ...scope }: Scope, { there }: Ledger, remarks: Remarks): readonly string[] {
  const isUnder = isMeant(scope);
  return everyPath(known).filter((path) => isUnder(path) && !there.has(path) && remarks.of(path).length === 0);
}

/** What an earlier ingest read, or failed to read, elsewhere and is no longer on disk. */
export function goneElsewhere({ known, ...scope }: Scope): readonly string[] {
  const isUnder = isMeant(scope);
  return everyPath(known).filter((path) => path !== STDIN && !isUnder(path) && isNothingAt(scope.root.placeOf(path)));
}

/**
 * The same, where the reader lets it go.
 *
 * @throws UsageError where he does not.
 */
export async function pruned(
  scope: Scope,
  { prune: confirm, signal }: Pick<IngestOptions, 'prune' | 'signal'>,
): Promise<readonly string[]> {
  const gone = confirm ? goneElsewhere(scope) : [];
  if (confirm && gone.length > 0 && !(await heard(confirm(gone), signal)))
    throw new UsageError('nothing is dropped, and nothing was read');
  return gone;
}

/** What may not be looked at is not gone. */
function isNothingAt(place: string): boolean {
  try {
    return statSync(systemPath(place), { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return errorCode(error) === 'ENOTDIR';
  }
}

/** Whether a path of the database is what one of the given paths means, or lies inside it. */
export function isMeant({ paths, cwd, root }: Omit<Scope, 'known'>): (path: string) => boolean {
  const meant = paths.map((path) => meantBy(path, cwd, root));
  return (path) => meant.some((fits) => fits(path));
}

function everyPath({ sources, issues }: Known): readonly string[] {
  return [...new Set([...sources.keys(), ...issues])];
}
