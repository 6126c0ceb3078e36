import { copyFileSync, existsSync, linkSync } from 'node:fs';
import type { Message } from '../model/message.js';
import type { SourceFile } from '../model/source.js';
import { assertOurs, type Database, isFile, OLDEST_SCHEMA, opened, SCHEMA_VERSION, userVersion } from './database.js';
import { inodeOf } from './replacement.js';
import { readIssues, SOURCE_COLUMNS, type SourceRow, storedSource, withoutNulls } from './sources.js';
import { readMeta } from './state.js';

// What is read of a database that has an older schema: its sources, as they were decoded, and the remarks about files. All
// else follows from these and from what people decided, which is in a file of its own.

/** What a new database is made of. */
export interface OlderDatabase {
  readonly schema: number;
  /** Of the decisions that hold in it; empty where there are none. */
  readonly curation: string;
  /** Paths of its sources, in order. */
  readonly paths: readonly string[];
  source(path: string): SourceFile | undefined;
  /** What was remarked when a file was read, whether it went in or not. */
  remarksOf(path: string): readonly Message[];
  /** Paths of what did not go in. */
  readonly failed: readonly string[];
}

/** Remarks that say what was read out of a source, or what a decision found, are made anew. */
const MADE_ANEW = /^(?:segment|curate)\//;

/** Undefined where the database is of this schema. */
export function olderDatabase(db: Database): OlderDatabase | undefined {
  const schema = userVersion(db);
  if (schema >= SCHEMA_VERSION) return undefined;
  const list = (sql: string): readonly string[] => db.prepare<[], string>(sql).pluck().all();
  const paths = list('SELECT path FROM sources ORDER BY path');
  const remarksOf = (path: string): readonly Message[] =>
    readIssues(db, path).filter(({ rule }) => !MADE_ANEW.test(rule));
  const failed = list(
    'SELECT DISTINCT path FROM issues WHERE path NOT IN (SELECT path FROM sources) ORDER BY path',
  ).filter((path) => remarksOf(path).length > 0);
  const source = schema < FIRST_PACKED ? plainSource(db) : (path: string) => storedSource(db, path);
  return { ...{ schema, curation: readMeta(db, 'curation'), paths, remarksOf, failed }, source };
}

/** Before this one the text of a source stood in its row as it is. */
const FIRST_PACKED = 11;

function plainSource(db: Database): OlderDatabase['source'] {
  const source = db.prepare<[string], StoredRow>(`SELECT ${columnsOf(db)}, text FROM sources WHERE path = ?`);
  return (path) => {
    const row = source.get(path);
    return row && { ...withoutNulls(row), text: row.text };
  };
}

type StoredRow = SourceRow & { readonly text: string };

/** The columns of its sources; null for those that its schema had not yet. */
function columnsOf(db: Database): string {
  const there = new Set(db.prepare<[], string>(`SELECT name FROM pragma_table_info('sources')`).pluck().all());
  return SOURCE_COLUMNS.map(([column, as]) => `${there.has(column) ? column : 'NULL'} AS ${as}`).join(', ');
}

/** What is known of a database at a glance; undefined where it is of this schema, or no database that can be brought up. */
export function glanceAtOlder(path: string): Pick<OlderDatabase, 'schema' | 'curation'> | undefined {
  try {
    if (!isFile(path)) return undefined;
    const db = opened(path, { readonly: true }, (found) => assertOurs(found, path, OLDEST_SCHEMA));
    const glance = { schema: userVersion(db), curation: readMeta(db, 'curation') };
    db.close();
    return glance.schema < SCHEMA_VERSION ? glance : undefined;
  } catch {
    // Whatever is wrong with it is said when it is opened.
    return undefined;
  }
}

/** Keeps the database of an older schema beside the one that comes in its place; gives the suffix that it has there. */
export function keepOlder(path: string, schema: number): string {
  for (let n = 1; ; n += 1) {
    const suffix = `.schema-${schema}${n === 1 ? '' : `-${n}`}.bak`;
    const backup = `${path}${suffix}`;
    if (existsSync(backup)) {
      // Cut short between this and the change of places.
      if (inodeOf(backup) === inodeOf(path)) return suffix;
      continue;
    }
    try {
      linkSync(path, backup);
    } catch {
      // Not every file system has links.
      copyFileSync(path, backup);
    }
    return suffix;
  }
}
