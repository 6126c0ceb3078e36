/*
 * pdf.js begins more than it waits for: where two pages stand elsewhere than the file's table says, a rejected promise
 * comes to nobody, at times after the document was closed, and Node ends the whole process for it.
 */

/** The library's files, as they stand in the stack of what it throws. */
const LIBRARY = /[\\/]unpdf[\\/]/;
let isSet = false;

/**
 * Nothing that pdf.js rejects and nobody waits for ends this process, from here on; what anything else rejects does as
 * before. Whoever waits for a page is told of its faults all the same.
 */
export function guardProcess(): void {
  if (isSet) return;
  isSet = true;
  process.on('unhandledRejection', (reason) => {
    // Where others listen too, it is theirs to say what becomes of it.
    if (!isOfLibrary(reason) && process.listenerCount('unhandledRejection') === 1) throw reason;
  });
}

/** A thread that does nothing but run pdf.js goes on whatever is thrown in it: where that kept a page from coming, it is missed. */
export function guardThread(): void {
  process.on('unhandledRejection', () => undefined);
  process.on('uncaughtException', () => undefined);
}

export function isOfLibrary(reason: unknown): boolean {
  return reason instanceof Error && LIBRARY.test(reason.stack ?? '');
}
