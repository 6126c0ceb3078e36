import { Worker } from 'node:worker_threads';
import { loadGazetteer } from '../../gazetteers/load.js';
import type { OwnLists } from '../../gazetteers/own-lists.js';
import { fault } from '../../read/limits.js';
import { type Drafted, type DraftingWith, draftPage, type PageToDraft } from './draft-page.js';

/** What a worker is started with. */
export interface WorkerData extends Omit<DraftingWith, 'gazetteer'> {
  readonly own: OwnLists | undefined;
}

/** Drafts pages, several at once where there are workers. */
export interface Drafter {
  /** How many pages may be given to it before the first of them is done. */
  readonly ahead: number;
  draft(page: PageToDraft): Promise<Drafted>;
  close(): Promise<void>;
}

/** With one job in this thread, with more in so many workers; what comes of a page is the same. */
export function createDrafter(jobs: number, given: WorkerData): Drafter {
  return jobs > 1 ? createWorkers(jobs, given) : createOwn(given);
}

function createOwn({ own, ...given }: WorkerData): Drafter {
  const gazetteer = loadGazetteer(own);
  return {
    ahead: 1,
    draft: (page) => Promise.resolve(draftPage(page, { ...given, gazetteer })),
    close: () => Promise.resolve(),
  };
}

interface Waiting {
  readonly page: PageToDraft;
  readonly done: (drafted: Drafted) => void;
}

/** Pages that lie ready for each worker, so that none waits for the writer. */
const READY = 2;

function createWorkers(jobs: number, given: WorkerData): Drafter {
  const queue: Waiting[] = [];
  const idle: Worker[] = [];
  const inHand = new Map<Worker, Waiting>();
  let isClosed = false;

  const next = (worker: Worker): void => {
    const waiting = queue.shift();
    if (waiting === undefined) {
      idle.push(worker);
      return;
    }
    inHand.set(worker, waiting);
    worker.postMessage(waiting.page);
  };
  /** A worker that dies takes the page in its hand with it, and no other. */
  const bury = (worker: Worker, error: unknown): void => {
    const lost = inHand.get(worker);
    inHand.delete(worker);
    lost?.done({ remarks: [{ severity: 'error', path: lost.page.path, ...fault(error) }] });
    if (!isClosed) start();
  };
  const start = (): void => {
    const worker = new Worker(new URL('./draft-worker.js', import.meta.url), { workerData: given });
    worker.on('message', (drafted: Drafted) => {
      inHand.get(worker)?.done(drafted);
      inHand.delete(worker);
      next(worker);
    });
    worker.once('error', (error) => bury(worker, error));
    next(worker);
  };
  for (let job = 0; job < jobs; job++) start();
  return {
    ahead: jobs * READY,
    draft: (page) =>
      new Promise((done) => {
        queue.push({ page, done });
        const worker = idle.pop();
        if (worker) next(worker);
      }),
    async close() {
      isClosed = true;
      await Promise.all([...idle, ...inHand.keys()].map((worker) => worker.terminate()));
    },
  };
}
