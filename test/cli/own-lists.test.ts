import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.js';
import { temporaryFolder } from '../support/database.js';
import { type Ran, runBpp } from '../support/run-bpp.js';

let cwd: string;
const bpp = (...argv: string[]): Promise<Ran> => runBpp(argv, { cwd });
const put = (path: string, text: string): void => writeFileSync(join(cwd, path), text.replaceAll('|', '\t'));

beforeEach(() => {
  cwd = temporaryFolder();
  for (const folder of ['pages', 'own']) mkdirSync(join(cwd, folder));
  put(
    'pages/a.txt',
    'Board meets\n\nThe board of Sunny Uplands met in Quorvale, where JK Zedworth took the chair on Tuesday.\n',
  );
  put(
    'pages/b.txt',
    'Board pays\n\nThe Tharnby Circle paid £2m on Tuesday, and the visitor Zedworth-Pryce left the room.\n',
  );
  put('own/people.tsv', '# The board.\nname|aliases\nJoanne Zedworth|JK Zedworth; Zedworth-Pryce\n');
  put('own/programmes.txt', 'Sunny Uplands\n');
  put('own/bodies.txt', 'Tharnby Circle\n');
  put('own/places.txt', 'Quorvale\n');
});

interface Named {
  readonly kind: string;
  readonly name: string;
  readonly rule: string;
}

/** What the database has by lists of one's own, with the names of the entities. */
function listedIn(db: string): readonly Named[] {
  const database = openDatabase(join(cwd, db));
  const rows = database
    .prepare<[], Named>(
      `SELECT m.kind, e.name, m.rule FROM mentions m JOIN chains c ON c.id = m.chain_id JOIN entities e ON e.id = c.entity_id
       WHERE m.rule LIKE 'list/%' ORDER BY m.rule, m.start`,
    )
    .all();
  database.close();
  return rows;
}

/** The rules that read the sources. */
function rulesIn(db: string): readonly string[] {
  const database = openDatabase(join(cwd, db));
  const rows = database.prepare<[], { rules: string }>('SELECT DISTINCT rules FROM sources').all();
  database.close();
  return rows.map(({ rules }) => rules);
}

describe('lists of one’s own', () => {
  it('are found by an ingest, an alias in another article under the listed name', async () => {
    await bpp('ingest', 'pages', '--lists', 'own');
    expect(listedIn('bpp.db')).toEqual([
      { kind: 'organisation', name: 'Tharnby Circle', rule: 'list/bodies.txt' },
      { kind: 'person', name: 'Joanne Zedworth', rule: 'list/people.tsv' },
      { kind: 'person', name: 'Joanne Zedworth', rule: 'list/people.tsv' },
      { kind: 'place', name: 'Quorvale', rule: 'list/places.txt' },
      { kind: 'programme', name: 'Sunny Uplands', rule: 'list/programmes.txt' },
    ]);
    const { stdout } = await bpp('query', '--person', 'Joanne Zedworth');
    expect(stdout).toContain('pages/a.txt:3');
    expect(stdout).toContain('pages/b.txt:3');
  });

  it('are part of the rules: a changed list has the pages read again, an unchanged one has not', async () => {
    await bpp('ingest', 'pages');
    const [without] = rulesIn('bpp.db');
    expect((await bpp('ingest', 'pages', '--lists', 'own')).stderr).toContain('2 changed');
    const [before] = rulesIn('bpp.db');
    expect((await bpp('ingest', 'pages', '--lists', 'own')).stderr).toContain('2 unchanged');
    put('own/places.txt', 'Quorvale\nUpper Quorvale\n');
    expect((await bpp('ingest', 'pages', '--lists', 'own')).stderr).toContain('2 changed');
    const [after, ...others] = rulesIn('bpp.db');
    expect(others).toEqual([]);
    expect(new Set([without, before, after]).size).toBe(3);
  });

  it('are cited by explain with file and line', async () => {
    const { stdout } = await bpp('explain', 'pages/a.txt:3', '--lists', 'own');
    expect(stdout).toContain('rule: `Joanne Zedworth` of your own list, own/people.tsv:3 [list/people.tsv]');
    expect(stdout).toContain('rule: `Sunny Uplands` of your own list, own/programmes.txt:1 [list/programmes.txt]');
  });

  it('are read by extract, from pages and from lines', async () => {
    const records = (await bpp('extract', 'pages/a.txt', '--lists', 'own')).stdout;
    expect(JSON.parse(records).mentions).toContainEqual(
      expect.objectContaining({ text: 'Sunny Uplands', kind: 'programme', rule: 'list/programmes.txt' }),
    );
    const { stdout } = await runBpp(['extract', '--from', 'ndjson', '--passage', '--lists', 'own'], {
      cwd,
      stdin: '{"id":"1","text":"They met in Quorvale."}\n',
    });
    expect(JSON.parse(stdout).mentions).toMatchObject([{ text: 'Quorvale', rule: 'list/places.txt' }]);
  });

  it('may be named by the settings of the folder, over which the command line wins', async () => {
    put('bpp.config.json', '{"lists": "own"}');
    const rulesOf = async (...argv: string[]): Promise<readonly string[]> =>
      JSON.parse((await bpp('extract', 'pages/a.txt', ...argv)).stdout).mentions.map(({ rule }: Named) => rule);
    expect(await rulesOf()).toContain('list/places.txt');
    mkdirSync(join(cwd, 'none'));
    expect((await rulesOf('--lists', 'none')).filter((rule) => rule.startsWith('list/'))).toEqual([]);
  });

  it.each([
    ['{"lists": "own", "list": "own"}', '`bpp.config.json` has no setting `list`: did you mean `lists`?'],
    ['{"lists": 3}', '`lists` of `bpp.config.json` is the path of a folder'],
    ['["own"]', '`bpp.config.json` holds no object: write {"lists": "FOLDER"}'],
    ['{"lists": "nowhere"}', 'there is no folder `nowhere` with lists'],
  ])('are not read by settings that are wrong: %s', async (settings, complaint) => {
    put('bpp.config.json', settings);
    for (const argv of [
      ['ingest', 'pages'],
      ['extract', 'pages/a.txt'],
      ['explain', 'pages/a.txt'],
    ]) {
      expect(await bpp(...argv)).toEqual({ code: 2, stdout: '', stderr: `bpp: ${complaint}\n` });
    }
  });

  it('with a bad row are an error that names file and line, and nothing is read', async () => {
    put('own/people.tsv', 'name|aliases\nJo|Zed|Leeds\n');
    const { code, stderr } = await bpp('ingest', 'pages', '--lists', 'own');
    expect([code, stderr]).toEqual([2, 'bpp: own/people.tsv:2: 3 cells under 2 columns\n']);
    expect(() => rulesIn('bpp.db')).toThrow('there is no database');
  });
});
