import type { JsonSchema } from './json-schema.js';

/**
 * What keeps a value from being what a schema describes, as a clause that begins with the place: `` `mentions[3].start` is no
 * integer ``; undefined where nothing does. Knows the part of JSON Schema that ours uses.
 */
export function problemOf(value: unknown, schema: JsonSchema, at = ''): string | undefined {
  return problemIn(value, schema, { defs: schema.$defs ?? {}, at });
}

interface Place {
  readonly defs: Readonly<Record<string, JsonSchema>>;
  readonly at: string;
}

function problemIn(value: unknown, given: JsonSchema, place: Place): string | undefined {
  const schema = given.$ref === undefined ? given : place.defs[given.$ref.slice('#/$defs/'.length)];
  if (schema === undefined) return undefined;
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOf(type, value)))
    return problem(place, `is no ${types.join(' or ')}`);
  if (Array.isArray(value)) return problemOfItems(value, schema, place);
  if (value !== null && typeof value === 'object') return problemOfFields(value, schema, place);
  if (schema.enum && !schema.enum.includes(value as string | null)) {
    return problem(place, `is none of ${schema.enum.filter((word) => word !== null).join(', ')}`);
  }
  if (typeof value === 'string') return problemOfText(value, schema, place);
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) {
    return problem(place, 'is out of range');
  }
  return undefined;
}

const problem = ({ at }: Place, clause: string): string => `${at === '' ? 'it' : `\`${at}\``} ${clause}`;

function isOf(type: string, value: unknown): boolean {
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

/** A surrogate without its other half. */
const HALF = /\p{Cs}/u;

function problemOfText(text: string, { pattern }: JsonSchema, place: Place): string | undefined {
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(text)) return problem(place, 'has another form');
  // Neither can be stored as it is.
  if (text.includes('\0')) return problem(place, 'holds a NUL');
  return HALF.test(text) ? problem(place, 'holds half a character') : undefined;
}

function problemOfItems(items: readonly unknown[], schema: JsonSchema, place: Place): string | undefined {
  for (const [n, item] of items.entries()) {
    const found = schema.items && problemIn(item, schema.items, { ...place, at: `${place.at}[${n}]` });
    if (found) return found;
  }
  return undefined;
}

function problemOfFields(value: object, schema: JsonSchema, place: Place): string | undefined {
  const missing = schema.required?.find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return problem(place, `has no \`${missing}\``);
  const { properties = {} } = schema;
  for (const [key, field] of Object.entries(value)) {
    if (!Object.hasOwn(properties, key)) {
      return problem(place, `has a field \`${key}\` that this bpp does not know: a newer one may have written it`);
    }
    const found = problemIn(field, properties[key] ?? {}, {
      ...place,
      at: place.at === '' ? key : `${place.at}.${key}`,
    });
    if (found) return found;
  }
  return undefined;
}
