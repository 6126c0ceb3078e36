import { pointSlicer } from '../text/code-points.js';
import { firstWhere } from '../text/first-where.js';
import type { Database } from './database.js';

/** The paragraph of a statement, as far as it says what the statement means. */
export interface Paragraph {
  /** Where it begins in its article. */
  readonly start: number;
  /** Ids of what it names. */
  readonly around: readonly string[];
  readonly text: string;
}

interface Block {
  readonly start: number;
  readonly end: number;
}

/** Which statements `f`, by SQL and its parameters. */
interface Which {
  readonly which: string;
  readonly given: object;
}

/**
 * The paragraphs that hold statements of a table, by the statement's id. Each is made once, however many statements stand
 * in it: a page can be one paragraph of ten thousand sums.
 */
export function paragraphsOf(db: Database, table: string, { which, given }: Which): ReadonlyMap<string, Paragraph> {
  const articles = db.prepare<[object], { id: string; text: string }>(
    `SELECT id, text FROM articles WHERE id IN (SELECT f.article_id FROM ${table} f WHERE ${which})`,
  );
  const blocksOf = db.prepare<[string], Block>(`SELECT start, "end" FROM blocks WHERE article_id = ? ORDER BY ordinal`);
  const statementsOf = db.prepare<[string], { id: string; start: number }>(
    `SELECT id, start FROM ${table} WHERE article_id = ?`,
  );
  const namesOf = db.prepare<[string], { start: number; entity: string }>(
    `SELECT m.start, c.entity_id AS entity FROM mentions m JOIN chains c ON c.id = m.chain_id
     WHERE m.article_id = ? AND c.entity_id IS NOT NULL`,
  );
  const paragraphs = new Map<string, Paragraph>();
  for (const { id: article, text } of articles.iterate(given)) {
    const blocks = blocksOf.all(article);
    const slice = pointSlicer(text);
    const named = new Map<number, Set<string>>();
    for (const { start, entity } of namesOf.all(article)) {
      const at = blockAt(blocks, start);
      named.set(at, (named.get(at) ?? new Set()).add(entity));
    }
    const made = new Map<number, Paragraph>();
    for (const { id, start } of statementsOf.all(article)) {
      const at = blockAt(blocks, start);
      const block = blocks[at];
      if (!block || block.end <= start) continue;
      const around = [...(named.get(at) ?? [])];
      const paragraph = made.get(at) ?? { start: block.start, around, text: slice(block.start, block.end) };
      made.set(at, paragraph);
      paragraphs.set(id, paragraph);
    }
  }
  return paragraphs;
}

/** The last block that begins at an offset or before. */
function blockAt(blocks: readonly Block[], offset: number): number {
  return firstWhere(blocks.length, (at) => (blocks[at]?.start ?? 0) > offset) - 1;
}
