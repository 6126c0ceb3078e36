import type { BlockType } from '../model/block.js';
import {
  type Column,
  type EntityColumn,
  mayBeAbsent,
  recordFields,
  type WordsColumn,
  wordsFields,
} from '../model/column.js';
import { eachKind, FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import { type ContactValue, type DateValue, MENTION_KINDS, type MoneyValue } from '../model/mention.js';
import type { ArticleRecord, BlockRecord, MentionRecord, SourceRecord } from '../model/record.js';
import { VALUE_TABLES } from '../model/value-kinds.js';

/** The part of JSON Schema 2020-12 that describes the record. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | null)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
}

/** Every optional key of a type; the rest are required. */
type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

const BLOCK_TYPES: readonly BlockType[] = [
  ...(['headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph'] as const),
  ...(['list', 'quote', 'table', 'caption', 'credit'] as const),
];
const text = (description: string): JsonSchema => ({ type: 'string', description });
const textOrNull = (description: string): JsonSchema => ({ type: ['string', 'null'], description });
const oneOf = (values: readonly string[], description: string): JsonSchema => ({
  type: 'string',
  enum: values,
  description,
});
const listOf = (name: string): JsonSchema => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
const basis = (what: string): JsonSchema => textOrNull(`Rule that found the ${what}.`);

const SPAN = {
  start: { type: 'integer', minimum: 0, description: 'First Unicode code point in the article’s text, from 0.' },
  end: { type: 'integer', minimum: 0, description: 'One after the last code point.' },
} as const;
const LINE: JsonSchema = { type: 'integer', minimum: 1, description: 'Line of the decoded source, from 1.' };
const RULE = text('Rule that found it.');
const CONFIDENCE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
const DAY_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
const dayOrNull = (description: string): JsonSchema => ({
  type: ['string', 'null'],
  pattern: DAY_PATTERN,
  description,
});

/** An object with exactly these properties, all required but those named; typed, so that the record and it agree. */
function record<T>(
  description: string,
  properties: Readonly<Record<keyof T & string, JsonSchema>>,
  optional: readonly OptionalKey<T>[] = [],
): JsonSchema {
  const left = new Set<unknown>(optional);
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties).filter((key) => !left.has(key)),
    additionalProperties: false,
  };
}

const SOURCE = record<SourceRecord>(
  'The file that the article stands in.',
  {
    path: text('Path of the file, `/` separated.'),
    id: text('The caller’s own id of the page.'),
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'Of the bytes as they were read.' },
    media_type: text('`text/plain` or `text/html`.'),
    charset: text('WHATWG label of the charset that the bytes were decoded with.'),
    charset_basis: text('Rule that decided the charset.'),
  },
  ['id'],
);

const BLOCK = record<BlockRecord>('A run of the article’s text: a line of a text dump, an element of a page.', {
  type: oneOf(BLOCK_TYPES, 'What the block is to its article.'),
  ...SPAN,
  line: LINE,
  end_line: { ...LINE, description: 'Last line of the block, inclusive.' },
  rule: text('Rule that gave the block its type.'),
});

/** What may stand in a field that is no thing and no span. */
type ScalarField =
  | { readonly is: 'number' | 'text' | 'day' }
  | { readonly is: 'choice'; readonly of: readonly string[] };

function scalar(field: ScalarField, mayBeNull: boolean, description: string): JsonSchema {
  const type = field.is === 'number' ? 'number' : 'string';
  return {
    type: mayBeNull ? [type, 'null'] : type,
    ...(field.is === 'choice' ? { enum: mayBeNull ? [...field.of, null] : field.of } : {}),
    ...(field.is === 'day' ? { pattern: DAY_PATTERN } : {}),
    description,
  };
}

type ValueField = keyof MoneyValue | keyof DateValue | keyof ContactValue;

/** The fields of values; `value` is one of several kinds, and says what it is in each. */
const VALUE_FIELDS: Readonly<Record<ValueField, JsonSchema>> = Object.fromEntries(
  VALUE_TABLES.flatMap(({ columns }) => columns).map((column) => {
    const about = VALUE_TABLES.flatMap(({ kind, columns }) =>
      columns.filter(({ field }) => field === column.field).map((same) => `${kind}: ${same.about}.`),
    );
    return [column.field, scalar(column, column.may === 'be null', about.join(' '))];
  }),
) as Record<ValueField, JsonSchema>;

const MENTION = record<MentionRecord>(
  'One place where something is referred to.',
  {
    id: text('The same for the same words in the same place of the same source.'),
    kind: oneOf(MENTION_KINDS, 'What is referred to.'),
    text: text('The words.'),
    ...SPAN,
    line: LINE,
    rule: RULE,
    confidence: CONFIDENCE,
    entity: text('person, force, organisation, place, programme: canonical name of the thing.'),
    entity_id: text('Id of the thing.'),
    title: text('person: titles, ranks and posts before the name, as written.'),
    ...VALUE_FIELDS,
  },
  ['entity', 'entity_id', 'title', ...(Object.keys(VALUE_FIELDS) as ValueField[])],
);

/** A fact of a kind, as its columns say. */
function factSchema({ about, columns }: FactKind): JsonSchema {
  const always = columns.filter((column) => !mayBeAbsent(column)).flatMap(recordFields);
  return {
    type: 'object',
    description: about,
    properties: {
      id: text('The same for the same words in the same place.'),
      ...Object.assign({}, ...columns.map(properties)),
      rule: RULE,
      confidence: CONFIDENCE,
    },
    required: ['id', ...always, 'rule', 'confidence'],
    additionalProperties: false,
  };
}

function wordsSchema(column: WordsColumn): Readonly<Record<string, JsonSchema>> {
  const { name, about, as } = column;
  const said = `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
  if (as === 'object') {
    const words = { type: ['object', 'null'], description: said, properties: { text: text(said), ...SPAN } };
    return { [name]: { ...words, required: ['text', 'start', 'end'], additionalProperties: false } };
  }
  const [textField, startField, endField] = wordsFields(column);
  const orNull = (type: string): Pick<JsonSchema, 'type'> => ({ type: as === undefined ? type : [type, 'null'] });
  return {
    [textField]: { ...text(said), ...orNull('string') },
    [startField]: { ...SPAN.start, ...orNull('integer'), description: `Where ${about} start.` },
    [endField]: { ...SPAN.end, ...orNull('integer'), description: 'Where they end.' },
  };
}

/** The fields of a column, in the order of `recordFields`. */
function properties(column: Column): Readonly<Record<string, JsonSchema>> {
  const { about } = column;
  switch (column.is) {
    case 'citation':
      return { text: text(about), ...SPAN, line: LINE };
    case 'entity': {
      const { name, orName } = column;
      const words = column.orNull === undefined ? text : textOrNull;
      const id = `Id of ${about}${orName ? ', null where no mention carries it' : ''}.`;
      return {
        [name]: words(`Canonical name of ${about}${lack(column)}.`),
        [`${name}_id`]: words(id),
      };
    }
    case 'entities':
      return {
        [column.name]: { type: 'array', items: { type: 'string' }, description: `Names of ${about}, or their words.` },
        [`${column.name}_ids`]: {
          ...{ type: 'array', items: textOrNull('Id of a thing.') },
          description: 'The id of each, null where no mention carries it.',
        },
      };
    case 'mention': {
      const id = column.orNull === undefined ? text : textOrNull;
      return { [column.name]: id(`Id: ${about}`) };
    }
    case 'words':
      return wordsSchema(column);
    case 'meant':
      return {
        [column.name]: text(`Canonical name of ${about}, where article and archive leave one; from an ingest alone.`),
        [`${column.name}_id`]: text(`Id of ${about}.`),
        [`${column.name}_rule`]: text('Rule that found who is meant.'),
        [`${column.name}_basis`]: oneOf(['implied'], 'No words of the article name anybody.'),
      };
    default:
      return { [column.name]: scalar(column, column.orNull !== undefined, about) };
  }
}

const lack = ({ orNull }: EntityColumn): string => (typeof orNull === 'string' ? `, null ${orNull}` : '');

const ARTICLE = record<ArticleRecord>('One article and everything it says.', {
  id: text('The same for the same words in the same place of the same source.'),
  source: { $ref: '#/$defs/source' },
  headline: textOrNull('As written.'),
  headline_basis: basis('headline'),
  byline: { type: 'array', items: { type: 'string' }, description: 'Names of the writers.' },
  byline_basis: basis('byline'),
  publisher: textOrNull('Who published the article.'),
  publisher_basis: basis('publisher'),
  published: dayOrNull('Day of publication.'),
  published_basis: basis('day of publication'),
  language: text('BCP 47: as the text shows, or as the page says. Facts are read from English only.'),
  url: textOrNull('Address of the page.'),
  text: text('The kept blocks joined by line feeds; all offsets count its code points.'),
  blocks: listOf('block'),
  mentions: listOf('mention'),
  ...eachKind<Readonly<Record<FactTable, JsonSchema>>>((_, { code }) => listOf(code)),
});

/** JSON Schema of the article record: one line of `bpp extract` and `bpp export --format ndjson`. */
export const ARTICLE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Article record of bpp',
  ...ARTICLE,
  $defs: {
    ...{ source: SOURCE, block: BLOCK, mention: MENTION },
    ...Object.fromEntries([...FACT_KINDS.values()].map((kind) => [kind.code, factSchema(kind)])),
  },
};
