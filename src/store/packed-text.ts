import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Database } from './database.js';

// The text of a source says again what its articles say, so it is packed with their texts as the dictionary of the deflation:
// of a text dump some 40 bytes are left, of a page its markup. Nothing is lost: unpacked it is the text, letter for letter.

/** What the dictionary is: the articles in their order. Of many the window of the deflation sees the last 32 kB. */
const dictionaryOf = (articles: readonly string[]): Buffer => Buffer.from(articles.join('\n'), 'utf8');

/** Least memory that packs as well, for the texts are short and the memory is cleared for each. */
const MEMORY = 5;

/** Packs the text of a source that has these articles. */
export function packText(text: string, articles: readonly string[]): Buffer {
  return deflateRawSync(text, { dictionary: dictionaryOf(articles), memLevel: MEMORY });
}

/** Gives the text of a source by what stands in its `packed`. @throws where nothing can be made of that. */
export function createUnpacker(db: Database): (path: string, packed: Buffer) => string {
  const articles = db.prepare<[string], string>('SELECT text FROM articles WHERE source = ? ORDER BY ordinal').pluck();
  return (path, packed) => inflateRawSync(packed, { dictionary: dictionaryOf(articles.all(path)) }).toString('utf8');
}
