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

/** How the sources of a queue are worked on. */
interface Working<T> {
  readonly look: (each: T) => unknown;
  /** Told why a source was given up: one that takes too long, or meets a fault of ours. */
  readonly fail: (each: T, why: Pick<Message, 'rule' | 'reason'>) => unknown;
}

/** A watch over a task costs a thread, as much as a short page: pages share one for so long, in milliseconds. */
const STRETCH = 50;

/**
 * Takes sources from the front of a queue and works on them, for a stretch of time, each within the limit; the one in hand
 * leaves the queue when it is done. No source ends a run.
 *
 * @throws Interrupted where the reader ended it.
 */
export function forSources<T extends { readonly path: string }>(
  queue: T[],
  timeLimit: number,
  { look, fail }: Working<T>,
): void {
  const end = performance.now() + STRETCH;
  const stretch = (): void => {
    // One at least, also where the machine was taken away for longer than a stretch before the first.
    do {
      const [each] = queue;
      if (each === undefined) return;
      try {
        look(each);
      } catch (error) {
        fail(each, fault(error));
      }
      queue.shift();
    } while (performance.now() < end);
  };
  try {
    if (timeLimit === 0) stretch();
    else within(timeLimit * 1000 + STRETCH, stretch);
  } catch (error) {
    const late = queue[0];
    if (!(error instanceof Ended) || late === undefined) throw error;
    if (error.why === 'interrupted') throw new Interrupted(`interrupted while \`${late.path}\` was read`);
    fail(late, tooSlow(timeLimit));
    queue.shift();
  }
}

/** How each source of a queue is answered: by what it gives, or by what is said of it where it is given up. */
interface Answering<S, T> {
  readonly look: (each: S) => Iterable<T>;
  readonly fail: (each: S, why: Pick<Message, 'rule' | 'reason'>) => Iterable<T>;
}

/** The answers to all sources of a queue, in their order, as `forSources` comes to them. */
export function* answers<S extends { readonly path: string }, T>(
  queue: S[],
  { look, fail }: Answering<S, T>,
  timeLimit: number = TIME_LIMIT,
): Generator<T> {
  while (queue.length > 0) {
    const given: T[] = [];
    try {
      forSources(queue, timeLimit, {
        look: (each) => given.push(...look(each)),
        fail: (each, why) => given.push(...fail(each, why)),
      });
    } finally {
      // Where the reader ends the run too: what was done before is done.
      yield* given;
    }
  }
}

/** What a task makes of all sources of a queue, in their order; of one that is given up it is told. */
export function madeOf<S extends { readonly path: string }, T>(
  queue: S[],
  { timeLimit, report }: Budget,
  task: (each: S) => Iterable<T>,
): Generator<T> {
  const fail = ({ path }: S, why: Pick<Message, 'rule' | 'reason'>): readonly T[] => {
    report({ severity: 'error', path, ...why });
    return [];
  };
  return answers(queue, { look: task, fail }, timeLimit);
}
