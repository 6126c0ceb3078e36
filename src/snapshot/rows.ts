import type { Database } from '../store/database.js';
import { type Cell, snapshotLines } from '../store/snapshot-rows.js';
import { SNAPSHOT_TABLES, type SnapshotTable } from '../store/snapshot-tables.js';
import { escapeJson } from '../text/steering.js';

/** A table of a snapshot with what is in it. */
export interface TableRows {
  readonly name: string;
  /** Names, those that tell the rows apart first. */
  readonly columns: readonly string[];
  /** In the order of the bytes of their lines; to be gone through to the end, or given back by leaving the loop. */
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A row as a line of a snapshot, without its end: no terminal that shows it acts upon it. */
export const toLine = (row: readonly Cell[]): string => escapeJson(JSON.stringify(row));

/** The lines of a table of a database. */
export const linesIn = (db: Database, table: SnapshotTable): IterableIterator<string> =>
  snapshotLines(db, table, toLine);

/** The tables of a database as its snapshot would have them. */
export function snapshotRows(db: Database): readonly TableRows[] {
  return SNAPSHOT_TABLES.map((table) => ({
    name: table.name,
    columns: table.columns.map(({ name }) => name),
    rows: function* () {
      for (const line of linesIn(db, table)) yield JSON.parse(line);
    },
  }));
}
