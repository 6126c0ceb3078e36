import { parentPort } from 'node:worker_threads';
import type { Furniture } from '../../model/page-print.js';
import { fault } from '../../read/limits.js';
import { type Doing, type Lost, lost } from './runner.js';
import type { Said, Told } from './threads.js';

/** Does in this thread the tasks that another sends, which reads and writes, and says what comes of them. */
export function serve<T, R>(doTask: Doing<T, R>): void {
  let furniture: Furniture = new Map();
  const say = (said: Said<R>): void => parentPort?.postMessage(said);
  const resultOf = (path: string, task: T): R | Lost => {
    try {
      return doTask(task, furniture);
    } catch (error) {
      return lost(path, fault(error));
    }
  };
  parentPort?.on('message', (told: Told<T>) => {
    if ('know' in told) furniture = told.know;
    else say(resultOf(told.path, told.task));
  });
  say('ready');
}
