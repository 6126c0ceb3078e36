import { isAbsolute, join } from 'node:path';
import { ingest } from '../app/ingest.js';
import { CURATION_FILE } from '../curate/curation-file.js';
import { Interrupted } from '../model/message.js';
import { assertKnown, assertPaths } from './given.js';
import type { IngestOptions, IngestSummary } from './options.js';
import { throwIfAborted } from './signal.js';

const DATABASE = 'bpp.db';

const OPTIONS: Readonly<Record<keyof IngestOptions, true>> = {
  db: true,
  cwd: true,
  root: true,
  curation: true,
  lists: true,
  include: true,
  exclude: true,
  from: true,
  rebuild: true,
  dryRun: true,
  jobs: true,
  wait: true,
  timeLimit: true,
  stdin: true,
  report: true,
  progress: true,
  signal: true,
};

/** Reads an archive into a database, every option with its default. */
export async function ingestPaths(paths: string | readonly string[], given: IngestOptions): Promise<IngestSummary> {
  assertPaths(paths);
  assertKnown(given, Object.keys(OPTIONS), 'ingest()');
  const { cwd = process.cwd(), db = DATABASE, curation = CURATION_FILE, rebuild = false, ...options } = given;
  const { stdin = process.stdin, report = ignore, progress = ignore, signal, ...others } = options;
  throwIfAborted(signal);
  const path = isAbsolute(db) || cwd === process.cwd() ? db : join(cwd, db);
  try {
    return await ingest([paths].flat(), {
      ...others,
      ...{ cwd, db: path, curation, rebuild, stdin, report, progress },
      signal: signal as AbortSignal | undefined,
    });
  } catch (error) {
    if (error instanceof Interrupted) throwIfAborted(signal);
    throw error;
  }
}

const ignore = (): void => undefined;
