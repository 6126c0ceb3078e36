import { type DraftedEntity, recordFields } from '../model/column.js';
import type { ArticleDraft, MentionDraft } from '../model/draft.js';
import { eachKind, type FactKind } from '../model/fact-kinds.js';
import type { ArticleRecord, MentionRecord } from '../model/record.js';
import type { FactFields, FactRecords } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';

/** The entity that a chain belongs to. */
export type EntityOf = (chain: string) => { readonly id: string; readonly name: string };

/** The record of an article: its draft with every chain replaced by the entity it belongs to. */
export function nameDraft(draft: ArticleDraft, entityOf: EntityOf): ArticleRecord {
  const { ordinal: _ordinal, chains: _chains, ...article } = draft;
  return {
    ...article,
    mentions: draft.mentions.map((mention) => nameMention(mention, entityOf)),
    ...nameFacts(draft, entityOf),
  };
}

/** The keys that only some kinds of mention have, in the order of the record. */
const OPTIONAL_KEYS: readonly string[] = [
  'title',
  ...new Set(VALUE_TABLES.flatMap(({ columns }) => columns.map(({ field }) => field))),
];

function nameMention(draft: MentionDraft, entityOf: EntityOf): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence } = draft;
  const entity = draft.chain === null ? undefined : entityOf(draft.chain);
  const fields: Readonly<Record<string, unknown>> = { ...draft };
  return {
    ...{ id, kind, text, start, end, line, rule, confidence },
    ...(entity ? { entity: entity.name, entity_id: entity.id } : {}),
    ...Object.fromEntries(OPTIONAL_KEYS.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]])),
  };
}

function nameFacts(draft: ArticleDraft, entityOf: EntityOf): FactRecords {
  return eachKind<FactRecords>((table, kind) => {
    const facts: readonly FactFields[] = draft[table];
    return facts.map((fact) => nameFact(kind, fact, entityOf));
  });
}

function nameFact({ columns }: FactKind, fact: FactFields, entityOf: EntityOf): FactFields {
  const named = columns.flatMap((column) => {
    if (column.is === 'entities') {
      const drafted = fact[column.name] as readonly DraftedEntity[];
      const entities = drafted.map(({ chain }) => (chain === null ? undefined : entityOf(chain)));
      return [
        [column.name, drafted.map(({ name }, at) => entities[at]?.name ?? name)] as const,
        [`${column.name}_ids`, entities.map((entity) => entity?.id ?? null)] as const,
      ];
    }
    if (column.is !== 'entity') return recordFields(column).map((field) => [field, fact[field]] as const);
    const chain = fact[`${column.name}_chain`];
    const entity = typeof chain === 'string' ? entityOf(chain) : undefined;
    const name = entity?.name ?? fact[column.name] ?? null;
    return [[column.name, name] as const, [`${column.name}_id`, entity?.id ?? null] as const];
  });
  const { id, rule, confidence } = fact;
  const fields: Readonly<Record<string, unknown>> = Object.fromEntries(
    named.filter(([, value]) => value !== undefined),
  );
  return Object.assign({ id }, fields, { rule, confidence }) as FactFields;
}
