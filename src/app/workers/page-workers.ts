import { availableParallelism } from 'node:os';
import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { Furniture } from '../../model/page-print.js';
import type { SourceFile } from '../../model/source.js';
import type { ListedFile } from '../../read/walk-folder.js';
import { TIME_LIMIT } from '../budget.js';
import type { Interruptible } from '../ingest/interruption.js';
import { createOwnThread } from './own-thread.js';
import type { Drafted, PageToDraft } from './page-work.js';
import type { Job, Result, Runner, Task } from './runner.js';
import { createThreads } from './threads.js';

/** Those who look at pages and find what they say, in this thread and in others beside it; what comes of a page is the same. */
export interface PageWorkers {
  /** A first look; `file` is what the page can be read from again. */
  see(source: SourceFile, file: ListedFile | undefined): Promise<Seeing>;
  draft(page: PageToDraft): Promise<Drafted>;
  /** Tells what the pages that are drafted from now on share with others of their sites. */
  know(furniture: Furniture): void;
  /** Whether they have as much to do as is good: one more page would only lie there. */
  isFull(): boolean;
  /** Makes them begin with what they have, before somebody waits for it. */
  flush(): void;
  close(): Promise<void>;
}

/** The page as it was seen; not where it failed, for which the remarks have the reason. */
export type Seeing = Pick<Result, 'seen' | 'remarks'>;

interface WorkersOptions extends Interruptible {
  readonly own: OwnLists | undefined;
  /** In seconds, for each look at a page; 0 for none. */
  readonly timeLimit?: number | undefined;
  /** How many threads; where it is not given as many as there are cores, or this one alone where there is little to do. */
  readonly jobs?: number | undefined;
  /** Whether this thread is at something else for so long that another is worth its start for a single page. */
  readonly isBusy?: (() => boolean) | undefined;
}

/** The longest page that this thread reads beside others: it is not to end with one that needs more memory than there is. */
const MOST_HERE = 256 * 1024;
/** Threads take the time of about so many pages to start: fewer are done sooner without them. */
const FEWEST_PAGES = 100;
/** So much text is as much work as those, in characters; and no more of it lies in line. */
const MUCH_TEXT = 4 * 1024 * 1024;
/** Pages in line for each thread, so that none waits for whoever reads and writes. */
const AHEAD = 16;

export function createPageWorkers(options: WorkersOptions): PageWorkers {
  const { own, timeLimit = TIME_LIMIT, signal } = options;
  const jobs = options.jobs ?? availableParallelism();
  /** What lies in line; at first until it is clear whether there is enough for threads. */
  const line: Job[] = [];
  let threads: Runner | undefined;
  const here = createOwnThread(line, { own, timeLimit, signal }, (job) => !threads || job.length <= MOST_HERE);
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
  const take = (job: Job): void => {
    line.push(job);
    if (jobs > 1 && isEnough()) threads ??= createThreads(line, jobs - 1, { own, timeLimit, furniture });
    if (jobs === 1 || threads) wake();
  };
  const run = (path: string, task: Task, length: number): Promise<Result> => {
    const result = new Promise<Result>((resolve, reject) => {
      const done = (came: Result): void => {
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
    see: (source, file) => run(source.path, { see: { source, file } }, source.text.length),
    draft: (page) => run(page.path, { draft: page }, lengthOf(page.page)),
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

function lengthOf(page: PageToDraft['page']): number {
  if ('text' in page) return page.text.length;
  return 'page' in page ? page.page.source.text.length : page.bytes.byteLength;
}
