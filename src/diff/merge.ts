import { UsageError } from '../model/message.js';
import type { Row, Side, Sides } from './side.js';

/** A row that only one side has, or that both have and say otherwise. */
export interface Difference {
  readonly was?: Row;
  readonly now?: Row;
}

/**
 * The rows in which two sides differ, by merging a table of both: no more is held than the rows of one key.
 *
 * @param key - the columns that name a row; rows are sorted by the first of them
 * @throws UsageError where a table is not sorted
 */
export function* differences([was, now]: Sides, table: string, key: readonly string[] = ['id']): Generator<Difference> {
  const [first = 'id'] = key;
  const [before, after] = [groups(was, table, first), groups(now, table, first)];
  let [a, b] = [before.next(), after.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compare(a.value.key, b.value.key);
    const [old, fresh] = [order <= 0 && !a.done ? a.value.rows : [], order >= 0 && !b.done ? b.value.rows : []];
    yield* within(old, fresh, key);
    if (order <= 0) a = before.next();
    if (order >= 0) b = after.next();
  }
}

interface Group {
  readonly key: string;
  readonly rows: readonly Row[];
}

/** Rows that follow each other with one key. Unsorted, a merge would see differences everywhere. */
function* groups(side: Side, table: string, column: string): Generator<Group, undefined> {
  let [key, rows]: [string, Row[]] = ['', []];
  for (const row of side.rows(table)) {
    const next = String(row[column]);
    if (rows.length > 0 && next !== key) {
      if (compare(next, key) < 0) {
        throw new UsageError(`\`${table}\` of \`${side.name}\` is not sorted: write it again with \`bpp snapshot\``);
      }
      yield { key, rows };
      rows = [];
    }
    key = next;
    rows.push(row);
  }
  if (rows.length > 0) yield { key, rows };
  return undefined;
}

function* within(old: readonly Row[], fresh: readonly Row[], key: readonly string[]): Generator<Difference> {
  const left = new Map(old.map((row) => [nameOf(row, key), row]));
  for (const now of fresh) {
    const name = nameOf(now, key);
    const was = left.get(name);
    left.delete(name);
    if (was === undefined) yield { now };
    else if (!isAlike(was, now)) yield { was, now };
  }
  for (const was of left.values()) yield { was };
}

const nameOf = (row: Row, key: readonly string[]): string => JSON.stringify(key.map((column) => row[column]));

/** Whether two rows hold the same in the columns that both have: one that another version of the tables added says nothing. */
function isAlike(was: Row, now: Row): boolean {
  for (const column in now) if (column in was && was[column] !== now[column]) return false;
  return true;
}

/** Ids are ASCII: their order is that of the bytes of their lines. */
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
