import { Interrupted, type Message } from '../model/message.js';
import { fault, tooSlow } from '../read/limits.js';
import { Ended, within } from './within.js';

/** In seconds. A page takes a hundredth of one, the longest text that is read some twenty. */
export const TIME_LIMIT = 120 as const;

/** What one source may cost, and whom it is told when it costs more. */
export interface Budget {
  /** In seconds, for each look at a source; 0 for none. */
  readonly timeLimit?: number | undefined;
  report(message: Message): void;
}

/**
 * Does what is to be done with a source, within its budget. No source ends a run: one that takes too long, or meets a
 * fault of ours, is an error under its name, and undefined.
 *
 * @throws Interrupted where the reader ended it.
 */
export function forSource<T>(path: string, { timeLimit = TIME_LIMIT, report }: Budget, task: () => T): T | undefined {
  try {
    return timeLimit === 0 ? task() : within(timeLimit * 1000, task);
  } catch (error) {
    if (error instanceof Ended && error.why === 'interrupted') {
      throw new Interrupted(`interrupted while \`${path}\` was read`);
    }
    report({ severity: 'error', path, ...(error instanceof Ended ? tooSlow(timeLimit) : fault(error)) });
    return undefined;
  }
}
