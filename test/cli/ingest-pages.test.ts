import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FERRY_PAGE, openShell, type Shell } from '../support/shell.js';

interface Page {
  readonly id: unknown;
  readonly text?: string;
  readonly html?: string;
  readonly url?: string;
  readonly published?: string;
}

const lines = (...pages: readonly (Page | string)[]): string =>
  pages.map((page) => `${typeof page === 'string' ? page : JSON.stringify(page)}\n`).join('');

const ROSA = { id: 'a', text: 'Rates rise\n\nCouncillor Rosa Field said on Friday that rates would rise by £5m.' };
const IAN = { id: 'b', text: 'Ferry sold\n\nIan Noon of Norwell Systems said that the ferry was sold.' };
const HTML = {
  id: 'c',
  html: '<html><body><article><h1>Lido to close</h1><p>The lido in Leeds will close, Mayor Ann Okafor said.</p></article></body></html>',
  url: 'https://www.example.org/2012/03/07/lido',
};

const rows = async ({ bpp }: Shell, kind: string): Promise<Record<string, unknown>[]> =>
  JSON.parse((await bpp(`list ${kind} --json`)).stdout);
const sources = async (shell: Shell): Promise<unknown[]> => (await rows(shell, 'sources')).map(({ source }) => source);
const issues = async (shell: Shell): Promise<unknown[]> =>
  (await rows(shell, 'issues')).map(({ source, line, severity, rule }) => [source, line, severity, rule]);
const exported = async ({ bpp }: Shell, db = 'bpp.db'): Promise<string> => (await bpp(`--db ${db} export`)).stdout;

describe('ingest --from ndjson', () => {
  it('takes each line for a page, under its id', async () => {
    const shell = openShell();
    const ran = await shell.bpp('ingest --from ndjson -', {
      stdin: lines(ROSA, '', { ...IAN, published: '2013-05-06' }, HTML),
    });
    expect([ran.code, ran.stderr]).toEqual([0, expect.stringContaining('3 sources: 3 new · 3 articles')]);
    const articles = await rows(shell, 'articles');
    expect(articles.map(({ source, headline, published, url }) => [source, headline, published, url])).toEqual([
      ['a', 'Rates rise', null, null],
      ['b', 'Ferry sold', '2013-05-06', null],
      ['c', 'Lido to close', '2012-03-07', 'https://www.example.org/2012/03/07/lido'],
    ]);
    expect((await shell.bpp('check')).code).toBe(0);
  });

  it('gives what extract gives of the same lines', async () => {
    const shell = openShell({ 'p.ndjson': lines(ROSA, HTML, { ...IAN, published: '2013-05-06' }) });
    await shell.bpp('ingest --from ndjson p.ndjson');
    const extracted = (await shell.bpp('extract --from ndjson p.ndjson')).stdout.trim().split('\n');
    const stored = (await exported(shell)).trim().split('\n');
    const said = (line: string): unknown => {
      const { id, source, headline, published, text, mentions, roles, quotes, said, amounts } = JSON.parse(line);
      return { id, source, headline, published, text, mentions, roles, quotes, said, amounts };
    };
    expect(stored.map(said)).toEqual([extracted[0], extracted[2], extracted[1]].map((line) => said(line ?? '')));
  });

  it('names a bad line by its file and number and takes the rest', async () => {
    const shell = openShell({
      'p.ndjson': lines(
        ROSA,
        '{"id": "x", ',
        '[1]',
        { id: '', text: 'No name.' },
        { id: 'x' },
        { id: 'e', text: ' ' },
        IAN,
      ),
    });
    const { code, stderr } = await shell.bpp('ingest --from ndjson p.ndjson');
    expect(code).toBe(3);
    expect(stderr).toContain('p.ndjson:2: error: the line is no JSON');
    expect(stderr).toContain('2 sources: 2 new, 5 failed · ');
    expect(await sources(shell)).toEqual(['a', 'b']);
    expect(await issues(shell)).toEqual([
      ['p.ndjson', 2, 'error', 'read/line-no-json'],
      ['p.ndjson', 3, 'error', 'read/line-no-json'],
      ['p.ndjson', 4, 'error', 'read/line-no-id'],
      ['p.ndjson', 5, 'error', 'read/line-no-text'],
      ['p.ndjson', 6, 'error', 'read/empty-file'],
    ]);
    shell.write('p.ndjson', lines(ROSA, IAN));
    expect((await shell.bpp('ingest --from ndjson p.ndjson')).code).toBe(0);
    expect(await issues(shell)).toEqual([]);
  });

  it('takes the same page twice once, and names both lines where an id has two pages', async () => {
    const shell = openShell({ 'p.ndjson': lines(ROSA, IAN, ROSA), 'q.ndjson': lines(IAN, { id: 'a', text: 'Else.' }) });
    const { code, stderr } = await shell.bpp('ingest --from ndjson p.ndjson q.ndjson');
    expect(code).toBe(3);
    expect(stderr).toContain('q.ndjson:2: error: the id `a` stands at `p.ndjson:1` already, with another page');
    expect(await sources(shell)).toEqual(['a', 'b']);
    expect(await exported(shell)).toContain('Rosa Field');
  });

  it('reads again only what changed, its day and address too', async () => {
    const { bpp } = openShell();
    const run = async (...pages: Page[]): Promise<unknown[]> => {
      const { stdout } = await bpp('ingest --from ndjson - --json', { stdin: lines(...pages) });
      const counts = JSON.parse(stdout);
      return [counts.new, counts.changed, counts.unchanged, counts.gone];
    };
    expect(await run(ROSA, HTML)).toEqual([2, 0, 0, 0]);
    expect(await run(HTML, ROSA)).toEqual([0, 0, 2, 0]);
    expect(await run({ ...ROSA, published: '2013-05-06' }, HTML, IAN)).toEqual([1, 1, 1, 0]);
    expect(await run({ ...ROSA, published: '2013-05-06' }, { ...HTML, url: 'https://www.example.org/' })).toEqual([
      ...[0, 1, 1, 0],
    ]);
  });

  it('says that a day which is none is passed over', async () => {
    const shell = openShell({
      'p.ndjson': lines({ ...ROSA, published: 'yesterday' }, { ...IAN, published: '2013-02-30' }),
    });
    expect((await shell.bpp('ingest --from ndjson p.ndjson')).code).toBe(0);
    expect(await issues(shell)).toEqual([
      ['a', null, 'warning', 'read/line-no-day'],
      ['b', null, 'warning', 'read/line-no-day'],
    ]);
    expect((await shell.bpp('ingest --from ndjson p.ndjson --strict')).code).toBe(1);
  });

  it('drops what a file no longer holds, and keeps what other files and streams held', async () => {
    const shell = openShell({ 'p.ndjson': lines(ROSA, IAN), 'q.ndjson': lines(HTML), 'page.txt': FERRY_PAGE });
    await shell.bpp('ingest page.txt');
    await shell.bpp('ingest --from ndjson p.ndjson q.ndjson');
    await shell.bpp('ingest --from ndjson -', { stdin: lines({ id: 's', text: 'Una Lowe joined Calder Council.' }) });
    shell.write('p.ndjson', lines(IAN));
    expect((await shell.bpp('ingest --from ndjson p.ndjson')).stderr).toContain('1 unchanged, 1 gone');
    await shell.bpp('ingest --from ndjson -', { stdin: lines({ id: 't', text: 'Una Lowe left Calder Council.' }) });
    expect(await sources(shell)).toEqual(['b', 'c', 'page.txt', 's', 't']);
    shell.write('.bppignore', '*.ndjson\n');
    await shell.bpp('ingest .');
    expect(await sources(shell)).toEqual(['b', 'c', 'page.txt', 's', 't']);
    rmSync(join(shell.cwd, 'q.ndjson'));
    await shell.bpp('ingest . --prune --yes');
    expect(await sources(shell)).toEqual(['b', 'page.txt', 's', 't']);
    const whole = lines({ id: 't', text: 'Una Lowe left Calder Council.' });
    await shell.bpp('ingest --from ndjson - --prune --yes', { stdin: whole });
    expect(await sources(shell)).toEqual(['b', 'page.txt', 't']);
    expect((await shell.bpp('check')).code).toBe(0);
  });

  it('comes to the same database whatever was read before', async () => {
    const shell = openShell({ 'p.ndjson': lines(ROSA, { ...IAN, text: 'Something else stood here.' }) });
    await shell.bpp('ingest --from ndjson p.ndjson');
    shell.write('p.ndjson', lines(HTML, IAN));
    await shell.bpp('ingest --from ndjson p.ndjson');
    await shell.bpp('--db fresh.db ingest --from ndjson p.ndjson');
    expect(await exported(shell)).toBe(await exported(shell, 'fresh.db'));
  });

  it('finds what pages of one site share, and forgets it with them, without the file', async () => {
    const slogan = 'The Signal has told Marlow what its council would rather keep quiet, week after week, since 1987.';
    const story = (n: number): Page => ({
      id: `s${n}`,
      text: `Plan number ${n} for the riverside\n\nWard ${n} told councillors on Tuesday that the plan for the riverside was drawn up without it.\n\nNow and then\n\n${slogan}`,
      url: `https://signal.example.org/${n}`,
      published: '2013-05-06',
    });
    const shell = openShell({
      'p.ndjson': lines(story(1), story(2)),
      'q.ndjson': lines(story(3), story(4)),
      'all.ndjson': lines(...[1, 2, 3, 4].map(story)),
    });
    await shell.bpp('ingest --from ndjson p.ndjson');
    expect(await exported(shell)).toContain(slogan);
    await shell.bpp('ingest --from ndjson q.ndjson');
    expect(await exported(shell)).not.toContain(slogan);
    await shell.bpp('--db fresh.db ingest --from ndjson all.ndjson');
    expect(await exported(shell)).toBe(await exported(shell, 'fresh.db'));
  });

  it('tries failed lines again with --retry-failed', async () => {
    const shell = openShell({ 'p.ndjson': lines(ROSA, '{'), 'q.ndjson': lines(HTML) });
    await shell.bpp('ingest --from ndjson p.ndjson q.ndjson');
    shell.write('p.ndjson', lines(ROSA, IAN));
    const { code, stderr } = await shell.bpp('ingest --retry-failed');
    expect([code, stderr]).toEqual([0, expect.stringContaining('3 sources: 1 new, 1 unchanged')]);
  });

  it('writes nothing with --dry-run', async () => {
    const shell = openShell();
    const { stdout } = await shell.bpp('ingest --from ndjson - -n', { stdin: lines(IAN, ROSA) });
    expect(stdout).toBe('new      a\nnew      b\n');
    expect(readdirSync(shell.cwd)).toEqual([]);
  });

  it.each([
    ['ingest --from ndjson nowhere.ndjson', 'no file or folder `nowhere.ndjson`'],
    ['ingest --from ndjson .', '`.` is a folder: name the files that hold a page a line'],
    ['ingest --from ndjson -', 'there is nothing on stdin'],
    ['ingest --from ndjson', 'no path given'],
  ])('refuses `%s` in a sentence', async (line, sentence) => {
    const shell = openShell({ 'p.ndjson': lines(ROSA) });
    const { code, stderr } = await shell.bpp(line);
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(readdirSync(shell.cwd)).toEqual(['p.ndjson']);
  });

  it('calls pages by their ids; without it they go by the file and the id', async () => {
    const shell = openShell({ 'p.ndjson': lines(ROSA, IAN) });
    expect((await shell.bpp('ingest p.ndjson')).code).toBe(0);
    expect(await sources(shell)).toEqual(['p.ndjson!a', 'p.ndjson!b']);
  });

  it('keeps its pages when the file cannot be read', async () => {
    if (process.getuid?.() === 0) return;
    const shell = openShell({ 'p.ndjson': lines(ROSA) });
    await shell.bpp('ingest --from ndjson p.ndjson');
    const { chmodSync } = await import('node:fs');
    chmodSync(join(shell.cwd, 'p.ndjson'), 0);
    expect((await shell.bpp('ingest --from ndjson p.ndjson')).code).toBe(3);
    expect(await sources(shell)).toEqual(['a']);
    chmodSync(join(shell.cwd, 'p.ndjson'), 0o644);
    expect((await shell.bpp('ingest --retry-failed')).code).toBe(0);
  });
});
