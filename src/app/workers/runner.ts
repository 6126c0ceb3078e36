import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { Message } from '../../model/message.js';
import type { Furniture } from '../../model/page-print.js';
import type { Interruptible } from '../ingest/interruption.js';
import type { SeenPage } from './packed-page.js';
import type { Drafted, PageToDraft, PageToSee } from './page-work.js';

/** What is asked of whoever works on pages, as it is sent to another thread. */
export type Task = { readonly see: PageToSee } | { readonly draft: PageToDraft };

/** What comes of it: nothing but the remark where the page failed. */
export interface Result extends Drafted {
  readonly seen?: SeenPage | undefined;
}

/** A task, and who waits for its result. */
export interface Job {
  readonly task: Task;
  readonly path: string;
  done(result: Result): void;
  /** Ends all that is being done. */
  failed(error: unknown): void;
}

/** Works on pages in the order in which they are given. */
export interface Runner {
  run(job: Job): void;
  /** Tells what the pages that are drafted from now on share with others of their sites. */
  know(furniture: Furniture): void;
  close(): Promise<void>;
}

/** What a runner is made with. */
export interface RunnerOptions extends Interruptible {
  readonly own: OwnLists | undefined;
  /** In seconds, for each task; 0 for none. */
  readonly timeLimit: number;
}

/** What came of a page that failed. */
export function lost(path: string, why: Pick<Message, 'rule' | 'reason'>): Result {
  return { remarks: [{ severity: 'error', path, ...why }] };
}
