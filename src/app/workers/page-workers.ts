import type { OwnLists } from '../../gazetteers/own-lists.js';
import type { SourceFile } from '../../model/source.js';
import type { ListedFile } from '../../read/walk-folder.js';
import type { PageResult, PageTask } from './do-task.js';
import type { Drafted, PageToDraft } from './page-work.js';
import { createWorkers, type Workers, type WorkersOptions } from './workers.js';

/** Those who look at pages and find what they say. */
export interface PageWorkers extends Omit<Workers<PageTask, PageResult>, 'run'> {
  /** A first look; `file` is what the page can be read from again. */
  see(source: SourceFile, file: ListedFile | undefined): Promise<Seeing>;
  draft(page: PageToDraft): Promise<Drafted>;
}

/** The page as it was seen; not where it failed, for which the remarks have the reason. */
export type Seeing = Pick<PageResult, 'seen' | 'remarks'>;

interface PageWorkersOptions extends WorkersOptions {
  readonly own: OwnLists | undefined;
}

export function createPageWorkers({ own, ...options }: PageWorkersOptions): PageWorkers {
  const { run, ...workers } = createWorkers<PageTask, PageResult>(
    {
      // Where there is a page to work on: the rules of the language are most of the program.
      load: async () => (await import('./do-task.js')).loadWork(own),
      module: new URL('./page-worker.js', import.meta.url),
      data: own,
    },
    options,
  );
  return {
    ...workers,
    see: (source, file) => run(source.path, { see: { source, file } }, source.text.length),
    draft: (page) => run(page.path, { draft: page }, lengthOf(page.page)),
  };
}

function lengthOf(page: PageToDraft['page']): number {
  if ('text' in page) return page.text.length;
  return 'page' in page ? page.page.source.text.length : page.bytes.byteLength;
}
