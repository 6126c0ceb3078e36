import {
  type Column,
  type EntitiesColumn,
  type EntityColumn,
  flatFields,
  type MeantColumn,
  type MentionColumn,
  wordsFields,
} from '../model/column.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import { placeSql } from './place-sql.js';
import { clause, createTable, createView, oneOf, type SqlColumn, selected, sqlName, type ViewColumn } from './sql.js';

// What a kind of fact is in SQL: its table, its view, and the columns that are selected from it.

/** The columns of the table in which a column of a fact is kept. */
function storedColumns(column: Column): readonly SqlColumn[] {
  const comment = clause(column.about);
  const must = 'orNull' in column && column.orNull !== undefined ? '' : ' NOT NULL';
  switch (column.is) {
    case 'citation':
      return [
        { name: 'text', type: 'TEXT NOT NULL', comment: `${comment}: substr(articles.text, start + 1, end - start)` },
        { name: 'start', type: 'INTEGER NOT NULL CHECK (start >= 0)' },
        { name: 'end', type: 'INTEGER NOT NULL CHECK ("end" > start)' },
        { name: 'line', type: 'INTEGER NOT NULL CHECK (line >= 1)', comment: 'in the text of the source' },
      ];
    case 'entity': {
      const when = typeof column.orNull === 'string' ? `, null ${column.orNull}` : '';
      const type = `TEXT${must} REFERENCES chains (id) ON DELETE CASCADE ON UPDATE CASCADE`;
      return [
        { name: chainColumn(column), type, comment: `${comment}${when}` },
        ...(column.orName
          ? [{ name: column.name, type: 'TEXT', comment: 'its name where no mention carries it' }]
          : []),
      ];
    }
    case 'entities':
      return [];
    case 'mention':
      return [
        {
          name: column.name,
          type: `TEXT${must} REFERENCES mentions (id) ON DELETE ${must ? 'CASCADE' : 'SET NULL'} ON UPDATE CASCADE`,
          comment,
        },
      ];
    case 'words': {
      const [text, start, end] = wordsFields(column);
      return [
        { name: text, type: 'TEXT', comment },
        { name: start, type: 'INTEGER' },
        { name: end, type: 'INTEGER' },
      ];
    }
    case 'meant':
      return [
        { name: `${column.name}_id`, type: 'TEXT REFERENCES entities (id) ON DELETE SET NULL', comment },
        { name: `${column.name}_rule`, type: 'TEXT', comment: 'why; so found across the archive, when it is named' },
        { name: `${column.name}_basis`, type: `TEXT ${oneOf(`${column.name}_basis`, ['implied'])}` },
      ];
    case 'choice':
      return [{ name: column.name, type: `TEXT${must} ${oneOf(column.name, column.of)}`, comment }];
    case 'day':
      return [{ name: column.name, type: `TEXT${must}`, comment: `YYYY-MM-DD: ${comment}` }];
    case 'number':
      return [{ name: column.name, type: `REAL${must}`, comment }];
    case 'text':
      return [{ name: column.name, type: `TEXT${must}`, comment }];
  }
}

/** The column of a table that points to the chain of a thing. */
export const chainColumn = ({ name }: EntityColumn): string => `${name}_chain`;

/** The entity columns of a kind. */
export function entityColumns({ columns }: FactKind): readonly EntityColumn[] {
  return columns.filter((column) => column.is === 'entity');
}

/** The columns of a kind that hold several things, each in a table of its own. */
export function listColumns({ columns }: FactKind): readonly EntitiesColumn[] {
  return columns.filter((column) => column.is === 'entities');
}

/** The columns of a kind that point to mentions. */
export function mentionColumns({ columns }: FactKind): readonly MentionColumn[] {
  return columns.filter((column) => column.is === 'mention');
}

/** The table that holds what stands in a column of several things: `events_who`. */
export const tableOfList = (table: string, { name }: EntitiesColumn): string => `${table}_${name}`;

/** Every such table, with the table of its facts. */
export const LIST_TABLES: readonly { readonly table: string; readonly of: string; readonly column: EntitiesColumn }[] =
  [...FACT_KINDS].flatMap(([of, kind]) =>
    listColumns(kind).map((column) => ({ table: tableOfList(of, column), of, column })),
  );

/** The columns of such a table. */
export const LISTED: readonly string[] = ['fact_id', 'ordinal', 'chain', 'name'];

function listTable(of: string, column: EntitiesColumn): string {
  const table = tableOfList(of, column);
  const made = createTable(table, `${clause(column.about)}: the things of \`${of}.${column.name}\``, {
    columns: [
      { name: 'fact_id', type: `TEXT NOT NULL REFERENCES ${of} (id) ON DELETE CASCADE ON UPDATE CASCADE` },
      { name: 'ordinal', type: 'INTEGER NOT NULL', comment: 'in the order of the text, from 0' },
      { name: 'chain', type: 'TEXT REFERENCES chains (id) ON DELETE SET NULL ON UPDATE CASCADE' },
      { name: 'name', type: 'TEXT', comment: 'its words where no mention carries it' },
    ],
    checks: [],
    end: '  , PRIMARY KEY (fact_id, ordinal)\n) STRICT, WITHOUT ROWID;',
  });
  return `${made}\nCREATE INDEX ${table}_chain ON ${table} (chain) WHERE chain IS NOT NULL;`;
}

/** The columns of a kind that are filled in when the archive is named. */
export function meantColumns({ columns }: FactKind): readonly MeantColumn[] {
  return columns.filter((column) => column.is === 'meant');
}

const OWN_COLUMNS: readonly SqlColumn[] = [
  { name: 'article_id', type: 'TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE' },
  { name: 'ordinal', type: 'INTEGER NOT NULL', comment: 'place in its article, from 0' },
];
const RULE_COLUMNS: readonly SqlColumn[] = [
  { name: 'rule', type: 'TEXT NOT NULL', comment: 'the rule that found it' },
  { name: 'confidence', type: 'REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1)' },
];
/** The column by which a full-text index finds its rows. */
export const ROW_NUMBER = 'n';
/**
 * A table with an index for full text has a row number, which VACUUM and a dump leave alone; SQLite's own `rowid` may change
 * by them. It is the same number when a row comes in: other programs look for it there.
 */
const NUMBERED: readonly SqlColumn[] = [
  { name: 'id', type: 'TEXT PRIMARY KEY NOT NULL' },
  {
    ...{ name: ROW_NUMBER, type: 'INTEGER NOT NULL UNIQUE' },
    comment: 'row number for the full-text index, its rowid too; means nothing and may change',
  },
];
const KEYED: readonly SqlColumn[] = [{ name: 'id', type: 'TEXT PRIMARY KEY NOT NULL' }];

/** The names of the columns that a fact is written into. */
export function writtenColumns({ columns }: FactKind): readonly string[] {
  const all = [...KEYED, ...OWN_COLUMNS, ...columns.flatMap(storedColumns), ...RULE_COLUMNS];
  return all.map(({ name }) => name);
}

/** The table of a kind, and its indexes. */
export function factTable(table: string, kind: FactKind): string {
  const head = kind.fullText ? NUMBERED : KEYED;
  const columns = [...head, ...OWN_COLUMNS, ...kind.columns.flatMap(storedColumns), ...RULE_COLUMNS];
  const index = (name: string, column: string): string =>
    `CREATE INDEX ${table}_${name} ON ${table} (${sqlName(column)}) WHERE ${sqlName(column)} IS NOT NULL;`;
  return [
    createTable(table, clause(kind.about), { columns, end: ') STRICT;' }),
    `CREATE INDEX ${table}_article ON ${table} (article_id, ordinal);`,
    ...(kind.askedFor === undefined
      ? []
      : [`CREATE INDEX ${table}_${kind.askedFor} ON ${table} (${sqlName(kind.askedFor)});`]),
    ...entityColumns(kind).map((column) => index(column.name, chainColumn(column))),
    ...meantColumns(kind).map(({ name }) => index(name, `${name}_id`)),
    ...mentionColumns(kind).map(({ name }) => index(name, name)),
    ...listColumns(kind).map((column) => `\n${listTable(table, column)}`),
    '',
  ].join('\n');
}

/** The name of the full-text index of a table. */
export const fullTextOf = (table: string): string => `${table}_fts`;

/**
 * The full-text index over columns of a table, and the triggers that keep it. Datasette and sqlite-utils know it by the letters
 * of `content="…"`: double quotes and no spaces.
 */
export function fullTextIndex(table: string, columns: readonly string[]): string {
  const index = fullTextOf(table);
  const names = columns.join(', ');
  const [added, removed] = ['new', 'old'].map((row) => columns.map((column) => `${row}.${column}`).join(', '));
  return `CREATE VIRTUAL TABLE ${index} USING fts5 (${names}, content="${table}", content_rowid="${ROW_NUMBER}",
  tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER ${table}_indexed AFTER INSERT ON ${table} BEGIN
  INSERT INTO ${index} (rowid, ${names}) VALUES (new.n, ${added});
END;
CREATE TRIGGER ${table}_unindexed AFTER DELETE ON ${table} BEGIN
  INSERT INTO ${index} (${index}, rowid, ${names}) VALUES ('delete', old.n, ${removed});
END;
`;
}

/** A table with an index for full text, and the columns that are in it. */
export interface FullText {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Every table that has one. */
export const FULL_TEXT: readonly FullText[] = [
  { table: 'articles', columns: ['headline', 'text'] },
  ...[...FACT_KINDS].filter(([, { fullText }]) => fullText).map(([table]) => ({ table, columns: ['text'] })),
];

/** Every full-text index. */
export const FULL_TEXT_INDEXES: readonly string[] = FULL_TEXT.map(({ table }) => fullTextOf(table));

/** Names of fields besides the citation, in their order: as a list and the record have them. */
export function ownFields({ columns }: FactKind): readonly string[] {
  return columns.filter(({ is }) => is !== 'citation').flatMap(flatFields);
}

/**
 * The fields of a fact, things by name and id, from the table as `f` and what `factJoins` joins. Where a chain has no entity, its
 * own name stands for it; so does its id in `fromChain`, which a record cannot do without.
 */
export function factColumns(
  table: string,
  { columns }: FactKind,
  { fromChain }: { readonly fromChain: boolean },
): readonly ViewColumn[] {
  return columns.flatMap((column): readonly ViewColumn[] => {
    const comment = clause(column.about);
    if (column.is === 'entities') return listedThings(table, column, fromChain);
    if (column.is === 'entity') return thingColumns(column, fromChain);
    const meant = column.is === 'meant' ? column.name : undefined;
    return flatFields(column).map((field, at) => ({
      name: field,
      is: field === meant ? `${field}_entity.name` : `f.${sqlName(field)}`,
      comment: at === 0 ? comment : undefined,
    }));
  });
}

function thingColumns(column: EntityColumn, fromChain: boolean): readonly ViewColumn[] {
  const { name, orName, about } = column;
  const names = [`${name}_entity.name`, `${name}_link.name`, ...(orName ? [`f.${sqlName(name)}`] : [])];
  const id = fromChain ? `coalesce(${name}_entity.id, ${name}_link.id)` : `${name}_entity.id`;
  return [
    { name, is: `coalesce(${names.join(', ')})`, comment: clause(about) },
    { name: `${name}_id`, is: id },
  ];
}

function listedThings(table: string, column: EntitiesColumn, fromChain: boolean): readonly ViewColumn[] {
  const things = (field: string): string => `(SELECT json_group_array(thing) FROM (
    SELECT ${field} AS thing FROM ${tableOfList(table, column)} l LEFT JOIN chains c ON c.id = l.chain
    LEFT JOIN entities e ON e.id = c.entity_id WHERE l.fact_id = f.id ORDER BY l.ordinal))`;
  return [
    { name: column.name, is: things('coalesce(e.name, c.name, l.name)'), comment: `${clause(column.about)}, as JSON` },
    { name: `${column.name}_ids`, is: things(fromChain ? 'coalesce(e.id, c.id)' : 'e.id') },
  ];
}

/** The same for SELECT. */
export const factFields = (table: string, kind: FactKind, which: { readonly fromChain: boolean }): string =>
  selected(factColumns(table, kind, which));

/** Joins the chains and entities of a fact. */
export function factJoins(kind: FactKind): string {
  return [
    ...entityColumns(kind).map(
      ({ name }) => `
LEFT JOIN chains ${name}_link ON ${name}_link.id = f.${name}_chain
LEFT JOIN entities ${name}_entity ON ${name}_entity.id = ${name}_link.entity_id`,
    ),
    ...meantColumns(kind).map(
      ({ name }) => `
LEFT JOIN entities ${name}_entity ON ${name}_entity.id = f.${name}_id`,
    ),
  ].join('');
}

/** What stands around a citation of `articles a`: where it is, and enough of its article to understand it. */
export const aroundOf = (start: string, line: string): readonly ViewColumn[] => [
  {
    name: 'passage',
    // The last block that starts before it: of its columns a view computes only those that are asked for.
    is: `(SELECT substr(a.text, b.start + 1, b."end" - b.start) FROM blocks b
    WHERE b.article_id = a.id AND b.start <= ${start} ORDER BY b.ordinal DESC LIMIT 1)`,
    comment: 'the paragraph that it stands in',
  },
  { name: 'headline', is: 'a.headline' },
  { name: 'published', is: 'a.published', comment: 'YYYY-MM-DD' },
  { name: 'at', is: placeSql('a.source', line), comment: 'path:line' },
  { name: 'source', is: 'a.source' },
];
/** The same of a row `f`. */
export const AROUND: readonly ViewColumn[] = aroundOf('f.start', 'f.line');

/** What every row says of itself, after `AROUND`. */
export const SIGNED: readonly ViewColumn[] = [
  { name: 'rule', is: 'f.rule', comment: 'the rule that found it' },
  { name: 'confidence', is: 'f.confidence', comment: 'from 0 to 1' },
  { name: 'id', is: 'f.id' },
  { name: 'article_id', is: 'f.article_id' },
  { name: 'article_n', is: `a.${ROW_NUMBER}`, comment: 'row number of the article, for the full-text index' },
];
const OWN_NUMBER: ViewColumn = {
  name: ROW_NUMBER,
  is: `f.${ROW_NUMBER}`,
  comment: 'row number for the full-text index',
};

/** The view of a kind. */
export function factView(table: string, kind: FactKind): string {
  const number = kind.fullText ? [OWN_NUMBER] : [];
  const columns = [...factColumns(table, kind, { fromChain: false }), ...AROUND, ...SIGNED, ...number];
  const from = `FROM ${table} f
JOIN articles a ON a.id = f.article_id${factJoins(kind)}`;
  return `\n${createView(kind.view, clause(kind.about), columns, from)}\n`;
}

const NUMBERED_TABLES: ReadonlySet<string> = new Set(FULL_TEXT.map(({ table }) => table));

/** The columns of a table that hold the number of a row, which whoever puts it in gives. */
export const rowNumbers = (table: string): readonly string[] =>
  NUMBERED_TABLES.has(table) ? ['rowid', ROW_NUMBER] : [];

/**
 * The statement that puts a row of these columns into a table, as parameters of their names, or with `inOrder` in their order; a
 * row number is the next one.
 */
export function insertion(table: string, columns: readonly string[], inOrder = false): string {
  const numbers = rowNumbers(table);
  const names = [...numbers, ...columns.map((column) => `"${column}"`)].join(', ');
  const next = `(SELECT coalesce(max(${ROW_NUMBER}), 0) + 1 FROM ${table})`;
  const values = [...numbers.map(() => next), ...columns.map((column) => (inOrder ? '?' : `@${column}`))].join(', ');
  return `INSERT INTO ${table} (${names}) VALUES (${values})`;
}
