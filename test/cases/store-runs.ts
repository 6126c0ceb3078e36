import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SQLite from 'better-sqlite3';
import { expect } from 'vitest';
import { openForIngest } from '../../src/store/ingest-database.js';
import { createWriter } from '../../src/store/write.js';
import { ARCHIVE } from '../support/archive.js';
import type { CaseRuns } from '../support/cases.js';
import { store } from '../support/database.js';
import { openShell } from '../support/shell.js';

const LEAD = `Council splits

6 May 2013

Rosa Field, leader of Eastmoor Council, said: "We will wait."

Ian Noon, deputy leader of Eastmoor Council, said: "We will not."
`;

const idsOf = (json: string): string[] => JSON.parse(json).map(({ id }: { id: string }) => id);

export const storeRuns: CaseRuns = new Map([
  [
    'ids-survive-a-headline-edit',
    async () => {
      const { bpp, write } = openShell({ 'lead.txt': LEAD });
      await bpp('ingest lead.txt');
      const before = idsOf((await bpp('list roles --json')).stdout);
      expect(before).toHaveLength(2);
      write('lead.txt', LEAD.replace('splits', 'splits again'));
      await bpp('ingest lead.txt');
      expect(idsOf((await bpp('list roles --json')).stdout)).toEqual(before);
    },
  ],
  [
    'same-archive-from-a-sibling-directory',
    async () => {
      const { cwd, bpp } = openShell({ 'arch/lead.txt': LEAD });
      mkdirSync(join(cwd, 'w'));
      const db = join(cwd, 'p.db');
      await bpp(`ingest arch --db ${db}`);
      await bpp(`ingest ../arch --db ${db}`, { cwd: join(cwd, 'w') });
      expect(idsOf((await bpp(`list articles --json --db ${db}`)).stdout)).toHaveLength(1);
    },
  ],
  [
    'datasette-sees-the-search',
    async () => {
      const { cwd } = openShell();
      store(join(cwd, 'x.db'), ARCHIVE);
      // How Datasette and sqlite-utils look for a table's full-text index.
      const seen = new SQLite(join(cwd, 'x.db'))
        .prepare(
          `SELECT name FROM sqlite_master WHERE rootpage = 0 AND (sql LIKE '%VIRTUAL TABLE%USING FTS%content="articles"%'
           OR sql LIKE '%VIRTUAL TABLE%USING FTS%content=[articles]%')`,
        )
        .pluck()
        .all();
      expect(seen).toEqual(['articles_fts']);
    },
  ],
  [
    'busy-reader-fails-a-finished-ingest',
    async () => {
      const { cwd } = openShell();
      const path = join(cwd, 'x.db');
      const writer = createWriter(openForIngest(path), { rules: 'r1' });
      for (const draft of ARCHIVE) writer.putSource(draft);
      const reader = new SQLite(path, { readonly: true });
      try {
        reader.prepare('SELECT count(*) FROM articles').get();
        expect(writer.finish()).toMatchObject({ sources: ARCHIVE.length });
      } finally {
        reader.close();
        writer.close();
      }
    },
  ],
  [
    'disk-full-at-commit-says-fault-of-bpp',
    async () => {
      const { cwd } = openShell();
      const database = openForIngest(join(cwd, 'x.db'));
      const writer = createWriter(database, { rules: 'r1' });
      for (const draft of ARCHIVE) writer.putSource(draft);
      // A few rows wait in memory, so that a full disk shows only when they are committed.
      const exec = database.db.exec.bind(database.db);
      database.db.exec = (sql) => {
        if (sql === 'COMMIT') throw new SQLite.SqliteError('database or disk is full', 'SQLITE_FULL');
        return exec(sql);
      };
      try {
        expect(() => writer.finish()).toThrow('make room and run the command again');
      } finally {
        writer.close();
      }
    },
  ],
  [
    'check-silent-on-changed-metadata',
    async () => {
      const { cwd, bpp } = openShell({ 'lead.txt': LEAD });
      await bpp('ingest lead.txt');
      const db = new SQLite(join(cwd, 'bpp.db'));
      db.exec("UPDATE articles SET published = '1999-01-01'");
      db.close();
      expect((await bpp('check')).code).toBe(1);
    },
  ],
  [
    'wal-file-read-only-wrong-advice',
    async () => {
      const { cwd } = openShell();
      const folder = join(cwd, 'closed');
      mkdirSync(folder);
      store(join(folder, 'w.db'), ARCHIVE);
      const db = new SQLite(join(folder, 'w.db'));
      db.pragma('journal_mode = WAL');
      db.close();
      for (const [path, mode] of [
        [cwd, 0o755],
        [folder, 0o555],
        [join(folder, 'w.db'), 0o444],
      ] as const)
        chmodSync(path, mode);
      // Root may write anywhere: the command runs as nobody.
      const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
      const argv = [resolve('bin/bpp.js'), 'list', 'people', '--db', join(folder, 'w.db')];
      const { status, stdout, stderr } = spawnSync(process.execPath, argv, { ...asNobody, cwd: '/', encoding: 'utf8' });
      if (status === 0) expect(stdout).toContain('Ada Marsh');
      else expect([status, stderr]).toEqual([2, expect.stringContaining('left by an interrupted ingest')]);
    },
  ],
]);
