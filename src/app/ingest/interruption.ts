import { Interrupted } from '../../model/message.js';

export interface Interruptible {
  /** Ends the work where it is. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Lets an interrupt be heard that came until now: nothing else in an ingest waits for anything. To be asked right before a source
 * is looked at, which takes all listeners away for that time (`within`) and with them what they have not yet heard.
 *
 * @throws Interrupted where there was one.
 */
export async function interrupts(signal: AbortSignal | undefined, path: string): Promise<void> {
  // The second is sure to come after a look at what the system has to tell.
  await new Promise(setImmediate);
  await new Promise(setImmediate);
  if (signal?.aborted) throw new Interrupted(`interrupted while \`${path}\` was read`);
}

/**
 * What comes, or an interrupt, whichever is first: a stream may never end.
 *
 * @throws Interrupted where there was one.
 */
export function heard<T>(
  coming: Promise<T>,
  signal: AbortSignal | undefined,
  at = 'the sources were read',
): Promise<T> {
  if (signal === undefined) return coming;
  const stop = (): Interrupted => new Interrupted(`interrupted while ${at}`);
  return new Promise((resolve, reject) => {
    const end = (): void => reject(stop());
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    coming.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}
