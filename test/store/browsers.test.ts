import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../src/store/database.js';
import { FULL_TEXT } from '../../src/store/fact-sql.js';
import { TABLES } from '../../src/store/schema.js';
import { temporaryFolder } from '../support/database.js';

// What Datasette, sqlite-utils and DuckDB look for in a database before they search, link and label.

const MADE = new URL(`../../fixtures/databases/schema-${SCHEMA_VERSION}.db`, import.meta.url);
let db: BetterSqlite3.Database;

beforeEach(() => {
  const path = join(temporaryFolder(), 'x.db');
  copyFileSync(MADE, path);
  db = new BetterSqlite3(path);
  return () => void db.close();
});

const texts = (sql: string, ...values: readonly unknown[]): readonly string[] =>
  db
    .prepare<unknown[], string>(sql)
    .pluck()
    .all(...values);

describe('full text', () => {
  it.each(FULL_TEXT.map(({ table }) => table))('of %s is found by the letters of its DDL', (table) => {
    const sql = `SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="' || ? || '"%'`;
    expect(texts(sql, table)).toEqual([`${table}_fts`]);
  });

  it.each(['as it is', 'VACUUM'])('finds the rows by their rowid, as others join it: %s', (statement) => {
    const [gone = ''] = texts('SELECT path FROM sources ORDER BY path');
    db.pragma('foreign_keys = ON');
    db.prepare('DELETE FROM sources WHERE path = ?').run(gone);
    if (statement === 'VACUUM') db.exec(statement);
    for (const { table } of FULL_TEXT) {
      const indexed = texts(`SELECT id FROM ${table} WHERE rowid IN (SELECT id FROM ${table}_fts_docsize) ORDER BY id`);
      expect(indexed.length).toBeGreaterThan(0);
      expect(indexed).toEqual(texts(`SELECT id FROM ${table} WHERE n = rowid ORDER BY id`));
      expect(indexed).toEqual(texts(`SELECT id FROM ${table} ORDER BY id`));
    }
  });
});

describe('references', () => {
  it('lead to primary keys: a row has its own address', () => {
    const targets = TABLES.flatMap((table) =>
      db
        .prepare<[string], { table: string; to: string }>('SELECT "table", "to" FROM pragma_foreign_key_list(?)')
        .all(table),
    );
    expect(targets.length).toBeGreaterThan(20);
    for (const { table, to } of targets) {
      expect(texts('SELECT name FROM pragma_table_info(?) WHERE pk > 0', table)).toEqual([to]);
    }
  });

  it('lead from a mention to its entity in one step', () => {
    const counted = texts('SELECT e.name FROM mentions m JOIN entities e ON e.id = m.entity_id GROUP BY e.id');
    expect(counted.length).toBe(texts('SELECT id FROM entities').length);
    expect(
      texts('SELECT m.id FROM mentions m JOIN chains c ON c.id = m.chain_id WHERE m.entity_id IS NOT c.entity_id'),
    ).toEqual([]);
  });
});

describe('views', () => {
  const VIEWS = ['mentions_in_context', 'money', 'timeline', 'roles_held', 'quotes_by_speaker', 'facts_cited'];

  it.each(VIEWS)('%s has enough of the article in each row', (view) => {
    const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM ${view}`).all();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toMatchObject({ at: `${row['source']}:${row['line']}`, headline: expect.any(String) });
      expect(row['passage']).toContain(row['text']);
      expect(row).toHaveProperty('published');
    }
  });
});
