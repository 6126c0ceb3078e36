import { createHash } from 'node:crypto';
import { eachKind, type FactTable } from '../model/fact-kinds.js';
import type { Database } from './database.js';

/** How many rows of each sort a database holds. */
export type Totals = Readonly<Record<Counted | 'otherLanguages', number>>;
type Counted = 'sources' | 'articles' | 'mentions' | FactTable | 'entities';

/**
 * What `meta` holds about the database as a whole. `basis` stands in it only until an ingest is finished: what the
 * unfinished copy goes on from; `sealed` from then on.
 */
export type MetaKey = 'state' | 'curation' | 'content' | 'root' | 'naming' | 'basis' | 'sealed';

/** Says whether the database is whole or an ingest is on its way. */
export function setState(db: Database, state: 'complete' | 'unfinished'): void {
  setMeta(db, 'state', state);
}

/** Notes something about the database as a whole. */
export function setMeta(db: Database, key: MetaKey, value: string): void {
  db.prepare(
    `INSERT INTO meta (key, value) VALUES (@key, @value) ON CONFLICT DO UPDATE SET value = excluded.value
     WHERE value <> excluded.value`,
  ).run({ key, value });
}

/** What was noted; empty where nothing was. */
export function readMeta(db: Database, key: Exclude<MetaKey, 'state'>): string {
  return db.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? '';
}

/** Of a database that is not there. */
export const NO_TOTALS: Totals = {
  ...{ sources: 0, articles: 0, mentions: 0, entities: 0, otherLanguages: 0 },
  ...eachKind<Readonly<Record<FactTable, number>>>(() => 0),
};

/** Counts what the database holds in all. */
export function readTotals(db: Database): Totals {
  const count = (table: Counted): number => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
  return {
    sources: count('sources'),
    articles: count('articles'),
    mentions: count('mentions'),
    ...eachKind<Readonly<Record<FactTable, number>>>((table) => count(table)),
    entities: count('entities'),
    /** Articles that are not in English. */
    otherLanguages: Number(db.prepare(`SELECT count(*) FROM articles WHERE language NOT LIKE 'en%'`).pluck().get()),
  };
}

/** Names what the sources are, whatever was made of them. */
export function sourcesDigest(db: Database): string {
  const hash = createHash('sha256');
  const rows = db.prepare<[], string>('SELECT json_array(path, sha256, rules) FROM sources ORDER BY path').pluck();
  for (const row of rows.iterate()) hash.update(`${row}\n`);
  return hash.digest('hex');
}
