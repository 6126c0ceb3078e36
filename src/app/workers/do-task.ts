import { loadGazetteer } from '../../gazetteers/load.js';
import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { SeenPage } from './packed-page.js';
import { type Drafted, draftPage, type PageToDraft, type PageToSee, seePage } from './page-work.js';
import type { Doing } from './runner.js';

/** What is asked of whoever works on pages, as it is sent to another thread. */
export type PageTask = { readonly see: PageToSee } | { readonly draft: PageToDraft };

/** What comes of it: nothing but the remark where the page failed. */
export interface PageResult extends Drafted {
  readonly seen?: SeenPage | undefined;
}

/** Does one task after the other; the lists are loaded before the first draft and used for all. */
export function loadWork(own: OwnLists | undefined): Doing<PageTask, PageResult> {
  return (task, furniture) =>
    'see' in task
      ? { seen: seePage(task.see), remarks: [] }
      : draftPage(task.draft, { furniture, gazetteer: loadGazetteer(own) });
}
