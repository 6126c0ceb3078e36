// How tables are written down, each column with its comment.

/** A column of a table. */
export interface SqlColumn {
  readonly name: string;
  /** Its type and what is demanded of it. */
  readonly type: string;
  readonly comment?: string;
}

/** Words of SQL that a column may be called by. */
const SQL_WORDS: ReadonlySet<string> = new Set(['by', 'end', 'for', 'from', 'to', 'table', 'row', 'left', 'right']);

/** A name as SQL takes it: quoted where it is a word of SQL too. */
export function sqlName(name: string): string {
  return SQL_WORDS.has(name) ? `"${name}"` : name;
}

/** A sentence as the comments of the schema have it: a clause. */
export const clause = (sentence: string): string =>
  (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(FULL_STOP, '');
const FULL_STOP = /\.$/;

/** Where comments begin in a line of the schema. */
const COMMENTS_AT = 39;

interface TableBody {
  readonly columns: readonly SqlColumn[];
  /** Demands on the columns together. */
  readonly checks?: readonly string[];
  readonly end: string;
}

/** The statement that makes a table. */
export function createTable(table: string, comment: string, { columns, checks = [], end }: TableBody): string {
  const parts = [
    ...columns.map(({ name, type, comment: about }) => ({ part: `${sqlName(name)} ${type}`, about })),
    ...checks.map((check) => ({ part: `CHECK (${check})`, about: undefined })),
  ];
  const lines = parts.map(({ part, about }, at) => commented(`  ${part}${at === parts.length - 1 ? '' : ','}`, about));
  return [commented(`CREATE TABLE ${table} (`, comment), ...lines, end].join('\n');
}

function commented(line: string, comment: string | undefined): string {
  return comment === undefined ? line : `${line.padEnd(COMMENTS_AT - 1)} -- ${comment}`;
}

/** Of so many words SQLite makes a table for `IN`, anew for each row that is put in: three microseconds, of the five that a row takes. */
const MANY = 3;

/** A demand that a column holds one of some words. */
export function oneOf(name: string, words: readonly string[]): string {
  const [column, texts] = [sqlName(name), words.map((word) => `'${word}'`)];
  if (words.length < MANY) return `CHECK (${column} IN (${texts.join(', ')}))`;
  return `CHECK (${texts.map((text) => `${column} = ${text}`).join(' OR ')})`;
}

/** A column of a view. */
export interface ViewColumn {
  readonly name: string;
  /** What it is, as SQL. */
  readonly is: string;
  readonly comment?: string | undefined;
}

/** What a view or a query selects, a column a line. */
export function selected(columns: readonly ViewColumn[]): string {
  return columns.map(asColumn).join(',\n  ');
}

/** The statement that makes a view; `from` is all that follows its columns. SQLite keeps the comments with it. */
export function createView(view: string, comment: string, columns: readonly ViewColumn[], from: string): string {
  const lines = columns.map((column, at) =>
    commented(`  ${asColumn(column)}${at === columns.length - 1 ? '' : ','}`, column.comment),
  );
  return [commented(`CREATE VIEW ${view} AS SELECT`, comment), ...lines, `${from};`].join('\n');
}

function asColumn({ name, is }: ViewColumn): string {
  const own = is.split('.').at(-1);
  return own === sqlName(name) ? is : `${is} AS ${sqlName(name)}`;
}
