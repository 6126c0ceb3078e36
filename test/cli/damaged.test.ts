import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damaged, edits } from '../../bench/damage.mjs';
import { ARCHIVE } from '../support/archive.js';
import { dump, store } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
const sound = join(folder, 'sound.db');
const path = join(folder, 'x.db');
const bpp = (...argv: string[]): Promise<Ran> => runBpp([...argv, '--db', path], { cwd: folder });

/** Edits a copy of the sound database, whatever its own rules say. */
function edit(sql: string): void {
  copyFileSync(sound, path);
  const db = new BetterSqlite3(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(sql);
  db.close();
}

/** Every row of every table as it can be read; undefined where it cannot. */
function rows(): readonly string[] | undefined {
  const db = new BetterSqlite3(path, { readonly: true });
  try {
    return dump(db);
  } catch {
    return undefined;
  } finally {
    db.close();
  }
}

/** Together these read most of a database. */
const COMMANDS = [
  ['export'],
  ['list', 'people'],
  ['list', 'quotes', '--json'],
  ['list', 'facts', '--csv'],
  ['query', '--text', 'control'],
  ['query', '--person', 'Ada Marsh'],
  ['timeline'],
  ['money'],
  ['together'],
  ['conflicts'],
  ['show', 'Ada Marsh'],
  ['explain', 'pages/001_merger.txt:6'],
  ['review'],
  ['repeats'],
];

const BLAME = /fault of bpp|\n\s+at /;

beforeAll(() => store(sound, ARCHIVE));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a damaged database', () => {
  it('is named by check or refused, or every row is what it was: bits, pages and cuts drawn from a seed', async () => {
    const bytes = readFileSync(sound);
    copyFileSync(sound, path);
    const before = rows();
    const silent: string[] = [];
    for (let seed = 1; seed <= 40; seed += 1) {
      const { bytes: changed, kind, what } = damaged(bytes, seed);
      writeFileSync(path, changed);
      const { code, stderr } = await bpp('check');
      if (code === 0 && JSON.stringify(rows()) !== JSON.stringify(before)) silent.push(`${seed}: ${kind}, ${what}`);
      if (BLAME.test(stderr) || ![0, 1, 2].includes(code)) silent.push(`${seed}: ${kind}, ${what}: ${stderr}`);
    }
    expect(silent).toEqual([]);
  });

  it('is named by check when any column of any table is edited, a row taken out, or a part of the schema dropped', async () => {
    const db = new BetterSqlite3(sound, { readonly: true });
    const all = edits(db);
    db.close();
    expect(all.length).toBeGreaterThan(250);
    const unseen: string[] = [];
    // One in eight: all of them are for `bench/byte-flips.mjs`.
    for (const { what, sql } of all.filter((_, place) => place % 8 === 0)) {
      edit(sql);
      const { code, stderr } = await bpp('check');
      if (code !== 1 || BLAME.test(stderr)) unseen.push(`${what}: ${code} ${stderr}`);
    }
    expect(unseen).toEqual([]);
  });

  it.each([
    ['cut in the middle', (): void => (copyFileSync(sound, path), truncateSync(path, 50_000))],
    ['cut to its header', (): void => (copyFileSync(sound, path), truncateSync(path, 100))],
    ['without a byte', (): void => writeFileSync(path, '')],
    ['a text', (): void => writeFileSync(path, 'some notes, and nothing else '.repeat(200))],
    [
      'of another program',
      (): void => (
        rmSync(path, { force: true }), void new BetterSqlite3(path).exec('CREATE TABLE holiday (photo)').close()
      ),
    ],
    ['of a newer bpp', (): void => edit('PRAGMA user_version = 99')],
    ['of an older bpp', (): void => edit('PRAGMA user_version = 3')],
    ['without a table', (): void => edit('DROP TABLE mentions')],
    [
      'with a view in the place of one of its own',
      (): void =>
        edit(`DROP VIEW roles_held; CREATE VIEW roles_held AS
      WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n`),
    ],
    [
      'with a view in the place of a table',
      (): void => edit(`DROP TABLE issues; CREATE VIEW issues AS SELECT 1 AS path`),
    ],
  ])('%s gets a sentence and 2 from every command that needs what is not there', async (_, make) => {
    make();
    for (const command of COMMANDS) {
      const { code, stderr } = await bpp(...command);
      expect([0, 2]).toContain(code);
      expect(stderr).not.toMatch(BLAME);
      if (code === 2) expect(stderr).toMatch(/^bpp: `.*x\.db` (?:is|has|lacks) /);
    }
    const { code, stderr } = await bpp('check');
    expect([1, 2]).toContain(code);
    expect(stderr).not.toMatch(BLAME);
  });

  it('says that it is damaged where a value makes a command stumble', async () => {
    edit(`UPDATE articles SET byline = '["Jo' WHERE n = (SELECT max(n) FROM articles)`);
    const { code, stderr } = await bpp('export');
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^bpp: `.*x\.db` is damaged \(articles table: .*`bpp check`/),
    ]);
  });

  it('is not written to, so that the damage is not sealed in; a rebuild mends it', async () => {
    const root = mkdtempSync(join(folder, 'root-'));
    const ingest = (...argv: string[]) => runBpp(['ingest', root, ...argv], { cwd: root });
    writeFileSync(join(root, 'one.txt'), 'Hall to close\n\nMayor Ada Marsh of Calder will close it.\n');
    expect(await ingest()).toMatchObject({ code: 0 });
    const db = new BetterSqlite3(join(root, 'bpp.db'));
    db.exec('UPDATE mentions SET confidence = confidence / 2');
    db.close();
    expect(await ingest()).toMatchObject({ code: 0 });
    writeFileSync(join(root, 'two.txt'), 'Baths to open\n\nThe baths in Calder will open.\n');
    const { code, stderr } = await ingest();
    expect([code, stderr]).toEqual([2, expect.stringMatching(/is damaged \(mentions table: .*ingest --rebuild/)]);
    expect((await runBpp(['check'], { cwd: root })).code).toBe(1);
    expect(await ingest('--rebuild')).toMatchObject({ code: 0 });
    expect(await runBpp(['check'], { cwd: root })).toMatchObject({ code: 0 });
  });

  it('is named where a definition became bytes', async () => {
    copyFileSync(sound, path);
    const db = new BetterSqlite3(path);
    db.unsafeMode(true);
    db.pragma('writable_schema = ON');
    db.exec(
      `UPDATE sqlite_schema SET sql = CAST(replace(sql, 'chain', 'chainb') AS BLOB) WHERE name = 'mentions_chain'`,
    );
    db.close();
    const { code, stdout, stderr } = await bpp('check');
    expect(stderr).not.toMatch(BLAME);
    expect(code === 2 || stdout.startsWith('mentions_chain index: ')).toBe(true);
  });

  it('is not written to when a trigger is in it that is not one of bpp', async () => {
    edit('CREATE TRIGGER gone AFTER INSERT ON articles BEGIN DELETE FROM sources; END');
    writeFileSync(join(folder, 'page.txt'), 'Hall to close\n\nThe hall in Calder will close.\n');
    const { code, stderr } = await runBpp(['ingest', join(folder, 'page.txt'), '--root', folder, '--db', path], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining('has a trigger `gone` that is not one of bpp')]);
    expect((await bpp('check')).stdout).toContain('gone trigger: the trigger is not one of bpp');
  });
});

describe('a database where nothing can be written', () => {
  it('can be checked', async () => {
    copyFileSync(sound, path);
    chmodSync(path, 0o400);
    expect(await bpp('check')).toMatchObject({ code: 0 });
    chmodSync(path, 0o600);
  });
});
