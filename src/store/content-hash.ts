import { createHash } from 'node:crypto';
import type { Database } from './database.js';
import { ROW_NUMBER } from './fact-sql.js';
import { TABLES } from './schema.js';

// What a database holds, as one hash a table. SQLite keeps no checksum of its pages: a byte that changes on the disk, or a
// value that somebody edits, leaves a file that is whole. The hashes are stored when an ingest ends and computed again by
// `check`. They depend on the rows alone: not on the order in which these came in, on pages, or on row numbers.

/** What a table holds: how many rows, and the hash of them. */
export interface TableDigest {
  readonly rows: number;
  /** In hex, of the rows as JSON arrays in the order of their keys, one a line. */
  readonly sha256: string;
}

/** By the name of the table. */
export type Digests = Readonly<Record<string, TableDigest>>;

/** Columns that say nothing about the archive: numbers that another history would give otherwise. */
const MEANINGLESS: Readonly<Record<string, readonly string[]>> = { rejected: ['ordinal'] };

/** Rows that are not content: the digests themselves, and what only an unfinished copy holds. */
const CONTENT_ROWS: Readonly<Record<string, string>> = { meta: `WHERE key NOT IN ('content', 'basis')` };

/** Characters that are collected before they are hashed. */
const CHUNK = 1 << 16;

interface TableColumn {
  readonly name: string;
  /** Place in the primary key, from 1; 0 for a column that is not in it. */
  readonly pk: number;
}

/** The digests of all tables, as `meta` keeps them under `content`. Must see what was written: same connection, or committed. */
export function contentHash(db: Database): string {
  return JSON.stringify(Object.fromEntries(TABLES.map((table) => [table, digestOf(db, table)])));
}

/** The digest of a table as it is now, in constant memory. */
export function digestOf(db: Database, table: string): TableDigest {
  const hash = createHash('sha256');
  let rows = 0;
  let pending = '';
  // JSON tells null, whole numbers, other numbers and texts apart, and has all 17 digits of a number that needs them.
  for (const row of db.prepare<[], string>(contentQuery(db, table)).pluck().iterate()) {
    rows += 1;
    pending += `${row}\n`;
    if (pending.length < CHUNK) continue;
    hash.update(pending);
    pending = '';
  }
  return { rows, sha256: hash.update(pending).digest('hex') };
}

/** Reads the digests that an ingest stored; undefined where there are none or they are no digests. */
export function parseDigests(stored: string): Digests | undefined {
  try {
    const digests: unknown = JSON.parse(stored);
    return isDigests(digests) ? digests : undefined;
  } catch {
    return undefined;
  }
}

function isDigests(value: unknown): value is Digests {
  const isDigest = (digest: unknown): boolean =>
    typeof digest === 'object' && digest !== null && 'rows' in digest && 'sha256' in digest;
  return typeof value === 'object' && value !== null && Object.values(value).every(isDigest);
}

/** The columns of a table that are its content, and those that tell its rows apart: none where only all of them do. */
export interface TableShape {
  readonly columns: readonly string[];
  readonly key: readonly string[];
}

export function shapeOf(db: Database, table: string): TableShape {
  const all = db.prepare<[string], TableColumn>('SELECT name, pk FROM pragma_table_info(?) ORDER BY cid').all(table);
  const content = all.filter(({ name }) => name !== ROW_NUMBER && !MEANINGLESS[table]?.includes(name));
  const key = content.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const identity = key.length > 0 ? key : content.filter(({ name }) => name === 'id');
  return { columns: content.map(({ name }) => name), key: identity.map(({ name }) => name) };
}

/** Names of columns for SQL. */
export const listed = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

function contentQuery(db: Database, table: string): string {
  const { columns, key } = shapeOf(db, table);
  const order = key.length > 0 ? key : columns;
  return `SELECT json_array(${listed(columns)}) FROM ${table} ${CONTENT_ROWS[table] ?? ''} ORDER BY ${listed(order)}`;
}
