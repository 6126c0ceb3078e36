import { heard, type Interruptible } from '../ingest/interruption.js';
import type { Workers } from './workers.js';

interface InOrder extends Interruptible {
  readonly workers: Pick<Workers<never, never>, 'isFull' | 'flush'>;
}

/** Pages that are begun before the first of them is handed on: so many results wait where one page takes long. */
const MOST_BEGUN = 100;

/** Begins with each of `all` while those before it are being done, and hands on what comes of them in their order. */
export async function* inOrder<T extends { readonly path: string }, R>(
  all: AsyncIterable<T> | Iterable<T>,
  begin: (each: T) => Promise<R> | R,
  { workers, signal }: InOrder,
): AsyncGenerator<readonly [T, R], void> {
  const begun: (readonly [T, Promise<R> | R])[] = [];
  const first = async (): Promise<readonly [T, R][]> => {
    const [next] = begun.splice(0, 1);
    if (next === undefined) return [];
    const [each, result] = next;
    if (!(result instanceof Promise)) return [[each, result]];
    workers.flush();
    return [[each, await heard(result, signal, `\`${each.path}\` was read`)]];
  };
  for await (const each of all) {
    begun.push([each, begin(each)]);
    if (begun.length >= MOST_BEGUN || workers.isFull()) yield* await first();
  }
  while (begun.length > 0) yield* await first();
}
