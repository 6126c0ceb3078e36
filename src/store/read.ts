import { type CitedWords, mayBeAbsent, recordFields, wordsFields } from '../model/column.js';
import { eachKind, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { ArticleRecord, BlockRecord, BoilerplateRecord, MentionRecord, SourceRecord } from '../model/record.js';
import type { FactField, FactFields, FactRecords } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import type { Database } from './database.js';
import { factFields, factJoins } from './fact-sql.js';
import { VALUE_FIELDS, VALUE_JOINS } from './value-sql.js';

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

/** A mention with the fields of every kind of value, each as `<kind>_<field>`: those of its own kind are filled. */
type MentionRow = Pick<MentionRecord, 'id' | 'kind' | 'text' | 'start' | 'end' | 'line' | 'rule' | 'confidence'> &
  Readonly<Record<'title' | 'entity' | 'entity_id', string | null>> &
  Readonly<Record<string, string | number | null>>;

function createMentionReader(db: Database): (articleId: string) => readonly MentionRecord[] {
  const rows = db.prepare<[string], MentionRow>(
    `SELECT m.id, m.kind, m.text, m.start, m."end", m.line, m.rule, m.confidence, m.title,
       coalesce(e.name, c.name) AS entity, coalesce(e.id, c.id) AS entity_id, ${VALUE_FIELDS}
     FROM mentions m
     LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = c.entity_id ${VALUE_JOINS}
     WHERE m.article_id = ? ORDER BY m.ordinal`,
  );
  return (articleId) => rows.all(articleId).map(mentionRecord);
}

/** Leaves out what the kind of mention does not have; null stays where the record itself says null. */
function mentionRecord(row: MentionRow): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence } = row;
  const base = { id, kind, text, start, end, line, rule, confidence };
  const values = VALUE_TABLES.find((table) => table.kind === kind);
  const fields: readonly (readonly [string, string | number | null, boolean])[] = values
    ? values.columns.map(({ field, may }) => [field, row[`${kind}_${field}`] ?? null, may === 'be null'])
    : (['entity', 'entity_id', 'title'] as const).map((field) => [field, row[field], false]);
  return { ...base, ...Object.fromEntries(fields.filter(([, value, mayBeNull]) => mayBeNull || value !== null)) };
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
    `SELECT f.id, ${factFields(table, kind, { fromChain: true })}, f.rule, f.confidence
     FROM ${table} f ${factJoins(kind)} WHERE f.article_id = ? ORDER BY f.ordinal`,
  );
  const mayLack = kind.columns.filter(mayBeAbsent).flatMap(recordFields);
  return (articleId) => rows.all(articleId).map((row) => without(nested(kind, row), mayLack));
}

/** A row as the record has it: things and words that the table has side by side together. */
function nested({ columns }: FactKind, row: FactFields): FactFields {
  const fields: Record<string, FactField> = { ...row };
  for (const column of columns) {
    if (column.is === 'entities')
      for (const field of recordFields(column)) fields[field] = JSON.parse(String(row[field]));
    if (column.is !== 'words' || column.as !== 'object') continue;
    const [text, start, end] = wordsFields(column);
    fields[text] = row[text] === null ? null : ({ text: row[text], start: row[start], end: row[end] } as CitedWords);
    delete fields[start];
    delete fields[end];
  }
  return fields as FactFields;
}

/** The same without those of the fields that are null. */
function without(row: FactFields, mayLack: readonly string[]): FactFields {
  const lacking = mayLack.filter((field) => row[field] === null);
  if (lacking.length === 0) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => !lacking.includes(field))) as FactFields;
}
