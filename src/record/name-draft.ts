import { chainRecord } from '../model/chain-record.js';
import { chainField, type DraftedEntity, recordFields } from '../model/column.js';
import type { ArticleDraft, MentionDraft } from '../model/draft.js';
import { eachKind, type FactKind } from '../model/fact-kinds.js';
import type { ArticleRecord, MentionRecord } from '../model/record.js';
import type { FactField, FactFields, FactRecords } from '../model/statement.js';
import { VALUE_TABLES } from '../model/value-kinds.js';

/** The entity that a chain belongs to. */
export type EntityOf = (chain: string) => { readonly id: string; readonly name: string };

/** The place of a chain among those of its article. */
type PlaceOf = (chain: string) => number;

/** The record of an article: its draft with every chain replaced by the entity it belongs to, and by its place. */
export function nameDraft(draft: ArticleDraft, entityOf: EntityOf): ArticleRecord {
  const places = new Map(draft.chains.map(({ id }, at) => [id, at]));
  const placeOf = (chain: string): number => places.get(chain) ?? -1;
  return {
    ...draft,
    chains: draft.chains.map((chain) => chainRecord(chain, placeOf)),
    mentions: draft.mentions.map((mention) => nameMention(mention, entityOf, placeOf)),
    ...eachKind<FactRecords>((table, kind) => {
      const facts: readonly FactFields[] = draft[table];
      return facts.map((fact) => nameFact(kind, fact, { entityOf, placeOf }));
    }),
  };
}

/** The keys that only some kinds of mention have, in the order of the record. */
const OPTIONAL_KEYS: readonly string[] = [
  'title',
  ...new Set(VALUE_TABLES.flatMap(({ columns }) => columns.map(({ field }) => field))),
];

function nameMention(draft: MentionDraft, entityOf: EntityOf, placeOf: PlaceOf): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence, chain, link_rule, link_detail } = draft;
  const entity = chain === null ? undefined : entityOf(chain);
  const fields: Readonly<Record<string, unknown>> = { ...draft };
  return {
    ...{ id, kind, text, start, end, line, rule, confidence },
    ...(entity ? { entity: entity.name, entity_id: entity.id } : {}),
    ...(chain === null ? {} : { chain: placeOf(chain) }),
    ...(link_rule === null ? {} : { link_rule }),
    ...(link_detail === null ? {} : { link_detail }),
    ...Object.fromEntries(OPTIONAL_KEYS.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]])),
  };
}

interface Naming {
  readonly entityOf: EntityOf;
  readonly placeOf: PlaceOf;
}

function nameFact({ columns }: FactKind, fact: FactFields, { entityOf, placeOf }: Naming): FactFields {
  const named = columns.flatMap((column): (readonly [string, FactField])[] => {
    if (column.is === 'entities') {
      const drafted = fact[column.name] as readonly DraftedEntity[];
      const entities = drafted.map(({ chain }) => (chain === null ? undefined : entityOf(chain)));
      const chains = drafted.map(({ chain }) => (chain === null ? null : placeOf(chain)));
      return [
        [column.name, drafted.map(({ name }, at) => entities[at]?.name ?? name)],
        [`${column.name}_ids`, entities.map((entity) => entity?.id ?? null)],
        [chainField(column), chains.some((chain) => chain !== null) ? chains : undefined],
      ];
    }
    if (column.is !== 'entity') return recordFields(column).map((field) => [field, fact[field]]);
    const chain = fact[`${column.name}_chain`];
    const entity = typeof chain === 'string' ? entityOf(chain) : undefined;
    return [
      [column.name, entity?.name ?? fact[column.name] ?? null],
      [`${column.name}_id`, entity?.id ?? null],
      [chainField(column), typeof chain === 'string' ? placeOf(chain) : undefined],
    ];
  });
  const { id, rule, confidence } = fact;
  const fields = Object.fromEntries(named.filter(([, value]) => value !== undefined));
  return Object.assign({ id }, fields, { rule, confidence }) as FactFields;
}
