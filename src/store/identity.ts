import type { Database } from './database.js';

/** The names of one article that are taken for one thing, and why that is the entity. */
export interface ChainOf {
  readonly id: string;
  readonly name: string;
  readonly mention_count: number;
  readonly link_rule: string | null;
  readonly link_detail: string | null;
  readonly source: string;
  /** Of its first mention. */
  readonly line: number;
  readonly headline: string | null;
  readonly published: string | null;
  readonly article_id: string;
}

/** A way of writing it in an article: which rule found it, and why it belongs to what was named before. */
export interface FormOf {
  readonly chain_id: string;
  readonly text: string;
  readonly count: number;
  readonly line: number;
  readonly rule: string;
  readonly confidence: number;
  readonly link_rule: string | null;
  readonly link_detail: string | null;
}

/** Names that were left apart although they may be it, or it may be theirs. */
export interface ApartOf {
  readonly name: string;
  readonly entity_id: string;
  readonly likelihood: number;
  readonly rule: string;
  readonly detail: string;
  readonly source: string;
  readonly line: number;
}

/** The chains of an entity, the oldest first. */
export function chainsOf(db: Database, entity: string): readonly ChainOf[] {
  return db
    .prepare<[string], ChainOf>(
      `SELECT c.id, c.name, c.mention_count, c.link_rule, c.link_detail, a.source, min(m.line) AS line, a.headline,
         a.published, a.id AS article_id
       FROM chains c JOIN articles a ON a.id = c.article_id JOIN mentions m ON m.chain_id = c.id
       WHERE c.entity_id = ? GROUP BY c.id ORDER BY a.published IS NULL, a.published, a.source, a.ordinal, c.ordinal`,
    )
    .all(entity);
}

/** How a chain writes its name, in the order of the text. */
export function formsOf(db: Database, chain: string): readonly FormOf[] {
  return db
    .prepare<[string], FormOf>(
      `SELECT chain_id, text, count(*) AS count, min(line) AS line, rule, max(confidence) AS confidence, link_rule, link_detail
       FROM mentions WHERE chain_id = ? GROUP BY text, rule, link_rule, link_detail ORDER BY min(start)`,
    )
    .all(chain);
}

/** Whose chains may be the entity's, and whose it may be itself. */
export function apartFrom(db: Database, entity: string): readonly ApartOf[] {
  return db
    .prepare<[object], ApartOf>(
      `SELECT o.name, o.id AS entity_id, d.likelihood, d.rule, d.detail, a.source, min(m.line) AS line
       FROM (SELECT * FROM doubts WHERE entity_id = @entity
           UNION SELECT d.* FROM chains own CROSS JOIN doubts d ON d.chain_id = own.id WHERE own.entity_id = @entity) d
       JOIN chains c ON c.id = d.chain_id JOIN articles a ON a.id = c.article_id
       JOIN mentions m ON m.chain_id = c.id
       JOIN entities o ON o.id = CASE WHEN d.entity_id = @entity THEN c.entity_id ELSE d.entity_id END
       WHERE o.id <> @entity
       GROUP BY d.chain_id, d.entity_id ORDER BY d.likelihood DESC, o.name, a.source, line`,
    )
    .all({ entity });
}
