import { type NamedColumn, VALUE_TABLES } from '../model/value-kinds.js';
import { createTable, oneOf, type SqlColumn, sqlName } from './sql.js';

// What the values of mentions are in SQL: a table for each kind, and the columns that are selected from them.

type Values = (typeof VALUE_TABLES)[number];

/** The name of the column that keeps a field. */
export const storedName = ({ field, stored = field }: NamedColumn): string => stored;

function sqlColumn(column: NamedColumn): SqlColumn {
  const name = storedName(column);
  const must = column.may === undefined ? ' NOT NULL' : '';
  const type = column.is === 'number' ? 'REAL' : 'TEXT';
  const choice = column.is === 'choice' ? ` ${oneOf(name, column.of)}` : '';
  return {
    name,
    type: `${type}${must}${choice}`,
    comment: `${column.is === 'day' ? 'YYYY-MM-DD: ' : ''}${column.about}`,
  };
}

/** The table of a kind of values. */
export function valueTable({ kind, table, columns, ordered, index }: Values): string {
  const mention = {
    name: 'mention_id',
    type: 'TEXT PRIMARY KEY NOT NULL REFERENCES mentions (id) ON DELETE CASCADE ON UPDATE CASCADE',
  };
  const end = ') STRICT, WITHOUT ROWID;';
  const checks = ordered.length === 0 ? [] : [ordered.map((column) => sqlName(storedName(column))).join(' <= ')];
  const made = createTable(table, `values of ${kind} mentions`, {
    ...{ columns: [mention, ...columns.map(sqlColumn)], checks, end },
  });
  if (index === undefined) return `${made}\n`;
  return `${made}\nCREATE INDEX ${table}_${index.field} ON ${table} (${sqlName(storedName(index))});\n`;
}

/** The fields of every kind of value for SELECT, each as `<kind>_<field>`, from what `VALUE_JOINS` joins to `mentions m`. */
export const VALUE_FIELDS: string = VALUE_TABLES.flatMap(({ kind, columns }) =>
  columns.map((column) => `${kind}_value.${sqlName(storedName(column))} AS ${kind}_${column.field}`),
).join(', ');

/** Joins the values of mentions. */
export const VALUE_JOINS: string = VALUE_TABLES.map(
  ({ kind, table }) => `LEFT JOIN ${table} ${kind}_value ON ${kind}_value.mention_id = m.id`,
).join(' ');
