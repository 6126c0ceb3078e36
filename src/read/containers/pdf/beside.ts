import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Refused } from '../reader.js';
import { guardProcess } from './guard.js';
import type { PdfAnswer, PdfEvent } from './run.js';

/*
 * PDFs are programs of strangers, and pdf.js runs them: some go round for ever, or ask for more memory than there is. It
 * runs in a thread of its own, which is ended when it says nothing for too long or takes too much.
 */

const WORKER = new URL('./worker.js', import.meta.url);
/** Ticks of the clock below, and how long one is at least; a busy machine makes them longer. */
const TICK_MILLISECONDS = 50;
const MOST_TICKS = 20;
const MOST_TICKS_TO_START = 400;
/** In bytes, above what was in use before. */
const MOST_MEMORY = 160 * 1024 * 1024;
const HEAP_MEGABYTES = 256;

/** The thread that read the last PDF, ready for the next. */
let idle: Worker | undefined;

/**
 * What a PDF holds, page after page.
 *
 * @throws Refused where it takes too long or too much; else what the library says.
 */
export async function* readBeside(bytes: Uint8Array): AsyncGenerator<PdfEvent> {
  if (!existsSync(WORKER)) {
    // The sources as they are, which nobody has built, have no thread to run.
    guardProcess();
    const { readEvents } = await import('./library.js');
    yield* readEvents(bytes);
    return;
  }
  const [worker, isNew] = idle ? [idle, false] : [started(), true];
  idle = undefined;
  let isDone = false;
  try {
    for await (const answer of answersOf(worker, bytes, isNew)) {
      if (answer.type === 'failed') {
        isDone = true;
        throw Object.assign(new Error(answer.message), { name: answer.name });
      }
      if (answer.type === 'end') isDone = true;
      else if (answer.type !== 'ready') yield answer;
    }
  } finally {
    if (isDone) idle = worker;
    else await worker.terminate();
  }
}

function started(): Worker {
  // Options of the host's are none of the thread's: `--input-type` lets no thread start.
  const worker = new Worker(WORKER, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES } });
  // What it still says when it is ended is heard by nobody.
  worker.on('error', () => undefined).unref();
  // A thread that ended between two PDFs would keep the second waiting for nothing.
  worker.once('exit', () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

/** What the thread says, to the end of the PDF. */
async function* answersOf(worker: Worker, bytes: Uint8Array, isNew: boolean): AsyncGenerator<PdfAnswer> {
  const heard: PdfAnswer[] = [];
  let problem: Error | undefined;
  let wake = (): void => undefined;
  let ticks = 0;
  let most = isNew ? MOST_TICKS_TO_START : MOST_TICKS;
  let pages = 0;
  const before = process.memoryUsage.rss();
  const fail = (error: Error): void => {
    problem ??= error;
    wake();
  };
  const hear = (answer: PdfAnswer): void => {
    ticks = 0;
    most = MOST_TICKS;
    if (answer.type === 'page' || answer.type === 'lost-page') pages = answer.number;
    heard.push(answer);
    wake();
  };
  const tick = setInterval(() => {
    ticks += 1;
    if (ticks > most) fail(tooSlow(pages));
    else if (process.memoryUsage.rss() - before > MOST_MEMORY) fail(tooLarge(pages));
  }, TICK_MILLISECONDS);
  const end = (error: unknown): void => fail(endedBy(error, pages));
  const exited = (): void => end('the thread that read it has ended');
  worker.on('message', hear).once('error', end).once('exit', exited);
  try {
    worker.postMessage(bytes);
    for (;;) {
      const answer = heard.shift();
      if (answer) yield answer;
      if (answer?.type === 'end' || answer?.type === 'failed') return;
      if (answer) continue;
      if (problem) throw problem;
      await new Promise<void>((done) => {
        wake = done;
      });
    }
  } finally {
    clearInterval(tick);
    worker.off('message', hear).off('error', end).off('exit', exited);
  }
}

const behind = (pages: number): string => (pages === 0 ? 'its first page' : `page ${pages + 1}`);

function tooSlow(pages: number): Refused {
  const reason = `${behind(pages)} takes too long to read, as in a broken file, and nothing behind it is read: repair it (\`qpdf FILE OUT\`) or take the page out`;
  return new Refused('read/pdf-too-much', reason);
}

function tooLarge(pages: number): Refused {
  const reason = `${behind(pages)} takes more memory than one source may, and nothing behind it is read: split the file (\`qpdf --split-pages FILE OUT\`)`;
  return new Refused('read/pdf-too-much', reason);
}

function endedBy(error: unknown, pages: number): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return tooLarge(pages);
  return error instanceof Error ? error : new Error(String(error));
}
