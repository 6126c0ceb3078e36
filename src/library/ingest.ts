import { isAbsolute, join } from 'node:path';
import { ingest } from '../app/ingest.js';
import { CURATION_FILE } from '../curate/curation-file.js';
import { Interrupted } from '../model/message.js';
import type { IngestOptions, IngestSummary } from './options.js';
import { throwIfAborted } from './signal.js';

const DATABASE = 'bpp.db';

/** Reads an archive into a database, every option with its default. */
export async function ingestPaths(paths: string | readonly string[], given: IngestOptions): Promise<IngestSummary> {
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
