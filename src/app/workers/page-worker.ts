import { workerData } from 'node:worker_threads';
import { loadGazetteer } from '../../gazetteers/load.js';
import { loadWork, type PageResult, type PageTask } from './do-task.js';
import { packed } from './packed-page.js';
import { serve } from './serve.js';

// Works on pages beside the thread that reads and writes.

const doTask = loadWork(workerData);
// The time for a page does not begin before the lists are there.
loadGazetteer(workerData);
serve<PageTask, PageResult>((task, furniture) => {
  const result = doTask(task, furniture);
  const { seen } = result;
  return 'see' in task && seen && 'page' in seen ? { ...result, seen: packed(seen, task.see.file) } : result;
});
