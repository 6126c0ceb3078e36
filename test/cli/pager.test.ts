import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { pagerOf } from '../../src/cli/pager.js';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';

let cwd = '';
let shown = '';
const PATH = process.env['PATH'] ?? '';
const QUERY = ['query', '--person', 'Ada Marsh', '--limit', '20', '--no-color'];

beforeEach(() => {
  cwd = temporaryFolder();
  shown = join(cwd, 'shown.txt');
  store(join(cwd, 'bpp.db'), ARCHIVE);
});

/** Runs a command before a screen of so many lines; `paged` is what the pager got. */
async function onScreen(rows: number, pager: string, argv: readonly string[] = QUERY) {
  const before = existsSync(shown) ? readFileSync(shown, 'utf8') : '';
  const ran = await runBpp(argv, {
    cwd,
    terminal: 80,
    rows,
    env: { PATH, TERM: 'xterm', BPP_PAGER: pager, SHOWN: shown },
  });
  const after = existsSync(shown) ? readFileSync(shown, 'utf8') : '';
  return { ...ran, paged: after.slice(before.length) };
}

describe.skipIf(process.platform === 'win32')('a pager', () => {
  const keep = 'cat >> "$SHOWN"';

  it('gets what is longer than the screen, whole', async () => {
    const { stdout: all } = await runBpp(QUERY, { cwd, terminal: 80 });
    expect(await onScreen(10, keep)).toEqual({ code: 0, stdout: '', stderr: '', paged: all });
    expect(await onScreen(100, keep)).toEqual({ code: 0, stdout: all, stderr: '', paged: '' });
  });

  it('gets nothing where somebody wants none', async () => {
    expect(await onScreen(10, '')).toMatchObject({ stdout: expect.stringContaining('Names used') });
    expect(await onScreen(10, 'cat')).toMatchObject({ stdout: expect.stringContaining('Names used') });
    expect(await onScreen(10, keep, [...QUERY, '--no-pager'])).toMatchObject({ paged: '' });
    const piped = await runBpp(QUERY, { cwd, env: { PATH, TERM: 'xterm', BPP_PAGER: keep } });
    expect(piped.stdout).toContain('Names used');
  });

  it('may be left at once: the status is that of the command', async () => {
    const gone = 'true';
    expect(await onScreen(3, gone)).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await onScreen(3, gone, ['export', '--format', 'json'])).toMatchObject({ code: 0, stderr: '' });
    expect(await onScreen(3, gone, ['list', 'nothing'])).toMatchObject({ code: 2 });
  });

  it('is less where nobody names another, and none where the cursor stays', () => {
    const env = { PATH, TERM: 'xterm' };
    expect([undefined, 'less']).toContain(pagerOf(env));
    expect(pagerOf({ ...env, PATH: '/nowhere' })).toBeUndefined();
    expect(pagerOf({ ...env, PAGER: 'no-such-pager -x' })).toBeUndefined();
    expect(pagerOf({ ...env, PAGER: 'env -u X cat', BPP_PAGER: undefined })).toBe('env -u X cat');
    expect(pagerOf({ ...env, PAGER: 'env cat', BPP_PAGER: '' })).toBeUndefined();
    expect(pagerOf({ ...env, PAGER: 'env cat', TERM: 'dumb' })).toBeUndefined();
    expect(pagerOf({ PATH, PAGER: 'env cat' })).toBeUndefined();
  });

  it('stands before a real terminal', (test) => {
    const pty = spawnSync('script', ['--version']).status === 0;
    if (!pty) test.skip('there is no `script` to make a terminal with');
    const bpp = `${process.execPath} ${resolve('bin/bpp.js')} query --person "Ada Marsh"`;
    const onPty = (rows: number): string =>
      spawnSync(
        'script',
        ['-qec', `stty cols ${rows === 0 ? 0 : 60} rows ${rows}; ${bpp}; echo "status $?"`, '/dev/null'],
        {
          ...{ cwd, encoding: 'utf8', env: { PATH, TERM: 'xterm', NO_COLOR: '1', PAGER: 'sed "s/^/| /"' } },
        },
      ).stdout;
    expect(onPty(8)).toMatch(/^\| Ada Marsh {2}person[\s\S]*\| Names used[\s\S]*status 0\r\n$/);
    expect(onPty(0)).toMatch(/^\| Ada Marsh {2}person · Chief/);
    expect(onPty(99)).toMatch(/^Ada Marsh {2}person[\s\S]*\nNames used[\s\S]*status 0\r\n$/);
  });
});
