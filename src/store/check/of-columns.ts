import type { Database } from '../database.js';
import { openScratch } from '../database.js';
import { SCHEMA, TABLES } from '../schema.js';
import type { Guarantee } from './breach.js';

// What the schema itself demands of rows. SQLite holds to it when it writes, and proves it again on a connection that may
// write; a connection that only reads finds nothing wrong with a row that breaks a CHECK.

interface SchemaColumn {
  readonly name: string;
  readonly type: string;
  readonly notnull: number;
  readonly pk: number;
}

/** What each table demands of its columns and of its rows. */
export function ofColumns(): readonly Guarantee[] {
  const db = openScratch();
  try {
    db.exec(SCHEMA);
    return TABLES.flatMap((table) => demandsOf(db, table));
  } finally {
    db.close();
  }
}

function demandsOf(db: Database, table: string): readonly Guarantee[] {
  const columns = db.prepare<[string], SchemaColumn>('SELECT * FROM pragma_table_info(?)').all(table);
  const sql = db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) ?? '';
  const row = columns.find(({ name }) => name === 'id') ?? columns.find(({ pk }) => pk === 1) ?? columns[0];
  const select = `SELECT "${row?.name ?? 'rowid'}" FROM ${table} WHERE`;
  const typed = columns.map(({ name, type, notnull, pk }) => {
    const mayBeNull = notnull === 0 && pk === 0;
    return `typeof("${name}") NOT IN ('${type.toLowerCase()}'${mayBeNull ? `, 'null'` : ''})`;
  });
  return [
    {
      table,
      problem: 'a value in it is missing, or not of the type of its column',
      broken: `${select} ${typed.join(' OR ')}`,
    },
    ...checksIn(sql).map((check) => ({
      table,
      problem: `it breaks the rule of its table: ${check}`,
      broken: `${select} NOT (${check})`,
    })),
  ];
}

const COMMENT = /--[^\n]*/g;
const CHECK = /\bCHECK \(/g;

/** The conditions of a table, as they stand in its definition. */
export function checksIn(sql: string): readonly string[] {
  const plain = sql.replace(COMMENT, '').replace(/\s+/g, ' ');
  return [...plain.matchAll(CHECK)].map(({ index, 0: opening }) => {
    const from = index + opening.length;
    let depth = 1;
    let to = from;
    while (to < plain.length && depth > 0) {
      const sign = plain[to++];
      if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
    }
    return plain.slice(from, to - 1);
  });
}
