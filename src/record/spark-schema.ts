import type { JsonSchema } from './json-schema.js';
import { ARTICLE_SCHEMA } from './schema.js';

// The schema of the record as Spark writes its own, so that nothing has to be inferred: that would make all records twice.

/** A type of Spark: the name of a simple one, a list, or fields. */
type SparkType =
  | 'string'
  | 'long'
  | 'double'
  | 'boolean'
  | { readonly type: 'array'; readonly elementType: SparkType; readonly containsNull: boolean }
  | { readonly type: 'struct'; readonly fields: readonly SparkField[] };

interface SparkField {
  readonly name: string;
  readonly type: SparkType;
  readonly nullable: boolean;
  readonly metadata: { readonly comment?: string };
}

const SIMPLE: ReadonlyMap<unknown, SparkType> = new Map([
  ['string', 'string'],
  ['integer', 'long'],
  ['number', 'double'],
  ['boolean', 'boolean'],
]);

/** A JSON Schema as the type of what it describes. Any field may be null: a line may be a source alone, or an error. */
function typeOf(schema: JsonSchema): SparkType {
  const { $ref, items, properties, type } = schema;
  if ($ref !== undefined) return typeOf(ARTICLE_SCHEMA.$defs?.[$ref.slice('#/$defs/'.length)] ?? {});
  if (properties) {
    return { type: 'struct', fields: Object.entries(properties).map(([name, of]) => fieldOf(name, of)) };
  }
  if (items) return { type: 'array', elementType: typeOf(items), containsNull: true };
  const simple = SIMPLE.get([type].flat().find((each) => each !== 'null'));
  if (simple === undefined) throw new Error(`Spark has no type for ${JSON.stringify(schema)}`);
  return simple;
}

function fieldOf(name: string, schema: JsonSchema): SparkField {
  const { description } = schema;
  return { name, type: typeOf(schema), nullable: true, metadata: description ? { comment: description } : {} };
}

/** The `StructType` of the article record, as `StructType.fromJson` takes it. */
export const SPARK_SCHEMA: SparkType = typeOf(ARTICLE_SCHEMA);
