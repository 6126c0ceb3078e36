import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/database.js';
import { runBpp } from '../support/run-bpp.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const WRITTEN = join(ROOT, 'fixtures/snapshot');

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

const bpp = async (cwd: string, ...argv: string[]) => {
  const ran = await runBpp(argv, { cwd, env: {} });
  expect(ran.code, ran.stderr).toBe(0);
  return ran;
};

/** An archive of its own that holds the seeds. */
function archive(): string {
  const folder = temporaryFolder();
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  return folder;
}

const facts = filesIn(WRITTEN);

async function expectFacts(cwd: string, ...options: string[]): Promise<void> {
  await bpp(cwd, 'snapshot', 'facts', ...options);
  expect(filesIn(join(cwd, 'facts'))).toEqual(facts);
}

describe('fixtures/snapshot', () => {
  it('holds the facts of the seeds as they are found now', async () => {
    const folder = archive();
    await bpp(folder, 'ingest', 'seeds');
    await bpp(folder, 'snapshot', 'facts');
    const now = filesIn(join(folder, 'facts'));
    const changed = Object.keys({ ...facts, ...now }).filter((file) => facts[file] !== now[file]);
    expect(
      changed,
      'the facts of seeds/ are others: see them with `npm run facts && git diff fixtures/snapshot`',
    ).toEqual([]);
  });
});

describe('a snapshot of the seeds is the same bytes', () => {
  it('for files in any order, and one after the other', async () => {
    const folder = archive();
    const files = readdirSync(join(folder, 'seeds'))
      .filter((file) => file.endsWith('.txt'))
      .map((file) => `seeds/${file}`)
      .reverse();
    for (const file of files) await bpp(folder, 'ingest', file, '--root', '.');
    await expectFacts(folder);
  });

  it('from another directory, by an absolute path, through a link', async () => {
    const folder = archive();
    const elsewhere = temporaryFolder();
    symlinkSync(folder, join(elsewhere, 'link'));
    await bpp(elsewhere, 'ingest', 'link/seeds', '--db', join(folder, 'a.db'));
    await expectFacts(folder, '--db', 'a.db');
    await bpp(elsewhere, 'ingest', join(folder, 'seeds'), '--db', join(folder, 'b.db'));
    await expectFacts(folder, '--db', 'b.db');
  });

  it('after pages have come, moved, changed and gone', async () => {
    const folder = archive();
    const [first = ''] = readdirSync(join(folder, 'seeds')).filter((file) => file.endsWith('.txt'));
    const [page, other] = [join(folder, 'seeds', first), join(folder, 'seeds', 'other.txt')];
    renameSync(page, other);
    await bpp(folder, 'ingest', 'seeds');
    renameSync(other, page);
    await bpp(folder, 'ingest', 'seeds');
    await expectFacts(folder);
  });

  it('in any time zone and any locale', () => {
    const folder = archive();
    const env = { PATH: process.env['PATH'], TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const run = (...argv: string[]) =>
      execFileSync(process.execPath, [join(ROOT, 'bin/bpp.js'), ...argv], { cwd: folder, env, stdio: 'pipe' });
    run('ingest', 'seeds');
    run('snapshot', 'facts');
    expect(filesIn(join(folder, 'facts'))).toEqual(facts);
  });

  it('of what was exported or extracted and loaded, and of a snapshot that was', async () => {
    const folder = archive();
    await bpp(folder, 'ingest', 'seeds');
    const [exported, extracted] = [await bpp(folder, 'export'), await bpp(folder, 'extract', 'seeds')];
    for (const [db, { stdout }] of Object.entries({ 'exported.db': exported, 'extracted.db': extracted })) {
      const lines = stdout.trim().split('\n').reverse();
      await runBpp(['load', '-', '--db', db], { cwd: folder, env: {}, stdin: lines.join('\n') });
      await expectFacts(folder, '--db', db);
    }
    await bpp(folder, 'load', WRITTEN, '--db', 'loaded.db');
    await expectFacts(folder, '--db', 'loaded.db');
  });
});
