import { endianness } from 'node:os';
import type { ArticleKeys } from '../model/fact.js';
import type { Database } from './database.js';

// What the sentences and the statements of each article are compared by, as the tables keep it: one list of numbers an article, four bytes each,
// the lowest first. To find who shares a key all lists are read, which for a hundred thousand articles takes a fraction of a
// second; an index of the keys would be larger than the facts.

const isBigEndian = endianness() === 'BE';

/** Makes the lists of these articles these. */
export function writeStatementKeys(db: Database, articles: Iterable<ArticleKeys>): void {
  const put = db.prepare(
    `INSERT INTO statement_keys (article_id, keys) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET keys = excluded.keys WHERE keys <> excluded.keys`,
  );
  for (const { articleId, numbers } of articles) put.run(articleId, asBytes(numbers));
}

/** The lists of all articles, of what their statements or their sentences are compared by. */
export function* readKeys(db: Database, table: 'statement_keys' | 'sentence_keys'): Generator<ArticleKeys> {
  const rows = db.prepare<[], { articleId: string; keys: Buffer }>(
    `SELECT article_id AS articleId, keys FROM ${table}`,
  );
  for (const { articleId, keys } of rows.iterate()) yield { articleId, numbers: asNumbers(keys) };
}

/** An article by the sentences that it has, as `resolve/find-copies.ts` compares them. */
export interface StoredSentences {
  readonly id: string;
  readonly published: string | null;
  readonly sentences: Uint32Array;
}

/** Texts that are in memory at once. */
const TEXTS = 200;

/** The articles of which nobody has looked at the sentences, with their texts, some at a time. */
export function* unreadTexts(db: Database): Generator<readonly { readonly id: string; readonly text: string }[]> {
  const ids = db
    .prepare<[], string>('SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM sentence_keys) ORDER BY n')
    .pluck()
    .all();
  const texts = db.prepare<[string], { id: string; text: string }>(
    'SELECT id, text FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  );
  for (let at = 0; at < ids.length; at += TEXTS) yield texts.all(JSON.stringify(ids.slice(at, at + TEXTS)));
}

/** Keeps the sentences of articles. */
export function writeSentences(db: Database, articles: Iterable<Pick<StoredSentences, 'id' | 'sentences'>>): void {
  const put = db.prepare('INSERT INTO sentence_keys (article_id, keys) VALUES (?, ?)');
  for (const { id, sentences } of articles) put.run(id, asBytes(sentences));
}

/** Of all articles, or of these, in the order of the archive. */
export function* readSentences(db: Database, ids?: Iterable<string>): Generator<StoredSentences> {
  const [which, given] = ids
    ? ['WHERE a.id IN (SELECT value FROM json_each(@ids))', { ids: JSON.stringify([...ids]) }]
    : ['', {}];
  const rows = db.prepare<[object], { id: string; published: string | null; keys: Buffer }>(
    `SELECT a.id, a.published, s.keys FROM articles a JOIN sentence_keys s ON s.article_id = a.id ${which}
     ORDER BY a.source, a.ordinal`,
  );
  for (const { id, published, keys } of rows.iterate(given)) yield { id, published, sentences: asNumbers(keys) };
}

/** These articles, as far as they are there, and whatever is of one origin with any of them. */
export function withCopies(db: Database, ids: Iterable<string>): ReadonlySet<string> {
  const rows = db.prepare<[string], string>(
    `WITH origins AS MATERIALIZED (SELECT coalesce(c.origin_id, a.id) AS id FROM articles a
       LEFT JOIN copies c ON c.article_id = a.id WHERE a.id IN (SELECT value FROM json_each(?)))
     SELECT id FROM origins UNION SELECT c.article_id FROM origins o JOIN copies c ON c.origin_id = o.id`,
  );
  return new Set(rows.pluck().all(JSON.stringify([...ids])));
}

/** A list as it is stored. */
export function asBytes(numbers: Uint32Array): Buffer {
  const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return isBigEndian ? Buffer.from(bytes).swap32() : bytes;
}

/** The list that was stored. */
export function asNumbers(bytes: Buffer): Uint32Array {
  const own = new Uint8Array(bytes);
  if (isBigEndian) Buffer.from(own.buffer).swap32();
  return new Uint32Array(own.buffer);
}
