import type { Database } from './database.js';
import { FULL_TEXT, fullTextOf } from './fact-sql.js';
import { SCHEMA } from './schema.js';

// A first load goes without indexes and full text: kept up row by row they cost more than the rows. They are made of all rows at
// once, in their order and so without gaps, when somebody first has a use for them. Which are missing, the database itself says,
// so an ingest that was cut short goes on as it began.

interface Part {
  readonly name: string;
  readonly sql: string;
}

const partsOf = (pattern: RegExp): readonly Part[] =>
  [...SCHEMA.matchAll(pattern)].map(([sql, name = '']) => ({ name, sql }));

const INDEXES = partsOf(/^CREATE INDEX (\w+) [^;]*;/gm);
const TRIGGERS = partsOf(/^CREATE TRIGGER (\w+) [\s\S]*?^END;/gm);

/** Those over what the archive as a whole decides: nobody needs them before it is decided for the first time. */
const OF_THE_ARCHIVE: ReadonlySet<string> = new Set([
  ...['chains_entity', 'mentions_entity', 'entities_key', 'entities_count', 'entity_keys_entity', 'names_key'],
  ...[
    'doubts_entity',
    'copies_origin',
    'facts_subject',
    'facts_day',
    'facts_size',
    'evidence_article',
    'fact_links_other',
  ],
]);

/** Takes out of a database, in which there is nothing yet, what is made late. */
export function dropLate(db: Database): void {
  for (const { name } of INDEXES) db.exec(`DROP INDEX IF EXISTS ${name}`);
  for (const { name } of TRIGGERS) db.exec(`DROP TRIGGER IF EXISTS ${name}`);
}

/** Whether something of it is missing. */
export function lacksLate(db: Database): boolean {
  return missing(db, INDEXES).length > 0 || missing(db, TRIGGERS).length > 0;
}

/** Makes the indexes that are missing of what sources say; and the others too, where something is decided already. */
export function makeIndexes(db: Database): void {
  const isDecided = db.prepare('SELECT 1 FROM entities LIMIT 1').get() !== undefined;
  for (const { name, sql } of missing(db, INDEXES)) if (isDecided || !OF_THE_ARCHIVE.has(name)) db.exec(sql);
}

/** Makes all that is missing. */
export function makeLate(db: Database): void {
  for (const { sql } of missing(db, INDEXES)) db.exec(sql);
  const triggers = missing(db, TRIGGERS);
  if (triggers.length === 0) return;
  for (const { table } of FULL_TEXT) {
    const index = fullTextOf(table);
    db.exec(`INSERT INTO ${index} (${index}) VALUES ('rebuild')`);
  }
  for (const { sql } of triggers) db.exec(sql);
}

function missing(db: Database, parts: readonly Part[]): readonly Part[] {
  const there = new Set(db.prepare<[], string>('SELECT name FROM sqlite_schema').pluck().all());
  return parts.filter(({ name }) => !there.has(name));
}
