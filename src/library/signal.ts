import type { Signal } from './options.js';

/** As `AbortSignal.throwIfAborted`, of anything that is like one. */
export function throwIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Error('aborted');
}
