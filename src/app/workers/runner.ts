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
  /** Of its text, in characters. */
  readonly length: number;
  done(result: Result): void;
  /** Ends all that is being done. */
  failed(error: unknown): void;
}

/** Takes pages from the front of a line, which others may take from too. */
export interface Runner {
  /** Tells that there is something in line. */
  wake(): void;
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
