import type { Column } from '../model/column.js';
import { wordsFields } from '../model/column.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { type Database, scratchDatabase } from './database.js';
import { chainColumn, LIST_TABLES, rowNumbers } from './fact-sql.js';
import { createArticleReader, loneSources } from './read.js';
import { SCHEMA } from './schema.js';
import type { Cell } from './snapshot-rows.js';
import { SNAPSHOT_TABLES, type SnapshotTable, snapshotSchema } from './snapshot-tables.js';
import { sqlName } from './sql.js';
import { storedName } from './value-sql.js';

// A snapshot on its way into a database: its rows are put into tables of their own, then what is said and where it stands come
// together in tables as a database has them, but for what these demand, and out of those come the article records. What the
// archive as a whole decides stays behind: it is made anew.

/** Takes the rows of a snapshot, and gives the records that they are. */
export interface SnapshotImport {
  /** Puts in a row, its cells in the order of the table's columns; gives why it is none, as a clause. */
  put(table: SnapshotTable, row: readonly Cell[]): string | undefined;
  /** Brings together what was put in; gives rows that belong to nothing. */
  assemble(): readonly Stray[];
  /** The ids of the articles, by path of their source and place in it. */
  articles(): readonly string[];
  /** @throws where the rows of the article are nothing that can be read. */
  article(id: string): ArticleRecord | undefined;
  sources(): Iterable<LoneSourceRecord>;
  close(): void;
}

/** A row that belongs to nothing, and why, as a clause. */
export interface Stray {
  readonly table: string;
  readonly id: string;
  readonly problem: string;
}

/** What is only said of an archive as a whole is left behind. */
const MADE_ANEW: ReadonlySet<string> = new Set([
  ...['copies', 'entities', 'names', 'doubts', 'facts', 'evidence', 'evidence_at', 'fact_links'],
]);

/** The tables whose rows are read. */
export const IMPORTED: readonly SnapshotTable[] = SNAPSHOT_TABLES.filter(({ name }) => !MADE_ANEW.has(name));

const staged = (table: string): string => `snapshot_${table}`;

export function openSnapshotImport(): SnapshotImport {
  const db = scratchDatabase();
  db.pragma('foreign_keys = OFF');
  db.pragma('ignore_check_constraints = ON');
  db.exec(SCHEMA);
  for (const table of IMPORTED) db.exec(snapshotSchema({ ...table, name: staged(table.name) }));
  db.exec('BEGIN');
  const inserts = new Map(
    IMPORTED.map(({ name, columns }) => [
      name,
      db.prepare(`INSERT INTO ${staged(name)} VALUES (${columns.map(() => '?').join(', ')}) ON CONFLICT DO NOTHING`),
    ]),
  );
  let read: ReturnType<typeof createArticleReader> | undefined;
  return {
    put(table, row) {
      const problem = problemOf(table, row);
      if (problem !== undefined) return problem;
      return inserts.get(table.name)?.run(row).changes === 0 ? 'has the key of a row before it' : undefined;
    },
    assemble() {
      for (const statement of ASSEMBLY) db.exec(statement);
      return strays(db);
    },
    articles: () => db.prepare<[], string>('SELECT id FROM articles ORDER BY source, ordinal').pluck().all(),
    article(id) {
      read ??= createArticleReader(db);
      return read(id);
    },
    sources: () => loneSources(db),
    close: () => void db.close(),
  };
}

const UNSTORABLE = /\0|\p{Cs}/u;

function problemOf({ columns }: SnapshotTable, row: readonly Cell[]): string | undefined {
  for (const [n, { name, type, orNull, isJson }] of columns.entries()) {
    const cell = row[n] ?? null;
    if (cell === null) {
      if (!orNull) return `has no \`${name}\``;
    } else if (type === 'TEXT') {
      if (typeof cell !== 'string' || UNSTORABLE.test(cell)) return `has a \`${name}\` that is no text`;
      if (isJson && !isJsonText(cell)) return `has a \`${name}\` that is no JSON`;
    } else if (typeof cell !== 'number' || (type === 'INTEGER' && !Number.isSafeInteger(cell))) {
      return `has a \`${name}\` that is no ${type === 'INTEGER' ? 'whole ' : ''}number`;
    }
  }
  return undefined;
}

function isJsonText(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

// ---- from the tables of a snapshot to those of a database

/** Columns with the expression that each is made of: `s` is what is said, `p` where it stands. */
type Made = readonly (readonly [column: string, from: string])[];

/** Columns of a table as they are in its snapshot, in whichever half that has them. */
function same(table: string, ...columns: readonly string[]): Made {
  const said = IMPORTED.find(({ name }) => name === table);
  return columns.map((column) => {
    const half = said?.columns.some(({ name }) => name === column) ? 's' : 'p';
    return [sqlName(column), `${half}.${sqlName(column)}`];
  });
}

function insertionFrom(table: string, made: Made, from: string): string {
  // The database is empty: rows are numbered as they come.
  const numbers: Made = rowNumbers(table).map((column) => [column, 'row_number() OVER ()']);
  const all = [...numbers, ...made];
  return `INSERT OR IGNORE INTO ${table} (${all.map(([column]) => column).join(', ')})
    SELECT ${all.map(([, source]) => source).join(', ')} FROM ${from}`;
}

const both = (table: string): string => `${staged(table)} s JOIN ${staged(`${table}_at`)} p USING (id)`;

function madeOf(table: string, column: Column): Made {
  switch (column.is) {
    case 'citation':
      return same(table, 'text', 'start', 'end', 'line');
    case 'entity': {
      const chain = chainColumn(column);
      const name = sqlName(column.name);
      return [
        ...same(table, chain),
        ...(column.orName ? [[name, `iif(p.${chain} IS NULL, s.${name}, NULL)`] as const] : []),
      ];
    }
    case 'words':
      return same(table, ...wordsFields(column));
    case 'entities':
    case 'meant':
      return [];
    default:
      return same(table, column.name);
  }
}

const statements = (table: string, { columns }: FactKind): string =>
  insertionFrom(
    table,
    [
      ...same(table, 'id'),
      ...same(table, 'article_id', 'ordinal'),
      ...columns.flatMap((column) => madeOf(table, column)),
      ...same(table, 'rule', 'confidence'),
    ],
    both(table),
  );

const ASSEMBLY: readonly string[] = [
  ...['blocks', 'mentions', 'chains', ...FACT_KINDS.keys()].map(
    (table) => `CREATE INDEX ${staged(table)}_article ON ${staged(`${table}_at`)} (article_id, ordinal)`,
  ),
  insertionFrom(
    'sources',
    [
      ...same('sources', 'path', 'caller_id', 'sha256', 'size', 'media_type', 'charset', 'charset_basis'),
      ...([
        ['rules', "''"],
        ['site', '0'],
        ['print', "'[]'"],
        ['furniture', "''"],
      ] as const),
    ],
    `${staged('sources')} s`,
  ),
  insertionFrom(
    'articles',
    [
      ...same('articles', 'id', 'headline', 'headline_basis', 'byline', 'byline_basis', 'publisher', 'publisher_basis'),
      ...same('articles', 'published', 'published_basis', 'language', 'url'),
      ...same('articles', 'source', 'ordinal', 'line', 'end_line'),
      [
        'text',
        `coalesce((SELECT group_concat(text, char(10)) FROM (SELECT t.text FROM ${staged('blocks_at')} b
          JOIN ${staged('blocks')} t USING (id) WHERE b.article_id = s.id ORDER BY b.ordinal)), '')`,
      ],
    ],
    both('articles'),
  ),
  insertionFrom(
    'blocks',
    [
      ...same('blocks', 'id', 'type', 'rule'),
      ...same('blocks', 'article_id', 'ordinal', 'start', 'end', 'line', 'end_line'),
    ],
    `${both('blocks')} JOIN articles a ON a.id = p.article_id`,
  ),
  insertionFrom(
    'chains',
    [
      ...same('chains', 'id', 'kind', 'name', 'key', 'aliases', 'is_full', 'context', 'evidence'),
      ...same('chains', 'article_id', 'ordinal'),
      ['mention_count', '0'],
    ],
    both('chains'),
  ),
  insertionFrom(
    'mentions',
    [
      ...same('mentions', 'id', 'kind', 'text', 'title', 'rule', 'confidence', 'link_rule', 'link_detail'),
      ...same('mentions', 'article_id', 'ordinal', 'start', 'end', 'line', 'chain_id'),
    ],
    both('mentions'),
  ),
  ...VALUE_TABLES.map(({ kind, table, columns }) =>
    insertionFrom(
      table,
      [
        ['mention_id', 's.id'],
        ...columns.map((column) => [sqlName(storedName(column)), `s.${sqlName(column.field)}`] as const),
      ],
      `${staged('mentions')} s WHERE s.kind = '${kind}'`,
    ),
  ),
  ...[...FACT_KINDS].map(([table, kind]) => statements(table, kind)),
  ...LIST_TABLES.map(({ table, of, column }) =>
    insertionFrom(
      table,
      [
        ['fact_id', 's.id'],
        ['ordinal', 'n.key'],
        ['chain', 'c.value'],
        ['name', 'iif(c.value IS NULL, n.value, NULL)'],
      ],
      `${both(of)}, json_each(s.${sqlName(column.name)}) n
        LEFT JOIN json_each(p.${column.name}_chains) c ON c.key = n.key`,
    ),
  ),
  insertionFrom(
    'issues',
    [...same('issues', 'path', 'ordinal', 'severity', 'rule', 'reason'), ...same('issues', 'line')],
    `${staged('issues')} s JOIN ${staged('issues_at')} p USING (path, ordinal) WHERE s.rule <> 'curate/no-target'`,
  ),
];

/** Rows that did not come together with others, or with what they are of. */
function strays(db: Database): readonly Stray[] {
  const found = (table: string, problem: string, query: string): readonly Stray[] =>
    db
      .prepare<[], string>(query)
      .pluck()
      .all()
      .map((id) => ({ table, id, problem }));
  const pairs = IMPORTED.filter(({ name }) => IMPORTED.some((other) => other.name === `${name}_at`));
  return pairs.flatMap(({ name, columns: [key], key: keys }) => {
    const [said, at] = [staged(name), staged(`${name}_at`)];
    const id = key?.name ?? '';
    const without = (one: string, other: string): string =>
      `SELECT ${id} FROM ${one} x WHERE NOT EXISTS (SELECT 1 FROM ${other} y WHERE y.${id} = x.${id}) ORDER BY 1`;
    return [
      ...found(name, `has no row in \`${name}_at\``, without(said, at)),
      ...found(`${name}_at`, `has no row in \`${name}\``, without(at, said)),
      ...(keys > 1 || name === 'articles'
        ? []
        : found(
            `${name}_at`,
            'is of an article that is not there',
            `SELECT x.id FROM ${at} x WHERE NOT EXISTS (SELECT 1 FROM articles a WHERE a.id = x.article_id) ORDER BY 1`,
          )),
      ...(name === 'articles'
        ? found(
            'articles_at',
            'is of a source that is not there',
            `SELECT x.id FROM ${at} x WHERE NOT EXISTS (SELECT 1 FROM sources WHERE path = x.source) ORDER BY 1`,
          )
        : []),
    ];
  });
}
