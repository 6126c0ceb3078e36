import type { Signal } from './options.js';

/** As `AbortSignal.throwIfAborted`, of anything that is like one. */
export function throwIfAborted(signal: Signal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Error('aborted');
}

/** Lets timers and events come in between two stages, where there is a signal that they may abort. */
export async function abortable(signal: Signal | undefined): Promise<void> {
  if (signal === undefined) return;
  await new Promise((resolve) => setTimeout(resolve));
  throwIfAborted(signal);
}
