import { type Column, wordsFields } from '../../model/column.js';
import { FACT_KINDS, type FactKind, type FactTable } from '../../model/fact-kinds.js';
import { VALUE_TABLES } from '../../model/value-kinds.js';
import { chainColumn, listColumns, tableOfList } from '../fact-sql.js';
import { sqlName } from '../sql.js';
import { storedName } from '../value-sql.js';
import type { Guarantee } from './breach.js';
import { cited, isDay, numberedInArticle } from './promised.js';

const differing = (table: FactTable, [one, other]: readonly [string, string]): Guarantee => ({
  table,
  problem: `its ${one} and its ${other} are one`,
  broken: `SELECT id FROM ${table} WHERE ${one}_chain = ${other}_chain`,
});

function columnPromises(table: FactTable, kind: FactKind, column: Column): readonly Guarantee[] {
  switch (column.is) {
    case 'entity': {
      const chain = `SELECT f.id FROM ${table} f JOIN chains c ON c.id = f.${chainColumn(column)}`;
      const { name, kind: only } = column;
      return [
        { table, problem: `its ${name} is of another article`, broken: `${chain} WHERE c.article_id <> f.article_id` },
        ...(only
          ? [{ table, problem: `its ${name} is no ${only}`, broken: `${chain} WHERE c.kind <> '${only}'` }]
          : []),
      ];
    }
    case 'meant': {
      const { name, kind: only } = column;
      return [
        {
          table,
          problem: `who is meant is no ${only}, has no rule, or stands beside a name`,
          broken: `SELECT f.id FROM ${table} f LEFT JOIN entities e ON e.id = f.${name}_id
            WHERE (f.${name}_id IS NULL) <> (f.${name}_rule IS NULL) OR (f.${name}_id IS NULL) <> (f.${name}_basis IS NULL)
            OR e.kind <> '${only}' OR (f.${name}_id IS NOT NULL AND (f.speaker_chain IS NOT NULL OR f."by" IS NULL))`,
        },
      ];
    }
    case 'mention':
      return mentionPromises(table, column.name);
    case 'words': {
      const [text, start, end] = wordsFields(column).map((field) => `f.${sqlName(field)}`);
      return [
        {
          table,
          problem: `${column.about} are not the article’s text from ${column.name}_start to ${column.name}_end`,
          broken: `SELECT f.id FROM ${table} f JOIN articles a ON a.id = f.article_id
            WHERE (${start} IS NULL) <> (${end} IS NULL) OR (${start} IS NULL) <> (${text} IS NULL)
            OR substr(a.text, ${start} + 1, ${end} - ${start}) <> ${text} OR ${end} > length(a.text) OR ${end} <= ${start}`,
        },
      ];
    }
    case 'day':
      return [
        isDay(table, sqlName(column.name), column.name),
        ...(column.of === undefined ? [] : [sameDay(table, column, column.of)]),
        ...lastDay(table, kind, column.name),
      ];
    default:
      return [];
  }
}

/** The mention that a statement points to is one of its article; of a sum, a date or a length it has such a value. */
function mentionPromises(table: FactTable, name: string): readonly Guarantee[] {
  const column = `f.${sqlName(name)}`;
  const joined = `SELECT f.id FROM ${table} f JOIN mentions m ON m.id = ${column}`;
  const value = VALUE_TABLES.find(({ kind }) => kind === VALUE_OF[name]);
  return [
    { table, problem: `its ${name} is of another article`, broken: `${joined} WHERE m.article_id <> f.article_id` },
    ...(value
      ? [{ table, problem: `its ${name} is no ${value.kind}`, broken: `${joined} WHERE m.kind <> '${value.kind}'` }]
      : []),
  ];
}

/** Columns that point to values, and of which kind. */
const VALUE_OF: Readonly<Record<string, string>> = {
  money: 'money',
  part_of: 'money',
  date: 'date',
  duration: 'duration',
};

/** The day that a statement has is that of the date that it points to. */
function sameDay(table: FactTable, day: { readonly name: string; readonly end: 'from' | 'to' }, of: string): Guarantee {
  const [from, to] = VALUE_TABLES.find(({ kind }) => kind === 'date')?.ordered ?? [];
  const end = day.end === 'from' ? from : to;
  return {
    table,
    problem: `its ${day.name} is not that of its ${of}`,
    broken: `SELECT f.id FROM ${table} f LEFT JOIN dates d ON d.mention_id = f.${sqlName(of)}
      WHERE f.${sqlName(day.name)} IS NOT d.${end ? storedName(end) : day.end}`,
  };
}

/** The first of two days is not after the second. */
function lastDay(table: FactTable, { columns }: FactKind, name: string): readonly Guarantee[] {
  const days = columns.flatMap((column) => (column.is === 'day' && column.of !== undefined ? [column] : []));
  const [first, last] = [days.find(({ end }) => end === 'from'), days.find(({ end }) => end === 'to')];
  if (!first || !last || last.name !== name) return [];
  return [
    {
      table,
      problem: `its ${first.name} is after its ${last.name}`,
      broken: `SELECT id FROM ${table} WHERE ${sqlName(first.name)} > ${sqlName(last.name)}`,
    },
  ];
}

/** What holds of the statements of every kind, by their columns. */
export const OF_KINDS: readonly Guarantee[] = [...FACT_KINDS].flatMap(([table, kind]) => [
  ...cited(table),
  numberedInArticle(table),
  ...kind.columns.flatMap((column) => columnPromises(table, kind, column)),
  ...(kind.neverOne ? [differing(table, kind.neverOne)] : []),
  ...listColumns(kind).flatMap((column): readonly Guarantee[] => {
    const list = tableOfList(table, column);
    return [
      {
        table: list,
        problem: `a thing of its ${column.name} is of another article, or neither named nor in words`,
        broken: `SELECT l.fact_id FROM ${list} l JOIN ${table} f ON f.id = l.fact_id
          LEFT JOIN chains c ON c.id = l.chain WHERE c.article_id <> f.article_id OR (l.chain IS NULL AND l.name IS NULL)`,
      },
    ];
  }),
]);
