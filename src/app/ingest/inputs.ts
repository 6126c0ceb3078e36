import { statOf } from '../../read/places.js';
import { readLines } from '../../read/read-lines.js';
import { type ReadContext, type Reading, readSources } from '../../read/read-sources.js';
import type { Root } from '../../read/root.js';
import { STDIN } from '../../read/stdin.js';
import { filesOf } from '../../text/locator.js';
import { type Meaning, meantByAny } from './gone.js';
import { heard } from './interruption.js';
import type { IngestOptions } from './options.js';
import { failedIn } from './preview.js';

/** The sources that an ingest reads, one after the other. */
export interface Inputs {
  readonly meaning: Meaning;
  /** The sources, to be asked for once, but those of files that are known or left. */
  read(asking: Asking): AsyncGenerator<Reading, void>;
  /** How many there are in all, where that is known. */
  total(): number | undefined;
  /** How many files are still to be read; 0 where nobody knows. */
  left(): number;
}

/** Who is told and asked while sources are read. */
type Asking = Pick<ReadContext, 'report'> & Required<Pick<ReadContext, 'isLeft' | 'isKnown'>>;

/** Typed paths, or absolute ones: of files that are a page each, and of files with a page a line. */
interface Asked {
  readonly files: readonly string[];
  readonly holders: readonly string[];
}

/**
 * What `paths` hold, or of that what failed before. The files are looked for at once: a path that does not exist is told
 * before anything is written.
 */
export function openInputs(
  paths: readonly string[],
  options: IngestOptions,
  { root, report }: Pick<IngestOptions, 'report'> & { readonly root: Root },
): Inputs {
  const { cwd, stdin, include, exclude, mapping, signal } = options;
  const asked = options.retryFailed ? failedBefore(paths, options, root) : askedFor(paths, options);
  let files: number | undefined;
  let begun = 0;
  const found = (count: number): void => {
    files = count;
  };
  let asking: Asking = { report, isLeft: () => false, isKnown: async () => false };
  const context: ReadContext = {
    ...{ cwd, root, database: options.db, stdin, include, exclude, mapping, found },
    report: (message) => asking.report(message),
    isLeft: (container) => asking.isLeft(container),
    isKnown: (path, sha256) => {
      begun += 1;
      return asking.isKnown(path, sha256);
    },
  };
  const isIdle = paths.length === 0 && (options.retryFailed || options.prune !== undefined);
  const readings = readAll(options.retryFailed ? onDisk(asked) : asked, context, isIdle);
  const read: Inputs['read'] = async function* (given) {
    asking = given;
    for (;;) {
      const { value, done } = await heard(readings.next(), signal);
      if (done) return;
      yield value;
    }
  };
  const meaning = { file: meantByAny(asked.files, cwd, root), holder: meantByAny(asked.holders, cwd, root) };
  const total = (): number | undefined => (asked.holders.length > 0 ? undefined : files);
  return { meaning, read, total, left: () => (total() ?? begun) - begun };
}

function askedFor(paths: readonly string[], { from }: IngestOptions): Asked {
  return from === 'ndjson' ? { files: [], holders: paths } : { files: paths, holders: [] };
}

/** What failed in an earlier ingest, of what the paths mean; what came by standard input cannot be read again. */
function failedBefore(paths: readonly string[], options: IngestOptions, root: Root): Asked {
  const isMeant = paths.length === 0 ? () => true : meantByAny(paths, options.cwd, root);
  const failed = failedIn(options).filter(({ path }) => path !== STDIN && isMeant(path));
  const places = (holdsPages: boolean): readonly string[] =>
    failed.filter((issue) => issue.holdsPages === holdsPages).flatMap(({ path }) => filesOf(path).map(root.placeOf));
  return { files: options.from === 'ndjson' ? [] : places(false), holders: places(true) };
}

function onDisk({ files, holders }: Asked): Asked {
  const isThere = (place: string): boolean => statOf(place) !== undefined;
  return { files: files.filter(isThere), holders: holders.filter(isThere) };
}

/** Where nothing is asked for, that is an error of use, unless there may be nothing to read. */
function readAll({ files, holders }: Asked, context: ReadContext, mayBeIdle: boolean): AsyncGenerator<Reading, void> {
  const isAsked = files.length > 0 || (holders.length === 0 && !mayBeIdle);
  const readings = [
    ...(isAsked ? [readSources(files, context)] : []),
    ...(holders.length > 0 ? [readLines(holders, context)] : []),
  ];
  return inTurn(readings);
}

async function* inTurn<T>(all: readonly AsyncIterable<T>[]): AsyncGenerator<T, void> {
  for (const each of all) yield* each;
}
