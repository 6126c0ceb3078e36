import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { QUERIES } from '../../src/export/datasette/queries.js';
import { SHOWN } from '../../src/export/datasette/tables.js';
import { openDatabase } from '../../src/store/database.js';
import { describedTables } from '../../src/store/described.js';
import { store, temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';
import { TOLD, TOLD_COPIES } from '../support/told.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder, 'press.db');
  store(path, TOLD, [], TOLD_COPIES);
});
const tables = () => {
  const db = openDatabase(path);
  try {
    return describedTables(db);
  } finally {
    db.close();
  }
};
const bpp = (...argv: string[]) => runBpp([...argv, '--db', path], { cwd: folder });

describe('bpp export --format datasette', () => {
  it('writes what every table, view and column holds', async () => {
    const { code, stdout, stderr } = await bpp('export', '--format', 'datasette', '-o', 'shown');
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('datasette shown/metadata.yml'.replace('datasette ', '--metadata '));
    const metadata = readFileSync(join(folder, 'shown/metadata.yml'), 'utf8');
    expect(metadata).toContain('\ndatabases:\n  press:\n');
    expect(metadata).toContain('          organisation: "The body or area."\n');
    expect(metadata).not.toContain(': ""');
    const missing = tables().filter(({ name }) => !metadata.includes(`\n      ${name}:\n        title: "`));
    expect(missing).toEqual([]);
  });

  it('tells Datasette 1.0 in datasette.yml what it takes from there alone', async () => {
    await bpp('export', '--format', 'datasette', '-o', 'shown');
    const config = readFileSync(join(folder, 'shown/datasette.yml'), 'utf8');
    expect(config).toContain('settings:\n  default_page_size: 50\n');
    for (const name of Object.keys(QUERIES)) expect(config).toContain(`\n      ${name}:\n`);
    expect(config).toContain('\n      articles:\n        label_column: "headline"\n');
  });

  it('names only columns that are there', () => {
    const columns = new Map(tables().map((table) => [table.name, table.columns.map(({ name }) => name)]));
    const named = Object.entries(SHOWN).flatMap(([table, { label, facets = [], sort }]) =>
      [...(label === undefined ? [] : [label]), ...facets, ...(sort === undefined ? [] : [sort.replace('-', '')])].map(
        (column) => `${table}.${column}`,
      ),
    );
    const unknown = named.filter((name) => !columns.get(name.split('.')[0]!)?.includes(name.split('.')[1]!));
    expect(unknown).toEqual([]);
    expect([...columns.keys()].filter((table) => !(table in SHOWN))).toEqual([]);
  });

  it.each([
    ['who_is_with_whom', { name: 'Dredgeco' }, 'Wexmouth Council'],
    ['money_over', { at_least: '1000000', currency: 'gbp' }, '£6m'],
    ['what_happened', { from_day: '2011', to_day: '2011', who: '' }, 'approved'],
    ['full_text', { words: 'harbour pumps' }, 'Harbour wall to cost £6m'],
    ['where_somebody_is_named', { name: 'hale' }, 'Ann Hale'],
  ])('%s answers', (name, given, words) => {
    const db = new BetterSqlite3(path, { readonly: true });
    db.function('escape_fts', (text) => text);
    const rows = db.prepare(QUERIES[name]!.sql).all(given);
    db.close();
    expect(JSON.stringify(rows)).toContain(words);
  });

  it.each(Object.entries(QUERIES))(
    '%s finds nothing where nothing fits, and takes no parameter for SQL',
    (_, { sql }) => {
      const db = new BetterSqlite3(path, { readonly: true });
      db.function('escape_fts', (text) => text);
      const nothing = "no'thing";
      const given = Object.fromEntries([...sql.matchAll(/:(\w+)/g)].map(([, parameter]) => [parameter, nothing]));
      const rows = db.prepare(sql).all({ ...given, words: 'nothing', at_least: '1e99' });
      db.close();
      expect(rows).toEqual([]);
    },
  );

  it('says that it needs a folder', async () => {
    expect(await bpp('export', '--format', 'datasette')).toEqual({
      ...{ code: 2, stdout: '' },
      stderr: 'bpp: datasette is a folder of several files: name it with -o, as `-o datasette`\n',
    });
    const { stderr } = await bpp('export', '--format', 'datasette', '-o', 'press.db');
    expect(stderr).toBe('bpp: `press.db` is a file: datasette is a folder of several files\n');
    expect((await bpp('export', '--format', 'datasette', '--table', 'roles')).stderr).toBe(
      'bpp: datasette holds the whole fact base: leave out --table\n',
    );
  });
});
