import { eachKind, FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { EntityKind } from '../model/mention.js';
import { AROUND, entityColumns, factColumns, factJoins, meantColumns, ownFields } from './fact-sql.js';
import { MAIN_BASIS, MAIN_BODY, MAIN_POST } from './main-post.js';
import { selected, sqlName } from './sql.js';

// What can be listed, in SQL: for each listing its rows, how they are found again, their order, and what they are about.

/** What can be listed, one row a fact with its citation. */
export type ListKind =
  | ('people' | 'forces' | 'organisations' | 'places' | 'programmes' | 'entities' | 'mentions')
  | ('money' | 'dates' | 'durations' | 'contacts' | FactTable)
  | ('facts' | 'evidence' | 'differences')
  | ('articles' | 'copies' | 'sources' | 'blocks' | 'issues');

/** A listing. Outside its own `rows` these are called `f`. */
export interface Listing {
  /** All rows with all columns, as a SELECT whose columns are only computed where they are asked for. `_x` is not shown. */
  readonly rows: string;
  /** The column that a row is found by: which rows are shown is decided before the rest of them is computed. */
  readonly key?: string;
  /** The same rows, as what follows FROM, for counting all of them. */
  readonly all: string;
  /** The same rows with the columns of the order alone, where SQLite would compute others for choosing the first of them. */
  readonly brief?: string;
  /** All its keys in its order, where the rows come of two tables and SQLite would sort all of them for the first ones. */
  readonly inOrder?: { readonly key: string; readonly rows: string };
  /** Terms of its order, which depends on the content alone. */
  readonly order: readonly string[];
  /** In the order of the archive, article by article: the first rows are there before the last ones are read. */
  readonly byArticle?: true;
  /** Holds for rows at least as sure as `@least`. */
  readonly sure?: string;
  /** What filters are asked of. */
  readonly is: 'entities' | 'words' | 'articles' | 'sources' | 'copies';
  /** Rows that are words: columns with the id of whom they are about, and what of them satisfies a filter itself. */
  readonly about?: readonly string[];
  /** Whether these are always named in the article of the row. */
  readonly isNamedThere?: boolean;
  readonly own?: Readonly<Record<string, string>>;
}

const ARCHIVE_ORDER = ['f.source', 'f.line', 'f.start', 'f.id'];
const CITED = 'source, line, start, "end", rule, confidence';
const SURE = 'f.confidence >= @least';

/** What stands around the words of a mention `m` in an article `a`. */
const AROUND_MENTION = selected(
  AROUND.filter(({ name }) => name !== 'at').map((column) => ({ ...column, is: column.is.replaceAll('f.', 'm.') })),
);
const CITED_MENTION = 'm.line, m.start, m."end", m.rule, m.confidence';

function entities(kind: EntityKind | undefined): Listing {
  const isPersonal = kind === undefined || kind === 'person';
  const only = kind === undefined ? '' : ` WHERE kind = '${kind}'`;
  return {
    rows: `SELECT e.kind, e.name, ${isPersonal ? `${MAIN_POST} AS post, ${MAIN_BODY} AS body, ${MAIN_BASIS} AS basis,` : ''}
        (SELECT json_group_array(other) FROM (SELECT x.name AS other FROM names x
          WHERE x.entity_id = e.id AND x.name <> e.name AND (x.mention_count > 0 OR x.is_alias = 1)
          ORDER BY x.mention_count DESC, x.name)) AS names,
        e.mention_count, e.article_count, e.origin_count, e.status, m.text, a.source, ${CITED_MENTION}, e.id
      FROM entities e
      LEFT JOIN mentions m ON m.id = (SELECT s.id FROM mentions s JOIN articles sa ON sa.id = s.article_id
        WHERE s.entity_id = e.id AND s.confidence >= @least ORDER BY sa.source, sa.ordinal, s.start LIMIT 1)
      LEFT JOIN articles a ON a.id = m.article_id
      ${kind === undefined ? '' : `WHERE e.kind = '${kind}'`}`,
    key: 'id',
    all: `entities${only}`,
    brief: `SELECT kind, name, mention_count, id FROM entities${only}`,
    order: [...(kind === undefined ? ['f.kind'] : []), 'f.mention_count DESC', 'f.name', 'f.id'],
    sure: 'EXISTS (SELECT 1 FROM mentions s WHERE s.entity_id = f.id AND s.confidence >= @least)',
    is: 'entities',
  };
}

/** Mentions with a value `v`; the table of values is gone through first, in the order of its index. */
function values(
  table: string,
  { columns, order, filter }: { readonly columns: string; readonly order: readonly string[]; readonly filter?: string },
): Listing {
  return {
    rows: `SELECT m.kind, ${columns}, m.text, ${AROUND_MENTION}, ${CITED_MENTION}, v.mention_id AS id, m.article_id
      FROM ${table} v CROSS JOIN mentions m ON m.id = v.mention_id CROSS JOIN articles a ON a.id = m.article_id`,
    key: 'id',
    all: table,
    order: [...order, ...ARCHIVE_ORDER],
    ...{ sure: SURE, is: 'words', own: filter === undefined ? {} : { [filter]: 'f.id' } },
  };
}

/** The filters that a statement of a kind satisfies by itself. */
const OWN: Readonly<Partial<Record<FactTable, Readonly<Record<string, string>>>>> = {
  roles: { role: 'f.id' },
  quotes: { said: 'f.id', speaker: 'f.id' },
  said: { said: 'f.id', speaker: 'f.id' },
  amounts: { money: 'f.money' },
  events: { event: 'f.id' },
};

function facts(table: FactTable, kind: FactKind): Listing {
  const { view, list, columns } = kind;
  const days = new Set(columns.flatMap((column) => (column.is === 'day' ? column.name : [])));
  // What has no day comes last.
  const orderOf = (name: string): string => `f.${sqlName(name)}${days.has(name) ? ' NULLS LAST' : ''}`;
  const fields = [...ownFields(kind), 'text', 'passage', 'headline', 'published'].map(sqlName).join(', ');
  const by = (list.by ?? []).map(orderOf);
  const about = [...entityColumns(kind), ...meantColumns(kind)].map(({ name }) => `f.${name}_id`);
  return {
    rows: `SELECT ${fields}, ${CITED}, id, article_id FROM ${view}`,
    key: 'id',
    all: table,
    order: [...by, ...ARCHIVE_ORDER],
    ...(by.length === 0 ? { byArticle: true } : {}),
    ...{ sure: SURE, is: 'words', about, own: OWN[table] ?? {} },
    isNamedThere: meantColumns(kind).length === 0,
  };
}

/** Sums as they stand in the text, with what each is where that is stated. */
function money(): Listing {
  const kind = FACT_KINDS.get('amounts');
  if (kind === undefined) throw new Error('amounts are a kind of fact');
  const told = factColumns('amounts', kind, { fromChain: false });
  const wanted = ['type', 'state', 'for', 'payer', 'payee', 'period', 'said_by', 'payer_id', 'payee_id'];
  const columns = wanted.flatMap((name) => told.filter((column) => column.name === name));
  return {
    rows: `SELECT m.kind, v.min, v.max, v.currency, v.qualifier, v.per, ${selected(columns)}, m.text, ${AROUND_MENTION},
        ${CITED_MENTION}, v.mention_id AS id, m.article_id, u.uses AS _uses
      FROM money_values v CROSS JOIN mentions m ON m.id = v.mention_id CROSS JOIN articles a ON a.id = m.article_id
      LEFT JOIN amounts f ON f.money = v.mention_id${factJoins(kind)}
      LEFT JOIN (SELECT currency, count(*) AS uses FROM money_values GROUP BY currency) u ON u.currency IS v.currency`,
    key: 'id',
    all: 'money_values',
    order: [
      ...['f.currency IS NULL', 'f._uses DESC', 'f.currency'],
      ...['coalesce(f.max, f.min) IS NULL', 'coalesce(f.max, f.min) DESC', ...ARCHIVE_ORDER],
    ],
    ...{ sure: SURE, is: 'words', about: ['f.payer_id', 'f.payee_id'], own: { money: 'f.id' } },
    isNamedThere: true,
  };
}

const COUNTS = ['mentions', ...FACT_KINDS.keys()]
  .map((table) => `(SELECT count(*) FROM ${table} c WHERE c.article_id = a.id) AS ${table}`)
  .join(', ');

/** Every listing. */
export const LISTINGS: Readonly<Record<ListKind, Listing>> = {
  people: entities('person'),
  forces: entities('force'),
  organisations: entities('organisation'),
  places: entities('place'),
  programmes: entities('programme'),
  entities: entities(undefined),
  mentions: {
    rows: `SELECT m.kind, m.text, e.name AS entity, m.title, a.headline, a.published, a.source, ${CITED_MENTION},
        c.link_rule AS entity_rule, c.link_detail AS entity_detail, m.link_rule, m.link_detail, m.id, m.entity_id,
        m.article_id
      FROM mentions m JOIN articles a ON a.id = m.article_id
      LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = m.entity_id`,
    ...{
      key: 'id',
      all: 'mentions',
      order: ARCHIVE_ORDER,
      byArticle: true,
      sure: SURE,
      is: 'words',
      about: ['f.entity_id'],
      isNamedThere: true,
    },
  },
  money: money(),
  dates: values('dates', {
    columns: 'v.from_date AS "from", v.to_date AS "to", v.precision, v.anchor',
    order: ['f."from" NULLS LAST', 'f."to"'],
    filter: 'date',
  }),
  durations: values('durations', { columns: 'v.value', order: ['f.value'] }),
  contacts: values('contacts', { columns: 'v.type, v.value', order: ['f.type', 'f.value'] }),
  ...eachKind<Readonly<Record<FactTable, Listing>>>(facts),
  facts: {
    rows: `SELECT kind, subject, label, value, min, max, unit, "from", "to", state, basis, evidence_count, origin_count,
        first_published, last_published, status, text, passage, headline, published, ${CITED}, id, subject_id, article_id
      FROM facts_cited`,
    brief: 'SELECT kind, origin_count, evidence_count, subject, label, id FROM facts',
    order: ['f.kind', 'f.origin_count DESC', 'f.evidence_count DESC', 'f.subject', 'f.label', 'f.id'],
    all: 'facts',
    ...{ key: 'id', sure: SURE, is: 'words', about: ['f.subject_id'] },
  },
  evidence: {
    rows: `SELECT ordinal, "table", published, same_rule, same_detail, text, passage, headline, ${CITED}, fact_id, statement_id,
        origin_id, same_as, article_id FROM evidence_cited`,
    ...{
      key: 'statement_id',
      all: 'evidence',
      brief: 'SELECT fact_id, ordinal, statement_id FROM evidence',
      order: ['f.fact_id', 'f.ordinal'],
      sure: SURE,
      is: 'words',
    },
  },
  differences: {
    rows: `SELECT d.*, s.start, s."end", s.article_id FROM facts_that_differ d
      JOIN statements s ON s.id = d.statement_id`,
    all: 'fact_links',
    order: ['f.verdict', 'f.explained IS NOT NULL', 'f.kind', 'f.subject', 'f.label', 'f.fact_id', 'f.other_id'],
    is: 'words',
  },
  articles: {
    rows: `SELECT a.published, a.headline, a.byline, a.publisher, a.language, a.url, a.ordinal, a.headline_basis,
        a.byline_basis, a.publisher_basis, a.published_basis, a.source, a.line, a.end_line,
        (SELECT c.origin_id FROM copies c WHERE c.article_id = a.id) AS copy_of, ${COUNTS}, a.id FROM articles a`,
    ...{ key: 'id', all: 'articles', order: ['f.source', 'f.ordinal'], is: 'articles' },
  },
  copies: {
    rows: `SELECT a.headline, a.published, a.source, a.line, o.source AS origin_source, o.line AS origin_line,
        o.published AS origin_published, c.rule, c.detail, c.article_id, c.origin_id,
        o.ordinal AS _origin_ordinal, a.ordinal AS _ordinal
      FROM copies c JOIN articles a ON a.id = c.article_id JOIN articles o ON o.id = c.origin_id`,
    all: 'copies',
    order: ['f.origin_source', 'f._origin_ordinal', 'f.source', 'f._ordinal'],
    is: 'copies',
  },
  sources: {
    rows: `SELECT c.source, c.media_type, c.charset, s.charset_basis, c.size, s.form, s.container,
        CASE WHEN s.container IS NULL THEN NULL ELSE count(*) OVER (PARTITION BY s.container) END AS container_sources,
        c.articles, c.blocks_kept, c.blocks_removed, c.characters_kept, c.characters_removed, s.caller_id, s.sha256
      FROM sources s JOIN coverage c ON c.source = s.path`,
    ...{ key: 'source', all: 'sources', order: ['f.source'], is: 'sources' },
  },
  blocks: {
    rows: `SELECT type, text, reason, headline, published, source, line, end_line, start, "end", rule, id, article_id,
        ordinal AS _ordinal FROM block_texts`,
    inOrder: {
      key: 'id',
      rows: `SELECT a.source, b.line, b.article_id, b.ordinal, b.id FROM articles a CROSS JOIN blocks b ON b.article_id = a.id
        UNION ALL SELECT source, line, NULL, ordinal, id FROM blocks WHERE source IS NOT NULL ORDER BY 1, 2, 3, 4`,
    },
    ...{ all: 'blocks', order: ['f.source', 'f.line', 'f.article_id', 'f._ordinal'], is: 'words' },
  },
  issues: {
    rows: 'SELECT severity, reason, path AS source, line, rule, ordinal AS _ordinal FROM issues',
    ...{ all: 'issues', order: ['f.source', 'f._ordinal'], is: 'sources' },
  },
};

export const LIST_KINDS: readonly ListKind[] = Object.keys(LISTINGS).filter(
  (kind): kind is ListKind => kind in LISTINGS,
);
