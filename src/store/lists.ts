import { recordFields } from '../model/column.js';
import { eachKind, FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { Database } from './database.js';
import { LIST_TABLES, ownFields } from './fact-sql.js';
import { sqlName } from './sql.js';

/** A cell of a listing: JSON columns come as arrays. */
export type Cell = string | number | null | readonly string[];
export type ListRow = Readonly<Record<string, Cell>>;

const CITED = 'source, line, start, "end", text, rule, confidence';
const CITED_MENTION = 'a.source, m.line, m.start, m."end", m.text, m.rule, m.confidence';
const ARCHIVE_ORDER = 'source, line, start, id';

function entities(kind: string): string {
  return `SELECT e.id, e.kind, e.name,
      (SELECT json_group_array(other) FROM (SELECT x.name AS other FROM names x
        WHERE x.entity_id = e.id AND x.name <> e.name AND (x.mention_count > 0 OR x.is_alias = 1)
        ORDER BY x.mention_count DESC, x.name)) AS names,
      e.mention_count, e.article_count, e.origin_count, e.status, ${CITED_MENTION}
    FROM entities e
    LEFT JOIN mentions m ON m.id = (SELECT f.id FROM chains c JOIN mentions f ON f.chain_id = c.id
      JOIN articles fa ON fa.id = f.article_id WHERE c.entity_id = e.id AND f.confidence >= @least ORDER BY fa.source, fa.ordinal, f.start LIMIT 1)
    LEFT JOIN articles a ON a.id = m.article_id
    WHERE ${kind} AND (@least = 0 OR m.id IS NOT NULL)
    ORDER BY e.kind, e.mention_count DESC, e.name, e.id`;
}

function values(table: string, columns: string, order: string): string {
  return `SELECT m.id, m.kind, ${columns}, ${CITED_MENTION}, m.article_id
    FROM ${table} v JOIN mentions m ON m.id = v.mention_id JOIN articles a ON a.id = m.article_id
    WHERE m.confidence >= @least ORDER BY ${order}, a.source, a.ordinal, m.start, m.id`;
}

function facts(kind: FactKind): string {
  const { view, list, columns } = kind;
  const days = new Set(columns.flatMap((column) => (column.is === 'day' ? column.name : [])));
  // What has no day comes last.
  const orderOf = (name: string): string => (days.has(name) ? `${sqlName(name)} NULLS LAST` : sqlName(name));
  const fields = ownFields(kind).map(sqlName).join(', ');
  return `SELECT id, ${fields}, ${CITED}, article_id
    FROM ${view} WHERE confidence >= @least ORDER BY ${[...(list.by ?? []).map(orderOf), ARCHIVE_ORDER].join(', ')}`;
}

/** What can be listed, one row a fact with its citation. */
export type ListKind =
  | ('people' | 'forces' | 'organisations' | 'places' | 'programmes' | 'entities' | 'mentions')
  | ('money' | 'dates' | 'durations' | 'contacts' | FactTable)
  | ('facts' | 'evidence' | 'differences')
  | ('articles' | 'copies' | 'sources' | 'blocks' | 'issues');

const LISTS: Readonly<Record<ListKind, string>> = {
  people: entities(`e.kind = 'person'`),
  forces: entities(`e.kind = 'force'`),
  organisations: entities(`e.kind = 'organisation'`),
  places: entities(`e.kind = 'place'`),
  programmes: entities(`e.kind = 'programme'`),
  entities: entities('1'),
  mentions: `SELECT m.id, m.kind, e.name AS entity, e.id AS entity_id, m.title, ${CITED_MENTION}, c.link_rule AS
      entity_rule, c.link_detail AS entity_detail, m.link_rule, m.link_detail, m.article_id
    FROM mentions m JOIN articles a ON a.id = m.article_id
    LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = c.entity_id
    WHERE m.confidence >= @least ORDER BY a.source, a.ordinal, m.ordinal`,
  money: `SELECT m.id, m.kind, v.min, v.max, v.currency, v.qualifier, v.per, f.type, f.state, f."for", f.payer, f.payee,
      f.period, f.said_by, ${CITED_MENTION}, substr(a.text, b.start + 1, b."end" - b.start) AS passage, a.headline,
      a.published, m.article_id
    FROM money_values v JOIN mentions m ON m.id = v.mention_id JOIN articles a ON a.id = m.article_id
    JOIN blocks b ON b.article_id = m.article_id AND b.start <= m.start AND b."end" > m.start
    LEFT JOIN amounts_told f ON f.money = m.id WHERE m.confidence >= @least
    ORDER BY v.currency IS NULL, count(*) OVER (PARTITION BY v.currency) DESC, v.currency,
      coalesce(v.max, v.min) IS NULL, coalesce(v.max, v.min) DESC, a.source, a.ordinal, m.start, m.id`,
  dates: values(
    'dates',
    'v.from_date AS "from", v.to_date AS "to", v.precision, v.anchor',
    'v.from_date IS NULL, v.from_date, v.to_date',
  ),
  durations: values('durations', 'v.value', 'v.value'),
  contacts: values('contacts', 'v.type, v.value', 'v.type, v.value'),
  ...eachKind<Readonly<Record<FactTable, string>>>((_, kind) => facts(kind)),
  facts: `SELECT id, kind, subject, subject_id, label, value, min, max, unit, "from", "to", state, basis, evidence_count,
      origin_count, first_published, last_published, status, ${CITED}, article_id
    FROM facts_cited WHERE confidence >= @least ORDER BY kind, origin_count DESC, evidence_count DESC, ${ARCHIVE_ORDER}`,
  evidence: `SELECT fact_id, ordinal, "table", statement_id, origin_id, published, same_as, same_rule, same_detail, ${CITED},
      article_id
    FROM evidence_cited WHERE confidence >= @least ORDER BY fact_id, ordinal`,
  differences: `SELECT * FROM facts_that_differ ORDER BY verdict, explained IS NOT NULL, kind, subject, label, fact_id, other_id`,
  articles: `SELECT a.id, a.ordinal, a.published, a.headline, a.byline, a.publisher, a.language, a.url,
      a.headline_basis, a.byline_basis, a.publisher_basis, a.published_basis, a.source, a.line, a.end_line,
      (SELECT c.origin_id FROM copies c WHERE c.article_id = a.id) AS copy_of,
      ${['mentions', ...FACT_KINDS.keys()].map((table) => `(SELECT count(*) FROM ${table} f WHERE f.article_id = a.id) AS ${table}`).join(', ')}
    FROM articles a ORDER BY a.source, a.ordinal`,
  copies: `SELECT c.article_id, a.source, a.line, a.published, a.headline, c.origin_id, o.source AS origin_source,
      o.line AS origin_line, o.published AS origin_published, c.rule, c.detail
    FROM copies c JOIN articles a ON a.id = c.article_id JOIN articles o ON o.id = c.origin_id
    ORDER BY o.source, o.ordinal, a.source, a.ordinal`,
  sources: `SELECT c.source, c.media_type, c.charset, s.charset_basis, c.size, s.sha256, s.caller_id, c.articles,
      c.blocks_kept, c.blocks_removed, c.characters_kept, c.characters_removed
    FROM coverage c JOIN sources s ON s.path = c.source ORDER BY c.source`,
  blocks: `SELECT id, type, source, line, end_line, start, "end", text, rule, reason, article_id FROM block_texts
    ORDER BY source, line, article_id, ordinal`,
  issues: 'SELECT path AS source, line, severity, rule, reason FROM issues ORDER BY path, ordinal',
};

export const LIST_KINDS: readonly ListKind[] = Object.keys(LISTS).filter((kind): kind is ListKind => kind in LISTS);

const JSON_COLUMNS: ReadonlySet<string> = new Set([
  ...['names', 'byline'],
  ...LIST_TABLES.flatMap(({ column }) => recordFields(column)),
]);

/** Whether the rows of a listing are facts, which have a confidence. */
export const hasConfidence = (kind: ListKind): boolean => LISTS[kind].includes('@least');

/**
 * The rows of a listing, in an order that depends on their content alone. Facts less sure than `least` are left out, and
 * entities none of whose mentions is so sure.
 */
export function* listRows(db: Database, kind: ListKind, least = 0): IterableIterator<ListRow> {
  const statement = db.prepare<[object], Record<string, string | number | null>>(LISTS[kind]);
  const columns = listColumns(db, kind);
  for (const row of statement.iterate({ least })) {
    yield Object.fromEntries(columns.map((column) => [column, cellOf(column, row[column] ?? null)]));
  }
}

function cellOf(column: string, value: string | number | null): Cell {
  return JSON_COLUMNS.has(column) && typeof value === 'string' ? JSON.parse(value) : value;
}

/** The columns of a listing, also where it has no rows: names and words, where they stand, why, and ids last. */
export function listColumns(db: Database, kind: ListKind): readonly string[] {
  const names = db
    .prepare(LISTS[kind])
    .columns()
    .map((column) => column.name);
  return [0, 1, 2, 3, 4].flatMap((rank) => names.filter((name) => rankOf(name, kind) === rank));
}

const PLACE: ReadonlySet<string> = new Set(['source', 'line', 'end_line', 'start', 'end']);
const WHY: ReadonlySet<string> = new Set(['rule', 'confidence']);
const ID = /(?:^|_)ids?$/;

function rankOf(column: string, kind: ListKind): number {
  if (kind === 'sources' && column === 'source') return 0;
  if (column === 'sha256') return 4;
  if (ID.test(column)) return 3;
  if (WHY.has(column)) return 2;
  return PLACE.has(column) ? 1 : 0;
}
