import type { BlockType } from '../model/block.js';
import {
  type Column,
  chainField,
  type EntityColumn,
  mayBeAbsent,
  recordFields,
  type WordsColumn,
  wordsFields,
} from '../model/column.js';
import type { HeldPost } from '../model/entity.js';
import { eachKind, FACT_KINDS, type FactKind, type FactTable } from '../model/fact-kinds.js';
import { type ContactValue, type DateValue, ENTITY_KINDS, MENTION_KINDS, type MoneyValue } from '../model/mention.js';
import type { ArticleRecord, BlockRecord, ChainRecord, MentionRecord, SourceRecord } from '../model/record.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import {
  basis,
  CONFIDENCE,
  DAY_PATTERN,
  dayOrNull,
  type JsonSchema,
  LINE,
  listOf,
  oneOf,
  RULE,
  record,
  SPAN,
  text,
  textOrNull,
  texts,
} from './json-schema.js';
import { DECLARED, ISSUE, SOURCE } from './source-schema.js';

const BLOCK_TYPES: readonly BlockType[] = [
  ...(['headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph'] as const),
  ...(['list', 'quote', 'table', 'caption', 'credit'] as const),
];

const PLACE: JsonSchema = { type: 'integer', minimum: 0 };
const CHAIN_PLACE: JsonSchema = { ...PLACE, description: 'Which of the article’s `chains` it is of, from 0.' };

const CHAIN = record<ChainRecord>(
  'The mentions of the article that name one thing, and what the article says of it that helps to know it elsewhere.',
  {
    kind: oneOf(ENTITY_KINDS, 'What it is.'),
    name: text('The fullest name that the article uses.'),
    key: text('What it is found by: chains of one kind with the same key are one thing.'),
    aliases: texts('Forms that the article defines: an abbreviation.'),
    full: { type: 'boolean', description: 'False where the article has a short form alone, absent otherwise.' },
    context: texts('person: posts and bodies that the article gives them.'),
    forms: texts('person: other full names.'),
    posts: listOf('post'),
    sex: oneOf(['M', 'F'], 'person: where a form of address or the given name tells.'),
    rivals: { type: 'array', items: PLACE, description: 'Chains that a short form fits equally, by their places.' },
  },
  ['aliases', 'full', 'context', 'forms', 'posts', 'sex', 'rivals'],
);

const POST = record<HeldPost>(
  'A post that the article gives somebody, as keys.',
  {
    post: text('The post.'),
    body: text('The body.'),
    state: oneOf(['current', 'former', 'acting', 'elect'], 'As of the article.'),
  },
  ['body'],
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
    chain: CHAIN_PLACE,
    link_rule: text('Rule by which it is of that chain; absent for the first of it.'),
    link_detail: text('The same in words.'),
    title: text('person: titles, ranks and posts before the name, as written.'),
    ...VALUE_FIELDS,
  },
  ['entity', 'entity_id', 'chain', 'link_rule', 'link_detail', 'title', ...(Object.keys(VALUE_FIELDS) as ValueField[])],
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
        [chainField(column)]: CHAIN_PLACE,
      };
    }
    case 'entities':
      return {
        [column.name]: { type: 'array', items: { type: 'string' }, description: `Names of ${about}, or their words.` },
        [`${column.name}_ids`]: {
          ...{ type: 'array', items: textOrNull('Id of a thing.') },
          description: 'The id of each, null where no mention carries it.',
        },
        [chainField(column)]: {
          ...{ type: 'array', items: { ...PLACE, type: ['integer', 'null'] } },
          description: 'The chain of each, by its place; null where no mention carries it, absent where none has one.',
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
  ordinal: { type: 'integer', minimum: 0, description: 'Place among the articles of its source, from 0.' },
  source: { $ref: '#/$defs/source' },
  headline: textOrNull('As written.'),
  headline_basis: basis('headline'),
  byline: texts('Names of the writers.'),
  byline_basis: basis('byline'),
  publisher: textOrNull('Who published the article.'),
  publisher_basis: basis('publisher'),
  published: dayOrNull('Day of publication.'),
  published_basis: basis('day of publication'),
  language: text('BCP 47: as the text shows, or as the page says. Facts are read from English only.'),
  url: textOrNull('Address of the page.'),
  text: text('The kept blocks joined by line feeds; all offsets count its code points.'),
  blocks: listOf('block'),
  chains: listOf('chain'),
  mentions: listOf('mention'),
  ...eachKind<Readonly<Record<FactTable, JsonSchema>>>((_, { code }) => listOf(code)),
});

/** JSON Schema of the article record: one line of `bpp extract` and `bpp export --format ndjson`. */
export const ARTICLE_SCHEMA: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Article record of bpp',
  ...ARTICLE,
  $defs: {
    ...{ source: SOURCE, declared: DECLARED, issue: ISSUE, block: BLOCK, chain: CHAIN, post: POST, mention: MENTION },
    ...Object.fromEntries([...FACT_KINDS.values()].map((kind) => [kind.code, factSchema(kind)])),
  },
};

/** JSON Schema of a source that has no article, or that could not be read: the other lines of these. */
export const LONE_SOURCE_SCHEMA: JsonSchema = loneSource({ $ref: '#/$defs/source' });
export const FAILED_SOURCE_SCHEMA: JsonSchema = loneSource(
  record<Required<Pick<SourceRecord, 'path' | 'issues'>>>('A file that could not be read.', {
    path: text('Path of the file, `/` separated.'),
    issues: listOf('issue'),
  }),
);

function loneSource(source: JsonSchema): JsonSchema {
  const { $defs = {} } = ARTICLE_SCHEMA;
  return { ...record<{ source: unknown }>('A source without an article.', { source }), $defs };
}
