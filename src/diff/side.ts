import type { TableRows } from '../snapshot/rows.js';

/** A row of a table, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** What made a fact base; null where it does not say. */
export interface Maker {
  readonly schema: number | null;
  readonly version: string | null;
}

/** One of the two fact bases that are compared. */
export interface Side extends Maker {
  /** As it was asked for: `HEAD:facts`, `bpp.db`. */
  readonly name: string;
  /** The rows of a table, in the byte order of their lines; none where the side has no such table. */
  rows(table: string): IterableIterator<Row>;
}

/** Both sides, the earlier first. */
export type Sides = readonly [was: Side, now: Side];

/** A side of the tables of a snapshot, wherever they are. */
export function sideOf(name: string, tables: readonly TableRows[], made: Maker): Side {
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    name,
    ...made,
    *rows(table) {
      const found = byName.get(table);
      if (!found) return;
      const { columns } = found;
      for (const cells of found.rows()) {
        const row: Record<string, unknown> = {};
        for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = cells[at];
        yield row;
      }
    },
  };
}

/** A field as text; empty where it has none. */
export const textOf = (row: Row | undefined, field: string): string => {
  const value = row?.[field];
  return typeof value === 'string' ? value : '';
};

/** A field as text, or null. */
export const textOrNull = (row: Row | undefined, field: string): string | null => textOf(row, field) || null;

/** A field as a number; 0 where it is none. */
export const numberOf = (row: Row | undefined, field: string): number => {
  const value = row?.[field];
  return typeof value === 'number' ? value : 0;
};
