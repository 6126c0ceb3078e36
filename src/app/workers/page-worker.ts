import { parentPort, workerData } from 'node:worker_threads';
import { loadGazetteer } from '../../gazetteers/load.js';
import type { Furniture } from '../../model/page-print.js';
import { fault } from '../../read/limits.js';
import { loadWork } from './do-task.js';
import { packed } from './packed-page.js';
import { lost, type Result, type Task } from './runner.js';
import type { Said, Told } from './threads.js';

// Runs beside the thread that reads and writes, which sends it pages and takes what comes of them.

const doTask = loadWork(workerData);
let furniture: Furniture = new Map();

function work(task: Task): Result {
  try {
    const result = doTask(task, furniture);
    const { seen } = result;
    return 'see' in task && seen && 'page' in seen ? { ...result, seen: packed(seen, task.see.file) } : result;
  } catch (error) {
    return lost('see' in task ? task.see.source.path : task.draft.path, fault(error));
  }
}

const say = (said: Said): void => parentPort?.postMessage(said);

parentPort?.on('message', (told: Told) => {
  if ('know' in told) furniture = told.know;
  else say(work(told));
});
// The time for a page does not begin before the lists are there.
loadGazetteer(workerData);
say('ready');
