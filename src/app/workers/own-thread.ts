import { setImmediate } from 'node:timers/promises';
import type { Furniture } from '../../model/page-print.js';
import { forSources } from '../budget.js';
import { interrupts } from '../ingest/interruption.js';
import { type Job, lost, type Runner, type RunnerOptions } from './runner.js';

/** Works on pages in this thread, several in a stretch, as far as `isFor` says that one is for it behind so many others. */
export function createOwnThread<T, R>(
  line: Job<T, R>[],
  { work, timeLimit, signal }: RunnerOptions<T, R>,
  isFor: (job: Job<T, R>, behind: number) => boolean,
): Runner {
  let furniture: Furniture = new Map();
  let isAtWork = false;
  let taken: Job<T, R>[] = [];

  const take = (): readonly Job<T, R>[] => {
    const end = line.findIndex((job, at) => !isFor(job, at));
    taken = line.splice(0, end < 0 ? line.length : end);
    return taken;
  };
  const begin = async (): Promise<void> => {
    // Loaded where there is a page to work on: the rules of the language are most of the program.
    const doTask = await work.load();
    for (let [first] = take(); first !== undefined; [first] = take()) {
      await interrupts(signal, first.path);
      while (taken.length > 0) {
        forSources(taken, timeLimit, {
          look: ({ task, done }) => done(doTask(task, furniture)),
          fail: ({ path, done }, why) => done(lost(path, why)),
        });
      }
      await setImmediate();
    }
    // At once: who puts a page in line behind the last look at it has to start anew.
    isAtWork = false;
  };
  return {
    wake() {
      if (isAtWork || line.length === 0) return;
      isAtWork = true;
      begin().catch((error) => {
        isAtWork = false;
        for (const job of taken.splice(0)) job.failed(error);
      });
    },
    know(all) {
      furniture = all;
    },
    close: () => Promise.resolve(),
  };
}
