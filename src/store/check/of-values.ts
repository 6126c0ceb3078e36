import { VALUE_TABLES } from '../../model/value-kinds.js';
import { storedName } from '../value-sql.js';
import type { Guarantee } from './breach.js';
import { isDay } from './promised.js';

/** What holds of every kind of values by its columns. */
const BY_COLUMNS: readonly Guarantee[] = VALUE_TABLES.flatMap(({ kind, table, columns, ordered: [least, most] }) => [
  {
    table: 'mentions',
    problem: `a mention has a row in \`${table}\` exactly where it is of kind ${kind}`,
    broken: `SELECT m.id FROM mentions m LEFT JOIN ${table} v ON v.mention_id = m.id
      WHERE (m.kind = '${kind}') <> (v.mention_id IS NOT NULL)`,
  },
  ...columns
    .filter(({ is }) => is === 'day')
    .map((column) => isDay(table, storedName(column), column.field, 'mention_id')),
  ...(least && most
    ? [
        {
          table,
          problem: `its ${least.field} is above its ${most.field}`,
          broken: `SELECT mention_id FROM ${table} WHERE ${storedName(least)} > ${storedName(most)}`,
        },
      ]
    : []),
]);

/** How long the days of a precision are, as a change of SQLite’s `date`: the last day is so long after the first. */
const LENGTHS: readonly (readonly [precision: string, length: string])[] = [
  ['day', '+1 days'],
  ['week', '+7 days'],
  ['month', '+1 months'],
  ['quarter', '+3 months'],
  ['season', '+3 months'],
  ['year', '+1 years'],
  ['decade', '+10 years'],
  ['century', '+100 years'],
];

const BY_WORDS: readonly Guarantee[] = [
  {
    table: 'dates',
    problem: 'its days are not as many as its precision says',
    broken: `SELECT mention_id FROM dates WHERE to_date IS NOT CASE precision
      ${LENGTHS.map(([precision, length]) => `WHEN '${precision}' THEN date(from_date, '${length}', '-1 day')`).join(' ')}
      ELSE to_date END AND from_date IS NOT NULL AND to_date IS NOT NULL`,
  },
  {
    table: 'money_values',
    problem: 'its currency is no code of three capitals, or is there though its basis says that it is unclear',
    broken: `SELECT mention_id FROM money_values
      WHERE currency NOT GLOB '[A-Z][A-Z][A-Z]' OR (basis = 'unclear' AND currency IS NOT NULL)`,
  },
  {
    table: 'money_values',
    problem: 'its bounds are not such as its qualifier says',
    broken: `SELECT mention_id FROM money_values WHERE CASE
      WHEN qualifier IN ('up to', 'less than') THEN min IS NOT NULL
      WHEN qualifier IN ('at least', 'more than') THEN max IS NOT NULL
      WHEN qualifier IN ('between', 'circa') THEN (min IS NULL) <> (max IS NULL) END`,
  },
  {
    table: 'durations',
    problem: 'its value is no length of ISO 8601',
    broken: `SELECT mention_id FROM durations WHERE value NOT GLOB 'P*'`,
  },
  {
    table: 'contacts',
    problem: 'its value is not of its type',
    broken: `SELECT mention_id FROM contacts WHERE NOT CASE type WHEN 'phone' THEN value GLOB '+[0-9]*' OR value GLOB '[0-9]*'
      WHEN 'email' THEN value LIKE '%_@_%' ELSE value LIKE '%_://_%' END`,
  },
];

/** What holds of values. */
export const OF_VALUES: readonly Guarantee[] = [...BY_COLUMNS, ...BY_WORDS];
