import { type CitedWords, type DraftedEntity, mayBeAbsent, recordFields, wordsFields } from '../model/column.js';
import type { ArticleDraft, MentionDraft, SourceDraft } from '../model/draft.js';
import { eachKind, FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import type { FactFields } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import type { Database } from './database.js';
import { LIST_TABLES, LISTED, writtenColumns } from './fact-sql.js';
import { storedName } from './value-sql.js';

/** What a row is made of; fields that its table has no column for are left aside. */
type Row = Readonly<Record<string, unknown>>;

/** Writes the rows of one source; the caller has removed what was there and holds the transaction. */
export type SourceRows = (draft: SourceDraft, rules: string) => void;

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  sources: [
    ...['path', 'caller_id', 'sha256', 'size', 'media_type', 'charset', 'charset_basis', 'rules', 'text'],
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

type Insert = (table: string, row: Row) => void;

function preparedInserts(db: Database): Insert {
  const statements = new Map(
    Object.entries(COLUMNS).map(([table, columns]) => {
      const names = columns.map((column) => `"${column}"`).join(', ');
      const values = columns.map((column) => `@${column}`).join(', ');
      return [table, db.prepare(`INSERT INTO ${table} (${names}) VALUES (${values})`)];
    }),
  );
  return (table, row) => statements.get(table)?.run(row);
}

/** Prepares the statements once for a whole ingest. */
export function createSourceRows(db: Database): SourceRows {
  const insert = preparedInserts(db);
  return (draft, rules) => {
    const { id, ...source } = draft.source;
    const { print, furniture } = draft;
    insert('sources', {
      ...{ ...source, caller_id: id ?? null, rules },
      ...{ site: print.site, print: JSON.stringify(print.blocks), furniture },
    });
    for (const article of draft.articles) insertArticle(insert, article);
    draft.boilerplate.forEach((piece, ordinal) => {
      insert('blocks', {
        id: `${draft.source.path}#${ordinal}`,
        source: draft.source.path,
        article_id: null,
        ordinal,
        type: 'boilerplate',
        start: null,
        end: null,
        ...piece,
      });
    });
  };
}

function insertArticle(insert: Insert, article: ArticleDraft): void {
  const { source, blocks, chains, mentions, byline, ...fields } = article;
  insert('articles', {
    ...fields,
    source: source.path,
    byline: JSON.stringify(byline),
    line: blocks.reduce<number | null>((line, block) => Math.min(line ?? block.line, block.line), null),
    end_line: blocks.reduce<number | null>((line, block) => Math.max(line ?? 0, block.end_line), null),
  });
  const article_id = article.id;
  blocks.forEach((block, ordinal) => {
    const id = `${article_id}#${ordinal}`;
    insert('blocks', { id, source: source.path, article_id, ordinal, reason: null, text: null, ...block });
  });
  chains.forEach((chain, ordinal) => {
    insert('chains', {
      ...{ id: chain.id, article_id, ordinal, kind: chain.kind, name: chain.name },
      ...{ aliases: JSON.stringify(chain.aliases), context: JSON.stringify(chain.context) },
      ...{ key: chain.key, is_full: chain.full ? 1 : 0, mention_count: chain.mentionCount },
      evidence: JSON.stringify({ forms: chain.forms, posts: chain.posts, sex: chain.sex, rivals: chain.rivals }),
    });
  });
  mentions.forEach((mention, ordinal) => {
    const { chain, title = null, ...rest } = mention;
    insert('mentions', { ...rest, title, article_id, ordinal, chain_id: chain });
    insertValue(insert, mention);
  });
  for (const [table, kind] of FACT_KINDS) {
    const facts: readonly FactFields[] = article[table];
    facts.forEach((fact, ordinal) => {
      insert(table, { ...blank(kind), ...flat(kind, fact), article_id, ordinal });
      for (const { table: things, of, column } of LIST_TABLES) {
        if (of !== table) continue;
        const listed = fact[column.name] as readonly DraftedEntity[];
        listed.forEach((thing, place) => {
          insert(things, { fact_id: fact.id, ordinal: place, ...thing });
        });
      }
    });
  }
}

/** A fact with its words side by side, as its table has them. */
function flat({ columns }: FactKind, fact: FactFields): Row {
  const words = columns.flatMap((column) => {
    if (column.is !== 'words' || column.as !== 'object') return [];
    const given = fact[column.name] as CitedWords | null;
    const [text, start, end] = wordsFields(column);
    return [
      [text, given?.text ?? null] as const,
      [start, given?.start ?? null] as const,
      [end, given?.end ?? null] as const,
    ];
  });
  return { ...fact, ...Object.fromEntries(words) };
}

/** Null in every field that a fact may lack. */
function blank({ columns }: FactKind): Row {
  const fields = columns.filter(mayBeAbsent).flatMap(recordFields);
  return Object.fromEntries(fields.map((field) => [field, null]));
}

function insertValue(insert: Insert, mention: MentionDraft): void {
  const given: Readonly<Record<string, unknown>> = { ...mention };
  for (const { kind, table, columns } of VALUE_TABLES) {
    if (kind !== mention.kind) continue;
    const fields = columns.map((column) => [storedName(column), given[column.field] ?? null]);
    insert(table, { ...Object.fromEntries(fields), mention_id: mention.id });
  }
}
