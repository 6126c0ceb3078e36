import { Worker } from 'node:worker_threads';
import type { Furniture } from '../../model/page-print.js';
import { fault, tooSlow } from '../../read/limits.js';
import { type Job, type Lost, lost, type Runner, type RunnerOptions } from './runner.js';

/** What a thread is told: a task, or what all drafts are made with. */
export type Told<T> = Pick<Job<T, never>, 'path' | 'task'> | { readonly know: Furniture };

/** What it says: that it can begin, or what came of a task. */
export type Said<R> = 'ready' | R | Lost;

/** A thread, and what it was given: the first is in its hand. */
interface Hand<T, R> {
  readonly worker: Worker;
  readonly jobs: Job<T, R>[];
  /** It may use as much memory as the whole program. */
  readonly hasRoom: boolean;
  isReady: boolean;
  /** Runs out when a page takes too long. */
  watch: NodeJS.Timeout | undefined;
  /** Why it ends, where that is known. */
  end: { readonly late: Job<T, R> } | { readonly error: unknown } | undefined;
}

interface ThreadsOptions<T, R> extends Omit<RunnerOptions<T, R>, 'signal'> {
  readonly furniture: Furniture;
}

/** What is given to a thread at once, so that it need not wait for this one, which may be at work itself: pages, and characters. */
const GIVEN = { pages: 12, text: 64 * 1024 } as const;

/**
 * What a thread may use, in megabytes: the lists, the rules and their caches take some hundred, a page a few. Memory that it may
 * use it does use, before it looks for what can be given back. A page that needs more is given to a thread that has room.
 */
const MEMORY = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 192 } as const;

/** Works on pages in so many threads. One that dies takes the page in its hand with it and no other, and is replaced. */
export function createThreads<T, R>(
  line: Job<T, R>[],
  count: number,
  { work, timeLimit, ...given }: ThreadsOptions<T, R>,
): Runner {
  const hands = new Set<Hand<T, R>>();
  let { furniture } = given;
  let isClosed = false;

  const tell = ({ worker }: Hand<T, R>, told: Told<T>): void => worker.postMessage(told);
  const hasEnough = ({ jobs }: Hand<T, R>): boolean =>
    jobs.length >= GIVEN.pages || jobs.reduce((text, { length }) => text + length, 0) >= GIVEN.text;
  const give = (hand: Hand<T, R>): void => {
    const job = line.shift();
    if (job === undefined) return;
    hand.jobs.push(job);
    tell(hand, { path: job.path, task: job.task });
    if (hand.jobs.length === 1) hand.watch?.refresh();
  };
  /** What lies in line goes to who has least; a thread is started where all that there are have something in hand. */
  const share = (): void => {
    while (line.length > 0) {
      const [least] = [...hands].sort((a, b) => a.jobs.length - b.jobs.length);
      if (hands.size < count && least?.jobs.length !== 0) start();
      else if (least && !hasEnough(least)) give(least);
      else return;
    }
  };
  const hear = (hand: Hand<T, R>, said: Said<R>): void => {
    if (said === 'ready') {
      hand.isReady = true;
      hand.watch = timeLimit === 0 ? undefined : setTimeout(endLate, timeLimit * 1000, hand).unref();
      return;
    }
    hand.jobs.shift()?.done(said);
    hand.watch?.refresh();
    share();
  };
  /** What the thread said while this one was at something else is heard first. */
  const endLate = (hand: Hand<T, R>): void => {
    const [late] = hand.jobs;
    setImmediate(() => {
      if (late === undefined || late !== hand.jobs[0]) return;
      hand.end = { late };
      void hand.worker.terminate();
    });
  };
  const bury = (hand: Hand<T, R>, status: number): void => {
    clearTimeout(hand.watch);
    hands.delete(hand);
    const { jobs, end } = hand;
    if (isClosed) return;
    const error = end && 'error' in end ? end.error : new Error(`its thread ended with status ${status}`);
    if (!hand.hasRoom && isOutOfMemory(error)) {
      line.unshift(...jobs);
      start(true);
      return;
    }
    const first = jobs.shift();
    if (!hand.isReady) first?.failed(error);
    else if (first)
      first.done(lost(first.path, end && 'late' in end && end.late === first ? tooSlow(timeLimit) : fault(error)));
    line.unshift(...jobs);
    if (line.length > 0) start();
  };
  const start = (hasRoom = false): void => {
    const limits = hasRoom ? {} : { resourceLimits: MEMORY };
    const worker = new Worker(work.module, { workerData: work.data, ...limits });
    const hand: Hand<T, R> = { worker, hasRoom, jobs: [], isReady: false, watch: undefined, end: undefined };
    hands.add(hand);
    worker.on('message', (said: Said<R>) => hear(hand, said));
    worker.once('error', (error) => {
      hand.end = { error };
    });
    worker.once('exit', (status) => bury(hand, status));
    if (furniture.size > 0) tell(hand, { know: furniture });
    give(hand);
  };
  return {
    wake: share,
    know(all) {
      furniture = all;
      for (const hand of hands) tell(hand, { know: all });
    },
    async close() {
      isClosed = true;
      await Promise.all([...hands].map(({ worker }) => worker.terminate()));
    },
  };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
