import type { Statement, StatingArticle } from '../model/fact.js';
import { nameKey } from '../text/name-key.js';
import type { Sum } from './sums.js';
import type { Thing } from './things.js';

/** A statement beside what its article is. */
export interface Compared extends Statement {
  readonly article: StatingArticle;
  /** What is said, without marks and case, between single spaces; empty for whatever is no speech. */
  readonly words: string;
  /** What a sum is of, or for, or what an event is done to. */
  readonly thing: Thing | undefined;
  /** Undefined for whatever is none, or none whose figure is known. */
  readonly sum: Sum | undefined;
}

/** How many words there are in what is said. */
export function wordCount(words: string): number {
  let count = 1;
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) count++;
  return count;
}

/** A field as text; undefined where there is none. */
export function textOf({ fields }: Statement, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** Several things, each by its id or the key of its words, in an order of content. */
export function thingsOf({ fields }: Statement, name: string): readonly string[] {
  const [names, ids] = [fields[name], fields[`${name}_ids`]];
  if (!Array.isArray(names)) return [];
  const things = names.map((words, at) => (Array.isArray(ids) && ids[at]) || `"${nameKey(words ?? '')}`);
  return [...new Set(things)].sort(compare);
}

/** A field as a number. */
export function numberOf({ fields }: Statement, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

/** A thing by its id, by the key of its name where no mention carries it; undefined where there is none. */
export function thingOf(statement: Statement, name: string): string | undefined {
  const id = textOf(statement, `${name}_id`);
  if (id !== undefined) return id;
  const named = textOf(statement, name);
  return named === undefined ? undefined : `"${nameKey(named)}`;
}

/** Parts of a key, which no part can run out of. */
export const keyOf = (...parts: readonly (string | number | undefined)[]): string =>
  parts.map((part) => (typeof part === 'string' && part.includes('|') ? part.replaceAll('|', '¦') : part)).join('|');

/** The order that nothing but content decides: surest and earliest first. */
export function byWeight(a: Compared, b: Compared): number {
  return (
    b.confidence - a.confidence ||
    compare(a.article.published ?? '9999', b.article.published ?? '9999') ||
    compare(a.id, b.id)
  );
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
