import { availableParallelism } from 'node:os';
import type { Furniture } from '../../model/page-print.js';
import { TIME_LIMIT } from '../budget.js';
import type { Interruptible } from '../ingest/interruption.js';
import { createOwnThread } from './own-thread.js';
import type { Job, Lost, Runner, Work } from './runner.js';
import { createThreads } from './threads.js';

/** Those who work on pages, in this thread and in others beside it; what comes of a page is the same. */
export interface Workers<T, R> {
  /** Does a task for a page; `length` is how much text there is to it, in characters. */
  run(path: string, task: T, length: number): Promise<R | Lost>;
  /** Tells what the pages that are drafted from now on share with others of their sites. */
  know(furniture: Furniture): void;
  /** Whether they have as much to do as is good: one more page would only lie there. */
  isFull(): boolean;
  /** Makes them begin with what they have, before somebody waits for it. */
  flush(): void;
  close(): Promise<void>;
}

export interface WorkersOptions extends Interruptible {
  /** In seconds, for each look at a page; 0 for none. */
  readonly timeLimit?: number | undefined;
  /** How many threads; where it is not given as many as there are cores, or this one alone where there is little to do. */
  readonly jobs?: number | undefined;
  /** Whether this thread is at something else for so long that another is worth its start for a single page. */
  readonly isBusy?: (() => boolean) | undefined;
}

/** Pages that this thread takes at once beside others: while they are worked on, it hears nothing of what these have done. */
const TAKEN_HERE = 6;
/** The longest page that this thread reads beside others: it is not to end with one that needs more memory than there is. */
const MOST_HERE = 256 * 1024;
/** Threads take the time of about so many pages to start: fewer are done sooner without them. */
const FEWEST_PAGES = 100;
/** So much text is as much work as those, in characters; and no more of it lies in line. */
const MUCH_TEXT = 4 * 1024 * 1024;
/** Pages in line for each thread, so that none waits for whoever reads and writes. */
const AHEAD = 16;

export function createWorkers<T, R>(work: Work<T, R>, options: WorkersOptions): Workers<T, R> {
  const { timeLimit = TIME_LIMIT, signal } = options;
  const jobs = options.jobs ?? availableParallelism();
  /** What lies in line; at first until it is clear whether there is enough for threads. */
  const line: Job<T, R>[] = [];
  let threads: Runner | undefined;
  const isForHere = ({ length }: Job<T, R>, behind: number): boolean =>
    threads === undefined || (behind < TAKEN_HERE && length <= MOST_HERE);
  const here = createOwnThread(line, { work, timeLimit, signal }, isForHere);
  let furniture: Furniture = new Map();
  let pages = 0;
  let text = 0;

  const isEnough = (): boolean =>
    threads !== undefined ||
    options.jobs !== undefined ||
    line.length >= FEWEST_PAGES ||
    text >= MUCH_TEXT ||
    options.isBusy?.() === true;
  const wake = (): void => {
    threads?.wake();
    here.wake();
  };
  const take = (job: Job<T, R>): void => {
    line.push(job);
    if (jobs > 1 && isEnough()) threads ??= createThreads(line, jobs - 1, { work, timeLimit, furniture });
    if (jobs === 1 || threads) wake();
  };
  const run = (path: string, task: T, length: number): Promise<R | Lost> => {
    const result = new Promise<R | Lost>((resolve, reject) => {
      const done = (came: R | Lost): void => {
        pages -= 1;
        text -= length;
        resolve(came);
      };
      pages += 1;
      text += length;
      take({ path, length, task, done, failed: reject });
    });
    // Whoever waits for it hears of a failure; it may come before anybody does.
    result.catch(() => {});
    return result;
  };
  return {
    run,
    know(all) {
      furniture = all;
      here.know(all);
      threads?.know(all);
    },
    isFull: () => text >= MUCH_TEXT || pages >= (threads || jobs === 1 ? jobs * AHEAD : FEWEST_PAGES),
    flush: wake,
    close: async () => threads?.close(),
  };
}
