import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.js';
import { LIST_KINDS } from '../../src/store/lists.js';
import { VERSION } from '../../src/version.js';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

let folder: string;
let db: string;
beforeEach(() => {
  folder = temporaryFolder();
  db = join(folder, 'x.db');
  store(db, ARCHIVE);
});
const bpp = (...argv: string[]): Promise<Ran> => runBpp([...argv, '--db', db]);

describe('bpp', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(VERSION).toBe(version);
    expect(await runBpp(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints its help when it is called with nothing', async () => {
    const bare = await runBpp([]);
    expect(bare.code).toBe(0);
    for (const { name } of commands) expect(bare.stdout).toContain(`\n  ${name} `);
    const help = await runBpp(['--help']);
    expect(help.stdout).toContain('Exit codes:');
    expect((await runBpp(['help'])).stdout).toBe(help.stdout);
  });

  it.each(commands.map(({ name }) => name))('has an example in the help of %s', async (name) => {
    const { code, stdout } = await runBpp([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain(`\n  $ `);
    expect(stdout).toMatch(new RegExp(`\\$ .*bpp ${name}`));
    expect(await runBpp(['help', name])).toEqual({ code: 0, stdout, stderr: '' });
  });

  it('suggests what was meant by an unknown command, flag or list', async () => {
    expect(await runBpp(['quary'])).toEqual({
      code: 2,
      stdout: '',
      stderr: "bpp: unknown command 'quary'\n(Did you mean query?)\nSee `bpp --help`.\n",
    });
    expect(await bpp('query', '--forse', 'x')).toEqual({
      code: 2,
      stdout: '',
      stderr: "bpp: unknown option '--forse'\n(Did you mean --force?)\nSee `bpp query --help`.\n",
    });
    expect((await bpp('list', 'peple')).stderr).toMatch(/^bpp: there is no list of `peple`: did you mean `people`\?/);
  });

  it('takes global options before and after the command, and the database from the environment', async () => {
    const expected = (await bpp('list', 'people')).stdout;
    expect((await runBpp(['--db', db, 'list', 'people'])).stdout).toBe(expected);
    expect((await runBpp(['list', 'people'], { env: { BPP_DB: db } })).stdout).toBe(expected);
    expect((await runBpp(['list', 'people', '--db', 'x.db'], { cwd: folder })).stdout).toBe(expected);
  });

  it('says what to do where there is no database', async () => {
    const { code, stderr } = await runBpp(['list', 'people'], { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^bpp: there is no database `.*bpp.db`: run `bpp ingest PATH` first, or name one with --db\n$/,
    );
  });

  it('escapes what an error quotes', async () => {
    expect((await runBpp(['\u001b[2Jquery'])).stderr).toContain('\\u{1b}[2Jquery');
  });

  it('notes that the last ingest did not end', async () => {
    const tampered = new BetterSqlite3(db);
    tampered.exec(`UPDATE meta SET value = 'unfinished'`);
    tampered.close();
    expect((await bpp('list', 'people')).stderr).toContain('is not complete');
  });
});

describe('bpp list', () => {
  it.each(LIST_KINDS)('lists %s for people and programs alike', async (kind) => {
    const human = await bpp('list', kind);
    const rows = JSON.parse((await bpp('list', kind, '--json')).stdout);
    expect([human.code, human.stderr]).toEqual([0, rows.length === 0 ? `no ${kind} in \`${db}\`\n` : '']);
    if (rows.length === 0) return;
    expect(human.stdout.trimEnd().split('\n')).toHaveLength(rows.length + 1);
    const lines = (await bpp('list', kind, '--ndjson')).stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
    const [header = ''] = (await bpp('list', kind, '--csv')).stdout.split('\r\n');
    expect(header.split(',')).toEqual(Object.keys(rows[0]));
  });

  it('keeps a line for a row on a narrow terminal', async () => {
    const { stdout } = await runBpp(['list', 'quotes', '--db', db], { terminal: 60, env: { NO_COLOR: '1' } });
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(60);
    expect(stdout).toContain('…');
  });

  it('guards formulas in CSV, and leaves numbers alone', async () => {
    expect((await bpp('list', 'quotes', '--csv')).stdout).toContain(`,"'=2+2 is four,",`);
    expect((await bpp('list', 'money', '--csv')).stdout).toContain(',16000000,GBP,up to,,');
  });

  it('leaves out facts less sure than is asked, and entities without a mention so sure', async () => {
    const writable = new BetterSqlite3(db);
    writable.prepare("UPDATE mentions SET confidence = 0.5 WHERE text IN ('Hull', '£16m', 'Ada Marsh')").run();
    writable.close();
    const texts = async (...argv: string[]): Promise<unknown[]> =>
      JSON.parse((await bpp('list', ...argv, '--json')).stdout).map(({ text }: { readonly text: string }) => text);
    const sure = ['--min-confidence', '0.85'];
    expect(await texts('places')).toContain('Hull');
    expect(await texts('places', ...sure)).not.toContain('Hull');
    expect(await texts('mentions', ...sure)).not.toContain('Hull');
    expect(await texts('money', ...sure)).toEqual((await texts('money')).filter((text) => text !== '£16m'));
    expect([await texts('roles', ...sure), await texts('quotes', ...sure)]).toEqual([[], []]);
    // Known by her other mentions, of which the first that is so sure is shown.
    const people = JSON.parse((await bpp('list', 'people', '--json', ...sure)).stdout);
    expect(people.find(({ name }: { readonly name: string }) => name === 'Ada Marsh').text).toBe('Marsh');
  });

  it('refuses a confidence where there is none, or that is none', async () => {
    const { code, stderr } = await bpp('list', 'sources', '--min-confidence', '0.5');
    expect([code, stderr]).toEqual([2, 'bpp: sources have no confidence: --min-confidence is for facts\n']);
    for (const wrong of ['95', 'high', '']) {
      const ran = await bpp('list', 'people', '--min-confidence', wrong);
      expect(ran).toMatchObject({ code: 2, stderr: expect.stringContaining('write a number from 0 to 1') });
    }
  });

  it('says that a list is empty on stderr', async () => {
    const empty = join(folder, 'empty.db');
    store(empty, []);
    expect(await runBpp(['list', 'people', '--db', empty])).toEqual({
      code: 0,
      stdout: '',
      stderr: `no people in \`${empty}\`\n`,
    });
  });
});

describe('bpp show', () => {
  it('shows a source line by line, with the rule that took a line out', async () => {
    const { stdout } = await bpp('show', '002_letters.txt');
    expect(stdout).toContain(' 1 ✂ Letters, January 2015  [footer/notice: cookie notice]\n');
    expect(stdout).toContain(' 3 │ Your say on Eastmoor Police\n');
    expect(stdout.match(/┌ article/g)).toHaveLength(2);
  });

  it('shows an article by its own id and by that of a mention in it', async () => {
    const [mention] = JSON.parse((await bpp('list', 'places', '--json')).stdout);
    const [quote] = JSON.parse((await bpp('list', 'quotes', '--json')).stdout);
    const article = await bpp('show', quote.article_id);
    expect(article.stdout).toContain('pages/001_merger.txt:1');
    expect(article.stdout).toMatch(/10 +place +Hull +Hull +place\/plan/);
    expect((await bpp('show', quote.id)).stdout).toBe(article.stdout);
    expect(mention.text).toBe('Hull');
    expect(JSON.parse((await bpp('show', quote.article_id, '--json')).stdout).id).toBe(quote.article_id);
  });

  it('shows why names are taken for one', async () => {
    const { stdout } = await bpp('show', 'Ada Marsh');
    expect(stdout).toContain(
      '  Ms Marsh  ×1  pages/001_merger.txt:8\n      link/surname: `Marsh` has one antecedent\n',
    );
  });

  it('says that nothing has that name, with near ones', async () => {
    const { code, stderr } = await bpp('show', 'Hul');
    expect([code, stderr]).toEqual([
      2,
      'bpp: nothing in the database has the id, name or path `Hul`: did you mean `Hull`?\n',
    ]);
  });
});

describe('bpp export', () => {
  it('writes one record a line, the same to a file as to stdout', async () => {
    const { stdout } = await bpp('export');
    expect(stdout.trimEnd().split('\n')).toHaveLength(4);
    const file = join(folder, 'out.ndjson');
    expect((await bpp('export', '-o', file)).stdout).toBe('');
    expect(readFileSync(file, 'utf8')).toBe(stdout);
    expect(JSON.parse((await bpp('export', '--format', 'json')).stdout)).toHaveLength(4);
  });

  it('writes one table as CSV', async () => {
    const { stdout } = await bpp('export', '--format', 'csv', '--table', 'roles');
    expect(stdout.split('\r\n')[1]).toContain(',Chief Constable,Eastmoor Police,');
  });

  it('says where it cannot write', async () => {
    const { code, stderr } = await bpp('export', '-o', join(folder, 'no', 'x.csv'));
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be written: see whether');
  });
});

describe('bpp check', () => {
  it('says what holds, and exits with 1 and the row when something does not', async () => {
    const good = await bpp('check');
    expect([good.code, good.stdout]).toEqual([0, '']);
    expect(good.stderr).toContain('28 mentions, 2 roles, 4 quotes, 1 report,');
    const tampered = new BetterSqlite3(db);
    tampered.exec(`UPDATE quotes SET text = 'It is a fine sale,' WHERE text LIKE '%fire%'`);
    tampered.close();
    const bad = await bpp('check');
    expect(bad.code).toBe(1);
    expect(bad.stdout).toMatch(/^quotes \w{10}: its text is not the article’s text from start to end\n/);
    expect(JSON.parse((await bpp('check', '--json')).stdout)[0].table).toBe('quotes');
  });

  it('holds reported speech and the terms of posts to the same', async () => {
    const tampered = new BetterSqlite3(db);
    tampered.exec(`UPDATE said SET text = 'the scheme would cost more'; UPDATE roles SET until = '2012-02-31'`);
    tampered.close();
    const { code, stdout } = await bpp('check');
    expect(code).toBe(1);
    expect(stdout).toMatch(/^said \w{10}: its text is not the article’s text from start to end$/m);
    expect(stdout).toMatch(/^roles \w{10}: its until is no day of the calendar$/m);
  });
});

describe('bpp schema', () => {
  it('prints the schema of the record, and the tables as SQLite takes them', async () => {
    const schema = JSON.parse((await runBpp(['schema'])).stdout);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const { stdout } = await runBpp(['schema', '--sql']);
    const fresh = new BetterSqlite3(':memory:').exec(stdout);
    expect(fresh.prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'view'`).pluck().get()).toBe(22);
    for (const [table] of stdout.matchAll(/CREATE TABLE \w+ \([^\n]*/g)) expect(table).toMatch(/-- \w/);
  });
});

describe('bpp schema --spark', () => {
  // biome-ignore lint/suspicious/noExplicitAny: what Spark parses
  const described = (type: any): unknown =>
    typeof type === 'string' ? type : type.type === 'array' ? [described(type.elementType)] : fieldsOf(type);
  // biome-ignore lint/suspicious/noExplicitAny: the same
  const fieldsOf = (type: any): Record<string, unknown> =>
    Object.fromEntries(
      type.fields.map((field: { name: string; type: unknown }) => [field.name, described(field.type)]),
    );

  it('has every field of the record with its type', async () => {
    const record = JSON.parse((await runBpp(['schema'])).stdout);
    const spark = fieldsOf(JSON.parse((await runBpp(['schema', '--spark'])).stdout));
    expect(Object.keys(spark)).toEqual(Object.keys(record.properties));
    expect(spark).toMatchObject({ ordinal: 'long', byline: ['string'], published: 'string' });
    const [mention] = spark['mentions'] as [object];
    expect(Object.keys(mention)).toEqual(Object.keys(record.$defs.mention.properties));
    expect(mention).toMatchObject({ start: 'long', confidence: 'double', min: 'double', value: 'string' });
    expect(spark['source']).toMatchObject({ issues: [{ line: 'long' }], declared: { byline: { value: ['string'] } } });
    expect(spark['events']).toMatchObject([{ who_chains: ['long'], what: 'string' }]);
  });
});

describe('bpp extract', () => {
  it('says what to do when it waits for a terminal', async () => {
    expect(await runBpp(['extract', '-'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'bpp: there is nothing on stdin: name a file, or pipe a page into `bpp extract -`\n',
    });
  });
});
