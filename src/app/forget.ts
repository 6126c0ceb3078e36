import { resolve } from 'node:path';
import { readCuration } from '../curate/curation-file.js';
import { loadGazetteer } from '../gazetteers/load.js';
import { readOwnLists } from '../gazetteers/read-own-lists.js';
import { type Message, UsageError } from '../model/message.js';
import { globOf } from '../read/patterns.js';
import { nameIn, type Root } from '../read/root.js';
import { rulesVersion } from '../rules-version.js';
import { openDatabase } from '../store/database.js';
import { type Held, heldSources, isPageOf } from '../store/sources.js';
import { createWriter } from '../store/write.js';
import { archiveRoot } from './archive-root.js';
import { draftPending, toDraft } from './ingest/draft-pending.js';
import { meantByAny } from './ingest/gone.js';
import { collectRemarks } from './ingest/remarks.js';
import { nameArchive } from './name-archive.js';
import { openInTurn } from './open-in-turn.js';
import { createPageKeeper } from './page-keeper.js';
import type { Step } from './step.js';
import { createPageWorkers } from './workers/page-workers.js';

export interface ForgetOptions {
  readonly db: string;
  readonly cwd: string;
  /** The file of decisions, shown as it is named; it need not exist. */
  readonly curation: string;
  /** Folder of the reader's own lists, shown as it is named. */
  readonly lists?: string | undefined;
  /** Finds out what would be dropped, and writes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Waits where another process writes to the database. */
  readonly wait?: boolean | undefined;
  /** Says something that is no remark about a source. */
  note?(text: string): void;
  readonly step?: Step | undefined;
  report(message: Message): void;
}

/** What was dropped, in the order of the archive, and where its files start. */
export interface Forgotten {
  readonly sources: readonly Held[];
  readonly root: Root;
}

/**
 * Takes sources out of the database, with all that they say and all that was remarked about them, and names the archive
 * anew: it is then as if they had never been read. `typed` are paths, folders, patterns, ids of pages, files of pages.
 *
 * @throws UsageError where one of them means nothing that the database holds; nothing is dropped then.
 */
export async function forget(typed: readonly string[], options: ForgetOptions): Promise<Forgotten> {
  const { db: path, cwd } = options;
  const { root } = archiveRoot([], { db: path, cwd, rebuild: false });
  const sources = meant(typed, heldIn(path), { cwd, root });
  if (!options.dryRun) await drop(sources, root, options);
  return { sources, root };
}

function heldIn(path: string): readonly Held[] {
  const db = openDatabase(path);
  try {
    return heldSources(db);
  } finally {
    db.close();
  }
}

async function drop(sources: readonly Held[], root: Root, options: ForgetOptions): Promise<void> {
  const { cwd, lists, wait, note } = options;
  const curation = readCuration(resolve(cwd, options.curation), options.curation);
  const own = lists === undefined ? undefined : readOwnLists(resolve(cwd, lists), lists);
  const remarks = collectRemarks(options.report);
  const decisions = nameIn(root, options.db, resolve(cwd, options.curation));
  options.step?.('opening the database');
  const database = await openInTurn(options.db, { onlyWhole: true, wait, note });
  const writer = createWriter(database, { rules: rulesVersion(own) });
  const keeper = createPageKeeper();
  const workers = createPageWorkers({ own });
  try {
    const paths = sources.map(({ path }) => path);
    // What they proved of their sites holds no longer, so others of these are drafted again.
    const drafts = toDraft(new Map(), writer, paths);
    writer.plan(paths.length + drafts.stale.length);
    for (const path of paths) writer.removeSource(path);
    await draftPending(drafts, writer, remarks, { budget: remarks, keeper, workers, signal: undefined });
    nameArchive(writer, curation, decisions, loadGazetteer(own), options.step);
    for (const orphan of writer.issuesOf(decisions)) options.report(orphan);
    options.step?.('closing the database');
    writer.finish();
  } finally {
    await workers.close();
    keeper.close();
    writer.close();
  }
}

interface Place {
  readonly cwd: string;
  readonly root: Root;
}

function meant(typed: readonly string[], held: readonly Held[], place: Place): readonly Held[] {
  if (typed.includes('')) throw new UsageError('an empty path was given: is a variable of the shell unset?');
  const found = new Set<string>();
  for (const given of typed) {
    const those = meantBy(given, held, place);
    if (those.length === 0) throw unknown(given, held);
    for (const { path } of those) found.add(path);
  }
  return held.filter(({ path }) => found.has(path));
}

/** As a place on the disk; else as the database writes it, which is how a page is called that has no file. */
function meantBy(given: string, held: readonly Held[], { cwd, root }: Place): readonly Held[] {
  const isPlace = meantByAny([given], cwd, root);
  const byPlace = held.filter(({ path, container }) => isPlace(isPageOf(path, container) ? `${container}` : path));
  const pages = held.filter(({ container }) => container !== null);
  const glob = globOf(given);
  const front = glob === undefined || glob.folder === '.' ? '' : `${glob.folder}/`;
  const isNamed = ({ path }: Held): boolean =>
    path === given ||
    path.startsWith(`${given.replace(TRAILING_SLASH, '')}/`) ||
    (glob !== undefined && path.startsWith(front) && glob.fits(path.slice(front.length)));
  const named = (byPlace.length > 0 ? pages : held).filter(isNamed);
  return [...byPlace, ...named];
}

const TRAILING_SLASH = /\/$/;
const MOST_NAMED = 3;

function unknown(given: string, held: readonly Held[]): UsageError {
  const name = given.replace(TRAILING_SLASH, '').split('/').at(-1) ?? given;
  const like = held.map(({ path }) => path).filter((path) => path.includes(name));
  const shown = like.slice(0, MOST_NAMED).map((path) => `\`${path}\``);
  const hint = shown.length > 0 ? `is it ${shown.join(' or ')}?` : '`bpp list sources` shows what it holds';
  return new UsageError(`the database holds nothing called \`${given}\`: ${hint}`);
}
