import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { readCuration } from '../curate/curation-file.js';
import { readOwnLists } from '../gazetteers/read-own-lists.js';
import { rulesVersion } from '../rules-version.js';
import { VERSION } from '../version.js';

/** What was looked at, and how it is. */
export interface Finding {
  readonly check: string;
  /** `wrong`: something does not work. `note`: it works, but look at it. */
  readonly status: 'ok' | 'note' | 'wrong';
  readonly found: string;
  /** What to do. */
  readonly advice: string | null;
}

/** What an installation is looked at with: paths as they are shown, relative to `cwd`. */
export interface Installation {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly db: string;
  /** Somebody named the database, so that it has to be there. */
  readonly isNamed: boolean;
  readonly curation: string;
  readonly lists: string | undefined;
  /** Width of the terminal. */
  readonly columns: number | undefined;
}

type Told = Omit<Finding, 'check'>;

/** Looks at everything that bpp needs; nothing is changed. */
export async function examine(at: Installation): Promise<readonly Finding[]> {
  const checks: readonly (readonly [name: string, look: () => Told | Promise<Told>])[] = [
    ['bpp', () => ok(`${VERSION}, rules ${rulesVersion()}`)],
    ['Node', nodeVersion],
    ['SQLite', sqlite],
    ['database', () => database(at)],
    ['folder of the database', () => writable(dirname(resolve(at.cwd, at.db)))],
    ['temporary folder', () => writable(tmpdir())],
    ['decisions', () => decisions(at)],
    ['own lists', () => ownLists(at)],
    ['terminal', () => terminal(at)],
  ];
  const findings: Finding[] = [];
  for (const [check, look] of checks) findings.push({ check, ...(await withoutThrowing(look)) });
  return findings;
}

async function withoutThrowing(look: () => Told | Promise<Told>): Promise<Told> {
  try {
    return await look();
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error), null);
  }
}

const ok = (found: string): Told => ({ status: 'ok', found, advice: null });
const note = (found: string, advice: string): Told => ({ status: 'note', found, advice });
const wrong = (found: string, advice: string | null): Told => ({ status: 'wrong', found, advice });

/** From `engines` of package.json, which a test compares. */
export const LEAST_NODE: readonly [major: number, minor: number] = [20, 19];

function nodeVersion(): Told {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isEnough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  const found = `${process.version} on ${process.platform} ${process.arch}`;
  return isEnough ? ok(found) : wrong(found, `install Node ${LEAST_NODE.join('.')} or newer`);
}

async function sqlite(): Promise<Told> {
  const { version } = createRequire(import.meta.url)('better-sqlite3/package.json') as { readonly version: string };
  const driver = `better-sqlite3 ${version}`;
  let open: typeof import('../store/database.js').scratchDatabase;
  try {
    open = (await import('../store/database.js')).scratchDatabase;
    open().close();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    return wrong(`${driver} cannot be loaded: ${reason}`, 'run `npm rebuild better-sqlite3` with this Node');
  }
  const db = open();
  try {
    const sqliteVersion = db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
    db.exec('CREATE VIRTUAL TABLE words USING fts5(text)');
    return ok(`${sqliteVersion} with full text (FTS5), ${driver}`);
  } catch (error) {
    return wrong(
      `${driver} has no full text: ${error instanceof Error ? error.message : error}`,
      'run `npm rebuild better-sqlite3`, which builds it with FTS5',
    );
  } finally {
    db.close();
  }
}

async function database({ cwd, db: shown, isNamed }: Installation): Promise<Told> {
  const path = resolve(cwd, shown);
  if (!existsSync(path)) {
    const advice = 'run `bpp ingest PATH`, or name another with --db';
    return isNamed ? wrong(`there is no \`${shown}\``, advice) : note(`none yet (\`${shown}\`)`, advice);
  }
  const { openDatabase, readState, SCHEMA_VERSION } = await import('../store/database.js');
  const { readTotals } = await import('../store/state.js');
  const db = openDatabase(path);
  try {
    const { sources, articles } = readTotals(db);
    const found = `\`${shown}\`, schema ${SCHEMA_VERSION}, ${sources} sources, ${articles} articles`;
    if (readState(db) === 'complete') return ok(found);
    return wrong(`${found}, unfinished`, 'an ingest is running, or was cut short: run `bpp ingest PATH` again');
  } finally {
    db.close();
  }
}

/** In bytes; below it an ingest of some hundred pages may not end. */
const LITTLE_ROOM = 200 * 1024 * 1024;

function writable(folder: string): Told {
  if (!existsSync(folder)) return wrong(`there is no folder \`${folder}\``, 'make it, or name another database');
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    return note(`\`${folder}\` cannot be written to`, 'nothing can be ingested there: see who may write to it');
  }
  const { bavail, bsize } = statfsSync(folder);
  const room = bavail * bsize;
  const found = `\`${folder}\`, ${Math.round(room / 1024 / 1024)} MB free`;
  return room < LITTLE_ROOM
    ? wrong(found, 'make room: an ingest keeps a copy of the database while it writes')
    : ok(found);
}

function decisions({ cwd, curation }: Installation): Told {
  const path = resolve(cwd, curation);
  if (!existsSync(path)) return ok(`none (\`${curation}\`)`);
  return ok(`${readCuration(path, curation).lines.length} in \`${curation}\``);
}

function ownLists({ cwd, lists }: Installation): Told {
  if (lists === undefined) return ok('none');
  const { rows, aliases } = readOwnLists(resolve(cwd, lists), lists);
  return ok(`${rows.length + aliases.length} rows in \`${lists}\``);
}

const UTF_8 = /utf-?8/i;

function terminal({ env, columns }: Installation): Told {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const width = columns === undefined ? 'no terminal' : `${columns} columns`;
  const found = `${width}, ${locale === '' ? 'no locale' : `locale ${locale}`}${env['NO_COLOR'] ? ', NO_COLOR' : ''}`;
  const isPlain = columns !== undefined && !UTF_8.test(locale);
  return isPlain ? note(found, 'set LANG to a UTF-8 locale, as en_GB.UTF-8, so that £ and “ ” are shown') : ok(found);
}

/** Whether anything does not work. */
export function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ status }) => status !== 'wrong');
}
