import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase, SCHEMA_VERSION } from '../../src/store/database.js';
import { openForIngest } from '../../src/store/ingest-database.js';
import { createWriter } from '../../src/store/write.js';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';

const open =
  (path: string, mode: 'read' | 'create' | 'rebuild' = 'read') =>
  (): void => {
    if (mode === 'read') openDatabase(path).close();
    else openForIngest(path, { rebuild: mode === 'rebuild' }).close();
  };

describe('openDatabase', () => {
  it('says what to do where there is no database', () => {
    const folder = temporaryFolder();
    expect(open(join(folder, 'none.db'))).toThrow(/there is no database .*: run `bpp ingest PATH` first/);
    expect(open(join(folder, 'no', 'x.db'), 'create')).toThrow(/the folder .* does not exist: make it first/);
    expect(open(folder)).toThrow(/is a folder, not a database/);
  });

  it('refuses files that are no databases, for reading and for writing', () => {
    const path = join(temporaryFolder(), 'notes.txt');
    writeFileSync(path, 'a text that is no database, however long it goes on '.repeat(40));
    for (const mode of ['read', 'create', 'rebuild'] as const) expect(open(path, mode)).toThrow(/is not a database/);
  });

  it('refuses databases of other programs, also for a rebuild', () => {
    const path = join(temporaryFolder(), 'other.db');
    new BetterSqlite3(path).exec('CREATE TABLE holiday (photo)').close();
    for (const mode of ['read', 'create', 'rebuild'] as const) expect(open(path, mode)).toThrow(/of another program/);
  });

  it('names both numbers of a newer schema', () => {
    const path = join(temporaryFolder(), 'new.db');
    store(path, ARCHIVE);
    const db = new BetterSqlite3(path);
    db.pragma('user_version = 99');
    db.close();
    for (const mode of ['read', 'create', 'rebuild'] as const) {
      expect(open(path, mode)).toThrow(`has schema 99 and this bpp knows schema ${SCHEMA_VERSION}`);
    }
  });

  it('takes an empty file as one to fill, and says so to a reader', () => {
    const path = join(temporaryFolder(), 'empty.db');
    writeFileSync(path, '');
    expect(open(path)).toThrow(/is empty: run `bpp ingest PATH` first/);
    open(path, 'create')();
    open(path)();
  });

  it('says how to mend a damaged file, and mends it by a rebuild', () => {
    const path = join(temporaryFolder(), 'damaged.db');
    store(path, ARCHIVE);
    const bytes = new BetterSqlite3(path).serialize();
    writeFileSync(path, Buffer.concat([bytes.subarray(0, 100), Buffer.alloc(bytes.length - 100, 0xa5)]));
    expect(open(path)).toThrow(/is damaged: keep a copy and run `bpp ingest --rebuild PATH`/);
    const writer = createWriter(openForIngest(path, { rebuild: true }), { rules: 'r1' });
    expect(open(path)).toThrow(/is damaged/);
    for (const draft of ARCHIVE) writer.putSource(draft);
    writer.finish();
    writer.close();
    open(path)();
  });

  it('keeps a second ingest out while one is running, and lets it in afterwards', () => {
    const path = join(temporaryFolder(), 'x.db');
    const first = openForIngest(path);
    expect(open(path, 'create')).toThrow(`is being written by another bpp (process ${process.pid} on `);
    open(path)();
    first.close();
    open(path, 'create')();
  });

  it('leaves one file behind, which can be read where nothing can be written', () => {
    const folder = join(temporaryFolder(), 'sealed');
    mkdirSync(folder);
    store(join(folder, 'x.db'), ARCHIVE);
    expect(readdirSync(folder)).toEqual(['x.db']);
    const db = new BetterSqlite3(join(folder, 'x.db'), { readonly: true });
    expect(db.pragma('journal_mode', { simple: true })).toBe('delete');
    db.close();
  });
});
