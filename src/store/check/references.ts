import type { Database } from '../database.js';
import { TABLES } from '../schema.js';
import type { Breach } from './breach.js';

interface ForeignKeyRow {
  readonly table: string;
  readonly parent: string;
  readonly fkid: number;
}

/** `foreign_key_check` names no row of a table without rowid, so the rows are looked up by the key that is broken. */
export function* checkReferences(db: Database): IterableIterator<Breach> {
  const keys = new Set<string>();
  for (const { table, fkid } of db.prepare<[], ForeignKeyRow>('PRAGMA foreign_key_check').iterate()) {
    if (TABLES.includes(table)) keys.add(`${table} ${fkid}`);
  }
  for (const key of [...keys].sort()) {
    const [table = '', fkid = ''] = key.split(' ');
    const columns = db.prepare<[], { id: number; from: string; table: string; to: string }>(
      `PRAGMA foreign_key_list(${table})`,
    );
    const column = columns.all().find(({ id }) => id === Number(fkid));
    if (!column) continue;
    const rows = db.prepare<[], string>(
      `SELECT ${idColumn(db, table)} FROM ${table} t WHERE "${column.from}" IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM ${column.table} p WHERE p."${column.to}" = t."${column.from}") ORDER BY 1`,
    );
    const problem = `its ${column.from} is not in \`${column.table}\``;
    for (const row of rows.pluck().iterate()) yield { table, row: String(row), problem };
  }
}

function idColumn(db: Database, table: string): string {
  const columns = db.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
  return columns.find((name) => name === 'id' || name === 'mention_id') ?? columns[0] ?? 'rowid';
}
