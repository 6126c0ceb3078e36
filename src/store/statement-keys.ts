import { endianness } from 'node:os';
import type { ArticleKeys } from '../model/fact.js';
import type { Database } from './database.js';

// What the statements of each article are compared by, as the table keeps it: one list of numbers an article, four bytes each,
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

/** The lists of all articles. */
export function* readStatementKeys(db: Database): Generator<ArticleKeys> {
  const rows = db.prepare<[], { articleId: string; keys: Buffer }>(
    'SELECT article_id AS articleId, keys FROM statement_keys',
  );
  for (const { articleId, keys } of rows.iterate()) yield { articleId, numbers: asNumbers(keys) };
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
