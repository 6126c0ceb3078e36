import type { JsonSchema } from './json-schema.js';

/** What is wrong with a value, and where in it: `mentions[3].start`, or nothing for the value itself. */
interface Problem {
  readonly at: string;
  readonly clause: string;
}

type Check = (value: unknown) => Problem | undefined;
type IsOf = (value: unknown) => boolean;

/** By the schemas that they were made of: an archive holds thousands of records, a record hundreds of rows. */
const checks = new WeakMap<JsonSchema, Check>();

/**
 * What keeps a value from being what a schema describes, as a clause that begins with the place: `` `mentions[3].start` is no
 * integer ``; undefined where nothing does. Knows the part of JSON Schema that ours uses.
 */
export function problemOf(value: unknown, schema: JsonSchema): string | undefined {
  const check = checks.get(schema) ?? checkOf(schema, definitionsOf(schema));
  checks.set(schema, check);
  const found = check(value);
  return found && `${found.at === '' ? 'it' : `\`${found.at}\``} ${found.clause}`;
}

type Definitions = (ref: string) => Check;

function definitionsOf({ $defs = {} }: JsonSchema): Definitions {
  const made = new Map<string, Check>();
  return function defined(ref) {
    const check = made.get(ref) ?? checkOf($defs[ref.slice('#/$defs/'.length)] ?? {}, defined);
    made.set(ref, check);
    return check;
  };
}

const problem = (clause: string, at = ''): Problem => ({ at, clause });

/** The place is put together where there is a problem: there mostly is none. */
const within = ({ at, clause }: Problem, outer: string): Problem =>
  problem(clause, at === '' || at.startsWith('[') ? `${outer}${at}` : `${outer}.${at}`);

function checkOf(schema: JsonSchema, definitions: Definitions): Check {
  if (schema.$ref !== undefined) return definitions(schema.$ref);
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const [isOfOne = any, isOfOther = none] = types.map((type) => IS_OF[type] ?? none);
  const choices = schema.enum && new Set<unknown>(schema.enum);
  const items = itemsCheck(schema, definitions);
  const fields = fieldsCheck(schema, definitions);
  const text = textCheck(schema);
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = schema;
  return (value) => {
    if (!isOfOne(value) && !isOfOther(value)) return problem(`is no ${types.join(' or ')}`);
    if (Array.isArray(value)) return items(value);
    if (value !== null && typeof value === 'object') return fields(value);
    if (choices && !choices.has(value)) {
      return problem(`is none of ${schema.enum?.filter((word) => word !== null).join(', ')}`);
    }
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number' && (value < minimum || value > maximum)) return problem('is out of range');
    return undefined;
  };
}

const any: IsOf = () => true;
const none: IsOf = () => false;

const IS_OF: Readonly<Record<string, IsOf>> = {
  null: (value) => value === null,
  array: Array.isArray,
  object: (value) => value !== null && typeof value === 'object' && !Array.isArray(value),
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
};

/** What cannot be stored as it is: a NUL, or a surrogate without its other half. */
const UNSTORABLE = /[\0\p{Cs}]/u;

function textCheck({ pattern }: JsonSchema): (text: string) => Problem | undefined {
  const form = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (text) => {
    if (form?.test(text) === false) return problem('has another form');
    if (!UNSTORABLE.test(text)) return undefined;
    return problem(text.includes('\0') ? 'holds a NUL' : 'holds half a character');
  };
}

function itemsCheck(
  { items }: JsonSchema,
  definitions: Definitions,
): (list: readonly unknown[]) => Problem | undefined {
  const check = items && checkOf(items, definitions);
  return (list) => {
    for (const [n, item] of list.entries()) {
      const found = check?.(item);
      if (found) return within(found, `[${n}]`);
    }
    return undefined;
  };
}

function fieldsCheck(schema: JsonSchema, definitions: Definitions): (value: object) => Problem | undefined {
  const { properties = {}, required = [] } = schema;
  const own = new Map(Object.entries(properties).map(([key, field]) => [key, checkOf(field, definitions)]));
  return (value) => {
    for (const key of required) if (!Object.hasOwn(value, key)) return problem(`has no \`${key}\``);
    for (const key of Object.keys(value)) {
      const check = own.get(key);
      if (!check) {
        return problem(`has a field \`${key}\` that this bpp does not know: a newer one may have written it`);
      }
      const found = check((value as Readonly<Record<string, unknown>>)[key]);
      if (found) return within(found, key);
    }
    return undefined;
  };
}
