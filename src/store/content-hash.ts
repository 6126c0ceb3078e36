import { hash } from 'node:crypto';
import type { Database } from './database.js';
import { ROW_NUMBER } from './fact-sql.js';
import { TABLES } from './schema.js';

// What a database holds, as one digest a table. SQLite keeps no checksum of its pages: a byte that changes on the disk, or a
// value that somebody edits, leaves a file that is whole. The digests are stored when an ingest ends and computed again by
// `check`. They depend on the rows alone: not on the order in which these came in, on pages, or on row numbers.
//
// A digest is the sum of the hashes of the rows (the first 96 bits of their SHA-256). A sum knows no order, so no rows are
// sorted, and what an ingest takes out and puts in is subtracted and added: a row that was damaged before it stays missing from
// the sum, whoever writes meanwhile. Whoever wants to can make rows of a given sum, as he could store other digests; damage and
// edits do not.

/** What a table holds: how many rows, and the sum of their hashes. */
export interface TableDigest {
  readonly rows: number;
  /** In hex. */
  readonly sum: string;
}

/** By the name of the table. */
export type Digests = Readonly<Record<string, TableDigest>>;

/** Columns that say nothing about the archive: numbers that another history would give otherwise. */
const MEANINGLESS: Readonly<Record<string, readonly string[]>> = { rejected: ['ordinal'] };

/** Rows that are not content: the digests themselves, and what only an unfinished copy holds. */
const CONTENT_ROWS: Readonly<Record<string, string>> = { meta: `WHERE key NOT IN ('content', 'basis', 'sealed')` };

interface TableColumn {
  readonly name: string;
  readonly type: string;
  /** Place in the primary key, from 1; 0 for a column that is not in it. */
  readonly pk: number;
}

/** The digests of all tables, as `meta` keeps them under `content`. Must see what was written: same connection, or committed. */
export function contentHash(db: Database): string {
  return JSON.stringify(Object.fromEntries(TABLES.map((table) => [table, digestOf(db, table)])));
}

/** The digest of a table as it is now, in constant memory. */
export function digestOf(db: Database, table: string): TableDigest {
  addSum(db);
  const where = CONTENT_ROWS[table] ?? '';
  const digest = db
    .prepare<[], string>(`SELECT row_sum(${rowOf(shapeOf(db, table))}) FROM ${table} ${where}`)
    .pluck()
    .get();
  return JSON.parse(digest ?? '');
}

/** Half of the bits of a sum: two numbers of so many can be added without loss. */
const HALF = 2 ** 48;
const DIGITS = 12;

/** A sum of hashes; mutable, for it takes in every row. */
interface Sum {
  rows: number;
  high: number;
  low: number;
}

const NOTHING: Readonly<Sum> = { rows: 0, high: 0, low: 0 };

/** Adds a row to a sum (`sign` 1), or takes it away (-1). */
function addRow(sum: Sum, row: string, sign: 1 | -1): void {
  // A character a byte: read so, a hash takes half the time that its digits take.
  const bytes = hash('sha256', row, 'binary');
  sum.rows += sign;
  sum.high = modulo(sum.high + sign * halfAt(bytes, 0));
  sum.low = modulo(sum.low + sign * halfAt(bytes, BYTES_OF_HALF));
}

const BYTES_OF_HALF = 6;

/** Half of the bits of a sum, the highest first. */
function halfAt(bytes: string, from: number): number {
  let half = 0;
  for (let at = from; at < from + BYTES_OF_HALF; at++) half = half * 2 ** 8 + bytes.charCodeAt(at);
  return half;
}

const modulo = (value: number): number => (value < 0 ? value + HALF : value >= HALF ? value - HALF : value);

const digestFrom = ({ rows, high, low }: Readonly<Sum>): TableDigest => ({ rows, sum: digits(high) + digits(low) });
const digits = (half: number): string => half.toString(16).padStart(DIGITS, '0');

function sumFrom({ rows, sum }: TableDigest): Sum {
  return { rows, high: Number.parseInt(sum.slice(0, DIGITS), 16), low: Number.parseInt(sum.slice(DIGITS), 16) };
}

const READY = new WeakSet<Database>();

/** Gives a connection the function that sums rows: it runs within the scan, which halves what a row costs. */
function addSum(db: Database): void {
  if (READY.has(db)) return;
  READY.add(db);
  db.aggregate<Sum>('row_sum', {
    start: () => ({ ...NOTHING }),
    step: (sum, row) => {
      addRow(sum, String(row), 1);
    },
    result: (sum) => JSON.stringify(digestFrom(sum)),
    directOnly: true,
  });
}

/** Digests that follow what is written through a connection. */
export interface FollowedDigests {
  /** As `contentHash` gives them. */
  now(): string;
  /** Runs a change that may be undone by the database: the digests are then as they were, too. */
  undoing(change: () => void): void;
}

/**
 * Follows what is written through this connection from now on, from the digests that are stored in the database: for an ingest
 * that changes little. Where much changes, reading all of it at the end costs less. Undefined where none are stored.
 */
export function followDigests(db: Database, stored: string): FollowedDigests | undefined {
  const digests = parseDigests(stored);
  if (digests === undefined || TABLES.some((table) => digests[table] === undefined)) return undefined;
  const followed = TABLES.filter((table) => !(table in CONTENT_ROWS));
  let sums = new Map(followed.map((table) => [table, sumFrom(digests[table] as TableDigest)]));
  db.function('row_changed', (table, sign, row) => {
    const sum = sums.get(String(table));
    if (sum) addRow(sum, String(row), sign === 1 ? 1 : -1);
    return null;
  });
  for (const table of followed) db.exec(followingTriggers(table, shapeOf(db, table)));
  return {
    now: () =>
      JSON.stringify(
        Object.fromEntries(
          TABLES.map((table) => {
            const sum = sums.get(table);
            return [table, sum ? digestFrom(sum) : digestOf(db, table)];
          }),
        ),
      ),
    undoing(change) {
      const before = new Map([...sums].map(([table, sum]) => [table, { ...sum }]));
      try {
        change();
      } catch (error) {
        sums = before;
        throw error;
      }
    },
  };
}

/** They are of this connection alone: nothing of them is in the file. */
function followingTriggers(table: string, shape: TableShape): string {
  const [added, removed] = (['new', 'old'] as const).map((row) => rowOf(shape, `${row}.`));
  const add = `SELECT row_changed('${table}', 1, ${added});`;
  const remove = `SELECT row_changed('${table}', -1, ${removed});`;
  return `CREATE TEMP TRIGGER ${table}_added AFTER INSERT ON main.${table} BEGIN ${add} END;
CREATE TEMP TRIGGER ${table}_removed AFTER DELETE ON main.${table} BEGIN ${remove} END;
CREATE TEMP TRIGGER ${table}_changed AFTER UPDATE ON main.${table} BEGIN ${remove} ${add} END;`;
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
    typeof digest === 'object' && digest !== null && 'rows' in digest && 'sum' in digest;
  return typeof value === 'object' && value !== null && Object.values(value).every(isDigest);
}

/** The columns of a table that are its content, and those that tell its rows apart: none where only all of them do. */
export interface TableShape {
  readonly columns: readonly string[];
  readonly key: readonly string[];
  /** Of the columns those that hold bytes. */
  readonly bytes: ReadonlySet<string>;
}

export function shapeOf(db: Database, table: string): TableShape {
  const all = db
    .prepare<[string], TableColumn>('SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid')
    .all(table);
  const content = all.filter(({ name }) => name !== ROW_NUMBER && !MEANINGLESS[table]?.includes(name));
  const key = content.filter(({ pk }) => pk > 0).sort((a, b) => a.pk - b.pk);
  const identity = key.length > 0 ? key : content.filter(({ name }) => name === 'id');
  return {
    columns: content.map(({ name }) => name),
    key: identity.map(({ name }) => name),
    bytes: new Set(content.filter(({ type }) => type === 'BLOB').map(({ name }) => name)),
  };
}

/** Names of columns for SQL. */
export const listed = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

/**
 * A row as one text, in SQL. JSON tells null, whole numbers, other numbers and texts apart, and has all 17 digits of a number that
 * needs them; bytes, which it has none of, stand in it as SQL writes them.
 */
export function rowOf({ columns, bytes }: TableShape, prefix = ''): string {
  const values = columns.map((name) => (bytes.has(name) ? `quote(${prefix}"${name}")` : `${prefix}"${name}"`));
  return `json_array(${values.join(', ')})`;
}
