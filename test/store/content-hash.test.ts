import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { contentHash, digestOf, parseDigests } from '../../src/store/content-hash.js';
import { openDatabase } from '../../src/store/database.js';
import { TABLES } from '../../src/store/schema.js';
import { readMeta } from '../../src/store/state.js';
import { ARCHIVE } from '../support/archive.js';
import { store, temporaryFolder } from '../support/database.js';

function hashesOf(path: string): { readonly stored: string; readonly computed: string } {
  const db = openDatabase(path);
  try {
    return { stored: readMeta(db, 'content'), computed: contentHash(db) };
  } finally {
    db.close();
  }
}

describe('contentHash', () => {
  it('is stored when an ingest ends, one hash for each table', () => {
    const path = join(temporaryFolder(), 'x.db');
    store(path, ARCHIVE);
    const { stored, computed } = hashesOf(path);
    expect(stored).toBe(computed);
    const digests = parseDigests(stored) ?? {};
    expect(Object.keys(digests)).toEqual([...TABLES]);
    expect(digests['sources']).toMatchObject({ rows: ARCHIVE.length, sum: expect.stringMatching(/^[0-9a-f]{24}$/) });
  });

  it('is the same for the same content, whatever the history of the file', () => {
    const folder = temporaryFolder();
    const [one, other] = [join(folder, 'one.db'), join(folder, 'other.db')];
    store(one, ARCHIVE);
    const [first, ...rest] = [...ARCHIVE].reverse();
    store(other, rest);
    store(other, first ? [first] : []);
    store(other, ARCHIVE.slice(0, 1));
    new BetterSqlite3(other).exec('VACUUM').close();
    expect(hashesOf(other)).toEqual(hashesOf(one));
  });

  it('goes on missing what the disk lost, though an ingest that changes little stores it anew', () => {
    const path = join(temporaryFolder(), 'x.db');
    const [first, ...rest] = ARCHIVE;
    store(path, first ? [first] : []);
    const bytes = readFileSync(path);
    const at = bytes.indexOf('councillors that the scheme');
    expect(at).toBeGreaterThan(0);
    writeFileSync(path, bytes.fill('x', at, at + 1));
    store(path, rest);
    const { stored, computed } = hashesOf(path);
    expect(parseDigests(computed)?.['articles']).not.toEqual(parseDigests(stored)?.['articles']);
    expect(parseDigests(computed)?.['mentions']).toEqual(parseDigests(stored)?.['mentions']);
  });

  it('tells null, empty, numbers and texts apart, and two numbers that differ in their last bit', () => {
    const db = new BetterSqlite3(':memory:');
    db.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, v)');
    const values = ['NULL', `''`, '0', '0.0', `'0'`, '0.3', '0.1 + 0.2', '9007199254740993', '9007199254740992'];
    const hashes = values.map((value) => {
      db.exec(`DELETE FROM t; INSERT INTO t VALUES (1, ${value})`);
      return digestOf(db, 't').sum;
    });
    expect(new Set(hashes).size).toBe(values.length);
  });
});
