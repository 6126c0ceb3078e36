import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../../src/record/json-schema.js';
import { ARTICLE_SCHEMA } from '../../src/record/schema.js';
import { articleRecords } from '../../src/store/read.js';
import { ARCHIVE } from '../support/archive.js';
import { storedDatabase } from '../support/database.js';

const NAMES: Readonly<Record<string, string>> = {
  object: 'object',
  string: 'string',
  number: 'number',
  boolean: 'boolean',
};

function typeOf(value: unknown): readonly string[] {
  if (value === null) return ['null'];
  if (Array.isArray(value)) return ['array'];
  if (Number.isInteger(value)) return ['integer', 'number'];
  return [NAMES[typeof value] ?? typeof value];
}

/** The part of JSON Schema that ours uses; gives what is wrong, with its place in the value. */
function problems(value: unknown, schema: JsonSchema, at = '$'): string[] {
  if (schema.$ref) return problems(value, ARTICLE_SCHEMA.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, at);
  const wrong: string[] = [];
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !typeOf(value).some((type) => types.includes(type))) wrong.push(`${at}: not ${types}`);
  if (schema.enum && !schema.enum.includes(String(value))) wrong.push(`${at}: not one of ${schema.enum}`);
  if (schema.pattern && typeof value === 'string' && !new RegExp(schema.pattern, 'u').test(value))
    wrong.push(`${at}: form`);
  if (typeof value === 'number' && (value < (schema.minimum ?? value) || value > (schema.maximum ?? value))) {
    wrong.push(`${at}: out of range`);
  }
  if (Array.isArray(value)) {
    for (const [n, item] of value.entries()) wrong.push(...problems(item, schema.items ?? {}, `${at}[${n}]`));
  } else if (value !== null && typeof value === 'object') {
    for (const key of schema.required ?? []) if (!(key in value)) wrong.push(`${at}: no ${key}`);
    for (const [key, item] of Object.entries(value)) {
      const property = schema.properties?.[key];
      if (property) wrong.push(...problems(item, property, `${at}.${key}`));
      else wrong.push(`${at}: unknown ${key}`);
    }
  }
  return wrong;
}

describe('ARTICLE_SCHEMA', () => {
  it('holds for every record', () => {
    const records = [...articleRecords(storedDatabase(ARCHIVE))];
    expect(records.flatMap((record) => problems(record, ARTICLE_SCHEMA))).toEqual([]);
    expect(records).toHaveLength(4);
  });

  it('does not hold for a record with a wrong, missing or unknown field', () => {
    const [record] = articleRecords(storedDatabase(ARCHIVE));
    if (!record) throw new Error('no record');
    const { language: _, ...rest } = record;
    const [mention] = record.mentions;
    const wrong = { ...rest, colour: 'red', published: 'today', mentions: [{ ...mention, kind: 'dog', start: -1 }] };
    expect(problems(wrong, ARTICLE_SCHEMA).sort()).toEqual([
      '$.mentions[0].kind: not one of person,force,organisation,place,programme,money,date,duration,contact',
      '$.mentions[0].start: out of range',
      '$.published: form',
      '$: no language',
      '$: unknown colour',
    ]);
  });
});
