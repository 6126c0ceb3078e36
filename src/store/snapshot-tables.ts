import { type Column, wordsFields } from '../model/column.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { chainColumn, LIST_TABLES } from './fact-sql.js';
import { ORIGIN_JOIN, ORIGIN_OF_EVIDENCE } from './fact-tables.js';
import { sqlName } from './sql.js';
import { VALUE_JOINS } from './value-sql.js';

// The tables of a snapshot. What is said stands apart from where: `mentions` and `mentions_at`, so that a line added above an
// article moves rows of the second sort alone, and a diff of the first is a diff of facts. Why a name belongs to those before it
// is of the second sort too: the first of its article needs no reason, until a sentence above it has the name as well. Left out is what is only for the
// database itself (row numbers, prints of pages), the texts of sources with their boilerplate, and all that a clock says.

/** A table of a snapshot. */
export interface SnapshotTable {
  readonly name: string;
  /** The first columns tell its rows apart. */
  readonly columns: readonly SnapshotColumn[];
  /** How many of them. */
  readonly key: number;
  /** `said`: what the articles say and what is made of it. `place`: where that stands. `about`: neither. */
  readonly holds: 'said' | 'place' | 'about';
  /** Its rows as SELECT, the columns in their order under their own names, in whatever order of rows. */
  readonly rows: string;
}

export interface SnapshotColumn {
  readonly name: string;
  readonly type: 'TEXT' | 'INTEGER' | 'REAL';
  readonly orNull: boolean;
  /** Its text is JSON. */
  readonly isJson?: true;
}

/** `ordinal:INTEGER line:INTEGER? byline:JSON rule`: names with a type where that is not TEXT, and `?` where a row may lack it. */
function columnsOf(written: string): readonly SnapshotColumn[] {
  return written.split(' ').map((column) => {
    const [name = '', type = 'TEXT'] = column.replace('?', '').split(':');
    const orNull = column.endsWith('?');
    if (type === 'JSON') return { name, type: 'TEXT', orNull, isJson: true };
    return { name, type: type as SnapshotColumn['type'], orNull };
  });
}

const selected = (columns: readonly SnapshotColumn[]): string => columns.map(({ name }) => sqlName(name)).join(', ');

interface Given {
  readonly key?: number;
  readonly holds?: SnapshotTable['holds'];
  /** What its columns are selected from, where that is not the table of its name. */
  readonly from?: string;
}

function table(name: string, written: string, { key = 1, holds = 'said', from = name }: Given = {}): SnapshotTable {
  const columns = columnsOf(written);
  return { name, columns, key, holds, rows: `SELECT ${selected(columns)} FROM ${from}` };
}

/** A row of `x` and the row of `x_at` that says where it stands have one id. */
const place = (of: string, written: string, { key = 1, from = of }: Given = {}): SnapshotTable =>
  table(`${of}_at`, written, { key, from, holds: 'place' });

/** The fields of values, each once, whichever kinds have it. */
const VALUE_COLUMNS: readonly (SnapshotColumn & { readonly from: readonly string[] })[] = [
  ...new Set(VALUE_TABLES.flatMap(({ columns }) => columns.map(({ field }) => field))),
].map((field) => {
  const same = VALUE_TABLES.flatMap(({ kind, columns }) =>
    columns.filter((column) => column.field === field).map((column) => ({ kind, column })),
  );
  const type = same.every(({ column }) => column.is === 'number') ? 'REAL' : 'TEXT';
  const from = same.map(({ kind, column }) => `${kind}_value.${sqlName(column.stored ?? field)}`);
  return { name: field, type, orNull: true, from };
});

function mentions(): SnapshotTable {
  const columns = [
    ...columnsOf('id kind text title? entity? entity_id?'),
    ...VALUE_COLUMNS,
    ...columnsOf('rule confidence:REAL status'),
  ];
  const values = VALUE_COLUMNS.map(({ name, from }) => `${coalesced(from)} AS ${sqlName(name)}`);
  const rows = `SELECT m.id, m.kind, m.text, m.title, e.name AS entity, e.id AS entity_id, ${values.join(', ')},
      m.rule, m.confidence, m.status
    FROM mentions m LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = c.entity_id ${VALUE_JOINS}`;
  return { name: 'mentions', columns, key: 1, holds: 'said', rows };
}

const coalesced = (columns: readonly string[]): string =>
  columns.length === 1 ? (columns[0] ?? 'NULL') : `coalesce(${columns.join(', ')})`;

const text = (name: string, orNull: boolean): SnapshotColumn => ({ name, type: 'TEXT', orNull });
const json = (name: string): SnapshotColumn => ({ name, type: 'TEXT', orNull: false, isJson: true });
const integer = (name: string, orNull: boolean): SnapshotColumn => ({ name, type: 'INTEGER', orNull });

/** What a column of a statement says, things by their names and ids; as the view of its kind has it. */
function saidColumns(column: Column): readonly SnapshotColumn[] {
  switch (column.is) {
    case 'citation':
      return [text('text', false)];
    case 'entity':
      return [text(column.name, column.orNull !== undefined), text(`${column.name}_id`, column.orNull !== undefined)];
    case 'entities':
      return [json(column.name), json(`${column.name}_ids`)];
    case 'words':
      return [text(wordsFields(column)[0], true)];
    case 'meant':
      return ['', '_id', '_rule', '_basis'].map((field) => text(`${column.name}${field}`, true));
    case 'mention':
      return [text(column.name, column.orNull !== undefined)];
    default:
      return [
        { name: column.name, type: column.is === 'number' ? 'REAL' : 'TEXT', orNull: column.orNull !== undefined },
      ];
  }
}

/** Where that stands: offsets into the article, and chains, which are of one article. */
function placeColumns(column: Column): readonly SnapshotColumn[] {
  switch (column.is) {
    case 'citation':
      return [integer('start', false), integer('end', false), integer('line', false)];
    case 'entity':
      return [text(chainColumn(column), column.orNull !== undefined)];
    case 'entities':
      return [json(`${column.name}_chains`)];
    case 'words':
      return wordsFields(column)
        .slice(1)
        .map((field) => integer(field, true));
    default:
      return [];
  }
}

/** The two tables of a kind of statements. */
function statements(name: string, kind: FactKind): readonly SnapshotTable[] {
  const said = [...columnsOf('id'), ...kind.columns.flatMap(saidColumns), ...columnsOf('rule confidence:REAL')];
  const places = [...columnsOf('id article_id ordinal:INTEGER'), ...kind.columns.flatMap(placeColumns)];
  const lists = LIST_TABLES.filter(({ of }) => of === name).map(
    ({ table: list, column }) => `(SELECT json_group_array(chain) FROM (SELECT l.chain FROM ${list} l
        WHERE l.fact_id = f.id ORDER BY l.ordinal)) AS ${column.name}_chains`,
  );
  const from = lists.length === 0 ? name : `(SELECT f.*, ${lists.join(', ')} FROM ${name} f)`;
  return [
    { name, columns: said, key: 1, holds: 'said', rows: `SELECT ${selected(said)} FROM ${kind.view}` },
    { name: `${name}_at`, columns: places, key: 1, holds: 'place', rows: `SELECT ${selected(places)} FROM ${from}` },
  ];
}

/** The tables of a snapshot but the one that says what it is. */
export const SNAPSHOT_TABLES: readonly SnapshotTable[] = [
  table('sources', 'path caller_id? sha256 size:INTEGER media_type charset charset_basis', { holds: 'place' }),
  table(
    'articles',
    'id headline? headline_basis? byline:JSON byline_basis? publisher? publisher_basis? published? published_basis? language url?',
  ),
  place('articles', 'id source ordinal:INTEGER line:INTEGER? end_line:INTEGER?'),
  table('copies', 'article_id origin_id rule detail'),
  table('blocks', 'id type rule text', { from: 'block_texts WHERE article_id IS NOT NULL' }),
  place('blocks', 'id article_id ordinal:INTEGER start:INTEGER end:INTEGER line:INTEGER end_line:INTEGER', {
    from: 'blocks WHERE article_id IS NOT NULL',
  }),
  table('entities', 'id kind name key mention_count:INTEGER article_count:INTEGER origin_count:INTEGER status'),
  table('names', 'entity_id name key mention_count:INTEGER is_alias:INTEGER', { key: 2 }),
  table('chains', 'id kind name key aliases:JSON is_full:INTEGER context:JSON evidence:JSON entity entity_id', {
    from: '(SELECT c.*, e.name AS entity FROM chains c JOIN entities e ON e.id = c.entity_id)',
  }),
  place('chains', 'id article_id ordinal:INTEGER link_rule link_detail'),
  table('doubts', 'chain_id entity_id rule detail likelihood:REAL', { key: 2 }),
  mentions(),
  place(
    'mentions',
    'id article_id ordinal:INTEGER start:INTEGER end:INTEGER line:INTEGER chain_id? link_rule? link_detail?',
  ),
  ...[...FACT_KINDS].flatMap(([name, kind]) => statements(name, kind)),
  table(
    'facts',
    'id kind subject? subject_id? label value? min:REAL? max:REAL? unit? from? to? state? basis? evidence_count:INTEGER ' +
      'origin_count:INTEGER first_published? last_published? status',
  ),
  table('evidence', 'statement_id table fact_id'),
  place('evidence', 'statement_id ordinal:INTEGER article_id origin_id rule? detail? same_as?', {
    from: `(SELECT v.*, ${ORIGIN_OF_EVIDENCE} AS origin_id FROM evidence v ${ORIGIN_JOIN})`,
  }),
  table('fact_links', 'fact_id other_id verdict rule detail explained? statement_id other_statement_id', { key: 2 }),
  table('issues', 'path ordinal:INTEGER severity rule reason', { key: 2, holds: 'about' }),
  place('issues', 'path ordinal:INTEGER line:INTEGER?', { key: 2 }),
];

/** The statement that makes the table, as plain as every SQLite has understood it for long. */
export function snapshotSchema({ name, columns, key }: SnapshotTable): string {
  const lines = columns.map((column) => `  ${sqlName(column.name)} ${column.type}${column.orNull ? '' : ' NOT NULL'}`);
  const primary = columns.slice(0, key).map((column) => sqlName(column.name));
  return `CREATE TABLE ${name} (\n${[...lines, `  PRIMARY KEY (${primary.join(', ')})`].join(',\n')}\n)`;
}
