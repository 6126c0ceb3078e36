import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { ARCHIVE } from '../support/archive.js';
import { store } from '../support/database.js';
import { type Ran, runBpp, type Surroundings } from '../support/run-bpp.js';

const folder = mkdtempSync(join(tmpdir(), 'bpp-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => store(join(folder, 'bpp.db'), ARCHIVE));

const sql = (query: string, argv: readonly string[] = [], given: Surroundings = {}): Promise<Ran> =>
  runBpp(['sql', query, ...argv], { cwd: folder, env: { NO_COLOR: '1' }, ...given });

describe('bpp sql', () => {
  it('answers in every format', async () => {
    const query = "SELECT name, mention_count FROM people WHERE name LIKE 'A%' ORDER BY 2 DESC";
    expect((await sql(query)).stdout).toBe('name       mention_count\nAda Marsh              3\n');
    expect(JSON.parse((await sql(query, ['--json'])).stdout)).toEqual([{ name: 'Ada Marsh', mention_count: 3 }]);
    expect((await sql(query, ['--ndjson'])).stdout).toBe('{"name":"Ada Marsh","mention_count":3}\n');
    expect((await sql(query, ['--csv'])).stdout).toBe('name,mention_count\r\nAda Marsh,3\r\n');
    expect((await sql(query, ['--tsv', '--no-headers'])).stdout).toBe('Ada Marsh\t3\n');
    expect((await sql(query, ['--md'])).stdout).toBe('| name | mention_count |\n| --- | ---: |\n| Ada Marsh | 3 |\n');
    expect((await sql(query, ['--csv', '--fields', 'mention_count'])).stdout).toBe('mention_count\r\n3\r\n');
    expect((await sql(query, ['--fields'])).stderr).toContain('There are name, mention_count');
  });

  it('gives empty answers and many rows alike', async () => {
    const none = 'SELECT name FROM people WHERE 0';
    expect((await sql(none, ['--json'])).stdout).toBe('[]\n');
    expect((await sql(none, ['--csv'])).stdout).toBe('name\r\n');
    expect((await sql(none)).stderr).toBe('no row fits\n');
    const many =
      'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 1000) SELECT n, n || :s AS t FROM c';
    const { stdout } = await sql(many, ['--csv', '-p', 's=,"x"']);
    expect(parse(stdout, { columns: true }).at(-1)).toEqual({ n: '1000', t: '1000,"x"' });
    expect(parse(stdout, { columns: true })).toHaveLength(1000);
    const shown = await sql(many, ['-p', 's=', '--limit', '0'], { terminal: 80 });
    expect(shown.stdout.trimEnd().split('\n')).toHaveLength(1001);
    const cut = await sql(many, ['-p', 's='], { terminal: 80 });
    expect([cut.stdout.trimEnd().split('\n').length, cut.stderr]).toEqual([51, '… and more: --limit 0 shows all\n']);
  });

  it('takes parameters by name, and the query from stdin', async () => {
    const query = 'SELECT text FROM mentions WHERE kind = :kind AND length(text) = :n ORDER BY text';
    const argv = ['-p', 'kind=person', '-p', ':n=9', '--json'];
    expect(JSON.parse((await sql(query, argv)).stdout)).toEqual([{ text: 'Ada Marsh' }]);
    expect(JSON.parse((await sql('-', argv, { stdin: query })).stdout)).toEqual([{ text: 'Ada Marsh' }]);
    expect((await sql(query, ['-p', 'kind=person'])).stderr).toContain('`n`: give it as `-p n=VALUE`');
    expect((await sql(query)).stderr).toContain('as `-p NAME=VALUE`');
    expect((await sql('SELECT 1', ['-p', 'x=1'])).stderr).toContain('no `:x`');
    expect((await sql('SELECT ?')).stderr).toContain('by name');
  });

  it('tells columns of one name apart, and writes bytes as SQL does', async () => {
    expect((await sql("SELECT 1 AS a, 2 AS a, x'00ff' AS b", ['--ndjson'])).stdout).toBe(
      '{"a":1,"a_2":2,"b":"x\'00ff\'"}\n',
    );
  });

  it('escapes what the archive holds', async () => {
    for (const flag of ['--csv', '--tsv', '--md', '--json', '--no-color']) {
      const { stdout } = await sql('SELECT text FROM articles', [flag], { terminal: 100 });
      expect(stdout).toContain('bells');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(stdout.replaceAll('\r\n', '\n')).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
    }
    expect((await sql("SELECT '=1+2' AS a", ['--csv'])).stdout).toBe("a\r\n'=1+2\r\n");
  });

  it('lists what there is, and the columns of one', async () => {
    const { stdout } = await runBpp(['sql', '--json'], { cwd: folder });
    const all: { name: string; is: string; holds: string }[] = JSON.parse(stdout);
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['people', 'money', 'timeline', 'mentions']));
    for (const { is, holds } of all)
      expect([is, holds]).toEqual([expect.stringMatching(/^(?:view|table)$/), expect.stringMatching(/\w/)]);
    expect((await sql('people')).stdout).toMatch(/^column +holds\nname +canonical name\n/);
    expect((await sql('peple')).stderr).toBe(
      'bpp: there is no table or view `peple` (did you mean `people`?): `bpp sql` lists them\n',
    );
  });

  it('says what is wrong with a query', async () => {
    expect((await sql('SELECT nam FROM people')).stderr).toContain('there is no column `nam` (did you mean `name`?)');
    expect((await sql('SELECT * FROM peple')).stderr).toContain('did you mean `people`?');
    expect(await sql('SELECT FROM people')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'bpp: SQL: near "FROM": syntax error\n',
    });
    expect((await sql('')).code).toBe(2);
    expect((await runBpp(['sql', 'SELECT 1', '--db', 'nosuch.db'], { cwd: folder })).stderr).toContain(
      'there is no database',
    );
  });

  it('ends a query that takes too long, also one that is within a single row', async () => {
    const endless = 'WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c';
    const { code, stderr } = await sql(endless, ['--time-limit', '1']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^bpp: the query takes longer than 1 s and was ended: .*--time-limit/),
    ]);
  });
});

test.each([
  'DELETE FROM mentions',
  'INSERT INTO meta VALUES (1, 2)',
  'UPDATE articles SET text = NULL',
  'REPLACE INTO meta VALUES (1, 2)',
  'DROP TABLE mentions',
  'SELECT 1; DROP TABLE mentions',
  'SELECT 1; SELECT 2',
  '/* SELECT */ DELETE FROM mentions',
  '-- SELECT\nDELETE FROM mentions',
  'WITH x AS (SELECT 1) DELETE FROM mentions RETURNING id',
  'WITH x AS (SELECT 1) INSERT INTO meta SELECT 1, 2 RETURNING *',
  'CREATE TEMP TABLE t AS SELECT 1',
  'CREATE VIEW people2 AS SELECT 1',
  "ATTACH 'other.db' AS other",
  "ATTACH ':memory:' AS other",
  "VACUUM INTO 'copy.db'",
  'VACUUM',
  'REINDEX;',
  'ANALYZE;',
  'BEGIN IMMEDIATE',
  'PRAGMA journal_mode = WAL',
  'PRAGMA query_only = OFF',
  'PRAGMA writable_schema = 1',
  'PRAGMA user_version = 3',
  'PRAGMA user_version(3)',
  'PRAGMA main.user_version = 3',
  'PRAGMA wal_checkpoint(TRUNCATE)',
  'PRAGMA optimize',
  'PRAGMA incremental_vacuum(1)',
  "PRAGMA temp_store_directory = '.'",
  "SELECT load_extension('x')",
  "SELECT writefile('x.txt', 'x')",
  "SELECT readfile('/etc/hostname')",
  "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')",
  "SELECT * FROM articles_fts; INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')",
])('refuses to do anything but read: %s', async (query) => {
  const path = join(folder, 'bpp.db');
  const before = [readFileSync(path).toString('base64'), readdirSync(folder)];
  const { code, stdout, stderr } = await sql(query);
  expect([code, stdout, stderr]).toEqual([2, '', expect.not.stringContaining('fault of bpp')]);
  expect([readFileSync(path).toString('base64'), readdirSync(folder)]).toEqual(before);
});
