import { statSync } from 'node:fs';
import { UsageError } from '../../model/message.js';
import { meantBy } from '../../read/given.js';
import { systemPath } from '../../read/names.js';
import { errorCode, inFolder } from '../../read/paths.js';
import type { Root } from '../../read/root.js';
import { STDIN } from '../../read/stdin.js';
import { isPageOf, type Known } from '../../store/sources.js';
import { filesOf } from '../../text/locator.js';
import { heard } from './interruption.js';
import type { Ledger } from './ledger.js';
import type { IngestOptions } from './options.js';
import type { Remarks } from './remarks.js';

/** What an ingest speaks for: what the database has of it, and does not come any more, is gone. */
export interface Meaning {
  /** By the path of a file that is a source, or is looked into for some. */
  file(path: string): boolean;
  /** By the path of a file of pages, a page a line. */
  holder(path: string): boolean;
}

/** What a database knows, and what of it an ingest speaks for. */
export interface Scope {
  readonly known: Known;
  readonly meaning: Meaning;
  readonly root: Root;
}

/** Something of the database, and the file in which it is: its own, or that of several. */
interface Held {
  readonly path: string;
  readonly file: string;
  /** It stands in the file as others do; one that is the file comes or fails with it. */
  readonly isPart: boolean;
  /** It came in a line of a file of pages, under an id of its own. */
  readonly isPage: boolean;
}

/**
 * What an earlier ingest read, or failed to read, under the same paths and is no longer there. A stream remembers
 * nothing: pages that came by standard input stay, unless this one is said to be all (`isWhole`).
 */
export function goneUnder(
  { known, meaning }: Scope,
  { ledger, remarks, isWhole }: { readonly ledger: Ledger; readonly remarks: Remarks; readonly isWhole: boolean },
): readonly string[] {
  const isHere = ({ path }: Held): boolean =>
    ledger.there.has(path) || ledger.failed.has(path) || remarks.of(path).length > 0;
  const isReadToEnd = (file: string): boolean =>
    remarks.of(file).every(({ severity, line }) => severity !== 'error' || line !== undefined);
  // What lies in a folder that cannot be listed is not gone: nobody has looked.
  const closed = [...remarks.paths()].flatMap((path) =>
    remarks.of(path).some(({ severity }) => severity === 'error') ? inFolder(path, '') : [],
  );
  const isGone = (held: Held): boolean => {
    if (isHere(held) || !isMeantBy(meaning, held) || closed.some((folder) => held.file.startsWith(folder)))
      return false;
    return !held.isPart || (isReadToEnd(held.file) && (held.file !== STDIN || isWhole));
  };
  return everything(known)
    .filter(isGone)
    .map(({ path }) => path);
}

/** What an earlier ingest read, or failed to read, elsewhere and is no longer on disk. */
export function goneElsewhere({ known, meaning, root }: Scope): readonly string[] {
  return everything(known)
    .filter(
      (held) =>
        held.file !== STDIN &&
        !isMeantBy(meaning, held) &&
        filesOf(held.file).every((file) => isNothingAt(root.placeOf(file))),
    )
    .map(({ path }) => path);
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

/** Whether a path of the database is what one of the typed paths means, or lies inside it. */
export function meantByAny(typed: readonly string[], cwd: string, root: Root): (path: string) => boolean {
  const meant = typed.map((path) => meantBy(path, cwd, root));
  return (path) => meant.some((fits) => fits(path));
}

function isMeantBy({ file, holder }: Meaning, held: Held): boolean {
  return held.isPage ? holder(held.file) : file(held.file);
}

function everything({ sources, issues }: Known): readonly Held[] {
  const held = [...sources].map(([path, { container }]): Held => {
    const isPart = container !== null;
    return { path, file: container ?? path, isPart, isPage: isPageOf(path, container) };
  });
  const failed = issues
    .filter(({ path }) => !sources.has(path))
    .map(({ path, holdsPages }): Held => ({ path, file: path, isPart: holdsPages, isPage: holdsPages }));
  return [...held, ...failed];
}

/** What may not be looked at is not gone. */
function isNothingAt(place: string): boolean {
  try {
    return statSync(systemPath(place), { throwIfNoEntry: false }) === undefined;
  } catch (error) {
    return errorCode(error) === 'ENOTDIR';
  }
}
