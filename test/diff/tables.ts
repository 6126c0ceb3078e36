import { type Row, type Side, sideOf } from '../../src/diff/side.js';

/** A side of hand-written tables: the first row of each names its columns, and rows are sorted as a snapshot's are. */
export function tables(given: Readonly<Record<string, readonly Row[]>>, name = 'hand'): Side {
  const read = Object.entries(given).map(([table, rows]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const cells = rows.map((row) => columns.map((column) => (row[column] ?? null) as string | number | null));
    const lines = cells.map((row) => JSON.stringify(row)).sort();
    return { name: table, columns, rows: () => lines.map((line) => JSON.parse(line)) };
  });
  return sideOf(name, read, { schema: 8, version: null });
}
