import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { filesOfFolder } from '../../src/snapshot/files.js';
import { readSnapshot } from '../../src/snapshot/read-snapshot.js';
import { snapshotRows } from '../../src/snapshot/rows.js';
import { writeSnapshot } from '../../src/snapshot/write-snapshot.js';
import { openDatabase } from '../../src/store/database.js';
import { ARCHIVE } from '../support/archive.js';
import { storedDatabase, temporaryFolder } from '../support/database.js';

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  );

function written(): { folder: string; files: Record<string, string> } {
  const folder = join(temporaryFolder(), 'facts');
  writeSnapshot(storedDatabase(ARCHIVE), folder, 'facts');
  return { folder, files: filesIn(folder) };
}

describe('a snapshot', () => {
  it('is the same bytes every time', () => {
    const { folder, files } = written();
    expect(written().files).toEqual(files);
    writeSnapshot(storedDatabase(ARCHIVE), folder, 'facts');
    expect(filesIn(folder)).toEqual(files);
  });

  it('has its lines in the order of their bytes', () => {
    const { files } = written();
    for (const [name, text] of Object.entries(files).filter(([file]) => file.endsWith('.ndjson'))) {
      const lines = text.split('\n').filter(Boolean);
      expect(lines, name).toEqual([...lines].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
      expect(text === '' || text.endsWith('\n'), name).toBe(true);
    }
  });

  it('makes the tables that it names, each row told apart by the first columns', () => {
    const { files } = written();
    const db = new BetterSqlite3(':memory:');
    for (const file of Object.keys(files).filter((name) => name.endsWith('.metadata.json'))) {
      const { name, columns, schema } = JSON.parse(files[file] ?? '');
      db.exec(schema);
      const put = db.prepare(`INSERT INTO ${name} VALUES (${columns.map(() => '?').join(', ')})`);
      const rows = (files[`${name}.ndjson`] ?? '').split('\n').filter(Boolean);
      for (const row of rows) put.run(...JSON.parse(row));
      expect(db.prepare(`SELECT count(*) FROM ${name}`).pluck().get()).toBe(rows.length);
      expect(
        db
          .prepare(`PRAGMA table_info(${name})`)
          .all()
          .map((column) => (column as { name: string }).name),
      ).toEqual(columns);
    }
    expect(db.prepare('SELECT entity, title FROM mentions WHERE text = ?').get('Marsh')).toEqual({
      entity: 'Ada Marsh',
      title: expect.stringMatching(/Ms|CC/),
    });
    expect(
      db
        .prepare('SELECT m.text, max FROM mentions m JOIN mentions_at USING (id) WHERE kind = ? ORDER BY start')
        .all('money'),
    ).toEqual([
      { text: '£16m', max: 16_000_000 },
      { text: '£3.5m', max: 3_500_000 },
    ]);
  });

  it('says where things stand apart from what they say', () => {
    const { files } = written();
    for (const [name, text] of Object.entries(files)) {
      if (!name.endsWith('.metadata.json')) continue;
      const { name: table, columns } = JSON.parse(text);
      if (table.endsWith('_at') || table === 'blocks_at') continue;
      const places = columns.filter((column: string) =>
        /^(start|end|line|ordinal|.*_start|.*_end|.*_chain)$/.test(column),
      );
      expect([table, places]).toEqual([table, table === 'issues' ? ['ordinal'] : []]);
    }
  });

  it('holds nothing that a terminal acts upon', () => {
    const { files } = written();
    for (const text of Object.values(files)) expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('is read back as the database has it', () => {
    const { folder } = written();
    const read = readSnapshot(filesOfFolder(folder, 'facts'));
    const plain = (tables: ReturnType<typeof snapshotRows>) =>
      Object.fromEntries(tables.map(({ name, columns, rows }) => [name, { columns, rows: [...rows()] }]));
    expect(plain(read)).toEqual(plain(snapshotRows(storedDatabase(ARCHIVE))));
  });
});

describe('a folder for a snapshot', () => {
  it('loses the tables that are no more, and keeps what begins with a full stop', () => {
    const { folder, files } = written();
    writeFileSync(join(folder, 'meetings.ndjson'), '[1]\n');
    writeFileSync(join(folder, 'meetings.metadata.json'), '{}');
    writeFileSync(join(folder, '.gitattributes'), '* text eol=lf\n');
    writeFileSync(join(folder, '.mentions.ndjson.part'), 'half');
    writeSnapshot(storedDatabase(ARCHIVE), folder, 'facts');
    expect(filesIn(folder)).toEqual({ ...files, '.gitattributes': '* text eol=lf\n' });
  });

  it('is refused with anything else in it, and nothing in it is touched', () => {
    const { folder, files } = written();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(() => writeSnapshot(storedDatabase(ARCHIVE), folder, 'facts')).toThrow('`facts` holds `notes.txt`');
    expect(filesIn(folder)).toEqual({ ...files, 'notes.txt': 'mine' });
    const other = temporaryFolder();
    writeFileSync(join(other, 'pages.ndjson'), '[1]\n');
    expect(() => writeSnapshot(storedDatabase(ARCHIVE), other, 'other')).toThrow('`other` holds `pages.ndjson`');
  });

  it('is no snapshot while it is not whole, and is written anew then', () => {
    const { folder, files } = written();
    rmSync(join(folder, 'snapshot.ndjson'));
    rmSync(join(folder, 'quotes.ndjson'));
    expect(() => readSnapshot(filesOfFolder(folder, 'facts'))).toThrow('`facts` is no whole snapshot');
    writeSnapshot(storedDatabase(ARCHIVE), folder, 'facts');
    expect(filesIn(folder)).toEqual(files);
  });

  it.each([
    ['["bpp",999,"9.0.0"]', 'has schema 999 and this bpp knows schema'],
    ['["other",1,"1"]', 'is a snapshot of another program'],
  ])('is refused where its marker says %s', (marker, said) => {
    const { folder } = written();
    writeFileSync(join(folder, 'snapshot.ndjson'), `${marker}\n`);
    expect(() => readSnapshot(filesOfFolder(folder, 'facts'))).toThrow(said);
  });

  it.each([
    ['["a"', 'is no JSON'],
    ['{"a":1}', 'is no JSON array'],
    ['["a"]', 'has 1 cells'],
  ])('says at which line it is damaged: %s', (line, said) => {
    const { folder, files } = written();
    writeFileSync(join(folder, 'names.ndjson'), `${files['names.ndjson']}${line}\n`);
    const names = readSnapshot(filesOfFolder(folder, 'facts')).find(({ name }) => name === 'names');
    const number = (files['names.ndjson'] ?? '').split('\n').length;
    expect(() => [...(names?.rows() ?? [])]).toThrow(`\`facts\`: \`names.ndjson:${number}\` ${said}`);
  });
});

describe('a database that cannot be written out', () => {
  it('leaves the folder as it was', () => {
    const { folder, files } = written();
    const path = join(temporaryFolder(), 'x.db');
    const source = storedDatabase(ARCHIVE);
    writeFileSync(path, source.serialize());
    const edit = new BetterSqlite3(path);
    edit.exec(`UPDATE meta SET value = 'unfinished' WHERE key = 'state'`);
    edit.close();
    const db = openDatabase(path);
    expect(() => writeSnapshot(db, folder, 'facts')).toThrow('the last ingest did not end');
    db.close();
    expect(filesIn(folder)).toEqual(files);
  });
});
