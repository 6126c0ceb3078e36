import { type CitedWords, type DraftedEntity, mayBeAbsent, recordFields, wordsFields } from '../model/column.js';
import type { ArticleDraft, MentionDraft, SourceDraft } from '../model/draft.js';
import { eachKind, FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { FactField, FactFields } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { codePointSlices } from '../text/code-points.js';
import { contentId, contentIds } from '../text/content-id.js';
import type { Database } from './database.js';
import { chainColumn, insertion, LIST_TABLES, LISTED, writtenColumns } from './fact-sql.js';
import { twinIds } from './twins.js';
import { storedName } from './value-sql.js';

/** What a row is made of; fields that its table has no column for are left aside. */
type Row = Readonly<Record<string, unknown>>;

/** Writes the rows of one source; the caller has removed what was there and holds the transaction. */
export type SourceRows = (draft: SourceDraft, rules: string) => void;

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
      'text',
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
  ...eachKind<Readonly<Record<FactTable, readonly string[]>>>((_, kind) => writtenColumns(kind)),
  ...Object.fromEntries(LIST_TABLES.map(({ table }) => [table, LISTED])),
};

interface Inserts {
  readonly insert: (table: string, row: Row) => void;
  /** The same for a row whose id a row of another article may have; gives the id that it got. */
  readonly insertTwin: (table: string, row: Row & { readonly id: string }) => string;
}

function preparedInserts(db: Database): Inserts {
  const statements = new Map(
    Object.entries(COLUMNS).map(([table, columns]) => {
      const unlessThere = columns.includes('id') ? ' ON CONFLICT (id) DO NOTHING' : '';
      return [table, db.prepare(`${insertion(table, columns)}${unlessThere}`)];
    }),
  );
  const freeId = twinIds(db);
  return {
    insert: (table, row) => statements.get(table)?.run(row),
    insertTwin: (table, row) => freeId(table, row.id, (id) => statements.get(table)?.run({ ...row, id }).changes === 1),
  };
}

/** Prepares the statements once for a whole ingest. */
export function createSourceRows(db: Database): SourceRows {
  const inserts = preparedInserts(db);
  return (draft, rules) => {
    const { id, ...source } = draft.source;
    const { print, furniture } = draft;
    inserts.insert('sources', {
      ...{ url: null, published: null, container: null, form: null, ...source, caller_id: id ?? null },
      is_article: source.isArticle ? 1 : 0,
      ...{ declared: jsonOf(source.declared), pages: jsonOf(source.pages) },
      rules: draft.rules ?? rules,
      ...{ site: print.site, print: JSON.stringify(print.blocks), furniture },
    });
    for (const article of draft.articles) insertArticle(inserts, article);
    draft.boilerplate.forEach((piece, ordinal) => {
      inserts.insertTwin('blocks', {
        ...{ id: contentId(source.sha256, ordinal), source: source.path, article_id: null, ordinal },
        ...{ type: 'boilerplate', start: null, end: null, ...piece },
      });
    });
  };
}

function jsonOf(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function insertArticle(inserts: Inserts, article: ArticleDraft): void {
  const { source, blocks, chains, mentions, byline, ...fields } = article;
  const article_id = inserts.insertTwin('articles', {
    ...fields,
    source: source.path,
    byline: JSON.stringify(byline),
    line: blocks.reduce<number | null>((line, block) => Math.min(line ?? block.line, block.line), null),
    end_line: blocks.reduce<number | null>((line, block) => Math.max(line ?? 0, block.end_line), null),
  });
  const blockId = contentIds();
  const wordsAt = codePointSlices(article.text);
  blocks.forEach((block, ordinal) => {
    const id = blockId('block', wordsAt(block.start, block.end));
    const row = { id, source: source.path, article_id, ordinal, reason: null, text: null, ...block };
    inserts.insertTwin('blocks', row);
  });
  const chainIds = new Map<string, string>();
  chains.forEach((chain, ordinal) => {
    const { id, forms, posts, sex, rivals } = chain;
    const row = {
      ...{ id, article_id, ordinal, kind: chain.kind, name: chain.name },
      ...{ aliases: JSON.stringify(chain.aliases), context: JSON.stringify(chain.context) },
      ...{ key: chain.key, is_full: chain.full ? 1 : 0, mention_count: chain.mentionCount },
      evidence: JSON.stringify({ forms, posts, sex, rivals }),
    };
    chainIds.set(id, inserts.insertTwin('chains', row));
  });
  const chainOf = (chain: string | null): string | null => chainIds.get(chain ?? '') ?? null;
  const mentionIds = new Map<string, string>();
  mentions.forEach((mention, ordinal) => {
    const { chain, title = null, ...rest } = mention;
    const id = inserts.insertTwin('mentions', { ...rest, title, article_id, ordinal, chain_id: chainOf(chain) });
    mentionIds.set(mention.id, id);
    insertValue(inserts, mention, id);
  });
  const own: OwnIds = { chainOf, mentionOf: (mention) => mentionIds.get(String(mention)) ?? null };
  for (const [table, kind] of FACT_KINDS) {
    const facts: readonly FactFields[] = article[table];
    facts.forEach((fact, ordinal) => {
      const fact_id = inserts.insertTwin(table, { ...blank(kind), ...flat(kind, fact, own), article_id, ordinal });
      for (const { table: things, of, column } of LIST_TABLES) {
        if (of !== table) continue;
        const listed = fact[column.name] as readonly DraftedEntity[];
        listed.forEach(({ chain, name }, place) => {
          inserts.insert(things, { fact_id, ordinal: place, chain: chainOf(chain), name });
        });
      }
    });
  }
}

/** What the ids of an article's draft are in the database, where another article may have some of them. */
interface OwnIds {
  readonly chainOf: (chain: string | null) => string | null;
  readonly mentionOf: (mention: FactField) => string | null;
}

/** A fact as its table has it: words side by side, ids as the database has them. */
function flat({ columns }: FactKind, fact: FactFields, { chainOf, mentionOf }: OwnIds): FactFields {
  const fields = columns.flatMap((column) => {
    if (column.is === 'entity') {
      const name = chainColumn(column);
      return [[name, chainOf(fact[name] as string | null)] as const];
    }
    if (column.is === 'mention') return [[column.name, mentionOf(fact[column.name])] as const];
    if (column.is !== 'words' || column.as !== 'object') return [];
    const given = fact[column.name] as CitedWords | null;
    const [text, start, end] = wordsFields(column);
    return [
      [text, given?.text ?? null] as const,
      [start, given?.start ?? null] as const,
      [end, given?.end ?? null] as const,
    ];
  });
  return { ...fact, ...Object.fromEntries(fields) };
}

/** Null in every field that a fact may lack. */
function blank({ columns }: FactKind): Row {
  const fields = columns.filter(mayBeAbsent).flatMap(recordFields);
  return Object.fromEntries(fields.map((field) => [field, null]));
}

function insertValue({ insert }: Inserts, mention: MentionDraft, mention_id: string): void {
  const given: Readonly<Record<string, unknown>> = { ...mention };
  for (const { kind, table, columns } of VALUE_TABLES) {
    if (kind !== mention.kind) continue;
    const fields = columns.map((column) => [storedName(column), given[column.field] ?? null]);
    insert(table, { ...Object.fromEntries(fields), mention_id });
  }
}
