import { readFileSync } from 'node:fs';
import { UsageError } from '../../model/message.js';
import { nearest } from '../../text/edit-distance.js';
import { CONFIG_SCHEMA } from './config-schema.js';

/** What a file of settings may hold; paths start at its folder. */
export interface Config {
  readonly database?: string;
  readonly root?: string;
  readonly curation?: string;
  readonly lists?: string;
  readonly defaults?: Defaults;
}

/** Options that hold where a command line does not give them. */
export interface Defaults {
  readonly 'min-confidence'?: number;
  readonly stated?: boolean;
  readonly limit?: number;
  readonly format?: (typeof CONFIG_SCHEMA)['properties']['defaults']['properties']['format']['enum'][number];
}

/** Reads a file of settings. Throws a UsageError that says what is wrong with it, and which setting may have been meant. */
export function readConfig(file: string, shown: string): Config {
  let config: unknown;
  try {
    config = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`\`${shown}\` is no JSON: ${error instanceof Error ? error.message : error}`);
  }
  const { $schema: _, ...settings } = objectIn(config, `\`${shown}\``, '{"lists": "FOLDER"}');
  assertProperties(settings, CONFIG_SCHEMA.properties, `\`${shown}\``);
  if ('defaults' in settings) {
    const of = `\`defaults\` of \`${shown}\``;
    assertProperties(
      objectIn(settings['defaults'], of, '{"limit": 50}'),
      CONFIG_SCHEMA.properties.defaults.properties,
      of,
    );
  }
  return settings;
}

function objectIn(value: unknown, of: string, like: string): Readonly<Record<string, unknown>> {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return { ...value };
  throw new UsageError(`${of} holds no object: write ${like}`);
}

/** A setting as the schema has it. */
interface Property {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly description: string;
}

const OF_DEFAULTS = '`defaults` of ';

function assertProperties(
  settings: Readonly<Record<string, unknown>>,
  known: Readonly<Record<string, Property>>,
  of: string,
): void {
  const names = Object.keys(known).filter((name) => name !== '$schema');
  for (const [name, value] of Object.entries(settings)) {
    const property = known[name];
    if (property === undefined) {
      const meant = nearest(name, names);
      const hint =
        meant === undefined
          ? `it may have ${names.map((each) => `\`${each}\``).join(', ')}`
          : `did you mean \`${meant}\`?`;
      throw new UsageError(`${of} has no setting \`${name}\`: ${hint}`);
    }
    if (!fits(value, property))
      throw new UsageError(`\`${name}\` of ${of.replace(OF_DEFAULTS, '')} is ${wanted(property)}`);
  }
}

function fits(value: unknown, { type, enum: values, minimum, maximum }: Property): boolean {
  if (values) return values.some((each) => each === value);
  if (type === 'string') return typeof value === 'string' && value !== '';
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'object') return true;
  const isNumber = typeof value === 'number' && (type === 'number' || Number.isInteger(value));
  return isNumber && value >= (minimum ?? -Infinity) && value <= (maximum ?? Infinity);
}

function wanted({ description, enum: values }: Property): string {
  return values ? `one of ${values.join(', ')}` : description;
}
