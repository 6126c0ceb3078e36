import { type Column, flatFields } from '../model/column.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import type { Database } from './database.js';
import { FULL_TEXT, fullTextOf } from './fact-sql.js';
import { SCHEMA } from './schema.js';
import { clause } from './sql.js';

// What every table, view and column holds, in words: the comments of the schema, and what `model/` says of the kinds of facts.

/** A table or a view of the database in words. */
export interface Described {
  readonly name: string;
  readonly is: 'table' | 'view';
  /** A clause; empty where nothing is said of it. */
  readonly about: string;
  readonly columns: readonly DescribedColumn[];
  /** The index that its words are searched by, and the column that holds the row numbers of it. */
  readonly search: { readonly index: string; readonly by: string } | undefined;
}

export interface DescribedColumn {
  readonly name: string;
  /** A clause; empty where nothing is said of it. */
  readonly about: string;
  /** What is said of the column of a table that a view shows under it; empty where it shows none as it stands. */
  readonly shows: string;
}

/** The words of one table: what it holds, and what each of its columns does. */
interface Comments {
  readonly about: string;
  readonly columns: ReadonlyMap<string, string>;
}

const TABLE = /^CREATE (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)/;
const COLUMN = /^ {2}"?(\w+)"? [A-Z]/;
/** The end of a column of a view: `e.name, --`, `… AS post, --`. */
const SELECTED = /(?:\.| AS )"?(\w+)"?,?\s+-- /;
/** What follows the columns. */
const END = /^(?:\)|FROM )/;
const COMMENT = /\s-- (.+)$/;

/** The comments of a schema, by table. */
export function commentsOf(schema: string): ReadonlyMap<string, Comments> {
  const tables = new Map<string, { about: string; columns: Map<string, string> }>();
  let table: { about: string; columns: Map<string, string> } | undefined;
  for (const line of schema.split('\n')) {
    const comment = COMMENT.exec(line)?.[1]?.trim() ?? '';
    const opened = TABLE.exec(line)?.[1];
    if (opened !== undefined) {
      table = { about: comment, columns: new Map() };
      tables.set(opened, table);
    } else if (END.test(line)) table = undefined;
    else {
      const column = (COLUMN.exec(line) ?? SELECTED.exec(line))?.[1];
      if (column !== undefined && comment !== '') table?.columns.set(column, comment);
    }
  }
  return tables;
}

/** Every table and view of bpp in a database, in the order of the schema, without the tables that full text is kept in. */
export function describedTables(db: Database): readonly Described[] {
  const comments = commentsOf(SCHEMA);
  const facts = factWords();
  const names = db.prepare<[], { name: string; type: 'table' | 'view' }>(
    `SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view')`,
  );
  const is = new Map(names.all().map(({ name, type }) => [name, type]));
  const indexes = new Set(FULL_TEXT.map(({ table }) => fullTextOf(table)));
  return [...comments].flatMap(([name, { about, columns }]) => {
    const type = is.get(name);
    if (type === undefined || indexes.has(name)) return [];
    const words = facts.get(name);
    const origins = originsOf(db, name);
    const described = origins.map(({ column, of, in: table }) => ({
      name: column,
      about: columns.get(column) ?? words?.columns.get(column) ?? '',
      shows: (of === null || table === null ? undefined : comments.get(table)?.columns.get(of)) ?? '',
    }));
    return [{ name, is: type, about: about || (words?.about ?? ''), columns: described, search: searchOf(origins) }];
  });
}

/** How a column of a table is stored. */
export interface StoredColumn {
  readonly type: string;
  /** The table and column that its values point to. */
  readonly pointsTo: string | undefined;
}

/** The columns of a table of a database, by name; those of a view have no types. */
export function storedColumns(db: Database, table: string): ReadonlyMap<string, StoredColumn> {
  const columns = db.prepare<[string], { name: string; type: string }>('SELECT name, type FROM pragma_table_info(?)');
  const links = db.prepare<[string], { from: string; table: string; to: string }>(
    'SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)',
  );
  const pointsTo = new Map(links.all(table).map(({ from, table: other, to }) => [from, `${other}.${to}`]));
  return new Map(columns.all(table).map(({ name, type }) => [name, { type, pointsTo: pointsTo.get(name) }]));
}

interface Origin {
  readonly column: string;
  /** The column of the table that it shows as it stands; null where it is made. */
  readonly of: string | null;
  readonly in: string | null;
}

function originsOf(db: Database, name: string): readonly Origin[] {
  const columns = db.prepare(`SELECT * FROM "${name}" LIMIT 0`).columns();
  return columns.map(({ name: column, column: of, table }) => ({ column, of, in: table }));
}

function searchOf(origins: readonly Origin[]): Described['search'] {
  // A view of statements shows the row number of their article too: their own words come first.
  for (const { table } of [...FULL_TEXT].reverse()) {
    const by = origins.find(({ of, in: from }) => of === 'n' && from === table)?.column;
    if (by !== undefined) return { index: fullTextOf(table), by };
  }
  return undefined;
}

/** What the fields of the kinds of facts hold, by the names of the tables and views that have them. */
function factWords(): ReadonlyMap<string, Comments> {
  return new Map(
    [...FACT_KINDS].flatMap(([table, { view, about, columns }]) => {
      const words = { about: clause(about), columns: new Map(columns.flatMap(fieldWords)) };
      return [table, view].map((name) => [name, words] as const);
    }),
  );
}

function fieldWords(column: Column): readonly (readonly [string, string])[] {
  const about = clause(column.about);
  const [first = '', ...more] = flatFields(column);
  switch (column.is) {
    case 'citation':
      return [[first, about]];
    case 'entity':
    case 'meant':
      return [
        [first, about],
        [`${column.name}_id`, `id of that entity: ${about}`],
      ];
    case 'entities':
      return [
        [first, `JSON array: ${about}`],
        ...more.map((field) => [field, 'JSON array: their ids, in the same order'] as const),
      ];
    case 'words':
      return [
        [first, about],
        ...more.map((field) => [field, `where these words stand: code points into articles.text`] as const),
      ];
    default:
      return [[first, about]];
  }
}
