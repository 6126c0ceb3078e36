import { resolve } from 'node:path';
import { loadGazetteer } from '../gazetteers/load.js';
import { readOwnLists } from '../gazetteers/read-own-lists.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Message } from '../model/message.js';
import type { Furniture } from '../model/page-print.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import { survey } from '../pipeline.js';
import type { Mapping } from '../read/containers/records/mapping.js';
import type { Selection } from '../read/patterns.js';
import { type ReadContext, readSources } from '../read/read-sources.js';
import { namedRoot } from '../read/root.js';
import { furnitureOf } from '../site/furniture.js';
import { addTo } from '../text/add-to.js';
import { madeOf } from './budget.js';
import { createPageKeeper, type KeptPage, type PageKeeper } from './page-keeper.js';
import { pageRecords, passageRecords } from './page-records.js';
import { sourcesTogether } from './sources-together.js';
import { unpacked } from './workers/packed-page.js';

/** Where an extraction reads, and whom it tells what it meets. */
export interface FileOptions extends Selection {
  readonly cwd: string;
  readonly stdin: AsyncIterable<Uint8Array>;
  /** The folder that paths start at, as it was typed; the working directory by default. */
  readonly root?: string | undefined;
  /** Each input is one article's text, unchanged: nothing is stripped or split. */
  readonly passage: boolean;
  /** Folder of the reader's own lists (docs/lists.md), shown as it is named. */
  readonly lists?: string | undefined;
  /** In seconds, for each look at a source; 0 for none. */
  readonly timeLimit?: number | undefined;
  /** What the pages of each site have in common; found first, among these pages, where it is not given. */
  readonly furniture?: Furniture | undefined;
  /** How the records of tables and of JSON are read, where their owner says so. */
  readonly mapping?: Mapping | undefined;
  /** Ends the extraction between two sources, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  report(message: Message): void;
}

/**
 * The records of files and folders, one source after the other: its articles, or itself where it has none, which `bpp load`
 * is not to lose. Names are those of the source alone. What the pages of one site have in common is found first, so that
 * nothing comes out before all have been read once, unless it is given.
 */
export async function* recordsOfFiles(
  paths: readonly string[],
  given: FileOptions,
): AsyncGenerator<ArticleRecord | LoneSourceRecord> {
  const remarks = new Map<string, Message[]>();
  const report = (message: Message): void => {
    addTo(remarks, message.path, message);
    given.report(message);
  };
  const options = { ...given, report };
  const gazetteer = gazetteerWith(options);
  const context = { ...options, root: options.root === undefined ? undefined : namedRoot(options.root, options.cwd) };
  if (options.passage) {
    for await (const together of sourcesTogether(readSources(paths, context)))
      yield* untilAborted(
        madeOf(together, options, ({ source }) => passageRecords(source, gazetteer())),
        options.signal,
      );
    return;
  }
  const reading = { options, context, remarks, gazetteer };
  if (options.furniture) {
    yield* recordsAtOnce(paths, options.furniture, reading);
    return;
  }
  const keeper = createPageKeeper();
  try {
    yield* recordsOfPages(paths, keeper, reading);
  } finally {
    keeper.close();
  }
}

interface Reading {
  readonly options: FileOptions;
  readonly context: ReadContext;
  readonly remarks: ReadonlyMap<string, readonly Message[]>;
  readonly gazetteer: () => Gazetteer;
}

/** Page by page: none has to wait for the others. */
async function* recordsAtOnce(
  paths: readonly string[],
  furniture: Furniture,
  { options, context, remarks, gazetteer }: Reading,
): AsyncGenerator<ArticleRecord | LoneSourceRecord> {
  for await (const together of sourcesTogether(readSources(paths, context))) {
    const records = madeOf(together, options, ({ path, source }) =>
      pageRecords(survey(source), { furniture, gazetteer: gazetteer(), messages: remarks.get(path) }),
    );
    yield* untilAborted(records, options.signal);
  }
}

async function* recordsOfPages(
  paths: readonly string[],
  keeper: PageKeeper,
  { options, context, remarks, gazetteer }: Reading,
): AsyncGenerator<ArticleRecord | LoneSourceRecord> {
  const { signal } = options;
  const pages: { readonly path: string; readonly page: KeptPage }[] = [];
  for await (const together of sourcesTogether(readSources(paths, context))) {
    signal?.throwIfAborted();
    const surveyed = madeOf(together, options, ({ path, source, file }) => [{ path, file, seen: survey(source) }]);
    for (const { path, file, seen } of surveyed) pages.push({ path, page: keeper.keep(seen, file) });
  }
  const furniture = furnitureOf(pages.map(({ page }) => page.print));
  const lists = gazetteer();
  const records = madeOf(pages, options, ({ path, page }) => {
    const surveyed = unpacked(keeper.take(page), survey, options.report);
    return surveyed ? pageRecords(surveyed, { furniture, gazetteer: lists, messages: remarks.get(path) }) : [];
  });
  yield* untilAborted(records, signal);
}

/** @throws The signal's reason, in the place of what would come next. */
function* untilAborted<T>(made: Iterable<T>, signal: AbortSignal | undefined): Generator<T> {
  signal?.throwIfAborted();
  for (const each of made) {
    signal?.throwIfAborted();
    yield each;
  }
}

/** Where the reader's lists are. */
interface ListsOptions {
  readonly lists?: string | undefined;
  readonly cwd?: string | undefined;
}

/** The lists, loaded when the first page is there; the reader's are read at once, so that a mistake comes before any record. */
export function gazetteerWith({ lists, cwd = '' }: ListsOptions): () => Gazetteer {
  const own = lists === undefined ? undefined : readOwnLists(resolve(cwd, lists), lists);
  return () => loadGazetteer(own);
}
