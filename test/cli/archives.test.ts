import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openShell, type Shell } from '../support/shell.js';
import { type Entry, zipOf } from '../support/story/archives.js';

const page = (name: string, sum = '£5m'): string =>
  `Plan for ${name}\n\n6 May 2013\n\nCouncillor ${name} Okafor said the lido in Leeds would cost ${sum}.\n`;
const entry = (name: string, content: string | Uint8Array): Entry => ({ name, content });
const ROSA = entry('2013/rosa.txt', page('Rosa'));
const ADA = entry('2013/ada.txt', page('Ada'));
const OLD = entry('2013/old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));

async function archive(...entries: readonly Entry[]): Promise<Shell> {
  const shell = openShell({ 'in/one.txt': page('Ian'), 'in/cuttings.zip': zipOf(entries) });
  await shell.bpp('ingest in');
  return shell;
}

const listed = async ({ bpp }: Shell): Promise<readonly Record<string, unknown>[]> =>
  JSON.parse((await bpp('list sources --json')).stdout);
const paths = async (shell: Shell): Promise<unknown[]> => (await listed(shell)).map(({ source }) => source);
const told = async (shell: Shell, line: string): Promise<string> => (await shell.bpp(line)).stderr;

describe('a zip of pages', () => {
  test('is listed by its pages, with its form and how many there are', async () => {
    const shell = await archive(ROSA, ADA);
    expect(await listed(shell)).toMatchObject([
      { source: 'in/cuttings.zip!2013/ada.txt', form: 'read/zip', container: 'in/cuttings.zip', container_sources: 2 },
      { source: 'in/cuttings.zip!2013/rosa.txt', form: 'read/zip', container: 'in/cuttings.zip', container_sources: 2 },
      { source: 'in/one.txt', form: null, container: null, container_sources: null },
    ]);
    expect((await shell.bpp('list sources')).stdout).toMatch(/rosa\.txt +text\/plain .* zip of 2 /);
  });

  test('is shown with its parts and what was said of them, a part by any of its names', async () => {
    const shell = await archive(ROSA, ADA, OLD);
    const { stdout } = await shell.bpp('show in/cuttings.zip');
    expect(stdout).toContain('zip · 2 sources · 2 articles');
    expect(stdout).toContain('in/cuttings.zip!2013/rosa.txt');
    expect(stdout).toContain('in/cuttings.zip!2013/old.doc: error: an office document');
    const { sources, issues } = JSON.parse((await shell.bpp('show cuttings.zip --json')).stdout);
    expect([sources.length, issues.length]).toEqual([2, 1]);
    for (const name of ['in/cuttings.zip!2013/rosa.txt', './in/cuttings.zip!2013/rosa.txt', '2013/rosa.txt'])
      expect((await shell.bpp(`show ${name}`)).stdout, name).toContain('1 │ Plan for Rosa');
    expect((await shell.bpp('explain in/cuttings.zip!2013/rosa.txt:5')).stdout).toContain('Rosa Okafor');
  });

  test('is not looked into again while it is the same, and by its entries where it is not', async () => {
    const shell = await archive(ROSA, ADA);
    expect(await told(shell, 'ingest in')).toContain('3 sources: 3 unchanged');
    shell.write('in/cuttings.zip', zipOf([ROSA, entry('2013/ada.txt', page('Ada', '£6m'))]));
    expect(await told(shell, 'ingest in --dry-run')).toContain('1 changed, 2 unchanged');
    expect(await told(shell, 'ingest in')).toContain('1 changed, 2 unchanged');
    shell.write('in/cuttings.zip', zipOf([ROSA, entry('2014/tom.txt', page('Tom'))]));
    expect(await told(shell, 'ingest in')).toContain('1 new, 2 unchanged, 1 gone');
    rmSync(join(shell.cwd, 'in/cuttings.zip'));
    expect(await told(shell, 'ingest in')).toContain('2 gone');
    expect(await paths(shell)).toEqual(['in/one.txt']);
  });

  test('keeps what it held where it is broken now', async () => {
    const shell = await archive(ROSA, ADA);
    shell.write('in/cuttings.zip', zipOf([ROSA, ADA]).subarray(0, 60));
    expect((await shell.bpp('ingest in')).code).toBe(3);
    expect(await paths(shell)).toContain('in/cuttings.zip!2013/ada.txt');
  });

  test('is tried again where an entry failed', async () => {
    const shell = await archive(ROSA, OLD);
    shell.write('in/cuttings.zip', zipOf([ROSA, ADA]));
    expect(await told(shell, 'ingest --retry-failed')).toContain('1 new');
    expect(await paths(shell)).toContain('in/cuttings.zip!2013/ada.txt');
    expect(JSON.parse((await shell.bpp('list issues --json')).stdout)).toEqual([]);
  });

  test.each(['in/cuttings.zip', 'cuttings.zip', "'in/*.zip'"])('is forgotten as %s', async (name) => {
    const shell = await archive(ROSA, ADA);
    const { code } = await shell.bpp(`forget ${name}`, {
      cwd: name === 'cuttings.zip' ? join(shell.cwd, 'in') : shell.cwd,
      env: { BPP_DB: join(shell.cwd, 'bpp.db') },
    });
    expect(code).toBe(0);
    expect(await paths(shell)).toEqual(['in/one.txt']);
    await shell.bpp('ingest in');
    expect((await paths(shell)).length).toBe(3);
  });

  test('loses one page where one is forgotten, from any folder', async () => {
    const shell = await archive(ROSA, ADA);
    const surroundings = { cwd: join(shell.cwd, 'in'), env: { BPP_DB: join(shell.cwd, 'bpp.db') } };
    expect((await shell.bpp('forget cuttings.zip!2013/ada.txt', surroundings)).code).toBe(0);
    expect(await paths(shell)).toEqual(['in/cuttings.zip!2013/rosa.txt', 'in/one.txt']);
  });

  test('is proved from its file, and what it does not give any more is named', async () => {
    const shell = await archive(ROSA, ADA, OLD);
    const proved = await shell.bpp('check --deep');
    expect([proved.code, proved.stdout]).toEqual([0, '']);
    expect(proved.stderr).toContain('3 sources read again: every row is the same');
    shell.write('in/cuttings.zip', zipOf([ROSA]));
    const { code, stdout } = await shell.bpp('check --deep --json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      { table: 'sources', row: 'in/cuttings.zip', problem: expect.stringContaining('has other bytes') },
    ]);
  });

  test('comes by standard input, and is what it would be as a file', async () => {
    const shell = await archive(ROSA, ADA);
    const bytes = readFileSync(join(shell.cwd, 'in/cuttings.zip'));
    const { stdout } = await shell.bpp('extract -', { stdin: bytes });
    const sources = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(sources).toEqual(['-!2013/rosa.txt', '-!2013/ada.txt']);
  });
});
