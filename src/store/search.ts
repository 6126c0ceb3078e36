import type { BlockType } from '../model/block.js';
import { FACT_KINDS, SPEECH } from '../model/fact-kinds.js';
import { nameKey } from '../text/name-key.js';
import type { Database } from './database.js';
import type { Citation } from './dossier.js';
import { fullTextOf } from './fact-sql.js';

/** One condition, ready for the tables: names are ids, words are a full-text expression. */
export type Filter =
  | { readonly on: 'entity'; readonly ids: readonly string[] }
  | { readonly on: 'money'; readonly low: Bound | null; readonly high: Bound | null; readonly currency: string | null }
  | { readonly on: 'date'; readonly from: string; readonly to: string }
  | {
      readonly on: 'role';
      /** Words of the post as `nameKey` gives them, in this order. */
      readonly key: string;
      readonly people: readonly string[] | null;
      readonly bodies: readonly string[] | null;
      /** Whether posts whose body no words give are left out. */
      readonly stated: boolean;
    }
  | { readonly on: 'said'; readonly match: string; readonly speakers: readonly string[] | null }
  | { readonly on: 'text'; readonly match: string }
  | ({ readonly on: 'source' } & ({ readonly part: string } | { readonly glob: string }))
  | { readonly on: 'published'; readonly from: string; readonly to: string };

/** A figure that an amount is compared with; `open` leaves the figure itself out. */
export interface Bound {
  readonly value: number;
  readonly open: boolean;
}

/** The words that satisfy a filter. */
export interface Evidence extends Citation {
  readonly kind: string;
}

export interface ArticleRow {
  readonly id: string;
  readonly source: string;
  readonly line: number | null;
  readonly end_line: number | null;
  readonly headline: string | null;
  readonly headline_basis: string | null;
  readonly published: string | null;
  readonly length: number;
}

export interface BlockRow {
  readonly id: string;
  readonly type: BlockType;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly end_line: number;
  readonly rule: string;
  readonly text: string;
}

interface Condition {
  readonly where: string;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** Rows that show a filter satisfied: `SELECT … FROM <rows> WHERE …` over an alias `m` that has a citation's columns. */
interface EvidenceSource extends Condition {
  readonly rows: string;
  readonly kind: string;
}

const inList = (column: string, name: string): string =>
  `(@${name} IS NULL OR ${column} IN (SELECT value FROM json_each(@${name})))`;
const jsonOrNull = (ids: readonly string[] | null): string | null => (ids ? JSON.stringify(ids) : null);

function evidenceSource(filter: Filter): EvidenceSource | undefined {
  switch (filter.on) {
    case 'entity':
      return {
        rows: 'chains c JOIN mentions m ON m.chain_id = c.id',
        kind: 'm.kind',
        where: 'c.entity_id IN (SELECT value FROM json_each(@ids))',
        values: { ids: JSON.stringify(filter.ids) },
      };
    case 'money':
      return {
        rows: 'money_values v JOIN mentions m ON m.id = v.mention_id',
        kind: 'm.kind',
        where: `(@currency IS NULL OR v.currency = @currency)
          AND (@low IS NULL OR coalesce(v.max, v.min) > @low OR (@low_open = 0 AND coalesce(v.max, v.min) = @low))
          AND (@high IS NULL OR coalesce(v.min, v.max) < @high OR (@high_open = 0 AND coalesce(v.min, v.max) = @high))`,
        values: {
          currency: filter.currency,
          low: filter.low?.value ?? null,
          low_open: filter.low?.open ? 1 : 0,
          high: filter.high?.value ?? null,
          high_open: filter.high?.open ? 1 : 0,
        },
      };
    case 'date':
      return {
        rows: 'dates v JOIN mentions m ON m.id = v.mention_id',
        kind: 'm.kind',
        where: 'coalesce(v.from_date, v.to_date) <= @to AND coalesce(v.to_date, v.from_date) >= @from',
        values: { from: filter.from, to: filter.to },
      };
    case 'role':
      return {
        rows: 'roles_held m',
        kind: `'role'`,
        where: `instr(' ' || name_key(m.role) || ' ', ' ' || @key || ' ') > 0
          AND ${inList('m.person_id', 'people')} AND ${inList('m.organisation_id', 'bodies')}
          AND (@stated = 0 OR m.basis = 'stated')`,
        values: {
          ...{ key: filter.key, stated: filter.stated ? 1 : 0 },
          ...{ people: jsonOrNull(filter.people), bodies: jsonOrNull(filter.bodies) },
        },
      };
    case 'said':
      return {
        rows: `(${SPEECH.map(spokenWords).join(' UNION ALL ')}) m LEFT JOIN chains s ON s.id = m.speaker_chain`,
        kind: 'm.kind',
        where: inList('s.entity_id', 'speakers'),
        values: { match: filter.match, speakers: jsonOrNull(filter.speakers) },
      };
    default:
      return undefined;
  }
}

/** What was said in the words that are looked for, directly or as reported; `kind` says which. */
function spokenWords(table: (typeof SPEECH)[number]): string {
  const index = fullTextOf(table);
  return `SELECT id, article_id, line, start, "end", text, rule, confidence, speaker_chain,
      '${FACT_KINDS.get(table)?.code}' AS kind
    FROM ${table} WHERE n IN (SELECT rowid FROM ${index} WHERE ${index} MATCH @match)`;
}

/** The same, without what is less sure than `least`. */
function sureEvidence(filter: Filter, least: number): EvidenceSource | undefined {
  const source = evidenceSource(filter);
  if (source === undefined || least === 0) return source;
  return { ...source, where: `${source.where} AND m.confidence >= @least`, values: { ...source.values, least } };
}

/** A condition on `articles a`; `n` tells the parameters of several filters apart. */
function articleCondition(filter: Filter, n: number, least: number): Condition {
  const source = sureEvidence(filter, least);
  if (source) {
    const where = `a.id IN (SELECT m.article_id FROM ${source.rows} WHERE ${source.where})`;
    return numbered({ where, values: source.values }, n);
  }
  switch (filter.on) {
    case 'text': {
      const where = 'a.n IN (SELECT rowid FROM articles_fts WHERE articles_fts MATCH @match)';
      return numbered({ where, values: { match: filter.match } }, n);
    }
    case 'source': {
      return 'glob' in filter
        ? numbered({ where: 'a.source GLOB @glob', values: { glob: filter.glob } }, n)
        : numbered({ where: 'instr(a.source, @part) > 0', values: { part: filter.part } }, n);
    }
    case 'published':
      return numbered({ where: 'a.published BETWEEN @from AND @to', values: { from: filter.from, to: filter.to } }, n);
    default:
      throw new Error(`no condition for ${filter.on}`);
  }
}

const PARAMETER = /@(\w+)/g;

function numbered({ where, values }: Condition, n: number): Condition {
  return {
    where: where.replace(PARAMETER, `@$1_${n}`),
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [`${name}_${n}`, value])),
  };
}

function prepareFunctions(db: Database): void {
  db.function('name_key', { deterministic: true }, (text) => nameKey(String(text)));
}

/** Articles in which every filter is satisfied somewhere by facts at least so sure, in the order of the archive. */
export function articlesWhere(db: Database, filters: readonly Filter[], least: number): readonly ArticleRow[] {
  prepareFunctions(db);
  const conditions = filters.map((filter, n) => articleCondition(filter, n, least));
  return db
    .prepare<[object], ArticleRow>(
      `SELECT a.id, a.source, a.line, a.end_line, a.headline, a.headline_basis, a.published, length(a.text) AS length
       FROM articles a WHERE ${conditions.map(({ where }) => `(${where})`).join(' AND ') || '1'}
       ORDER BY a.source, a.ordinal`,
    )
    .all(Object.assign({}, ...conditions.map(({ values }) => values)));
}

/** Finds the words in an article that satisfy a filter; undefined for filters on the article as a whole. */
export function createEvidenceFinder(
  db: Database,
  filter: Filter,
  least: number,
): ((articleId: string) => readonly Evidence[]) | undefined {
  const source = sureEvidence(filter, least);
  if (!source) return undefined;
  prepareFunctions(db);
  const statement = db.prepare<[object], Evidence>(
    `SELECT m.id, ${source.kind} AS kind, m.article_id, a.source, m.line, m.start, m."end", m.text, m.rule, m.confidence
     FROM articles a CROSS JOIN ${source.rows} WHERE a.id = @article AND m.article_id = @article AND ${source.where}
     ORDER BY m.start, m.id`,
  );
  return (article) => statement.all({ article, ...source.values });
}

/** The blocks of an article with their words. */
export function articleBlocks(db: Database, articleId: string): readonly BlockRow[] {
  return db
    .prepare<[string], BlockRow>(
      `SELECT id, type, start, "end", line, end_line, rule, text FROM block_texts WHERE article_id = ? ORDER BY ordinal`,
    )
    .all(articleId);
}
