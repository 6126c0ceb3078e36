import type { Database } from './database.js';

/** What a database holds in all. */
export interface Totals {
  readonly sources: number;
  readonly articles: number;
  readonly mentions: number;
  readonly quotes: number;
  readonly said: number;
  readonly roles: number;
  readonly entities: number;
}

/** Says whether the database is whole or an ingest is on its way. */
export function setState(db: Database, state: 'complete' | 'unfinished'): void {
  setMeta(db, 'state', state);
}

/** Notes something about the database as a whole. */
export function setMeta(db: Database, key: 'state' | 'curation', value: string): void {
  db.prepare(
    `INSERT INTO meta (key, value) VALUES (@key, @value) ON CONFLICT DO UPDATE SET value = excluded.value
     WHERE value <> excluded.value`,
  ).run({ key, value });
}

/** What was noted; empty where nothing was. */
export function readMeta(db: Database, key: 'curation'): string {
  return db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? '';
}

/** How many rows of each sort the database holds. */
export function readTotals(db: Database): Totals {
  const count = (table: keyof Totals): number => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return {
    sources: count('sources'),
    articles: count('articles'),
    mentions: count('mentions'),
    quotes: count('quotes'),
    said: count('said'),
    roles: count('roles'),
    entities: count('entities'),
  };
}
