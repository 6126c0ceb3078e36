import { chainRecord } from '../model/chain-record.js';
import type { HeldPost } from '../model/entity.js';
import type { FactTable } from '../model/fact-kinds.js';
import type { EntityKind } from '../model/mention.js';
import type {
  ArticleRecord,
  BlockRecord,
  BoilerplateRecord,
  ChainRecord,
  IssueRecord,
  LoneSourceRecord,
  MentionRecord,
  SourceRecord,
} from '../model/record.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { plainId } from '../text/content-id.js';
import type { Database } from './database.js';
import { createFactsReader, type PlaceOf } from './read-facts.js';
import { PROVENANCE, readIssues, type StoredProvenance, storedProvenance } from './sources.js';
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

/**
 * All that a database was told: article records and, where they stand in the order of paths, the sources that have no article
 * or could not be read.
 */
export function* allRecords(db: Database): IterableIterator<ArticleRecord | LoneSourceRecord> {
  const lone = loneSources(db);
  let next = lone.next();
  for (const record of articleRecords(db)) {
    for (; !next.done && isBefore(next.value.source.path, record.source.path); next = lone.next()) yield next.value;
    yield record;
  }
  for (; !next.done; next = lone.next()) yield next.value;
}

/** As SQLite orders them. */
const isBefore = (path: string, other: string): boolean => Buffer.compare(Buffer.from(path), Buffer.from(other)) < 0;

/** Sources that no article record tells of, by path: those without an article, and what could not be read. */
export function* loneSources(db: Database): IterableIterator<LoneSourceRecord> {
  const paths = db
    .prepare<[], string>(
      `SELECT path FROM sources WHERE NOT EXISTS (SELECT 1 FROM articles WHERE source = path)
       UNION SELECT path FROM issues WHERE rule <> 'curate/no-target' AND path NOT IN (SELECT path FROM sources)
       ORDER BY path`,
    )
    .pluck()
    .all();
  const source = db.prepare<[string], StoredSource>(
    `SELECT path, caller_id, sha256, media_type, charset, charset_basis, size, ${PROVENANCE.join(', ')}
     FROM sources WHERE path = ?`,
  );
  for (const path of paths) {
    const row = source.get(path);
    yield { source: row ? sourceRecord(db, row) : { path, issues: issueRecords(db, path) } };
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

interface StoredArticle
  extends Omit<ArticleRecord, 'source' | 'byline' | 'blocks' | 'chains' | 'mentions' | FactTable>,
    StoredSource {
  readonly byline: string;
}

interface StoredSource extends StoredProvenance {
  readonly path: string;
  readonly caller_id: string | null;
  readonly sha256: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
  readonly size: number;
}

/** Reads article by article by their ids. */
export function createArticleReader(db: Database): (id: string) => ArticleRecord | undefined {
  const article = db.prepare<[string], StoredArticle>(
    `SELECT a.id, a.ordinal, a.headline, a.headline_basis, a.byline, a.byline_basis, a.publisher, a.publisher_basis, a.published,
       a.published_basis, a.language, a.url, a.text, s.path, s.caller_id, s.sha256, s.media_type, s.charset,
       s.charset_basis, s.size, ${PROVENANCE.map((column) => `s.${column}`).join(', ')}
     FROM articles a JOIN sources s ON s.path = a.source WHERE a.id = ?`,
  );
  const blocks = db.prepare<[string], BlockRecord>(
    'SELECT type, start, "end", line, end_line, rule FROM blocks WHERE article_id = ? ORDER BY ordinal',
  );
  const chains = createChainReader(db);
  const mentions = createMentionReader(db);
  const facts = createFactsReader(db);
  return (id) => {
    const row = article.get(id);
    if (!row) return undefined;
    const { records, placeOf } = chains(id);
    return {
      id: row.id,
      ordinal: row.ordinal,
      source: sourceRecord(db, row),
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
      chains: records,
      mentions: mentions(id, placeOf),
      ...facts(id, placeOf),
    };
  };
}

function sourceRecord(db: Database, row: StoredSource): SourceRecord {
  const issues = issueRecords(db, row.path);
  return {
    path: row.path,
    ...(row.caller_id === null ? {} : { id: row.caller_id }),
    sha256: row.sha256,
    media_type: row.media_type,
    charset: row.charset,
    charset_basis: row.charset_basis,
    size: row.size,
    // A file of pages, one a line, is left out, as in `provenanceOf`.
    ...storedProvenance(row.form === null ? { ...row, container: null } : row),
    ...(issues.length > 0 ? { issues } : {}),
  };
}

const issueRecords = (db: Database, path: string): readonly IssueRecord[] =>
  readIssues(db, path).map(({ path: _, ...issue }) => issue);

interface ChainRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly key: string;
  readonly aliases: string;
  readonly is_full: number;
  readonly context: string;
  readonly evidence: string;
}

/** What stands in `chains.evidence`; rivals as the draft had them, whatever twins they have elsewhere. */
interface StoredEvidence {
  readonly forms?: readonly string[];
  readonly posts?: readonly HeldPost[];
  readonly sex?: 'M' | 'F';
  readonly rivals?: readonly string[];
}

interface ReadChains {
  readonly records: readonly ChainRecord[];
  readonly placeOf: PlaceOf;
}

function createChainReader(db: Database): (articleId: string) => ReadChains {
  const select = db.prepare<[string], ChainRow>(
    'SELECT id, kind, name, key, aliases, is_full, context, evidence FROM chains WHERE article_id = ? ORDER BY ordinal',
  );
  return (articleId) => {
    const rows = select.all(articleId);
    const places = new Map(rows.map(({ id }, place) => [id, place]));
    const placeOf: PlaceOf = (chain) => places.get(chain) ?? -1;
    const drafted = new Map(rows.map(({ id }, place) => [plainId(id), place]));
    const records = rows.map(({ kind, name, key, is_full, ...row }) => {
      const evidence: StoredEvidence = JSON.parse(row.evidence);
      const content = { kind, name, key, aliases: JSON.parse(row.aliases), full: is_full === 1, ...evidence };
      return chainRecord({ ...content, context: JSON.parse(row.context) }, (rival) => drafted.get(rival) ?? -1);
    });
    return { records, placeOf };
  };
}

/** A mention with the fields of every kind of value, each as `<kind>_<field>`: those of its own kind are filled. */
type MentionRow = Pick<MentionRecord, 'id' | 'kind' | 'text' | 'start' | 'end' | 'line' | 'rule' | 'confidence'> &
  Readonly<Record<'title' | 'entity' | 'entity_id' | 'chain_id' | 'link_rule' | 'link_detail', string | null>> &
  Readonly<Record<string, string | number | null>>;

function createMentionReader(db: Database): (articleId: string, placeOf: PlaceOf) => readonly MentionRecord[] {
  const rows = db.prepare<[string], MentionRow>(
    `SELECT m.id, m.kind, m.text, m.start, m."end", m.line, m.rule, m.confidence, m.title,
       coalesce(e.name, c.name) AS entity, coalesce(e.id, c.id) AS entity_id, m.chain_id,
       m.link_rule, m.link_detail, ${VALUE_FIELDS}
     FROM mentions m
     LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = c.entity_id ${VALUE_JOINS}
     WHERE m.article_id = ? ORDER BY m.ordinal`,
  );
  return (articleId, placeOf) => rows.all(articleId).map((row) => mentionRecord(row, placeOf));
}

/** Leaves out what the kind of mention does not have; null stays where the record itself says null. */
function mentionRecord(row: MentionRow, placeOf: PlaceOf): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence } = row;
  const base = { id, kind, text, start, end, line, rule, confidence };
  const values = VALUE_TABLES.find((table) => table.kind === kind);
  const link = (['link_rule', 'link_detail'] as const).map((field) => [field, row[field], false] as const);
  const fields: readonly (readonly [string, string | number | null, boolean])[] = values
    ? values.columns.map(({ field, may }) => [field, row[`${kind}_${field}`] ?? null, may === 'be null'])
    : [
        ...(['entity', 'entity_id'] as const).map((field) => [field, row[field], false] as const),
        ['chain', placeOf(row.chain_id ?? ''), false],
        ...link,
        ['title', row.title, false],
      ];
  return { ...base, ...Object.fromEntries(fields.filter(([, value, mayBeNull]) => mayBeNull || value !== null)) };
}
