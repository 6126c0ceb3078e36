import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { systemPath } from '../../src/read/names.js';
import { openDatabase } from '../../src/store/database.js';
import { dump, temporaryFolder } from '../support/database.js';
import type { Ran, Surroundings } from '../support/run-bpp.js';
import { FERRY_PAGE, openShell, type Shell } from '../support/shell.js';

const PAGES = {
  'arch/pages/ferry.txt': FERRY_PAGE,
  'arch/pages/bridge.txt': FERRY_PAGE.replaceAll('Ferry', 'Bridge').replaceAll('Ada Marsh', 'Ida Thorne'),
  'arch/notes/pier.txt': FERRY_PAGE.replaceAll('Ferry', 'Pier').replaceAll('Ada Marsh', 'Una Frost'),
  'w/x/empty.txt': '',
};

/** A command line in a folder of the shell's, and what it wrote. */
const inFolder = (shell: Shell, folder: string, line: string, more: Surroundings = {}): Promise<Ran> =>
  shell.bpp(line, { cwd: join(shell.cwd, folder), ...more });

async function sources(shell: Shell, db = 'arch/bpp.db'): Promise<string[]> {
  const { stdout } = await shell.bpp(`list sources --json --db ${db}`);
  return JSON.parse(stdout).map(({ source }: { source: string }) => source);
}

function rows(shell: Shell, db = 'arch/bpp.db'): string[] {
  const open = openDatabase(join(shell.cwd, db));
  try {
    return dump(open);
  } finally {
    open.close();
  }
}

const ALL = ['notes/pier.txt', 'pages/bridge.txt', 'pages/ferry.txt'];

describe('ingest', () => {
  test('takes the same archive from any directory, by any path, for what it is', async () => {
    const shell = openShell(PAGES);
    symlinkSync('arch', join(shell.cwd, 'linked'));
    await inFolder(shell, 'arch', 'ingest pages notes');
    expect(await sources(shell)).toEqual(ALL);
    const before = rows(shell);
    const bytes = readFileSync(join(shell.cwd, 'arch/bpp.db'));
    const ways: readonly (readonly [folder: string, line: string])[] = [
      ['arch', 'ingest .'],
      ['arch', 'ingest ./notes/ pages/../pages'],
      ['arch', `ingest ${join(shell.cwd, 'arch/pages')} notes/pier.txt`],
      ['arch', "ingest '*/*.txt'"],
      ['linked/pages', 'ingest . ../notes --db ../bpp.db'],
      ['w/x', 'ingest ../../arch --db ../../arch/bpp.db'],
      ['w', "ingest '../arch/**/*.txt' --db ../linked/bpp.db"],
      ['.', 'ingest linked arch --db arch/bpp.db'],
      ['linked', `ingest pages ${join(shell.cwd, 'linked/notes')}`],
    ];
    for (const [folder, line] of ways) {
      const { stderr, code } = await inFolder(shell, folder, line);
      expect([line, stderr, code]).toEqual([line, expect.stringMatching(/^3 sources: 3 unchanged · /), 0]);
    }
    expect(rows(shell)).toEqual(before);
    expect(readFileSync(join(shell.cwd, 'arch/bpp.db')).equals(bytes)).toBe(true);
    for (const [folder, line] of ways.slice(-4)) {
      await inFolder(shell, folder, `${line} --rebuild`);
      expect([line, rows(shell)]).toEqual([line, before]);
    }
  });

  test('starts paths at the working directory where the database lies elsewhere, and keeps to it', async () => {
    const shell = openShell(PAGES);
    const db = join(temporaryFolder(), 'a.db');
    await inFolder(shell, 'arch', `ingest pages --db ${db}`);
    expect(await sources(shell, db)).toEqual(['pages/bridge.txt', 'pages/ferry.txt']);
    const { stderr } = await inFolder(shell, 'w', `ingest ../arch/notes --db ${db}`);
    expect(stderr).toContain('3 sources: 1 new');
    expect(await sources(shell, db)).toEqual(ALL);
  });

  test('asks for a root where a path lies outside of it, and nothing is written', async () => {
    const shell = openShell({ ...PAGES, 'other/pages/ferry.txt': FERRY_PAGE });
    await inFolder(shell, 'arch', 'ingest pages');
    const before = rows(shell);
    const { code, stderr } = await inFolder(shell, 'arch', 'ingest pages ../other');
    expect(code).toBe(2);
    expect(stderr).toContain('`../other` lies outside the archive, whose paths start at `.`');
    expect(stderr).toContain('--root ..\n');
    expect(rows(shell)).toEqual(before);
    expect((await inFolder(shell, 'arch', 'ingest ../other --root ..')).code).toBe(0);
    expect(await sources(shell)).toEqual(['arch/pages/bridge.txt', 'arch/pages/ferry.txt', 'other/pages/ferry.txt']);
  });

  test('another root gives other paths and the same facts, as if it had always been the root', async () => {
    const shell = openShell({ ...PAGES, 'arch/pages/empty.txt': '', 'arch/pages/pages/deep.txt': FERRY_PAGE });
    await inFolder(shell, 'arch', 'ingest pages');
    const { stdout: before } = await shell.bpp('export --format ndjson --db arch/bpp.db');
    const { stderr } = await inFolder(shell, 'arch', 'ingest pages --root .. --dry-run');
    expect(stderr).toContain('3 unchanged');
    await inFolder(shell, 'arch', 'ingest pages --root ..');
    expect((await sources(shell))[0]).toBe('arch/pages/bridge.txt');
    await inFolder(shell, 'arch', 'ingest pages --root pages');
    expect(await sources(shell)).toEqual(['bridge.txt', 'ferry.txt', 'pages/deep.txt']);
    const renamed = rows(shell);
    const { stdout: after } = await shell.bpp('export --format ndjson --db arch/bpp.db');
    expect(after).toBe(before.replaceAll('"path":"pages/', '"path":"'));
    expect((await shell.bpp('check --db arch/bpp.db')).code).toBe(0);
    await inFolder(shell, 'arch', 'ingest pages --root pages --rebuild');
    expect(rows(shell)).toEqual(renamed);
    expect(renamed.some((row) => row.startsWith('issues') && row.includes('"path":"empty.txt"'))).toBe(true);
  });

  test('refuses a root that leaves out what the archive holds', async () => {
    const shell = openShell(PAGES);
    await inFolder(shell, 'arch', 'ingest pages notes');
    const { code, stderr } = await inFolder(shell, 'arch', 'ingest pages --root pages');
    expect(code).toBe(2);
    expect(stderr).toContain('`notes/pier.txt` of the archive would lie outside `pages`');
    expect(await sources(shell)).toEqual(ALL);
  });

  test('an archive that moves with its database changes nothing', async () => {
    const shell = openShell(PAGES);
    await inFolder(shell, 'arch', 'ingest pages notes');
    const bytes = readFileSync(join(shell.cwd, 'arch/bpp.db'));
    renameSync(join(shell.cwd, 'arch'), join(shell.cwd, 'w/moved'));
    const { stderr } = await inFolder(shell, 'w', 'ingest moved --db moved/bpp.db');
    expect(stderr).toContain('3 sources: 3 unchanged');
    expect(readFileSync(join(shell.cwd, 'w/moved/bpp.db')).equals(bytes)).toBe(true);
  });

  test('pages or a database that moved alone are found again by --root, under their paths', async () => {
    const shell = openShell(PAGES);
    await inFolder(shell, 'arch', 'ingest pages notes');
    mkdirSync(join(shell.cwd, 'out'));
    renameSync(join(shell.cwd, 'arch/bpp.db'), join(shell.cwd, 'out/bpp.db'));
    const asked = await inFolder(shell, 'out', 'ingest ../arch');
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('--root ..')]);
    const { stderr } = await inFolder(shell, 'out', 'ingest ../arch --root ../arch');
    expect(stderr).toContain('3 sources: 3 unchanged');
    renameSync(join(shell.cwd, 'arch'), join(shell.cwd, 'w/arch'));
    expect((await inFolder(shell, 'out', 'ingest ../w/arch')).code).toBe(2);
    const again = await inFolder(shell, 'out', 'ingest ../w/arch --root ../w/arch');
    expect(again.stderr).toContain('3 sources: 3 unchanged');
    expect(await sources(shell, 'out/bpp.db')).toEqual(ALL);
  });

  test('a database that moved and left a link is told of the root, and nothing comes twice', async () => {
    const shell = openShell(PAGES);
    await inFolder(shell, 'arch', 'ingest pages');
    mkdirSync(join(shell.cwd, 'arch/real'));
    renameSync(join(shell.cwd, 'arch/bpp.db'), join(shell.cwd, 'arch/real/x.db'));
    symlinkSync('real/x.db', join(shell.cwd, 'arch/bpp.db'));
    expect((await inFolder(shell, 'arch', 'ingest pages')).stderr).toContain('--root .\n');
    const { stderr } = await inFolder(shell, 'arch', 'ingest pages notes --root .');
    expect(stderr).toContain('3 sources: 1 new, 2 unchanged');
    expect(await sources(shell)).toEqual(ALL);
  });

  test('reads a file once, whatever links lead to it', async () => {
    const shell = openShell(PAGES);
    symlinkSync('pages', join(shell.cwd, 'arch/link'));
    symlinkSync('pages/ferry.txt', join(shell.cwd, 'arch/alias.txt'));
    const { stderr } = await inFolder(shell, 'arch', 'ingest link pages alias.txt link/ferry.txt');
    expect(stderr).toContain('2 sources: 2 new');
    expect(await sources(shell)).toEqual(['pages/bridge.txt', 'pages/ferry.txt']);
  });

  test('knows what a link leads out of the archive to by the link', async () => {
    const shell = openShell({ ...PAGES, 'disk/lido.txt': FERRY_PAGE });
    symlinkSync('../disk', join(shell.cwd, 'arch/more'));
    await inFolder(shell, 'arch', 'ingest pages more');
    expect(await sources(shell)).toEqual(['more/lido.txt', 'pages/bridge.txt', 'pages/ferry.txt']);
    const { stderr } = await inFolder(shell, 'w', 'ingest ../disk --db ../arch/bpp.db');
    expect(stderr).toContain('3 sources: 1 unchanged');
  });

  test('takes out what is gone, from another directory and through a link', async () => {
    const shell = openShell(PAGES);
    symlinkSync('arch', join(shell.cwd, 'linked'));
    await inFolder(shell, 'arch', 'ingest .');
    rmSync(join(shell.cwd, 'arch/pages/ferry.txt'));
    const { stderr } = await inFolder(shell, 'w', 'ingest ../linked/pages --db ../arch/bpp.db');
    expect(stderr).toContain('2 sources: 1 unchanged, 1 gone');
    expect(await sources(shell)).toEqual(['notes/pier.txt', 'pages/bridge.txt']);
  });

  test('applies .bppignore and patterns as the archive sees them, from anywhere', async () => {
    const shell = openShell({ ...PAGES, 'arch/.bppignore': '/notes/\n' });
    await inFolder(shell, 'w', 'ingest ../arch --exclude pages/bridge.txt --db ../arch/bpp.db');
    expect(await sources(shell)).toEqual(['pages/ferry.txt']);
    await inFolder(shell, 'arch/pages', 'ingest . --include /b* --db ../bpp.db');
    expect(await sources(shell)).toEqual(['pages/bridge.txt']);
    await inFolder(shell, 'arch/pages', 'ingest . --include /pages/f* --db ../bpp.db');
    expect(await sources(shell)).toEqual(['pages/ferry.txt']);
  });

  test('takes the decisions and settings of the archive along', async () => {
    const shell = openShell({
      ...PAGES,
      'arch/bpp.config.json': '{"lists": "own"}',
      'arch/own/bodies.txt': 'Surrey Police Choir\n',
      'arch/.bppignore': 'own/\n',
    });
    await inFolder(shell, 'arch', 'ingest .');
    await inFolder(shell, 'arch', "curate rename 'Ada Marsh' 'Ada Marsh-Hill' --by Joan");
    const before = rows(shell);
    const { stderr } = await inFolder(shell, 'w', 'ingest ../arch --db ../arch/bpp.db');
    expect(stderr).toContain('3 sources: 3 unchanged');
    expect(rows(shell)).toEqual(before);
    await inFolder(shell, 'arch/pages', "curate reject 'Ida Thorne' --by Joan --db ../bpp.db");
    expect((await inFolder(shell, 'arch', 'curate log')).stdout).toContain('`Ida Thorne`');
    rmSync(join(shell.cwd, 'arch/pages/bridge.txt'));
    const orphaned = await inFolder(shell, 'w', 'ingest ../arch --db ../arch/bpp.db');
    expect(orphaned.code).toBe(3);
    expect(orphaned.stderr).toContain('curation.jsonl:2: warning');
    const { stdout } = await shell.bpp('list issues --json --db arch/bpp.db');
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ source: 'curation.jsonl', line: 2 }));
  });

  test('keeps a database that is called like none', async () => {
    const shell = openShell(PAGES);
    await inFolder(shell, 'arch', 'ingest pages --db :memory:');
    expect(await sources(shell, 'arch/:memory:')).toHaveLength(2);
    await inFolder(shell, 'arch', 'ingest pages', { env: { BPP_DB: '../w/b.db' } });
    expect(await sources(shell, 'w/b.db')).toEqual(['pages/bridge.txt', 'pages/ferry.txt']);
    expect((await shell.bpp("ingest arch --db 'x.db '")).code).toBe(2);
  });
});

describe.skipIf(process.platform === 'win32' || process.platform === 'darwin')('names that are no UTF-8', () => {
  const bad = { [String.raw`bad\xff\xfename.txt`]: 'Ada Marsh', [String.raw`bad\xfe\xffname.txt`]: 'Ida Thorne' };
  const literal = String.raw`bad\x5cxff\x5cxfename.txt`;

  function withBadNames(): Shell {
    const shell = openShell(PAGES);
    const put = (name: string, person: string): void =>
      writeFileSync(systemPath(join(shell.cwd, 'arch/pages', name)), FERRY_PAGE.replaceAll('Ada Marsh', person));
    for (const [name, person] of Object.entries(bad)) put(name, person);
    put(literal, 'Una Frost');
    return shell;
  }

  test('are read, each by its bytes, and shown escaped', async () => {
    const shell = withBadNames();
    const { stderr, code } = await inFolder(shell, 'arch', 'ingest pages');
    expect([code, stderr]).toEqual([0, expect.stringContaining('5 sources: 5 new')]);
    const paths = await sources(shell);
    expect(paths).toEqual([
      'pages/bad\\x5cxff\\x5cxfename.txt',
      'pages/bad\\xfe\\xffname.txt',
      'pages/bad\\xff\\xfename.txt',
      'pages/bridge.txt',
      'pages/ferry.txt',
    ]);
    for (const [name, person] of [...Object.entries(bad), [literal, 'Una Frost'] as const]) {
      const { stdout } = await inFolder(shell, 'arch', `show pages/${name}`);
      expect(stdout).toContain(person);
    }
    expect((await inFolder(shell, 'arch', 'ingest pages --rebuild')).stderr).toContain('5 sources: 5 new');
    expect((await inFolder(shell, 'arch', 'check')).code).toBe(0);
  });

  test('are understood as bpp writes them, and with lost characters where only one is meant', async () => {
    const shell = withBadNames();
    await inFolder(shell, 'arch', String.raw`ingest pages/bad\xfe\xffname.txt`);
    expect(await sources(shell)).toEqual(['pages/bad\\xfe\\xffname.txt']);
    // As a shell completes the file whose name has these letters.
    await inFolder(shell, 'arch', String.raw`ingest pages/bad\xff\xfename.txt`);
    expect(await sources(shell)).toEqual(['pages/bad\\x5cxff\\x5cxfename.txt', 'pages/bad\\xfe\\xffname.txt']);
    const lost = 'pages/bad\ufffd\ufffdname.txt';
    const asked = await inFolder(shell, 'arch', `ingest ${lost}`);
    expect(asked.code).toBe(2);
    expect(asked.stderr).toContain('bad\\xff\\xfename.txt');
    await inFolder(shell, 'arch', `ingest ${lost} ${lost}`);
    expect(await sources(shell)).toHaveLength(3);
    rmSync(systemPath(join(shell.cwd, 'arch/pages/bad\\xfe\\xffname.txt')));
    expect((await inFolder(shell, 'arch', `ingest ${lost}`)).code).toBe(0);
  });

  test('of folders lead to what is in them', async () => {
    const shell = openShell(PAGES);
    const folder = join(shell.cwd, 'arch/f\\xe9v');
    mkdirSync(systemPath(folder));
    copyFileSync(join(shell.cwd, 'arch/pages/ferry.txt'), systemPath(join(folder, 'ferry.txt')));
    writeFileSync(systemPath(join(folder, '.bppignore')), '*.bak\n');
    writeFileSync(systemPath(join(folder, 'a.bak')), 'Some text.');
    await inFolder(shell, 'arch', 'ingest .');
    expect(await sources(shell)).toContain('f\\xe9v/ferry.txt');
    const { stdout } = await inFolder(shell, 'arch', 'list issues --json');
    expect(JSON.parse(stdout)).toMatchObject([{ source: 'f\\xe9v/.bppignore' }]);
    await inFolder(shell, 'arch', 'ingest f\ufffdv');
    expect((await inFolder(shell, 'arch', 'explain f\ufffdv/ferry.txt:1')).code).toBe(0);
  });

  test('of the working directory keep nothing from working there', () => {
    const shell = openShell();
    const script = 'd=$(printf "f\\351v"); mkdir "$d"; cd "$d"; printf "Lido\\n\\nMr Ian Noon spoke.\\n" > a.txt';
    const bpp = `node ${resolve('bin/bpp.js')}`;
    const line = `${script}; ${bpp} ingest . && ${bpp} ingest "$PWD" && ${bpp} list sources --json && ls`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: shell.cwd, encoding: 'utf8' });
    expect(stderr).toContain('1 source: 1 unchanged');
    expect(stdout).toContain('"source":"a.txt"');
    expect(stdout).toMatch(/\na\.txt\nbpp\.db\n$/);
  });

  test('are told apart from names that differ in anything', async () => {
    const shell = openShell();
    const names = [
      'caf\u00e9.txt',
      'cafe\u0301.txt',
      'caf\\xe9.txt',
      'a\nb.txt',
      'a\\nb.txt',
      '-',
      'c:\\d.txt',
      'A.txt',
      'a.txt',
    ];
    for (const name of names)
      writeFileSync(systemPath(join(shell.cwd, name)), `${FERRY_PAGE}${Buffer.from(name).toString('hex')}\n`);
    const { stderr } = await shell.bpp('ingest .');
    expect(stderr).toContain(`${names.length} sources: ${names.length} new`);
    expect((await sources(shell, 'bpp.db')).sort()).toEqual(names.map((name) => (name === '-' ? './-' : name)).sort());
    expect((await shell.bpp('ingest .')).stderr).toContain(`${names.length} unchanged`);
    expect((await shell.bpp('ingest ./-')).stderr).toContain('1 unchanged');
  });
});

describe('a path that is asked about', () => {
  async function archive(): Promise<Shell> {
    const shell = openShell({ ...PAGES, 'arch/pages/notes/pier.txt': FERRY_PAGE, 'arch/pages/[x].txt': FERRY_PAGE });
    symlinkSync('pages', join(shell.cwd, 'arch/link'));
    await inFolder(shell, 'arch', 'ingest pages notes');
    return shell;
  }

  test('is understood from any directory, and as the archive has it', async () => {
    const shell = await archive();
    const { stdout: shown } = await inFolder(shell, 'arch', 'show pages/ferry.txt');
    const { stdout: explained } = await inFolder(shell, 'arch', 'explain pages/ferry.txt:5');
    const ways: readonly (readonly [folder: string, path: string])[] = [
      ['arch', './pages/ferry.txt'],
      ['arch', 'link/ferry.txt'],
      ['arch/pages', 'ferry.txt'],
      ['arch/notes', '../pages/ferry.txt'],
      ['arch/notes', 'pages/ferry.txt'],
      ['w', 'pages/ferry.txt'],
      ['w', '../arch/link/ferry.txt'],
      ['w', join(shell.cwd, 'arch/pages/ferry.txt')],
    ];
    for (const [folder, path] of ways) {
      const db = `--db ${join(shell.cwd, 'arch/bpp.db')}`;
      expect((await inFolder(shell, folder, `show ${path} ${db}`)).stdout).toBe(shown);
      expect((await inFolder(shell, folder, `explain ${path}:5 ${db}`)).stdout).toBe(explained);
      const { stdout } = await inFolder(shell, folder, `query --text wait --source ${path} --json ${db}`);
      expect(JSON.parse(stdout).rows.map(({ source }: { source: string }) => source)).toEqual(['pages/ferry.txt']);
    }
    expect(shown).toContain('pages/ferry.txt');
  });

  test('is not guessed where it may be two', async () => {
    const shell = await archive();
    const { stdout, stderr } = await inFolder(shell, 'arch/pages', 'show notes/pier.txt --db ../bpp.db');
    expect(stdout).toBe('notes/pier.txt\npages/notes/pier.txt\n');
    expect(stderr).toContain('may be 2 paths');
    const here = await inFolder(shell, 'arch/pages', 'show ./notes/pier.txt --db ../bpp.db');
    expect(here.stdout).toContain('Ada Marsh');
    const above = await inFolder(shell, 'arch/pages', 'show ../notes/pier.txt --db ../bpp.db');
    expect(above.stdout).toContain('Una Frost');
  });

  test('filters by a folder, a pattern, a part of a name, and what is gone', async () => {
    const shell = await archive();
    rmSync(join(shell.cwd, 'arch/pages/bridge.txt'));
    const found = async (pattern: string): Promise<string[]> => {
      const { stdout } = await inFolder(
        shell,
        'arch/notes',
        `query --text wait --json --source ${pattern} --db ../bpp.db`,
      );
      return JSON.parse(stdout).rows.map(({ source }: { source: string }) => source);
    };
    expect(await found('../notes')).toEqual(['notes/pier.txt']);
    expect(await found('.')).toEqual(['notes/pier.txt']);
    expect(await found('./p')).toEqual(['notes/pier.txt']);
    expect(await found('../pages/b*')).toEqual(['pages/bridge.txt']);
    expect(await found('../pages/bridge.txt')).toEqual(['pages/bridge.txt']);
    expect(await found('../pages/[x].txt')).toEqual(['pages/[x].txt']);
    expect(await found('pier')).toEqual(['notes/pier.txt', 'pages/notes/pier.txt']);
    expect(await found('notes/*')).toEqual(['notes/pier.txt']);
    expect(await found('../../w')).toEqual([]);
  });

  test('names the place of a decision', async () => {
    const shell = await archive();
    const line =
      "curate split 'Ida Thorne' --at ../pages/bridge.txt:5 --as 'Ida Thorne (of Hull)' --by Joan --db ../bpp.db";
    const { code, stderr } = await inFolder(shell, 'arch/notes', line);
    expect([code, stderr]).toEqual([0, expect.stringContaining('takes it back')]);
    const { stdout } = await inFolder(shell, 'arch', 'list people --json');
    expect(stdout).toContain('Ida Thorne (of Hull)');
    // The decision holds when the paths start elsewhere.
    expect((await inFolder(shell, 'arch', 'ingest . --root ..')).code).toBe(0);
    expect((await inFolder(shell, 'arch', 'list people --json')).stdout).toContain('Ida Thorne (of Hull)');
  });
});

test('extract names paths from the working directory, or from --root, each file once', async () => {
  const shell = openShell(PAGES);
  symlinkSync('pages', join(shell.cwd, 'arch/link'));
  cpSync(join(shell.cwd, 'arch/notes'), join(shell.cwd, 'w/notes'), { recursive: true });
  const paths = async (folder: string, line: string): Promise<string[]> => {
    const { stdout } = await inFolder(shell, folder, `extract --json ${line}`);
    return JSON.parse(stdout).map(({ source }: { source: { path: string } }) => source.path);
  };
  expect(await paths('arch', 'link pages')).toEqual(['pages/bridge.txt', 'pages/ferry.txt']);
  expect(await paths('w', '../arch/pages --root ../arch')).toEqual(['pages/bridge.txt', 'pages/ferry.txt']);
  expect(await paths('arch/pages', 'ferry.txt --root ../..')).toEqual(['arch/pages/ferry.txt']);
  const { code, stderr } = await inFolder(shell, 'w', 'extract notes --root ../arch');
  expect([code, stderr]).toEqual([2, expect.stringContaining('lies outside')]);
});

test('an ingest of everything passes over what bpp itself wrote there, whatever it is called', async () => {
  const shell = openShell({ 'a.txt': FERRY_PAGE });
  await shell.bpp('ingest . --db facts.sqlite');
  await shell.bpp('snapshot snap --db facts.sqlite');
  shell.write('facts.sqlite.schema-7.bak', 'SQLite format 3\0');
  const { code, stderr } = await shell.bpp('ingest . --db facts.sqlite');
  expect([code, stderr]).toEqual([0, expect.stringMatching(/^1 source: 1 unchanged · /)]);
  expect(JSON.parse((await shell.bpp('list issues --json --db facts.sqlite')).stdout)).toEqual([]);
});
