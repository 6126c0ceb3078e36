import type {
  ArticleRecord,
  BlockRecord,
  BoilerplateRecord,
  MentionRecord,
  QuoteRecord,
  RoleRecord,
  SaidRecord,
  SourceRecord,
} from '../model/record.js';
import type { Database } from './database.js';

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

interface ArticleRow
  extends Omit<ArticleRecord, 'source' | 'byline' | 'blocks' | 'mentions' | 'roles' | 'quotes' | 'said'> {
  readonly byline: string;
  readonly path: string;
  readonly caller_id: string | null;
  readonly sha256: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
}

function createArticleReader(db: Database): (id: string) => ArticleRecord | undefined {
  const article = db.prepare<[string], ArticleRow>(
    `SELECT a.id, a.headline, a.headline_basis, a.byline, a.byline_basis, a.publisher, a.publisher_basis, a.published,
       a.published_basis, a.language, a.url, a.text, s.path, s.caller_id, s.sha256, s.media_type, s.charset,
       s.charset_basis
     FROM articles a JOIN sources s ON s.path = a.source WHERE a.id = ?`,
  );
  const blocks = db.prepare<[string], BlockRecord>(
    'SELECT type, start, "end", line, end_line, rule FROM blocks WHERE article_id = ? ORDER BY ordinal',
  );
  const mentions = createMentionReader(db);
  const roles = db.prepare<[string], RoleRecord>(
    `SELECT r.id, coalesce(p.name, pc.name) AS person, coalesce(p.id, pc.id) AS person_id, r.role,
       coalesce(o.name, oc.name, r.organisation) AS organisation, coalesce(o.id, oc.id) AS organisation_id, r.state,
       r.since, r.until, r.text, r.start, r."end", r.line, r.rule, r.confidence
     FROM roles r JOIN chains pc ON pc.id = r.person_chain LEFT JOIN entities p ON p.id = pc.entity_id
     LEFT JOIN chains oc ON oc.id = r.organisation_chain LEFT JOIN entities o ON o.id = oc.entity_id
     WHERE r.article_id = ? ORDER BY r.ordinal`,
  );
  const quotes = createSpeechReader(db, 'quotes');
  const said = createSpeechReader(db, 'said');
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
      roles: roles.all(id),
      quotes: quotes(id),
      said: said(id),
    };
  };
}

function sourceRecord(row: ArticleRow): SourceRecord {
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

interface QuoteRow extends Omit<QuoteRecord, 'speaker_text' | 'speaker_start' | 'speaker_end'> {
  readonly speaker_text: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
}

function createSpeechReader(
  db: Database,
  table: 'quotes' | 'said',
): (articleId: string) => readonly (QuoteRecord | SaidRecord)[] {
  const rows = db.prepare<[string], QuoteRow>(
    `SELECT q.id, coalesce(e.name, c.name) AS speaker, coalesce(e.id, c.id) AS speaker_id, q."by", q.text, q.start,
       q."end", q.line, q.cue, q.speaker_text, q.speaker_start, q.speaker_end, q.rule, q.confidence
     FROM ${table} q LEFT JOIN chains c ON c.id = q.speaker_chain LEFT JOIN entities e ON e.id = c.entity_id
     WHERE q.article_id = ? ORDER BY q.ordinal`,
  );
  return (articleId) =>
    rows.all(articleId).map(({ speaker_text, speaker_start, speaker_end, rule, confidence, ...quote }) => ({
      ...quote,
      ...(speaker_text === null ? {} : { speaker_text }),
      ...(speaker_start === null ? {} : { speaker_start }),
      ...(speaker_end === null ? {} : { speaker_end }),
      rule,
      confidence,
    }));
}
