import { chmodSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ran } from '../support/run-bpp.js';
import { openShell, type Shell } from '../support/shell.js';

const page = (name: string, sum = '£5m'): string =>
  `Plan for ${name}\n\n6 May 2013\n\nCouncillor ${name} Okafor said the lido in Leeds would cost ${sum}.\n`;

/** Two folders of pages that are in the database. */
async function archive(): Promise<Shell> {
  const shell = openShell({ 'a/one.txt': page('Rosa'), 'a/two.txt': page('Ada'), 'b/three.txt': page('Ian') });
  expect((await shell.bpp('ingest a b')).code).toBe(0);
  return shell;
}

const paths = async ({ bpp }: Shell): Promise<string[]> =>
  JSON.parse((await bpp('list sources --json')).stdout).map(({ source }: { source: string }) => source);

const json = ({ stdout }: Ran) => JSON.parse(stdout);
const report = ({ cwd }: Shell, name = 'run.json') => JSON.parse(readFileSync(join(cwd, name), 'utf8'));
const statuses = (run: { sources: { path: string; status: string }[] }): string[] =>
  run.sources.map(({ path, status }) => `${status} ${path}`);

describe('ingest --dry-run', () => {
  it('says what would be done and writes nothing at all', async () => {
    const shell = openShell({ 'a/one.txt': page('Rosa'), 'a/bad.txt': '' });
    const ran = await shell.bpp('ingest a --dry-run');
    expect(ran).toEqual({
      code: 3,
      stdout: 'failed   a/bad.txt\nnew      a/one.txt\n',
      stderr:
        'a/bad.txt: error: empty file: it holds no text [read/empty-file]\n1 source: 1 new, 1 failed · nothing is written\n',
    });
    expect(readdirSync(shell.cwd)).toEqual(['a']);
  });

  it('compares with the database and leaves it as it is', async () => {
    const shell = await archive();
    shell.write('a/one.txt', page('Rosa', '£6m'));
    shell.write('a/four.txt', page('Una'));
    rmSync(join(shell.cwd, 'a/two.txt'));
    const before = readFileSync(join(shell.cwd, 'bpp.db'));
    const { code, stdout, stderr } = await shell.bpp('ingest a -n');
    expect([code, stdout]).toEqual([0, 'new      a/four.txt\nchanged  a/one.txt\ngone     a/two.txt\n']);
    expect(stderr).toBe('2 sources: 1 new, 1 changed, 1 gone · nothing is written\n');
    expect(readFileSync(join(shell.cwd, 'bpp.db')).equals(before)).toBe(true);
    expect(readdirSync(shell.cwd).sort()).toEqual(['a', 'b', 'bpp.db']);
    const promised = json(await shell.bpp('ingest a -n --json'));
    const done = json(await shell.bpp('ingest a --json'));
    for (const key of ['new', 'changed', 'unchanged', 'gone', 'failed']) expect(done[key]).toBe(promised[key]);
  });

  it('takes everything for new where the database is to be made anew', async () => {
    const { bpp } = await archive();
    expect((await bpp('ingest a b --rebuild --dry-run')).stderr).toBe('3 sources: 3 new · nothing is written\n');
  });
});

describe('an ingest of what is known', () => {
  it('touches nothing, not even where a file failed before and fails again', async () => {
    const shell = await archive();
    shell.write('a/bad.txt', '');
    expect((await shell.bpp('ingest a b')).code).toBe(3);
    const place = join(shell.cwd, 'bpp.db');
    const [before, { ino }] = [readFileSync(place), statSync(place)];
    const again = await shell.bpp('ingest a b');
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('3 unchanged, 1 failed')]);
    expect([statSync(place).ino, readFileSync(place).equals(before)]).toEqual([ino, true]);
    shell.write('a/bad.txt', page('Una'));
    expect((await shell.bpp('ingest a b')).stderr).toContain('1 new, 3 unchanged');
    expect((await shell.bpp('sql "SELECT count(*) FROM issues" --json')).stdout).toContain('0');
  });
});

describe('ingest --prune', () => {
  it('drops what is no longer on disk outside the paths, and only that', async () => {
    const shell = await archive();
    rmSync(join(shell.cwd, 'b'), { recursive: true });
    await shell.bpp('ingest a');
    expect(await paths(shell)).toEqual(['a/one.txt', 'a/two.txt', 'b/three.txt']);
    expect((await shell.bpp('ingest a --prune --dry-run')).stdout).toBe('gone     b/three.txt\n');
    const { stderr, code } = await shell.bpp('ingest a --prune --yes');
    expect([code, await paths(shell)]).toEqual([0, ['a/one.txt', 'a/two.txt']]);
    expect(stderr).toContain('2 sources: 2 unchanged, 1 gone · ');
    expect((await shell.bpp('list people --json')).stdout).not.toContain('Ian');
    expect((await shell.bpp('check')).code).toBe(0);
  });

  it('needs --yes where nobody can be asked, before anything is read', async () => {
    const shell = await archive();
    shell.write('a/four.txt', page('Una'));
    const { code, stderr } = await shell.bpp('ingest a --prune');
    expect([code, stderr]).toEqual([
      2,
      'bpp: --prune drops sources and nobody can be asked: see them with --dry-run, then add --yes\n',
    ]);
    expect(await paths(shell)).not.toContain('a/four.txt');
  });

  it.each([
    ['y', 0, ['a/one.txt', 'a/two.txt']],
    ['', 2, ['a/one.txt', 'a/two.txt', 'b/three.txt']],
    ['no', 2, ['a/one.txt', 'a/two.txt', 'b/three.txt']],
  ])('asks on a terminal: %j', async (typed, status, left) => {
    const shell = await archive();
    rmSync(join(shell.cwd, 'b'), { recursive: true });
    const { code, stderr } = await shell.bpp('ingest a --prune', { terminal: 100, typed: `${typed}\n` });
    expect(stderr).toContain('1 source of');
    expect(stderr).toContain('  b/three.txt\nDrop it? [y/N] ');
    expect([code, await paths(shell)]).toEqual([status, left]);
  });

  it('asks nothing where all is on disk', async () => {
    const { bpp } = await archive();
    const { code, stderr } = await bpp('ingest a --prune', { terminal: 100, typed: '' });
    expect([code, stderr.includes('[y/N]')]).toEqual([0, false]);
  });

  it('needs no path', async () => {
    const shell = await archive();
    rmSync(join(shell.cwd, 'a/one.txt'));
    expect((await shell.bpp('ingest --prune --yes')).code).toBe(0);
    expect(await paths(shell)).toEqual(['a/two.txt', 'b/three.txt']);
  });

  it('forgets failures of files that are gone', async () => {
    const shell = await archive();
    shell.write('b/bad.txt', '');
    await shell.bpp('ingest b');
    rmSync(join(shell.cwd, 'b'), { recursive: true });
    await shell.bpp('ingest a --prune --yes');
    expect(json(await shell.bpp('list issues --json'))).toEqual([]);
  });
});

describe('ingest --retry-failed', () => {
  it('reads again only what failed before', async () => {
    const shell = await archive();
    shell.write('a/bad.txt', '');
    shell.write('b/worse.txt', '');
    expect((await shell.bpp('ingest a b')).code).toBe(3);
    shell.write('a/bad.txt', page('Una'));
    shell.write('a/new.txt', page('Eve'));
    const { code, stderr } = await shell.bpp('ingest --retry-failed');
    expect(code).toBe(3);
    expect(stderr).toContain('b/worse.txt: error: empty file');
    expect(stderr).toContain('4 sources: 1 new, 1 failed · ');
    expect(await paths(shell)).toEqual(['a/bad.txt', 'a/one.txt', 'a/two.txt', 'b/three.txt']);
    rmSync(join(shell.cwd, 'b/worse.txt'));
    expect((await shell.bpp('ingest --retry-failed')).code).toBe(0);
    expect((await shell.bpp('ingest --retry-failed')).stderr).toContain('nothing failed before');
    await shell.bpp('ingest a b');
    await shell.bpp('--db fresh.db ingest a b');
    expect((await shell.bpp('export')).stdout).toBe((await shell.bpp('--db fresh.db export')).stdout);
  });

  it('keeps to the paths that are given', async () => {
    const shell = openShell({ 'a/bad.txt': '', 'b/bad.txt': '' });
    await shell.bpp('ingest a b');
    shell.write('a/bad.txt', page('Una'));
    shell.write('b/bad.txt', page('Eve'));
    expect((await shell.bpp('ingest --retry-failed b')).code).toBe(0);
    expect(await paths(shell)).toEqual(['b/bad.txt']);
  });

  it('needs a database', async () => {
    const { code, stderr } = await openShell().bpp('ingest --retry-failed');
    expect([code, stderr]).toEqual([2, expect.stringContaining('there is no database')]);
  });

  it('lists a folder again that could not be listed', async () => {
    if (process.getuid?.() === 0) return;
    const shell = openShell({ 'a/one.txt': page('Rosa'), 'a/shut/two.txt': page('Ada') });
    chmodSync(join(shell.cwd, 'a/shut'), 0);
    expect((await shell.bpp('ingest a')).code).toBe(3);
    chmodSync(join(shell.cwd, 'a/shut'), 0o755);
    expect((await shell.bpp('ingest --retry-failed')).code).toBe(0);
    expect(await paths(shell)).toEqual(['a/one.txt', 'a/shut/two.txt']);
  });
});

describe('ingest --strict', () => {
  it('is content where nothing is amiss', async () => {
    expect((await (await archive()).bpp('ingest a b --strict')).code).toBe(0);
  });

  it('ends with 1 where an input failed, and what is good is in', async () => {
    const shell = openShell({ 'a/one.txt': page('Rosa'), 'a/bad.txt': '' });
    expect((await shell.bpp('ingest a')).code).toBe(3);
    expect((await shell.bpp('ingest a --strict')).code).toBe(1);
    expect(await paths(shell)).toEqual(['a/one.txt']);
    expect((await shell.bpp('check')).code).toBe(0);
  });

  it('ends with 1 and names the warning, also of a source that an earlier ingest read', async () => {
    const shell = openShell({ 'a/one.txt': page('Rosa', 'Â£5m, and Â£6m next year,') });
    expect((await shell.bpp('ingest a')).code).toBe(0);
    for (const line of ['ingest a --strict', 'ingest a --strict --rebuild', 'ingest a --strict --dry-run']) {
      const { code, stderr } = await shell.bpp(line);
      expect([line, code, stderr]).toEqual([line, 1, expect.stringContaining('a/one.txt: warning: ')]);
    }
  });
});

describe('ingest --report', () => {
  it('says what became of each source and why', async () => {
    const shell = await archive();
    shell.write('a/one.txt', page('Rosa', '£6m'));
    shell.write('a/bad.txt', '');
    rmSync(join(shell.cwd, 'a/two.txt'));
    expect((await shell.bpp('ingest a --report run.json')).code).toBe(3);
    const run = report(shell);
    expect(statuses(run)).toEqual(['failed a/bad.txt', 'changed a/one.txt', 'gone a/two.txt']);
    expect(run.sources[0].reasons).toEqual([
      { severity: 'error', rule: 'read/empty-file', reason: 'empty file: it holds no text' },
    ]);
    expect(run.status).toBe('incomplete');
    expect(run.totals).toEqual({
      ...{ new: 0, changed: 1, unchanged: 0, gone: 1, failed: 1, waiting: 0 },
      ...{ errors: 1, warnings: 0 },
    });
    expect(run.database.sources).toBe(2);
    expect(readdirSync(shell.cwd).sort()).toEqual(['a', 'b', 'bpp.db', 'run.json']);
  });

  it('is the same for the same run, wherever the archive lies', async () => {
    const [first, second] = await Promise.all([archive(), archive()]);
    for (const { bpp } of [first, second]) await bpp('ingest a b --report run.json');
    expect(readFileSync(join(first.cwd, 'run.json'), 'utf8')).toBe(readFileSync(join(second.cwd, 'run.json'), 'utf8'));
    expect(JSON.stringify(report(first))).not.toContain(first.cwd);
  });

  it('goes to stdout for -', async () => {
    const { bpp } = await archive();
    expect(statuses(json(await bpp('ingest a --report -')))).toEqual(['unchanged a/one.txt', 'unchanged a/two.txt']);
    expect((await bpp('ingest a --report - --json')).code).toBe(2);
  });

  it('is refused before anything is read where it has no place', async () => {
    const shell = openShell({ 'a/one.txt': page('Rosa') });
    const { code, stderr } = await shell.bpp('ingest a --report nowhere/run.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('`nowhere/run.json` cannot be written')]);
    expect(readdirSync(shell.cwd)).toEqual(['a']);
  });
});
