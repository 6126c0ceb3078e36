import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import SQLite from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  copyDatabase,
  edit,
  isWhole,
  killed,
  randomOf,
  run,
  snapshotOf,
  sourcesSeen,
  start,
} from '../../bench/kill-runs.mjs';
import { sharedFolder } from '../support/database.js';

// A few of what `bench/kills.mjs` and `bench/places.mjs` do by hundreds, with a small archive.

const PAGES = 24;
const cwd = sharedFolder();
let [before, right, took] = ['', '', 0];

function page(n: number): string {
  return `Ferry inquiry ${n} opens

${(n % 28) + 1} May 2013

Chief Constable Ada Marsh of Surrey Police said: “We will wait for report ${n}.”

The council paid £${n + 2}m to Eastmoor Ferries. Peter Dunmore, leader of Eastmoor Council, called it “day ${n} of a farce”.
`;
}

async function ingest(db: string): Promise<{ readonly took: number; readonly snapshot: string }> {
  const { code, stderr, took } = await run(cwd(), ['ingest', 'pages', '--db', db]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('sources')]);
  return { took, snapshot: await snapshotOf(cwd(), db) };
}

beforeAll(async () => {
  mkdirSync(join(cwd(), 'pages'));
  for (let n = 0; n < PAGES; n += 1) writeFileSync(join(cwd(), 'pages', `${String(n).padStart(2, '0')}.txt`), page(n));
  before = (await ingest('old.db')).snapshot;
  edit(join(cwd(), 'pages'), randomOf(7));
  ({ took, snapshot: right } = await ingest('whole.db'));
  expect(right).not.toBe(before);
}, 60_000);

describe('an ingest that is killed', { timeout: 60_000 }, () => {
  it.each([1, 2, 3, 4, 5])(
    'leaves nothing half, and the next one comes to the same: first ingest, kill %i',
    async (n) => {
      copyDatabase(cwd(), undefined, 'x.db');
      const killing = { db: 'x.db', pages: 'pages', within: took, random: randomOf(n), right };
      expect((await killed(cwd(), killing)).faults).toEqual([]);
    },
  );

  it.each([1, 2, 3, 4, 5])(
    'leaves the old archive to readers, and the next one comes to the same: kill %i',
    async (n) => {
      copyDatabase(cwd(), 'old.db', 'x.db');
      const killing = { db: 'x.db', pages: 'pages', within: took, random: randomOf(10 + n), before, right };
      expect((await killed(cwd(), killing)).faults).toEqual([]);
    },
  );
});

describe('a small change of a big archive', { timeout: 60_000 }, () => {
  const MANY = 120;
  const file = (n: number): string => join(cwd(), 'many', `${n}.txt`);
  let [old, come, within] = ['', '', 0];
  const ingestMany = (db: string) => run(cwd(), ['ingest', 'many', '--db', db]);

  beforeAll(async () => {
    mkdirSync(join(cwd(), 'many'));
    for (let n = 0; n < MANY; n += 1) writeFileSync(file(n), page(n));
    await ingestMany('big.db');
    old = await snapshotOf(cwd(), 'big.db');
    const db = new SQLite(join(cwd(), 'big.db'));
    db.exec('CREATE TABLE pad AS SELECT zeroblob(70000000); DROP TABLE pad');
    db.close();
    writeFileSync(file(7), page(7).replace('Eastmoor Ferries', 'Westmoor Ferries'));
    copyDatabase(cwd(), 'big.db', 'done.db');
    const { ino } = statSync(join(cwd(), 'done.db'));
    within = (await ingestMany('done.db')).took;
    expect(statSync(join(cwd(), 'done.db')).ino).toBe(ino);
    come = await snapshotOf(cwd(), 'done.db');
    await ingestMany('anew.db');
    expect([await snapshotOf(cwd(), 'anew.db'), come !== old]).toEqual([come, true]);
  }, 120_000);

  it.each([1, 2])('leaves the old archive to readers where it is killed, kill %i', async (n) => {
    copyDatabase(cwd(), 'big.db', 'x.db');
    // In the second half, where it writes.
    const random = () => 0.5 + randomOf(n)() / 2;
    const killing = { db: 'x.db', pages: 'many', within, random, before: old, right: come };
    expect((await killed(cwd(), killing)).faults).toEqual([]);
  });

  it('is undone where the disk takes no more', async () => {
    copyDatabase(cwd(), 'big.db', 'x.db');
    const limited = await run(cwd(), ['ingest', 'many', '--db', 'x.db'], { shell: 'ulimit -f 600' });
    expect([limited.code, limited.stderr]).toEqual([2, expect.stringContaining('`x.db` could not be written')]);
    expect(limited.stderr).toContain(`kept ${MANY - 1} of ${MANY} sources`);
    expect(await snapshotOf(cwd(), 'x.db')).toBe(old);
    expect((await ingestMany('x.db')).code).toBe(0);
    expect(await snapshotOf(cwd(), 'x.db')).toBe(come);
  });
});

const isNamed = (file: string): boolean => existsSync(file) && readFileSync(file, 'utf8').endsWith('\n');

describe('an ingest in company', { timeout: 60_000 }, () => {
  it('is not troubled by readers that never let go, and shows them one whole archive', async () => {
    copyDatabase(cwd(), 'old.db', 'x.db');
    const path = join(cwd(), 'x.db');
    const open = new SQLite(path, { readonly: true });
    const cursor = open.prepare('SELECT path FROM sources').iterate();
    cursor.next();
    const { child, ended } = start(cwd(), ['ingest', 'pages', '--db', 'x.db']);
    const seen = new Set<number>();
    while (child.exitCode === null) {
      seen.add(sourcesSeen(path));
      await setTimeout(5);
    }
    expect((await ended).code).toBe(0);
    const now = sourcesSeen(path);
    expect([...seen].filter((count) => count !== PAGES && count !== now)).toEqual([]);
    expect([...cursor]).toHaveLength(PAGES - 1);
    open.close();
    expect(await snapshotOf(cwd(), 'x.db')).toBe(right);
    expect(readdirSync(cwd()).filter((name) => name.startsWith('x.db'))).toEqual(['x.db']);
  });

  it('says who writes, or waits', async () => {
    copyDatabase(cwd(), undefined, 'x.db');
    const first = start(cwd(), ['ingest', 'pages', '--db', 'x.db']);
    // It is there before it says anything.
    while (!isNamed(join(cwd(), 'x.db-pid'))) await setTimeout(2);
    first.child.kill('SIGSTOP');
    const { code, stderr } = await run(cwd(), ['ingest', 'pages', '--db', 'x.db']);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`\`x.db\` is being written by another bpp (process ${first.child.pid} on `),
    ]);
    const waiting = start(cwd(), ['ingest', 'pages', '--wait', '--db', 'x.db']);
    await new Promise((resolve) => waiting.child.stderr?.once('data', resolve));
    first.child.kill('SIGCONT');
    expect((await first.ended).code).toBe(0);
    expect(await waiting.ended).toMatchObject({ code: 0, stderr: expect.stringContaining('waiting for its end') });
    expect(await snapshotOf(cwd(), 'x.db')).toBe(right);
  });
});

describe('a disk that takes no more', { timeout: 60_000 }, () => {
  it.each([200, 450])('is said so, and the next ingest comes to the same: ulimit -f %i', async (blocks) => {
    copyDatabase(cwd(), undefined, 'x.db');
    const limited = await run(cwd(), ['ingest', 'pages', '--db', 'x.db'], { shell: `ulimit -f ${blocks}` });
    expect([limited.code, limited.stderr]).toEqual([2, expect.stringContaining('`x.db` could not be written')]);
    expect(limited.stderr).not.toContain('fault of bpp');
    expect(isWhole(join(cwd(), 'x.db'))).toBe(true);
    expect((await ingest('x.db')).snapshot).toBe(right);
  });
});

describe('a migration that is killed', { timeout: 180_000 }, () => {
  const KEPT = new URL('../../fixtures/databases/', import.meta.url).pathname;
  const migrating = ['migrate', '--db', 'm.db', '--curation', 'decisions.jsonl'];
  const older = (): void => {
    for (const name of readdirSync(cwd())) if (name.startsWith('m.db')) rmSync(join(cwd(), name));
    copyFileSync(join(KEPT, 'schema-7.db'), join(cwd(), 'm.db'));
    copyFileSync(join(KEPT, 'curation.jsonl'), join(cwd(), 'decisions.jsonl'));
  };

  it('leaves the old database or the new one, and the next one comes to the same', async () => {
    older();
    const { code, took: whole } = await run(cwd(), migrating);
    expect(code).toBe(0);
    const come = await snapshotOf(cwd(), 'm.db');
    for (const share of [0.5, 0.75, 0.95]) {
      older();
      const old = readFileSync(join(cwd(), 'm.db'));
      const { child, ended } = start(cwd(), migrating);
      await setTimeout(whole * share);
      child.kill('SIGKILL');
      await ended;
      const left = readFileSync(join(cwd(), 'm.db'));
      expect(left.equals(old) || (await snapshotOf(cwd(), 'm.db')) === come).toBe(true);
      expect((await run(cwd(), migrating)).code).toBe(0);
      expect(await snapshotOf(cwd(), 'm.db')).toBe(come);
    }
  });
});
