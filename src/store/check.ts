import { type Column, wordsFields } from '../model/column.js';
import { FACT_KINDS, type FactTable } from '../model/fact-kinds.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import type { Breach, Guarantee } from './breach.js';
import { FACT_LAYER } from './check-facts.js';
import { checkLines } from './check-lines.js';
import { type Database, isCorruption, openCopy, readState } from './database.js';
import { chainColumn, FULL_TEXT_INDEXES, listColumns, tableOfList } from './fact-sql.js';
import { TABLES } from './schema.js';
import { sqlName } from './sql.js';
import { storedName } from './value-sql.js';

const outsideOneBlock = (alias: string): string =>
  `NOT EXISTS (SELECT 1 FROM blocks b WHERE b.article_id = ${alias}.article_id AND b.start <= ${alias}.start
     AND b."end" > ${alias}.start AND ${alias}.line BETWEEN b.line AND b.end_line)`;

const differing = (table: FactTable, [one, other]: readonly [string, string]): Guarantee => ({
  table,
  problem: `its ${one} and its ${other} are one`,
  broken: `SELECT id FROM ${table} WHERE ${one}_chain = ${other}_chain`,
});

/** What holds of the facts of every kind, by their columns. */
const FACT_PROMISES: readonly Guarantee[] = [...FACT_KINDS].flatMap(([table, kind]) => [
  {
    table,
    problem: 'its text is not the article’s text from start to end',
    broken: `SELECT f.id FROM ${table} f JOIN articles a ON a.id = f.article_id
      WHERE substr(a.text, f.start + 1, f."end" - f.start) <> f.text`,
  },
  {
    table,
    problem: 'its line is not a line of the block that holds it',
    broken: `SELECT f.id FROM ${table} f WHERE ${outsideOneBlock('f')}`,
  },
  ...kind.columns.flatMap((column) => columnPromises(table, column)),
  ...(kind.neverOne ? [differing(table, kind.neverOne)] : []),
  ...listColumns(kind).map((column) => ({
    table: tableOfList(table, column),
    problem: `a thing of its ${column.name} is of another article, or neither named nor in words`,
    broken: `SELECT l.fact_id FROM ${tableOfList(table, column)} l JOIN ${table} f ON f.id = l.fact_id
      LEFT JOIN chains c ON c.id = l.chain WHERE c.article_id <> f.article_id OR (l.chain IS NULL AND l.name IS NULL)`,
  })),
]);

function columnPromises(table: FactTable, column: Column): readonly Guarantee[] {
  switch (column.is) {
    case 'entity': {
      const chain = `SELECT f.id FROM ${table} f JOIN chains c ON c.id = f.${chainColumn(column)}`;
      const { name, kind } = column;
      return [
        {
          table,
          problem: `its ${name} is of another article`,
          broken: `${chain} WHERE c.article_id <> f.article_id`,
        },
        ...(kind
          ? [{ table, problem: `its ${name} is no ${kind}`, broken: `${chain} WHERE c.kind <> '${kind}'` }]
          : []),
      ];
    }
    case 'meant': {
      const { name, kind } = column;
      return [
        {
          table,
          problem: `who is meant is no ${kind}, has no rule, or stands beside a name`,
          broken: `SELECT f.id FROM ${table} f LEFT JOIN entities e ON e.id = f.${name}_id
            WHERE (f.${name}_id IS NULL) <> (f.${name}_rule IS NULL) OR (f.${name}_id IS NULL) <> (f.${name}_basis IS NULL)
            OR e.kind <> '${kind}' OR (f.${name}_id IS NOT NULL AND (f.speaker_chain IS NOT NULL OR f."by" IS NULL))`,
        },
      ];
    }
    case 'mention': {
      const { name } = column;
      return [
        {
          table,
          problem: `its ${name} is of another article`,
          broken: `SELECT f.id FROM ${table} f JOIN mentions m ON m.id = f.${sqlName(name)} WHERE m.article_id <> f.article_id`,
        },
      ];
    }
    case 'words': {
      const [text, start, end] = wordsFields(column).map((field) => `f.${sqlName(field)}`);
      return [
        {
          table,
          problem: `${column.about} are not the article’s text from ${column.name}_start to ${column.name}_end`,
          broken: `SELECT f.id FROM ${table} f JOIN articles a ON a.id = f.article_id
            WHERE (${start} IS NULL) <> (${end} IS NULL) OR (${start} IS NULL) <> (${text} IS NULL)
            OR substr(a.text, ${start} + 1, ${end} - ${start}) <> ${text}`,
        },
      ];
    }
    case 'day': {
      const day = `f.${sqlName(column.name)}`;
      const problem = `its ${column.name} is no day of the calendar`;
      return [{ table, problem, broken: `SELECT f.id FROM ${table} f WHERE date(${day}) IS NOT ${day}` }];
    }
    default:
      return [];
  }
}

/** What holds of a kind of values. */
function valuePromises({ kind, table, columns, ordered }: (typeof VALUE_TABLES)[number]): readonly Guarantee[] {
  const [least, most] = ordered;
  return [
    {
      table: 'mentions',
      problem: `a mention has a row in \`${table}\` exactly where it is of kind ${kind}`,
      broken: `SELECT m.id FROM mentions m LEFT JOIN ${table} v ON v.mention_id = m.id
        WHERE (m.kind = '${kind}') <> (v.mention_id IS NOT NULL)`,
    },
    ...columns
      .filter(({ is }) => is === 'day')
      .map((column) => ({
        table,
        problem: `its ${column.field} is no day of the calendar`,
        broken: `SELECT mention_id FROM ${table} WHERE date(${storedName(column)}) IS NOT ${storedName(column)}`,
      })),
    ...(least && most
      ? [
          {
            table,
            problem: `its ${least.field} is above its ${most.field}`,
            broken: `SELECT mention_id FROM ${table} WHERE ${storedName(least)} > ${storedName(most)}`,
          },
        ]
      : []),
  ];
}

const PROMISES: readonly Guarantee[] = [
  {
    table: 'mentions',
    problem: 'its text is not the article’s text from start to end',
    broken: `SELECT m.id FROM mentions m JOIN articles a ON a.id = m.article_id
      WHERE substr(a.text, m.start + 1, m."end" - m.start) <> m.text`,
  },
  ...FACT_PROMISES,
  {
    table: 'mentions',
    problem: 'its line is not a line of the block that holds it',
    broken: `SELECT m.id FROM mentions m WHERE ${outsideOneBlock('m')}`,
  },
  {
    table: 'mentions',
    problem: 'a value belongs to no chain and every name to one of its own kind and article',
    broken: `SELECT m.id FROM mentions m LEFT JOIN chains c ON c.id = m.chain_id
      WHERE CASE WHEN m.kind IN (${VALUE_TABLES.map(({ kind }) => `'${kind}'`).join(', ')}) THEN m.chain_id IS NOT NULL
        ELSE c.id IS NULL OR c.kind <> m.kind OR c.article_id <> m.article_id END`,
  },
  ...VALUE_TABLES.flatMap(valuePromises),
  {
    table: 'chains',
    problem: 'it belongs to no entity, or to one of another kind',
    broken: `SELECT c.id FROM chains c LEFT JOIN entities e ON e.id = c.entity_id WHERE e.id IS NULL OR e.kind <> c.kind`,
  },
  {
    table: 'chains',
    problem: 'its mention_count is not the number of its mentions',
    broken: `SELECT c.id FROM chains c
      WHERE c.mention_count <> (SELECT count(*) FROM mentions m WHERE m.chain_id = c.id)`,
  },
  {
    table: 'entities',
    problem: 'its counts are not the numbers of its mentions and articles',
    broken: `SELECT e.id FROM entities e
      WHERE e.mention_count <> (SELECT count(*) FROM mentions m JOIN chains c ON c.id = m.chain_id
        WHERE c.entity_id = e.id)
      OR e.origin_count <> (SELECT count(DISTINCT coalesce(o.origin_id, m.article_id)) FROM mentions m
        JOIN chains c ON c.id = m.chain_id LEFT JOIN copies o ON o.article_id = m.article_id WHERE c.entity_id = e.id)
      OR e.article_count <> (SELECT count(DISTINCT m.article_id) FROM mentions m JOIN chains c ON c.id = m.chain_id
        WHERE c.entity_id = e.id)`,
  },
  {
    table: 'entities',
    problem: 'no chain belongs to it',
    broken: 'SELECT e.id FROM entities e WHERE NOT EXISTS (SELECT 1 FROM chains c WHERE c.entity_id = e.id)',
  },
  {
    table: 'mentions',
    problem: 'its text begins or ends with a space',
    broken: 'SELECT m.id FROM mentions m WHERE trim(m.text) <> m.text',
  },
];

/**
 * Proves the promises on a database: the file is whole, every citation gives its words, every line of a source is in
 * one block, every count is right. No findings means that all of it holds.
 */
export function checkDatabase(db: Database): readonly Breach[] {
  const damage = checkFile(db);
  if (damage.length > 0) return damage;
  // Nothing is named before an ingest ends: every other finding would say the same.
  if (readState(db) !== 'complete') return [finding('meta', 'state', 'the last ingest did not end: run it again')];
  return [
    ...checkForeignKeys(db),
    ...[...PROMISES, ...FACT_LAYER].flatMap(({ table, problem, broken }) =>
      db
        .prepare<[], string>(`${broken} ORDER BY 1`)
        .pluck()
        .all()
        .map((row) => finding(table, row, problem)),
    ),
    ...checkLines(db),
    ...checkFullText(db),
  ];
}

function finding(table: string, row: string, problem: string): Breach {
  return { table, row, problem };
}

function checkFile(db: Database): readonly Breach[] {
  try {
    const rows = db.prepare<[], string>('PRAGMA quick_check').pluck().all();
    const there = new Set(db.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all());
    const missing = TABLES.filter((table) => !there.has(table));
    return [
      ...rows.filter((row) => row !== 'ok').map((row) => finding('sqlite_schema', 'file', row)),
      ...missing.map((table) => finding(table, 'table', 'the table is missing')),
    ];
  } catch (error) {
    if (isCorruption(error)) return [finding('sqlite_schema', 'file', error.message)];
    throw error;
  }
}

interface ForeignKeyRow {
  readonly table: string;
  readonly rowid: number | null;
  readonly parent: string;
  readonly fkid: number;
}

/** `foreign_key_check` names no row of a table without rowid, so the rows are looked up by the key that is broken. */
function checkForeignKeys(db: Database): readonly Breach[] {
  const violated = db.prepare<[], ForeignKeyRow>('PRAGMA foreign_key_check').all();
  const keys = [...new Set(violated.map(({ table, fkid }) => `${table} ${fkid}`))].sort();
  return keys.flatMap((key) => {
    const [table = '', fkid = ''] = key.split(' ');
    const columns = db.prepare<[], { id: number; from: string; table: string; to: string }>(
      `PRAGMA foreign_key_list(${table})`,
    );
    const column = columns.all().find(({ id }) => id === Number(fkid));
    if (!column) return [];
    const rows = db.prepare<[], string>(
      `SELECT ${idColumn(db, table)} FROM ${table} WHERE "${column.from}" IS NOT NULL
       AND "${column.from}" NOT IN (SELECT "${column.to}" FROM ${column.table}) ORDER BY 1`,
    );
    const problem = `its ${column.from} is not in \`${column.table}\``;
    return rows
      .pluck()
      .all()
      .map((row) => finding(table, row, problem));
  });
}

function idColumn(db: Database, table: string): string {
  const columns = db.prepare<[], string>(`SELECT name FROM pragma_table_info('${table}')`).pluck().all();
  return columns.find((name) => name === 'id' || name === 'mention_id') ?? columns[0] ?? 'rowid';
}

function checkFullText(db: Database): readonly Breach[] {
  const copy = openCopy(db);
  try {
    return FULL_TEXT_INDEXES.flatMap((table) => {
      try {
        copy.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
        return [];
      } catch (error) {
        if (isCorruption(error)) return [finding(table, 'index', 'the full-text index does not hold the words')];
        throw error;
      }
    });
  } finally {
    copy.close();
  }
}
