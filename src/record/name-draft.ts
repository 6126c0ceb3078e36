import { chainRecord } from '../model/chain-record.js';
import {
  type Column,
  chainField,
  type DraftedEntity,
  type EntitiesColumn,
  type EntityColumn,
  recordFields,
} from '../model/column.js';
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

/** The keys that only mentions of a kind have, in the order of the record; a name may have a title. */
const KEYS_BY_KIND: ReadonlyMap<string, readonly string[]> = new Map(
  VALUE_TABLES.map(({ kind, columns }) => [kind, columns.map(({ field }) => field)]),
);
const KEYS_OF_NAMES: readonly string[] = ['title'];

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function nameMention(draft: MentionDraft, entityOf: EntityOf, placeOf: PlaceOf): MentionRecord {
  const { id, kind, text, start, end, line, rule, confidence, chain, link_rule, link_detail } = draft;
  const named: Writable<MentionRecord> & Record<string, unknown> = {
    id,
    kind,
    text,
    start,
    end,
    line,
    rule,
    confidence,
  };
  if (chain !== null) {
    const entity = entityOf(chain);
    named.entity = entity.name;
    named.entity_id = entity.id;
    named.chain = placeOf(chain);
  }
  if (link_rule !== null) named.link_rule = link_rule;
  if (link_detail !== null) named.link_detail = link_detail;
  const fields: Readonly<Record<string, unknown>> = draft as MentionDraft & Readonly<Record<string, unknown>>;
  for (const key of KEYS_BY_KIND.get(kind) ?? KEYS_OF_NAMES) if (fields[key] !== undefined) named[key] = fields[key];
  return named;
}

interface Naming {
  readonly entityOf: EntityOf;
  readonly placeOf: PlaceOf;
}

type Fields = Record<string, FactField>;

/** Puts what a column of the draft is in the record there; a field that has nothing in it is left out. */
type Write = (record: Fields, fact: FactFields, naming: Naming) => void;

const writers = new WeakMap<readonly Column[], readonly Write[]>();

/** How each column of a kind is written, settled once: the names of its fields are the same for every fact. */
function writersOf(columns: readonly Column[]): readonly Write[] {
  const made = writers.get(columns) ?? columns.map(writerOf);
  writers.set(columns, made);
  return made;
}

function writerOf(column: Column): Write {
  const fields = recordFields(column);
  if (column.is === 'entities') return entitiesWriter(column);
  if (column.is === 'entity') return entityWriter(column);
  return (record, fact) => {
    for (const field of fields) put(record, field, fact[field]);
  };
}

function entitiesWriter(column: EntitiesColumn): Write {
  const { name } = column;
  const chainsField = chainField(column);
  return (record, fact, { entityOf, placeOf }) => {
    const drafted = fact[name] as readonly DraftedEntity[];
    const entities = drafted.map(({ chain }) => (chain === null ? undefined : entityOf(chain)));
    const chains = drafted.map(({ chain }) => (chain === null ? null : placeOf(chain)));
    record[name] = drafted.map((each, at) => entities[at]?.name ?? each.name);
    record[`${name}_ids`] = entities.map((entity) => entity?.id ?? null);
    if (chains.some((chain) => chain !== null)) record[chainsField] = chains;
  };
}

function entityWriter(column: EntityColumn): Write {
  const { name } = column;
  const [idField, placeField] = [`${name}_id`, chainField(column)];
  const draftField = `${name}_chain`;
  return (record, fact, { entityOf, placeOf }) => {
    const chain = fact[draftField];
    const entity = typeof chain === 'string' ? entityOf(chain) : undefined;
    record[name] = entity?.name ?? fact[name] ?? null;
    record[idField] = entity?.id ?? null;
    if (typeof chain === 'string') record[placeField] = placeOf(chain);
  };
}

function put(record: Fields, field: string, value: FactField): void {
  if (value !== undefined) record[field] = value;
}

function nameFact({ columns }: FactKind, fact: FactFields, naming: Naming): FactFields {
  const record: Fields = { id: fact.id };
  for (const write of writersOf(columns)) write(record, fact, naming);
  record['rule'] = fact.rule;
  record['confidence'] = fact.confidence;
  return record as FactFields;
}
