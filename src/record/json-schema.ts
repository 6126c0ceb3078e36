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
export type OptionalKey<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

export const text = (description: string): JsonSchema => ({ type: 'string', description });
export const texts = (description: string): JsonSchema => ({ type: 'array', items: { type: 'string' }, description });
export const textOrNull = (description: string): JsonSchema => ({ type: ['string', 'null'], description });
export const oneOf = (values: readonly string[], description: string): JsonSchema => ({
  type: 'string',
  enum: values,
  description,
});
export const listOf = (name: string): JsonSchema => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
export const basis = (what: string): JsonSchema => textOrNull(`Rule that found the ${what}.`);

export const SPAN = {
  start: { type: 'integer', minimum: 0, description: 'First Unicode code point in the article’s text, from 0.' },
  end: { type: 'integer', minimum: 0, description: 'One after the last code point.' },
} as const;
export const LINE: JsonSchema = { type: 'integer', minimum: 1, description: 'Line of the decoded source, from 1.' };
export const RULE: JsonSchema = text('Rule that found it.');
export const CONFIDENCE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };
export const DAY_PATTERN = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
export const day = (description: string): JsonSchema => ({ type: 'string', pattern: DAY_PATTERN, description });
export const dayOrNull = (description: string): JsonSchema => ({
  type: ['string', 'null'],
  pattern: DAY_PATTERN,
  description,
});

/** An object with exactly these properties, all required but those named; typed, so that the record and it agree. */
export function record<T>(
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
