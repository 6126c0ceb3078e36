import { type CitedWords, type DraftedEntity, wordsFields } from '../model/column.js';
import type { ArticleDraft, MentionDraft, SourceDraft } from '../model/draft.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import type { FactField, FactFields } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { codePointSlices } from '../text/code-points.js';
import { contentId, contentIds } from '../text/content-id.js';
import type { Database } from './database.js';
import { chainColumn, insertion, LIST_TABLES, LISTED, writtenColumns } from './fact-sql.js';
import { packText } from './packed-text.js';
import { twinIds } from './twins.js';
import { storedName } from './value-sql.js';

/** Writes the rows of one source; the caller has removed what was there and holds the transaction. */
export type SourceRows = (draft: SourceDraft, rules: string) => void;

/** A row as the database takes it, its cells in the order of the columns that its table is written with. */
type Row = unknown[];

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  sources: [
    ...[
      'path',
      'caller_id',
      'url',
      'published',
      'container',
      'form',
      'is_article',
      'declared',
      'pages',
      'sha256',
      'size',
      'media_type',
      'charset',
      'charset_basis',
      'rules',
      'packed',
    ],
    ...['site', 'print', 'furniture'],
  ],
  articles: [
    ...['id', 'source', 'ordinal', 'headline', 'headline_basis', 'byline', 'byline_basis', 'publisher'],
    ...['publisher_basis', 'published', 'published_basis', 'language', 'url', 'line', 'end_line', 'text'],
  ],
  blocks: [
    'id',
    'source',
    'article_id',
    'ordinal',
    'type',
    'start',
    'end',
    'line',
    'end_line',
    'rule',
    'reason',
    'text',
  ],
  chains: [
    'id',
    'article_id',
    'ordinal',
    'kind',
    'name',
    'key',
    'aliases',
    'is_full',
    'mention_count',
    'context',
    'evidence',
  ],
  mentions: [
    ...['id', 'article_id', 'ordinal', 'kind', 'text', 'start', 'end', 'line', 'rule', 'confidence', 'title'],
    ...['chain_id', 'link_rule', 'link_detail'],
  ],
  ...Object.fromEntries(VALUE_TABLES.map(({ table, columns }) => [table, ['mention_id', ...columns.map(storedName)]])),
  ...Object.fromEntries([...FACT_KINDS].map(([table, kind]) => [table, writtenColumns(kind)])),
  ...Object.fromEntries(LIST_TABLES.map(({ table }) => [table, LISTED])),
};

interface Inserts {
  readonly insert: (table: string, row: Row) => void;
  /** The same for a row whose id, its first cell, a row of another article may have; gives the id that it got. */
  readonly insertTwin: (table: string, row: Row) => string;
}

function preparedInserts(db: Database): Inserts {
  const statements = new Map(
    Object.entries(COLUMNS).map(([table, columns]) => {
      const unlessThere = columns.includes('id') ? ' ON CONFLICT (id) DO NOTHING' : '';
      return [table, db.prepare<[Row]>(`${insertion(table, columns, true)}${unlessThere}`)];
    }),
  );
  const freeId = twinIds(db);
  return {
    insert: (table, row) => statements.get(table)?.run(row),
    insertTwin(table, row) {
      const statement = statements.get(table);
      return freeId(table, String(row[0]), (id) => {
        row[0] = id;
        return statement?.run(row).changes === 1;
      });
    },
  };
}

/** Prepares the statements once for a whole ingest. */
export function createSourceRows(db: Database): SourceRows {
  const inserts = preparedInserts(db);
  return (draft, rules) => {
    const { source, print, furniture, articles } = draft;
    const { path, sha256, text } = source;
    inserts.insert('sources', [
      ...[path, source.id ?? null, source.url ?? null, source.published ?? null, source.container ?? null],
      ...[source.form ?? null, source.isArticle ? 1 : 0, jsonOf(source.declared), jsonOf(source.pages)],
      ...[sha256, source.size, source.media_type, source.charset, source.charset_basis, draft.rules ?? rules],
      text === null
        ? null
        : packText(
            text,
            articles.map((article) => article.text),
          ),
      ...[print.site, JSON.stringify(print.blocks), furniture],
    ]);
    for (const article of articles) insertArticle(inserts, article);
    draft.boilerplate.forEach(({ line, end_line, rule, reason, text: words }, ordinal) => {
      const id = contentId(sha256, ordinal);
      inserts.insertTwin('blocks', [
        ...[id, path, null, ordinal, 'boilerplate', null, null, line, end_line, rule, reason, words],
      ]);
    });
  };
}

function jsonOf(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function insertArticle(inserts: Inserts, article: ArticleDraft): void {
  const { source, blocks, chains, mentions } = article;
  const { path } = source;
  const article_id = inserts.insertTwin('articles', [
    ...[article.id, path, article.ordinal, article.headline, article.headline_basis, JSON.stringify(article.byline)],
    ...[article.byline_basis, article.publisher, article.publisher_basis, article.published, article.published_basis],
    ...[article.language, article.url, ...linesOf(blocks), article.text],
  ]);
  const blockId = contentIds();
  const wordsAt = codePointSlices(article.text);
  blocks.forEach(({ type, start, end, line, end_line, rule }, ordinal) => {
    const id = blockId('block', wordsAt(start, end));
    inserts.insertTwin('blocks', [id, null, article_id, ordinal, type, start, end, line, end_line, rule, null, null]);
  });
  const chainIds = new Map<string, string>();
  chains.forEach(
    ({ id, kind, name, key, aliases, full, mentionCount, context, forms, posts, sex, rivals }, ordinal) => {
      const written = inserts.insertTwin('chains', [
        ...[id, article_id, ordinal, kind, name, key, JSON.stringify(aliases), full ? 1 : 0, mentionCount],
        ...[JSON.stringify(context), JSON.stringify({ forms, posts, sex, rivals })],
      ]);
      chainIds.set(id, written);
    },
  );
  const chainOf = (chain: string | null): string | null => chainIds.get(chain ?? '') ?? null;
  const mentionIds = new Map<string, string>();
  mentions.forEach((mention, ordinal) => {
    const { kind, text, start, end, line, rule, confidence, title = null } = mention;
    const id = inserts.insertTwin('mentions', [
      ...[mention.id, article_id, ordinal, kind, text, start, end, line, rule, confidence, title],
      ...[chainOf(mention.chain), mention.link_rule, mention.link_detail],
    ]);
    mentionIds.set(mention.id, id);
    insertValue(inserts, mention, id);
  });
  const own: OwnIds = { chainOf, mentionOf: (mention) => mentionIds.get(String(mention)) ?? null };
  for (const [table, cells] of FACT_CELLS) {
    const facts: readonly FactFields[] = article[table];
    facts.forEach((fact, ordinal) => {
      const row = cells.map((cell) => cell(fact, own));
      row[1] = article_id;
      row[2] = ordinal;
      const fact_id = inserts.insertTwin(table, row);
      for (const { table: things, of, column } of LIST_TABLES) {
        if (of !== table) continue;
        const listed = fact[column.name] as readonly DraftedEntity[];
        listed.forEach(({ chain, name }, place) => {
          inserts.insert(things, [fact_id, place, chainOf(chain), name]);
        });
      }
    });
  }
}

/** The first line of a source that is of its article, and the last. */
function linesOf(blocks: ArticleDraft['blocks']): readonly [number | null, number | null] {
  let [first, last]: [number | null, number | null] = [null, null];
  for (const { line, end_line } of blocks) {
    first = Math.min(first ?? line, line);
    last = Math.max(last ?? 0, end_line);
  }
  return [first, last];
}

/** What the ids of an article's draft are in the database, where another article may have some of them. */
interface OwnIds {
  readonly chainOf: (chain: string | null) => string | null;
  readonly mentionOf: (mention: FactField) => string | null;
}

/** Gives a cell of a fact's row. */
type Cell = (fact: FactFields, own: OwnIds) => unknown;

/** The cells of the rows of each kind: words side by side, ids as the database has them, null for what a fact lacks. */
const FACT_CELLS = new Map([...FACT_KINDS].map(([table, kind]) => [table, cellsOf(kind)]));

function cellsOf(kind: FactKind): readonly Cell[] {
  const made = new Map<string, Cell>();
  for (const column of kind.columns) {
    if (column.is === 'entity') {
      const name = chainColumn(column);
      made.set(name, (fact, { chainOf }) => chainOf(fact[name] as string | null));
    } else if (column.is === 'mention') {
      made.set(column.name, (fact, { mentionOf }) => mentionOf(fact[column.name]));
    } else if (column.is === 'words' && column.as === 'object') {
      const fields = ['text', 'start', 'end'] as const;
      wordsFields(column).forEach((name, at) => {
        made.set(name, (fact) => (fact[column.name] as CitedWords | null)?.[fields[at] ?? 'text'] ?? null);
      });
    }
  }
  return writtenColumns(kind).map((name): Cell => made.get(name) ?? ((fact) => fact[name] ?? null));
}

/** The columns of a value's row besides its mention, by the kind of the mention. */
const VALUE_FIELDS = new Map(
  VALUE_TABLES.map(({ kind, table, columns }) => [
    kind as string,
    { table, fields: columns.map(({ field }) => field) },
  ]),
);

function insertValue({ insert }: Inserts, mention: MentionDraft, mention_id: string): void {
  const value = VALUE_FIELDS.get(mention.kind);
  if (value === undefined) return;
  const given: Readonly<Record<string, unknown>> = { ...mention };
  insert(value.table, [mention_id, ...value.fields.map((field) => given[field] ?? null)]);
}
