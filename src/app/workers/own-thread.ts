import { setImmediate } from 'node:timers/promises';
import type { Furniture } from '../../model/page-print.js';
import { forSources } from '../budget.js';
import { interrupts } from '../ingest/interruption.js';
import { type Job, lost, type Runner, type RunnerOptions } from './runner.js';

/** Works on pages in this thread, several in a stretch. */
export function createOwnThread({ own, timeLimit, signal }: RunnerOptions): Runner {
  const queue: Job[] = [];
  let furniture: Furniture = new Map();
  let isAtWork = false;

  const work = async (): Promise<void> => {
    // Loaded where there is a page to work on: the rules of the language are most of the program.
    const { loadWork } = await import('./do-task.js');
    const doTask = loadWork(own);
    for (let [first] = queue; first !== undefined; [first] = queue) {
      await interrupts(signal, first.path);
      forSources(queue, timeLimit, {
        look: ({ task, done }) => done(doTask(task, furniture)),
        fail: ({ path, done }, why) => done(lost(path, why)),
      });
      await setImmediate();
    }
    // At once: who gives a job behind the last look at the queue has to start anew.
    isAtWork = false;
  };
  const start = (): void => {
    isAtWork = true;
    work().catch((error) => {
      isAtWork = false;
      queue[0]?.failed(error);
    });
  };
  return {
    run(job) {
      queue.push(job);
      if (!isAtWork) start();
    },
    know(all) {
      furniture = all;
    },
    close: () => Promise.resolve(),
  };
}
