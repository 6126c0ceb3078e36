import { recordFields } from '../model/column.js';
import { eachKind, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { ArticleRecord, BlockRecord, BoilerplateRecord, MentionRecord, SourceRecord } from '../model/record.js';
import type { FactFields, FactRecords } from '../model/statement.js';
import type { Database } from './database.js';
import { factFields, factJoins } from './fact-sql.js';

/** Article records by path of their source, in byte order, and place in it; of one source where `source` is given. */
export function* articleRecords(db: Database, source?: string): IterableIterator<ArticleRecord> {
  const ids = db
    .prepare<{ source: string | null }, string>(
      'SELECT id FROM articles WHERE @source IS NULL OR source = @source ORDER BY source, ordinal',
    )
    .pluck()
    .all({ source: source ?? null });
  const read = createArticleReader(db);
  for (const id of ids) {
    const record = read(id);
    if (record) yield record;
  }
}

/** One article, or undefined where the database has none of that id. */
export function articleRecord(db: Database, id: string): ArticleRecord | undefined {
  return createArticleReader(db)(id);
}

/** What was taken out of a source, in the order of its lines. */
export function boilerplateRecords(db: Database, source: string): readonly BoilerplateRecord[] {
  return db
    .prepare<[string], BoilerplateRecord>(
      `SELECT line, end_line, text, rule, reason FROM blocks WHERE source = ? AND article_id IS NULL ORDER BY ordinal`,
    )
    .all(source);
}

interface StoredArticle extends Omit<ArticleRecord, 'source' | 'byline' | 'blocks' | 'mentions' | FactTable> {
  readonly byline: string;
  readonly path: string;
  readonly caller_id: string | null;
  readonly sha256: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
}

function createArticleReader(db: Database): (id: string) => ArticleRecord | undefined {
  const article = db.prepare<[string], StoredArticle>(
    `SELECT a.id, a.headline, a.headline_basis, a.byline, a.byline_basis, a.publisher, a.publisher_basis, a.published,
       a.published_basis, a.language, a.url, a.text, s.path, s.caller_id, s.sha256, s.media_type, s.charset,
       s.charset_basis
     FROM articles a JOIN sources s ON s.path = a.source WHERE a.id = ?`,
  );
  const blocks = db.prepare<[string], BlockRecord>(
    'SELECT type, start, "end", line, end_line, rule FROM blocks WHERE article_id = ? ORDER BY ordinal',
  );
  const mentions = createMentionReader(db);
  const facts = createFactsReader(db);
  return (id) => {
    const row = article.get(id);
    if (!row) return undefined;
    return {
      id: row.id,
      source: sourceRecord(row),
      headline: row.headline,
      headline_basis: row.headline_basis,
      byline: JSON.parse(row.byline),
      byline_basis: row.byline_basis,
      publisher: row.publisher,
      publisher_basis: row.publisher_basis,
      published: row.published,
      published_basis: row.published_basis,
      language: row.language,
      url: row.url,
      text: row.text,
      blocks: blocks.all(id),
      mentions: mentions(id),
      ...facts(id),
    };
  };
}

function sourceRecord(row: StoredArticle): SourceRecord {
  return {
    path: row.path,
    ...(row.caller_id === null ? {} : { id: row.caller_id }),
    sha256: row.sha256,
    media_type: row.media_type,
    charset: row.charset,
    charset_basis: row.charset_basis,
  };
}

type Nullable<T> = { readonly [K in keyof T]-?: Exclude<T[K], undefined> | null };

/** A mention with every column of its value tables; `duration_value` beside the contact's, since only one is there. */
type MentionRow = Pick<MentionRecord, 'id' | 'kind' | 'text' | 'start' | 'end' | 'line' | 'rule' | 'confidence'> &
  Nullable<Omit<MentionRecord, 'id' | 'kind' | 'text' | 'start' | 'end' | 'line' | 'rule' | 'confidence'>>;

function createMentionReader(db: Database): (articleId: string) => readonly MentionRecord[] {
  const rows = db.prepare<[string], MentionRow>(
    `SELECT m.id, m.kind, m.text, m.start, m."end", m.line, m.rule, m.confidence, m.title,
       coalesce(e.name, c.name) AS entity, coalesce(e.id, c.id) AS entity_id,
       a.min, a.max, a.currency, a.qualifier, a.per,
       d.from_date AS "from", d.to_date AS "to", d.precision, d.anchor,
       coalesce(t.value, k.value) AS value, k.type
     FROM mentions m
     LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = c.entity_id
     LEFT JOIN amounts a ON a.mention_id = m.id LEFT JOIN dates d ON d.mention_id = m.id
     LEFT JOIN durations t ON t.mention_id = m.id LEFT JOIN contacts k ON k.mention_id = m.id
     WHERE m.article_id = ? ORDER BY m.ordinal`,
  );
  return (articleId) => rows.all(articleId).map(mentionRecord);
}

/** Leaves out what the kind of mention does not have; null stays where the record itself says null. */
function mentionRecord(row: MentionRow): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence } = row;
  const base = { id, kind, text, start, end, line, rule, confidence };
  switch (kind) {
    case 'money':
      return { ...base, min: row.min, max: row.max, currency: row.currency, ...present(row, ['qualifier', 'per']) };
    case 'date':
      return { ...base, from: row.from, to: row.to, ...present(row, ['precision', 'anchor']) };
    case 'duration':
    case 'contact':
      return { ...base, ...present(row, ['value', 'type']) };
    default:
      return { ...base, ...present(row, ['entity', 'entity_id', 'title']) };
  }
}

function present<K extends keyof MentionRow & keyof MentionRecord>(row: MentionRow, keys: readonly K[]): object {
  return Object.fromEntries(keys.filter((key) => row[key] !== null).map((key) => [key, row[key]]));
}

function createFactsReader(db: Database): (articleId: string) => FactRecords {
  const readers = eachKind<Readonly<Record<FactTable, FactsReader>>>((table, kind) =>
    createFactReader(db, table, kind),
  );
  return (articleId) => eachKind<FactRecords>((table) => readers[table](articleId));
}

type FactsReader = (articleId: string) => readonly FactFields[];

function createFactReader(db: Database, table: FactTable, kind: FactKind): FactsReader {
  const rows = db.prepare<[string], FactFields>(
    `SELECT f.id, ${factFields(kind, { fromChain: true })}, f.rule, f.confidence
     FROM ${table} f ${factJoins(kind)} WHERE f.article_id = ? ORDER BY f.ordinal`,
  );
  const mayLack = kind.columns.filter(({ is }) => is === 'words').flatMap(recordFields);
  return (articleId) => rows.all(articleId).map((row) => without(row, mayLack));
}

/** The same without those of the fields that are null. */
function without(row: FactFields, mayLack: readonly string[]): FactFields {
  const lacking = mayLack.filter((field) => row[field] === null);
  if (lacking.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => !lacking.includes(field))) as FactFields;
}
