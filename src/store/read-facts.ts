import { type Column, chainField, type EntityColumn, mayBeAbsent, recordFields, wordsFields } from '../model/column.js';
import { eachKind, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { FactField, FactFields, FactRecords } from '../model/statement.js';
import type { Database } from './database.js';
import { chainColumn, entityColumns, factFields, factJoins, listColumns, tableOfList } from './fact-sql.js';

/** The place of a chain among those of its article. */
export type PlaceOf = (chain: string) => number;

/** Reads the statements of an article by its id. */
export function createFactsReader(db: Database): (articleId: string, placeOf: PlaceOf) => FactRecords {
  const readers = eachKind<Readonly<Record<FactTable, FactsReader>>>((table, kind) =>
    createFactReader(db, table, kind),
  );
  return (articleId, placeOf) => eachKind<FactRecords>((table) => readers[table](articleId, placeOf));
}

type FactsReader = (articleId: string, placeOf: PlaceOf) => readonly FactFields[];

function createFactReader(db: Database, table: FactTable, kind: FactKind): FactsReader {
  const rows = db.prepare<[string], FactFields>(
    `SELECT f.id, ${[factFields(table, kind, { fromChain: true }), ...chainFields(table, kind)].join(',\n  ')},
       f.rule, f.confidence
     FROM ${table} f ${factJoins(kind)} WHERE f.article_id = ? ORDER BY f.ordinal`,
  );
  return (articleId, placeOf) => rows.all(articleId).map((row) => factRecord(kind, row, placeOf));
}

/** Which chains the things are. */
const chainFields = (table: FactTable, kind: FactKind): readonly string[] => [
  ...entityColumns(kind).map((column) => `f.${chainColumn(column)} AS ${chainField(column)}`),
  ...listColumns(kind).map(
    (column) => `(SELECT json_group_array(chain) FROM (SELECT l.chain FROM ${tableOfList(table, column)} l
    WHERE l.fact_id = f.id ORDER BY l.ordinal)) AS ${chainField(column)}`,
  ),
];

type Field = readonly [name: string, value: FactField];

/** A row as the record has it: things and words that the table has side by side together, what is absent left out. */
function factRecord({ columns }: FactKind, row: FactFields, placeOf: PlaceOf): FactFields {
  const fields = columns.flatMap((column) => recordedFields(column, row, placeOf));
  const { id, rule, confidence } = row;
  return Object.assign({ id }, Object.fromEntries(fields), { rule, confidence }) as FactFields;
}

function recordedFields(column: Column, row: FactFields, placeOf: PlaceOf): readonly Field[] {
  switch (column.is) {
    case 'entity':
      return [...plain(column, row), ...chainPlace(column, row, placeOf)];
    case 'entities': {
      const chains: readonly (string | null)[] = JSON.parse(String(row[chainField(column)]));
      const places = chains.map((chain) => (chain === null ? null : placeOf(chain)));
      return [
        ...recordFields(column).map((field): Field => [field, JSON.parse(String(row[field]))]),
        ...(places.some((place) => place !== null) ? [[chainField(column), places] as const] : []),
      ];
    }
    case 'words': {
      if (column.as !== 'object') return plain(column, row);
      const [text, start, end] = wordsFields(column);
      const words = { text: row[text], start: row[start], end: row[end] } as FactField;
      return [[text, row[text] === null ? null : words]];
    }
    default:
      return plain(column, row);
  }
}

const plain = (column: Column, row: FactFields): readonly Field[] =>
  recordFields(column)
    .filter((field) => !mayBeAbsent(column) || row[field] !== null)
    .map((field) => [field, row[field]]);

function chainPlace(column: EntityColumn, row: FactFields, placeOf: PlaceOf): readonly Field[] {
  const chain = row[chainColumn(column)];
  return typeof chain === 'string' ? [[chainField(column), placeOf(chain)]] : [];
}
