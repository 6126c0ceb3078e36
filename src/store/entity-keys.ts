import { hash } from 'node:crypto';
import { KEY_SORTS, type KeySort, type NameKey } from '../model/name-key.js';
import type { Database } from './database.js';

// What entities are found by when a name changes: hashes of `resolve/block-keys.ts`, each with its sort in the lowest bits.

const SORTS = 2 ** 3;
const DIGITS = 10;
const numbers = new Map<string, number>();
/** As many as an ingest of some changed pages meets. */
const MOST_KNOWN = 100_000;

/** A key as the table has it. */
export function keyNumber({ sort, text }: NameKey): number {
  let number = numbers.get(text);
  if (number === undefined) {
    number = Number.parseInt(hash('sha256', text, 'hex').slice(0, DIGITS), 16) * SORTS;
    if (numbers.size >= MOST_KNOWN) numbers.clear();
    numbers.set(text, number);
  }
  return number + KEY_SORTS.indexOf(sort);
}

/** What a key is for. */
export const sortOf = (key: number): KeySort | undefined => KEY_SORTS[key % SORTS];

/** The key of the same text that is for something else. */
export const asSort = (key: number, sort: KeySort): number => key - (key % SORTS) + KEY_SORTS.indexOf(sort);

/** Reads what entities are found by. */
export interface EntityKeys {
  /** The entities that have a key. */
  having(key: number): readonly string[];
  /** How many have it. */
  count(key: number): number;
  of(entity: string): readonly number[];
  /** The articles with a chain of this kind and key, which is what `key` stands for; no more of them than asked for. */
  articlesNaming(key: number, chain: { readonly kind: string; readonly key: string }, most: number): readonly string[];
}

export function readEntityKeys(db: Database): EntityKeys {
  const having = db.prepare<[number], string>('SELECT entity_id FROM entity_keys WHERE key = ?').pluck();
  const count = db.prepare<[number], number>('SELECT count(*) FROM entity_keys WHERE key = ?').pluck();
  const of = db.prepare<[string], number>('SELECT key FROM entity_keys WHERE entity_id = ?').pluck();
  const naming = db
    .prepare<[object], string>(
      `SELECT c.article_id FROM entity_keys k CROSS JOIN chains c ON c.entity_id = k.entity_id
       WHERE k.key = @number AND c.kind = @kind AND c.key = @key AND c.is_full = 1 LIMIT @most`,
    )
    .pluck();
  return {
    having: (key) => having.all(key),
    count: (key) => count.get(key) ?? 0,
    of: (entity) => of.all(entity),
    articlesNaming: (number, { kind, key }, most) => naming.all({ number, kind, key, most }),
  };
}

/** By entity, the keys that it is found by. */
export type KeysOfEntities = ReadonlyMap<string, ReadonlySet<number>>;

/** Makes what some entities are found by exactly this. */
export function replaceEntityKeys(db: Database, keys: KeysOfEntities): void {
  const held = db.prepare<[string], number>('SELECT key FROM entity_keys WHERE entity_id = ?').pluck();
  const drop = db.prepare('DELETE FROM entity_keys WHERE key = ? AND entity_id = ?');
  for (const [entity, own] of keys) for (const key of held.all(entity)) if (!own.has(key)) drop.run(key, entity);
  putEntityKeys(db, keys);
}

/** Puts in what entities are found by, where it is not there. */
export function putEntityKeys(db: Database, keys: KeysOfEntities): void {
  const put = db.prepare('INSERT INTO entity_keys (key, entity_id) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const rows = [...keys].flatMap(([entity, own]) => [...own].map((key) => ({ entity, key })));
  // In the order of the table, so that a first load fills its pages.
  for (const { key, entity } of rows.sort((a, b) => a.key - b.key)) put.run(key, entity);
}
