import { escapeJson } from '../text/steering.js';

/** What YAML is made of here. */
export type YamlValue = string | number | boolean | readonly YamlValue[] | { readonly [key: string]: YamlValue };

const PLAIN_KEY = /^[a-z_][a-z0-9_]*$/i;
/** Words that YAML 1.1 takes for something else than their letters. */
const NOT_TEXT = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
const UNFIT_FOR_BLOCK = /[^\P{Cc}\n]|^\s|\s$|[ \t]\n|\n\n/u;

/**
 * A value as YAML that readers of version 1.1 and 1.2 read alike: texts are written as JSON strings, which are YAML too, long
 * ones of several lines as a block.
 */
export function toYaml(value: { readonly [key: string]: YamlValue }): string {
  return mapping(value, '').join('\n').concat('\n');
}

function mapping(value: { readonly [key: string]: YamlValue }, indent: string): readonly string[] {
  return Object.entries(value).flatMap(([key, each]) => {
    const name = PLAIN_KEY.test(key) && !NOT_TEXT.test(key) ? key : escapeJson(JSON.stringify(key));
    return entry(`${indent}${name}:`, each, `${indent}  `);
  });
}

function entry(head: string, value: YamlValue, indent: string): readonly string[] {
  if (typeof value === 'string') {
    const isBlock = value.includes('\n') && !UNFIT_FOR_BLOCK.test(value);
    if (!isBlock) return [`${head} ${escapeJson(JSON.stringify(value))}`];
    return [`${head} |-`, ...value.split('\n').map((line) => `${indent}${line}`)];
  }
  if (typeof value !== 'object') return [`${head} ${value}`];
  if (isList(value)) {
    if (value.length === 0) return [`${head} []`];
    return [head, ...value.flatMap((each) => entry(`${indent}-`, each, `${indent}  `))];
  }
  const lines = mapping(value, indent);
  return lines.length === 0 ? [`${head} {}`] : [head, ...lines];
}

const isList = (value: YamlValue): value is readonly YamlValue[] => Array.isArray(value);
