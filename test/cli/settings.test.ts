import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { LEAST_NODE } from '../../src/app/doctor.js';
import { CONFIG_SCHEMA } from '../../src/cli/settings/config-schema.js';
import { PACKAGE } from '../support/consumer.js';
import { sharedFolder } from '../support/database.js';
import { openShell, type Shell } from '../support/shell.js';

const PAGE =
  'Ferry firm sold\n\n6 May 2013\n\nRosa Field, leader of Wexham Council, said on 4 May the sale would bring in £4m. “No,” she said.\n';
const config = (settings: object): string => JSON.stringify(settings);
const folder = sharedFolder();

describe('bpp.config.json', () => {
  test('holds for the folder it is in and those below, its paths start at it', async () => {
    const { bpp, cwd } = openShell({
      'pages/page.txt': PAGE,
      'bpp.config.json': config({ database: 'facts.db', root: '.' }),
    });
    expect(await bpp('ingest pages')).toMatchObject({ code: 0 });
    expect((await bpp('list sources --csv')).stdout).toContain('pages/page.txt');
    const below = { cwd: join(cwd, 'pages') };
    expect((await bpp('list sources --csv', below)).stdout).toContain('pages/page.txt');
    expect(JSON.parse((await bpp('config --json', below)).stdout)).toEqual([
      { name: 'database', value: '../facts.db', from: 'file', where: '../bpp.config.json' },
      { name: 'root', value: '..', from: 'file', where: '../bpp.config.json' },
      { name: 'curation', value: 'curation.jsonl', from: 'default', where: null },
      { name: 'lists', value: null, from: 'default', where: null },
    ]);
  });

  test('gives way to the environment, and that to the command line', async () => {
    const { bpp } = openShell({
      'a/page.txt': PAGE,
      'bpp.config.json': config({ database: 'file.db', curation: 'file.jsonl' }),
    });
    for (const db of ['file.db', 'env.db', 'flag.db']) await bpp(`ingest a --db ${db}`);
    const env = { NO_COLOR: '1', BPP_DB: 'env.db', BPP_CURATION: 'env.jsonl' };
    const rows = async (line: string, given = {}): Promise<unknown> =>
      JSON.parse((await bpp(line, given)).stdout).slice(0, 3);
    expect(await rows('config --json')).toMatchObject([
      { value: 'file.db' },
      {},
      { value: 'file.jsonl', from: 'file' },
    ]);
    expect(await rows('config --json', { env })).toMatchObject([
      { value: 'env.db', from: 'environment', where: 'BPP_DB' },
      {},
      { value: 'env.jsonl', where: 'BPP_CURATION' },
    ]);
    expect((await bpp('config --db flag.db --json', { env })).stdout).toContain(
      '"value":"flag.db","from":"flag","where":"--db"',
    );
    await bpp('curate reject "Rosa Field" --by me', { env });
    expect((await bpp('list people', { env })).stdout).not.toContain('Rosa Field');
    expect((await bpp('list people')).stdout).toContain('Rosa Field');
    expect((await bpp('curate log --curation env.jsonl')).stdout).toContain('Rosa Field');
  });

  describe('has defaults', () => {
    let shell: Shell;
    beforeAll(async () => {
      shell = openShell({ 'page.txt': PAGE }, folder());
      await shell.bpp('ingest page.txt');
    });
    const withDefaults = async (defaults: object, line: string): Promise<string> => {
      shell.write('bpp.config.json', config({ defaults }));
      return (await shell.bpp(line)).stdout;
    };

    test('for the format, which a command line overrules', async () => {
      const json = await withDefaults({ format: 'json' }, 'list people');
      expect(JSON.parse(json)).toMatchObject([{ name: 'Rosa Field' }]);
      expect(await withDefaults({ format: 'json' }, 'list people --csv')).toMatch(/^[\w,]+\r?\n/);
      expect(await withDefaults({ format: 'json' }, 'list people --fields name')).toContain('Rosa Field');
      expect(await withDefaults({ format: 'json' }, 'list people --no-defaults')).not.toContain('{');
      expect(await withDefaults({ format: 'json' }, 'ingest page.txt')).not.toContain('{');
    });

    test('for how sure a fact is, and how many are shown to people', async () => {
      expect(await withDefaults({ 'min-confidence': 1 }, 'list people')).toBe('');
      expect(await withDefaults({ 'min-confidence': 1 }, 'list people --min-confidence 0')).toContain('Rosa Field');
      expect(await withDefaults({ 'min-confidence': 1 }, 'list sources')).toContain('page.txt');
      const sums = async (line: string): Promise<number> =>
        (await withDefaults({ limit: 1 }, line)).split('\n').filter((row) => row.includes('page.txt')).length;
      expect(await sums('list dates --no-defaults')).toBe(2);
      expect(await sums('list dates')).toBe(1);
      expect(await sums('list dates --limit 0')).toBe(2);
      expect(await sums('list dates --ndjson')).toBe(2);
    });
  });

  test.each([
    [{ databse: 'x.db' }, '`bpp.config.json` has no setting `databse`: did you mean `database`?'],
    [
      { colour: 'red' },
      '`bpp.config.json` has no setting `colour`: it may have `database`, `root`, `curation`, `lists`, `defaults`',
    ],
    [{ defaults: { limt: 3 } }, '`defaults` of `bpp.config.json` has no setting `limt`: did you mean `limit`?'],
    [{ defaults: { limit: -3 } }, '`limit` of `bpp.config.json` is a whole number, 0 for all'],
    [{ defaults: { format: 'xml' } }, '`format` of `bpp.config.json` is one of table, json, ndjson, csv, tsv, md'],
    [{ defaults: 3 }, '`defaults` of `bpp.config.json` holds no object'],
    [{ database: '' }, '`database` of `bpp.config.json` is the path of the database'],
  ])('is refused with a sentence: %j', async (settings, told) => {
    const { bpp } = openShell({ 'bpp.config.json': config(settings) });
    const { code, stdout, stderr } = await bpp('list people --json');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`bpp: ${told}`);
    expect(await bpp('doctor')).toMatchObject({ code: 1 });
  });

  test('has a JSON Schema', async () => {
    expect(JSON.parse((await openShell().bpp('schema --config')).stdout)).toEqual(CONFIG_SCHEMA);
  });
});

describe('bpp doctor', () => {
  test('finds all well, and says where there is no database yet', async () => {
    const { bpp } = openShell({ 'page.txt': PAGE });
    const { code, stdout } = await bpp('doctor --json');
    expect(code).toBe(0);
    const before: { check: string; status: string; found: string }[] = JSON.parse(stdout);
    const of = (check: string) => before.find((row) => row.check === check);
    expect(of('SQLite')?.found).toMatch(/^\d+\.\d+\.\d+ with full text \(FTS5\), better-sqlite3 \d/);
    expect(of('Node')?.found).toContain(process.version);
    expect(of('database')).toMatchObject({
      status: 'note',
      advice: 'run `bpp ingest PATH`, or name another with --db',
    });
    await bpp('ingest page.txt');
    expect((await bpp('doctor')).stdout).toMatch(/ok +database +`bpp.db`, schema \d+, 1 sources, 1 articles/);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string, RegExp]>([
    ['a database that is none', { 'bpp.db': 'notes, and nothing else '.repeat(50) }, 'doctor', /is not a database/],
    ['a database that was named and is not there', {}, 'doctor --db gone.db', /there is no `gone.db`/],
    ['decisions that cannot be read', { 'curation.jsonl': 'no JSON\n' }, 'doctor', /curation\.jsonl/],
    [
      'lists that are wrong',
      { 'bpp.config.json': '{"lists": "own"}', 'own/bodis.tsv': 'name\nX\n' },
      'doctor',
      /bodis\.tsv/,
    ],
    ['settings that are wrong', { 'bpp.config.json': '{"list": "own"}' }, 'doctor', /no setting `list`/],
  ])('finds %s', async (_, files, line, told) => {
    const { bpp } = openShell(files);
    const { code, stdout } = await bpp(`${line} --json`);
    expect(code).toBe(1);
    const wrong = (JSON.parse(stdout) as { status: string; found: string }[]).filter(
      ({ status }) => status === 'wrong',
    );
    expect(wrong).toHaveLength(1);
    expect(wrong[0]?.found).toMatch(told);
    expect((await bpp(line)).code).toBe(1);
  });

  test('asks for the Node that package.json asks for', () => {
    const { engines } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    expect(engines.node).toBe(`>=${LEAST_NODE.join('.')}`);
  });
});

describe('version and help', () => {
  test.each(['-v', '-V', '--version', 'version'])('%s prints the version', async (word) => {
    const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
    expect(await openShell().bpp(word)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('help of what is none names it, and what was meant', async () => {
    const { bpp } = openShell();
    expect(await bpp('help nosuch')).toEqual({
      code: 2,
      stdout: '',
      stderr: "bpp: unknown command 'nosuch': `bpp help` lists the commands and topics\n",
    });
    expect((await bpp('help qery')).stderr).toContain('did you mean `bpp help query`?');
    expect((await bpp('help query')).stdout).toContain('Usage: bpp query');
    expect((await bpp('help')).stdout).toContain('exit-codes');
  });

  test.each([
    ['exit-codes', '130  interrupted'],
    ['environment', 'BPP_DB '],
    ['settings', '"database": "archive.db"'],
    ['formats', '--ndjson'],
    ['filters', '--person <name>'],
    ['dates', '2012-07..2012-11'],
    ['words', 'NEAR('],
  ])('help %s is a page', async (topic, holds) => {
    const { code, stdout } = await openShell().bpp(`help ${topic}`);
    expect(code).toBe(0);
    expect(stdout).toContain(holds);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(121);
  });
});
