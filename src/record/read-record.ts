import { chainContent } from '../model/chain-record.js';
import type { ArticleDraft, MentionDraft } from '../model/draft.js';
import { eachKind } from '../model/fact-kinds.js';
import { ENTITY_KINDS, MENTION_KINDS } from '../model/mention.js';
import type { ArticleRecord, MentionRecord } from '../model/record.js';
import type { FactDrafts, FactFields } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { plainId } from '../text/content-id.js';
import { assertApart, assertCited, demand, isDay, type Reading, RecordFault, readingOf } from './held-against.js';
import { chainIds } from './identity.js';
import { assertSource, withoutProvenance } from './provenance.js';
import { statementDraft } from './read-statement.js';
import { ARTICLE_SCHEMA } from './schema.js';
import { problemOf } from './validate.js';

/**
 * The draft that a record was made of. Nothing in it is believed: its fields have their types, all words stand in its text
 * where it says, and what points to something finds it. What the archive as a whole decides (entities, who is meant) is left aside,
 * and what its source came in, which is not for one of several articles to say.
 *
 * @throws RecordFault
 */
export function draftOfRecord(given: unknown): ArticleDraft {
  const fault = problemOf(given, ARTICLE_SCHEMA);
  if (fault !== undefined) throw new RecordFault(fault);
  const record = given as ArticleRecord;
  demand(record.id !== '', () => '`id` is empty');
  demand(record.published === null || isDay(record.published), () => '`published` is no day of the calendar');
  assertSource(record.source);
  assertTiled(record);
  const id = plainId(record.id);
  const mentionsOf = record.chains.map((): number[] => []);
  for (const [at, { chain }] of record.mentions.entries()) mentionsOf[chain ?? -1]?.push(at);
  const ids = chainIds(
    record.mentions.map(({ id: own, start }) => ({ id: plainId(own), start })),
    mentionsOf.map((mentions) => ({ mentions })),
    record.blocks,
  );
  const reading = readingOf(record, ids);
  const mentions = record.mentions.map((mention, at) => mentionDraft(mention, `mentions[${at}]`, reading));
  const { chains: _c, mentions: _m, source, ...fields } = record;
  const { issues: _i, ...own } = withoutProvenance(source);
  return {
    ...fields,
    id,
    source: own,
    chains: record.chains.map((chain, at) => {
      const count = mentionsOf[at]?.length ?? 0;
      demand(count > 0, () => `\`chains[${at}]\` has no mention`);
      const rivals = chain.rivals?.find((place) => place >= ids.length);
      demand(rivals === undefined, () => `\`chains[${at}].rivals\` names a chain that is not there`);
      const place = { id: ids[at] ?? '', articleId: id, mentionCount: count };
      const { published } = record;
      return { ...place, ...chainContent(chain, (to) => ids[to] ?? ''), ...(published ? { published } : {}) };
    }),
    mentions,
    ...eachKind<FactDrafts>((table, kind) => {
      const facts: readonly FactFields[] = record[table];
      assertApart(facts, table);
      return facts.map((fact, at) => statementDraft(fact, kind, { ...reading, at: `${table}[${at}]` }));
    }),
  };
}

/** Its blocks, joined by line feeds, are its text. */
function assertTiled({ text, blocks }: ArticleRecord): void {
  const points = [...text];
  let next = 0;
  for (const [at, { start, end, line, end_line }] of blocks.entries()) {
    const isNext = start === next && end >= start && (start === 0 || points[start - 1] === '\n');
    demand(isNext, () => `\`blocks[${at}]\` does not follow the one before`);
    demand(end_line >= line, () => `\`blocks[${at}]\` ends before it begins`);
    next = end + 1;
  }
  demand(next === (blocks.length === 0 ? 0 : points.length + 1), () => 'its blocks are not its text');
  demand(blocks.length > 0 || text === '', () => 'its text is in no block');
}

const isName = (kind: string): boolean => ENTITY_KINDS.some((named) => named === kind);

function mentionDraft(mention: MentionRecord, at: string, reading: Reading): MentionDraft {
  assertCited(mention, at, reading);
  const { entity: _e, entity_id: _i, chain, link_rule = null, link_detail = null, ...fields } = mention;
  const { id, kind } = mention;
  demand(mention.text.trim() === mention.text, () => `\`${at}.text\` begins or ends with a space`);
  demand(
    (chain !== undefined) === isName(kind),
    () => `\`${at}\` is a ${kind} and ${chain === undefined ? 'has no' : 'has a'} chain`,
  );
  if (chain !== undefined) {
    demand(reading.record.chains[chain]?.kind === kind, () => `\`${at}.chain\` is no chain of a ${kind}`);
  }
  assertValue(mention, at);
  return {
    ...fields,
    id: reading.mentions.get(id) ?? id,
    chain: reading.chains[chain ?? -1] ?? null,
    link_rule,
    link_detail,
  };
}

/** By the kind of a mention: its fields, and those that are of other kinds alone. */
const VALUES = new Map(
  MENTION_KINDS.map((kind) => {
    const own = VALUE_TABLES.find((table) => table.kind === kind);
    const ownFields = new Set<string>(own?.columns.map(({ field }) => field));
    const fields = VALUE_TABLES.flatMap(({ columns }) => columns.map(({ field }): string => field));
    return [kind, { own, strays: fields.filter((field) => !ownFields.has(field)) }];
  }),
);

/** A mention has the fields of its kind, and they are such a value. */
function assertValue(mention: MentionRecord, at: string): void {
  const given = mention as unknown as Readonly<Record<string, unknown>>;
  const { own, strays = [] } = VALUES.get(mention.kind) ?? {};
  const stray = strays.find((field) => given[field] !== undefined);
  demand(stray === undefined, () => `\`${at}.${stray}\` is of another kind than ${mention.kind}`);
  for (const { field, may, ...column } of own?.columns ?? []) {
    const value = given[field];
    demand(value !== undefined || may === 'be absent', () => `\`${at}\` has no \`${field}\``);
    demand(value !== null || may === 'be null', () => `\`${at}.${field}\` is null`);
    if (column.is === 'day' && typeof value === 'string')
      demand(isDay(value), () => `\`${at}.${field}\` is no day of the calendar`);
    if (column.is === 'choice' && value)
      demand(column.of.includes(String(value)), () => `\`${at}.${field}\` is none of ${column.of.join(', ')}`);
  }
  const [least, most] = own?.ordered ?? [];
  if (!least || !most) return;
  const [from, to] = [given[least.field], given[most.field]] as readonly (string | number | null | undefined)[];
  const isOrdered = from === null || to === null || from === undefined || to === undefined || from <= to;
  demand(isOrdered, () => `\`${at}.${least.field}\` is above its \`${most.field}\``);
}
