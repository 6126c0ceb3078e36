import { parentPort } from 'node:worker_threads';
import { guardThread } from './guard.js';
import { readEvents } from './library.js';
import type { PdfAnswer } from './run.js';

// Runs beside whoever reads PDFs, which gives it one at a time and ends it where it does not answer.

const answer = (told: PdfAnswer): void => parentPort?.postMessage(told);

guardThread();
parentPort?.on('message', async (bytes: Uint8Array) => {
  try {
    for await (const event of readEvents(bytes)) answer(event);
    answer({ type: 'end' });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    answer({ type: 'failed', name, message });
  }
});
answer({ type: 'ready' });
