import { FACT_KINDS } from '../model/fact-kinds.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import type { Database } from './database.js';
import { LIST_TABLES } from './fact-sql.js';

/** Where in the archive a row comes from. */
export interface RowPlace {
  readonly source: string;
  readonly line: number | null;
}

const OF_ARTICLE = 'SELECT a.source, t.line FROM %t t JOIN articles a ON a.id = t.article_id WHERE t.id = ?';
const OF_MENTION = 'SELECT a.source, m.line FROM mentions m JOIN articles a ON a.id = m.article_id WHERE m.id = ?';
const OF_FACT = 'SELECT source, line FROM facts_cited WHERE id = ?';

const PLACES: ReadonlyMap<string, string> = new Map([
  ['sources', 'SELECT path AS source, NULL AS line FROM sources WHERE path = ?'],
  ['issues', 'SELECT path AS source, line FROM issues WHERE path = ?'],
  ['articles', 'SELECT source, line FROM articles WHERE id = ?'],
  ['blocks', 'SELECT source, line FROM block_texts WHERE id = ?'],
  ['chains', 'SELECT a.source, a.line FROM chains c JOIN articles a ON a.id = c.article_id WHERE c.id = ?'],
  ['mentions', OF_MENTION],
  ...VALUE_TABLES.map(({ table }): [string, string] => [table, OF_MENTION]),
  ...[...FACT_KINDS.keys()].map((table): [string, string] => [table, OF_ARTICLE.replace('%t', table)]),
  ...LIST_TABLES.map(({ table, of }): [string, string] => [table, OF_ARTICLE.replace('%t', of)]),
  ['facts', OF_FACT],
  ['fact_links', OF_FACT],
  ['evidence', 'SELECT a.source, s.line FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.id = ?'],
]);

/** The place of a row by its id, where its table has places and the database can still say so. */
export function placeOfRow(db: Database, table: string, id: string): RowPlace | undefined {
  const query = PLACES.get(table);
  if (query === undefined) return undefined;
  try {
    return db.prepare<[string], RowPlace>(query).get(id);
  } catch {
    // The database is damaged, which is what is being told: where, it cannot say.
    return undefined;
  }
}
