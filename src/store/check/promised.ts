import type { Guarantee } from './breach.js';

// Promises that hold of several tables.

/** What counts as blank at the edge of words; `trim` alone knows the space only. */
const BLANKS = `' ' || char(9, 10, 11, 12, 13, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8203,
  8232, 8233, 8239, 8287, 12288, 65279)`;

/** The words of a row stand where it says, in one block of its article, with nothing blank at their edges. */
export function cited(table: string): readonly Guarantee[] {
  return [
    {
      table,
      problem: 'its text is not the article’s text from start to end',
      broken: `SELECT f.id FROM ${table} f JOIN articles a ON a.id = f.article_id
        WHERE substr(a.text, f.start + 1, f."end" - f.start) <> f.text OR f."end" > length(a.text)`,
    },
    {
      table,
      problem: 'its line is not a line of the block that holds it',
      broken: `SELECT f.id FROM ${table} f WHERE NOT EXISTS (
        SELECT 1 FROM blocks b WHERE b.article_id = f.article_id AND b.start <= f.start
          AND b."end" > f.start AND f.line BETWEEN b.line AND b.end_line)`,
    },
    {
      table,
      problem: 'its text begins or ends with a space',
      broken: `SELECT f.id FROM ${table} f WHERE trim(f.text, ${BLANKS}) <> f.text`,
    },
    {
      table,
      problem: 'its rule has not the name of a rule',
      broken: `SELECT f.id FROM ${table} f WHERE f.rule NOT GLOB '[a-z]*/[a-z0-9]*'`,
    },
  ];
}

/** The rows of each `parent` are numbered 0, 1, 2 …: none is missing, and none was put in. */
export function numbered(table: string, parent: string, row = 'id'): Guarantee {
  return numberedIn(table, parent, { row, rows: table });
}

/** The same of rows of articles that a decision can take out: those that were are counted with the others. */
export function numberedInArticle(table: string): Guarantee {
  const rows = `(SELECT id, article_id, ordinal FROM ${table} UNION ALL
    SELECT NULL, "row" ->> 'article_id', "row" ->> 'ordinal' FROM rejected WHERE "table" = '${table}' AND key IS NULL)`;
  return numberedIn(table, 'article_id', { row: 'id', rows });
}

function numberedIn(
  table: string,
  parent: string,
  { row, rows }: { readonly row: string; readonly rows: string },
): Guarantee {
  return {
    table,
    problem: 'its ordinal is not its place: a row before it is missing or is there twice',
    broken: `SELECT ${row} FROM (SELECT ${row}, ordinal, row_number() OVER (PARTITION BY ${parent} ORDER BY ordinal) - 1 AS place
      FROM ${rows}) WHERE ordinal <> place AND ${row} IS NOT NULL`,
  };
}

/** Two columns of a table are null together. */
export function together(table: string, one: string, other: string, row = 'id'): Guarantee {
  return {
    table,
    problem: `it has ${one} or ${other} without the other`,
    broken: `SELECT ${row} FROM ${table} WHERE (${one} IS NULL) <> (${other} IS NULL)`,
  };
}

/** A column holds a day of the calendar or nothing. */
export function isDay(table: string, column: string, field: string, row = 'id'): Guarantee {
  return {
    table,
    problem: `its ${field} is no day of the calendar`,
    broken: `SELECT ${row} FROM ${table} WHERE date(${column}) IS NOT ${column}`,
  };
}
