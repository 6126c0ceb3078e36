import { recordFields } from '../model/column.js';
import type { Database } from './database.js';
import { LIST_TABLES } from './fact-sql.js';
import type { Condition } from './filters.js';
import { LISTINGS, type Listing, type ListKind } from './listings.js';

export { LIST_KINDS, type ListKind } from './listings.js';

/** A cell of a listing: JSON columns come as arrays. */
export type Cell = string | number | null | readonly string[];
export type ListRow = Readonly<Record<string, Cell>>;

/** A column that rows are sorted by. */
export interface Sorted {
  readonly column: string;
  readonly isDescending: boolean;
}

/** Which rows of a listing are wanted, and in which order. */
export interface Wanted {
  /** Facts less sure are left out, and entities none of whose mentions is so sure. */
  readonly least?: number | undefined;
  /** What rows `f` have to fit. */
  readonly condition?: Condition | undefined;
  /** Before the order that the listing has by itself; what has no value comes last. */
  readonly sort?: readonly Sorted[] | undefined;
  /** How many at most; 0 and nothing for all. */
  readonly limit?: number | undefined;
}

const JSON_COLUMNS: ReadonlySet<string> = new Set([
  ...['names', 'byline'],
  ...LIST_TABLES.flatMap(({ column }) => recordFields(column)),
]);

/** Where the passage of a row starts in its article: a column of rows that have a passage. */
export const PASSAGE_START = '_passage_start';

/** Whether the rows of a listing are facts, which have a confidence. */
export const hasConfidence = (kind: ListKind): boolean => LISTINGS[kind].sure !== undefined;

/** The rows of a listing, in an order that depends on their content alone. */
export function* listRows(db: Database, kind: ListKind, wanted: Wanted = {}): IterableIterator<ListRow> {
  const columns = [...listColumns(db, kind)];
  const passage = columns.includes('passage') ? [PASSAGE_START] : [];
  const { sql, values } = statementOf(LISTINGS[kind], wanted, columns);
  const statement = db.prepare<[object], Record<string, string | number | null>>(sql);
  for (const row of statement.iterate(values)) {
    yield Object.fromEntries([...columns, ...passage].map((column) => [column, cellOf(column, row[column] ?? null)]));
  }
}

/** How many rows a listing has. */
export function countRows(db: Database, kind: ListKind, wanted: Wanted = {}): number {
  const { rows, all } = LISTINGS[kind];
  if (!isNarrowed(wanted)) return db.prepare<[], number>(`SELECT count(*) FROM ${all}`).pluck().get() ?? 0;
  const { where, values } = conditionOf(LISTINGS[kind], wanted);
  return db.prepare<[object], number>(`SELECT count(*) FROM (${rows}) f WHERE ${where}`).pluck().get(values) ?? 0;
}

const isNarrowed = ({ least = 0, condition }: Wanted): boolean => least > 0 || condition !== undefined;

function cellOf(column: string, value: string | number | null): Cell {
  return JSON_COLUMNS.has(column) && typeof value === 'string' ? JSON.parse(value) : value;
}

function conditionOf({ sure, rows }: Listing, { least = 0, condition }: Wanted): Condition {
  const isSure = least > 0 && sure !== undefined ? [sure] : [];
  const where = [...isSure, ...(condition ? [`(${condition.where})`] : [])].join(' AND ') || '1';
  const takesLeast = isSure.length > 0 || rows.includes('@least');
  return { where, values: { ...condition?.values, ...(takesLeast ? { least } : {}) } };
}

/** One statement for all rows; for some, the keys of these first, and only then all that is to be shown of them. */
function statementOf(
  listing: Listing,
  wanted: Wanted,
  columns: readonly string[],
): { readonly sql: string; readonly values: object } {
  const { rows, key, inOrder } = listing;
  const { where, values } = conditionOf(listing, wanted);
  const sort = wanted.sort ?? [];
  const { from, order } = orderedRows(listing, sort);
  const cells = [
    ...columns.map((column) => `f."${column}"`),
    ...(columns.includes('passage') ? [`${STARTS} AS ${PASSAGE_START}`] : []),
  ].join(', ');
  const limit = wanted.limit ? `LIMIT ${wanted.limit}` : '';
  if (inOrder && limit !== '' && sort.length === 0 && !isNarrowed(wanted)) {
    const chosen = `SELECT ${inOrder.key} FROM (${inOrder.rows}) ${limit}`;
    return { sql: `SELECT ${cells} FROM ${from} WHERE f.${inOrder.key} IN (${chosen}) ORDER BY ${order}`, values };
  }
  if (key === undefined || limit === '') {
    return { sql: `SELECT ${cells} FROM ${from} WHERE ${where} ORDER BY ${order} ${limit}`, values };
  }
  // Of entities a condition asks for the id alone.
  const isBrief =
    listing.brief !== undefined && sort.length === 0 && (listing.is === 'entities' || !isNarrowed(wanted));
  const among = isBrief ? `(${listing.brief}) f` : from;
  const chosen = `SELECT f.${key} AS key FROM ${among} WHERE ${where} ORDER BY ${order} ${limit}`;
  const found = `(${chosen}) k CROSS JOIN (${rows}) f ON f.${key} = k.key`;
  const articles = order.includes('fa.') ? ' JOIN articles fa ON fa.id = f.article_id' : '';
  return { sql: `SELECT ${cells} FROM ${found}${articles} ORDER BY ${order}`, values };
}

/** The rows `f` and the terms of their order; article by article they come in it by themselves. */
function orderedRows(
  { rows, order, byArticle }: Listing,
  sort: readonly Sorted[],
): { readonly from: string; readonly order: string } {
  if (byArticle && sort.length === 0) {
    // SQLite goes through what stands before CROSS JOIN first.
    const from = `articles fa CROSS JOIN (${rows}) f ON f.article_id = fa.id`;
    return { from, order: 'fa.source, fa.ordinal, f.start, f.id' };
  }
  return { from: `(${rows}) f`, order: [...sort.map(sortTerm), ...order].join(', ') };
}

const STARTS = `(SELECT b.start FROM blocks b WHERE b.article_id = f.article_id AND b.start <= f.start
  ORDER BY b.ordinal DESC LIMIT 1)`;

function sortTerm({ column, isDescending }: Sorted): string {
  const cell = `f."${column}"`;
  return `${cell} IS NULL, ${cell} COLLATE NOCASE${isDescending ? ' DESC' : ''}`;
}

/** The columns of a listing, also where it has no rows: names and words, where they stand, why, and ids last. */
export function listColumns(db: Database, kind: ListKind): readonly string[] {
  const { rows } = LISTINGS[kind];
  const names = db
    .prepare(`SELECT * FROM (${rows}) LIMIT 0`)
    .columns()
    .map((column) => column.name)
    .filter((name) => !name.startsWith('_'));
  return [0, 1, 2, 3, 4, 5].flatMap((rank) => names.filter((name) => rankOf(name, kind) === rank));
}

const PLACE: ReadonlySet<string> = new Set(['source', 'line', 'end_line', 'start', 'end']);
const WHY: ReadonlySet<string> = new Set(['rule', 'confidence']);
const ID = /(?:^|_)ids?$/;

function rankOf(column: string, kind: ListKind): number {
  if (kind === 'sources' && column === 'source') return 0;
  if (column === 'sha256') return 5;
  if (ID.test(column)) return column === 'id' ? 3 : 4;
  if (WHY.has(column)) return 2;
  return PLACE.has(column) ? 1 : 0;
}
