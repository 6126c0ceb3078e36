import { loadGazetteer } from '../../gazetteers/load.js';
import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { Furniture } from '../../model/page-print.js';
import { draftPage, seePage } from './page-work.js';
import type { Result, Task } from './runner.js';

/** Does one task after the other; the lists are loaded before the first draft and used for all. */
export function loadWork(own: OwnLists | undefined): (task: Task, furniture: Furniture) => Result {
  return (task, furniture) =>
    'see' in task
      ? { seen: seePage(task.see), remarks: [] }
      : draftPage(task.draft, { furniture, gazetteer: loadGazetteer(own) });
}
