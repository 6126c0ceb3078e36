import type { Message } from '../../model/message.js';
import type { Furniture } from '../../model/page-print.js';
import type { Interruptible } from '../ingest/interruption.js';

/** Does a task. What it takes and gives is data; `furniture` is what pages share with others of their sites. */
export type Doing<T, R> = (task: T, furniture: Furniture) => R;

/** A kind of work, for this thread or for others. */
export interface Work<T, R> {
  /** Loads what the tasks take, for this thread. */
  load(): Promise<Doing<T, R>>;
  /** The module that does the same in another thread, and what that is given. */
  readonly module: URL;
  readonly data?: unknown;
}

/** What comes of a task that failed: the remark that says why. */
export interface Lost {
  readonly remarks: readonly Message[];
}

/** A task, and who waits for its result. */
export interface Job<T, R> {
  readonly task: T;
  readonly path: string;
  /** Of its text, in characters. */
  readonly length: number;
  done(result: R | Lost): void;
  /** Ends all that is being done. */
  failed(error: unknown): void;
}

/** Takes jobs from the front of a line, which others may take from too. */
export interface Runner {
  /** Tells that there is something in line. */
  wake(): void;
  /** Tells what the pages that are drafted from now on share with others of their sites. */
  know(furniture: Furniture): void;
  close(): Promise<void>;
}

/** What a runner is made with. */
export interface RunnerOptions<T, R> extends Interruptible {
  readonly work: Work<T, R>;
  /** In seconds, for each task; 0 for none. */
  readonly timeLimit: number;
}

/** What came of a page that failed. */
export function lost(path: string, why: Pick<Message, 'rule' | 'reason'>): Lost {
  return { remarks: [{ severity: 'error', path, ...why }] };
}
