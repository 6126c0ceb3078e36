import type { Database } from './database.js';
import type { SnapshotTable } from './snapshot-tables.js';
import { sqlName } from './sql.js';

/** What a cell of a snapshot can hold. */
export type Cell = string | number | null;

const READY = new WeakSet<Database>();

/**
 * The rows of a table as lines without their ends, in the order of their bytes; `toLine` is the same for all calls. SQLite
 * sorts them, on disk where they are many: no table need fit into memory.
 */
export function snapshotLines(
  db: Database,
  { columns, rows }: SnapshotTable,
  toLine: (row: readonly Cell[]) => string,
): IterableIterator<string> {
  if (!READY.has(db)) {
    db.function('snapshot_line', { varargs: true, deterministic: true }, (...row: Cell[]) => toLine(row));
    READY.add(db);
  }
  const names = columns.map(({ name }) => sqlName(name)).join(', ');
  return db
    .prepare<[], string>(`SELECT snapshot_line(${names}) AS line FROM (${rows}) ORDER BY line`)
    .pluck()
    .iterate();
}
