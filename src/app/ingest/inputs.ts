import { STDIN } from '../../read/given.js';
import { statOf } from '../../read/places.js';
import { type Reading, readSources } from '../../read/read-sources.js';
import type { Root } from '../../read/root.js';
import { isMeant } from './gone.js';
import { heard } from './interruption.js';
import type { IngestOptions } from './options.js';
import { failedIn } from './preview.js';

/** The sources that an ingest reads, one after the other. */
export interface Inputs {
  /** What it speaks for: a source of the database that these paths mean, and that does not come, is gone. */
  readonly paths: readonly string[];
  /** Undefined when there are no more. */
  next(): Promise<Reading | undefined>;
  /** How many there are in all, as soon as that is known. */
  total(): number | undefined;
}

/**
 * What `paths` hold, or of that what failed before. The first source is read at once: a path that does not exist is
 * told before anything is written.
 */
export async function openInputs(
  paths: readonly string[],
  options: IngestOptions,
  { root, report }: Pick<IngestOptions, 'report'> & { readonly root: Root },
): Promise<Inputs> {
  const { cwd, signal } = options;
  const meant = options.retryFailed ? failedBefore(paths, options, root) : paths;
  const toRead = options.retryFailed ? meant.filter((path) => statOf(path) !== undefined) : meant;
  let files: number | undefined;
  const found = (count: number): void => {
    files = count;
  };
  const { stdin, include, exclude } = options;
  const isIdle = toRead.length === 0 && (options.retryFailed || options.prune !== undefined);
  const readings = isIdle ? none() : readSources(toRead, { cwd, root, stdin, include, exclude, found, report });
  const read = async (): Promise<Reading | undefined> => {
    const { value, done } = await heard(readings.next(), signal);
    return done ? undefined : value;
  };
  const first = await read();
  let isBegun = false;
  const next = (): Promise<Reading | undefined> => {
    if (isBegun) return read();
    isBegun = true;
    return Promise.resolve(first);
  };
  return { paths: meant, next, total: () => files };
}

/** Places of what failed in an earlier ingest, of what the paths mean; what came by standard input cannot be read again. */
function failedBefore(paths: readonly string[], options: IngestOptions, root: Root): readonly string[] {
  const isUnder = paths.length === 0 ? () => true : isMeant({ paths, cwd: options.cwd, root });
  const failed = failedIn(options).filter((path) => path !== STDIN && isUnder(path));
  return failed.map((path) => root.placeOf(path));
}

async function* none(): AsyncGenerator<Reading, undefined> {}
