import type { StagedRecord } from '../../store/staging.js';
import type { PageOfRecords } from '../load/page-draft.js';
import type { Lost } from './runner.js';
import { createWorkers, type Workers, type WorkersOptions } from './workers.js';

/** Those who make pages of records. */
export interface RecordWorkers extends Pick<Workers<never, never>, 'isFull' | 'flush' | 'close'> {
  pageOf(path: string, records: readonly StagedRecord[]): Promise<PageOfRecords | Lost>;
}

/** A record takes as long as it has words: there is no time that it may take. */
const NO_LIMIT = 0;

export function createRecordWorkers(options: Pick<WorkersOptions, 'jobs' | 'signal'>): RecordWorkers {
  const { run, isFull, flush, close } = createWorkers<readonly StagedRecord[], PageOfRecords>(
    {
      load: async () => (await import('../load/page-draft.js')).pageOf,
      module: new URL('./record-worker.js', import.meta.url),
    },
    { ...options, timeLimit: NO_LIMIT },
  );
  const lengthOf = (records: readonly StagedRecord[]): number =>
    records.reduce((length, { json }) => length + json.length, 0);
  return { pageOf: (path, records) => run(path, records, lengthOf(records)), isFull, flush, close };
}
