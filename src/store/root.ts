import type { PagePrint } from '../model/page-print.js';
import type { SourceFile } from '../model/source.js';
import type { Database } from './database.js';
import { isFile } from './database.js';
import { toGoOnFrom } from './replacement.js';
import { storedSource } from './sources.js';
import { readMeta } from './state.js';

/** What a database says of where its paths start. */
export interface RememberedRoot {
  /** From the folder of the database, `/` separated; undefined where nothing was read into it yet. */
  readonly root: string | undefined;
  /** The paths of its files. */
  known(): readonly string[];
}

/**
 * What a database that is not open remembers, or what an ingest that was cut short left of it; nothing where neither can
 * be read, which opening it tells.
 */
export function rememberedRoot(path: string): RememberedRoot {
  let paths: readonly string[] | undefined;
  return {
    root: lookedAt(path, (db) => readRoot(db).root),
    // Asked for where the archive may have moved: they are as many as its files.
    known: () => {
      paths ??= lookedAt(path, filePaths) ?? [];
      return paths;
    },
  };
}

function lookedAt<T>(path: string, look: (db: Database) => T): T | undefined {
  try {
    if (!isFile(path)) return undefined;
    const db = toGoOnFrom(path);
    try {
      return look(db);
    } finally {
      db.close();
    }
  } catch {
    return undefined;
  }
}

export function readRoot(db: Database): RememberedRoot {
  const root = readMeta(db, 'root');
  return { root: root === '' ? undefined : root, known: () => filePaths(db) };
}

/** Paths of files that pages were read from: not of standard input, and not what a caller called a page. */
function filePaths(db: Database): readonly string[] {
  return db
    .prepare<[], string>(
      `SELECT path FROM sources WHERE caller_id IS NULL AND path <> '-'
       UNION SELECT container FROM sources WHERE container <> '-' ORDER BY 1`,
    )
    .pluck()
    .all();
}

/** What becomes of paths under a new root. */
export interface Renaming {
  /** Undefined where it lies outside, as only what is no source may. */
  path(path: string): string | undefined;
  /** The site of a page that names no host, by its path. */
  site(path: string): number;
  /** What a page tells the others of its site. */
  print(source: SourceFile): PagePrint;
}

/** Gives sources, and the remarks about files, their new paths. */
export function renamePaths(db: Database, renaming: Renaming): void {
  const moves = filePaths(db).flatMap((from) => {
    const to = renaming.path(from) ?? from;
    return to === from ? [] : [{ from, to, aside: `//${from}` }];
  });
  const rename = db.prepare('UPDATE sources SET path = @to WHERE path = @from');
  // First out of each other's way: the new path of one may be the old path of another.
  for (const { from, aside } of moves) rename.run({ from, to: aside });
  for (const { to, aside } of moves) rename.run({ from: aside, to });
  renameContainers(db, moves);
  db.exec('DELETE FROM containers');
  const siteOf = db.prepare<[string], number>('SELECT site FROM sources WHERE path = ?').pluck();
  const setPrint = db.prepare('UPDATE sources SET site = @site, print = @blocks WHERE path = @path');
  for (const { from, to } of moves) {
    const source = siteOf.get(to) === renaming.site(from) ? storedSource(db, to) : undefined;
    // What was loaded from a snapshot has no text, and says nothing to its site until its file is read.
    if (!source?.text) continue;
    const { site, blocks } = renaming.print(source);
    setPrint.run({ path: to, site, blocks: JSON.stringify(blocks) });
  }
  renameIssues(db, renaming);
}

/** Many pages may have come in one file. */
function renameContainers(db: Database, moves: readonly { readonly to: string; readonly aside: string }[]): void {
  db.prepare(`UPDATE sources SET container = '//' || container WHERE container <> '-'`).run();
  const rename = db.prepare('UPDATE sources SET container = @to WHERE container = @aside');
  for (const { to, aside } of moves) rename.run({ to, aside });
  db.prepare(`UPDATE sources SET container = substr(container, 3) WHERE container LIKE '//%'`).run();
}

function renameIssues(db: Database, renaming: Renaming): void {
  const kept = db
    .prepare<[], { path: string; ordinal: number }>(
      `SELECT path, ordinal, line, severity, rule, reason FROM issues
       WHERE rule <> 'curate/no-target' AND path <> '-' AND path NOT IN (SELECT path FROM sources WHERE caller_id IS NOT NULL)`,
    )
    .all();
  const remove = db.prepare('DELETE FROM issues WHERE path = @path AND ordinal = @ordinal');
  const insert = db.prepare(
    `INSERT INTO issues (path, ordinal, line, severity, rule, reason)
     VALUES (@path, @ordinal, @line, @severity, @rule, @reason)`,
  );
  for (const issue of kept) remove.run(issue);
  for (const issue of kept) {
    const path = renaming.path(issue.path);
    if (path !== undefined) insert.run({ ...issue, path });
  }
}
