import type { EntityKind, MentionKind } from '../model/mention.js';
import type { Database } from './database.js';

/** A chain of one article that the rules left apart, and somebody whom it may be. */
export interface DoubtRow {
  readonly kind: EntityKind;
  readonly name: string;
  readonly entity_id: string;
  readonly may_be: string;
  readonly may_be_id: string;
  readonly likelihood: number;
  readonly rule: string;
  readonly detail: string;
  readonly mention_count: number;
  /** Of the chain's first mention. */
  readonly mention_id: string;
  readonly source: string;
  readonly line: number;
}

/** A mention that a rule was not sure of. */
export interface UnsureRow {
  readonly id: string;
  readonly kind: MentionKind;
  readonly text: string;
  readonly entity: string | null;
  readonly source: string;
  readonly line: number;
  readonly rule: string;
  readonly confidence: number;
}

/** What the rules left undecided, the weightiest first: likely, and much depends on it. */
export function doubts(db: Database, limit: number): readonly DoubtRow[] {
  return db
    .prepare<[object], DoubtRow>(
      `SELECT c.kind, c.name, e.id AS entity_id, o.name AS may_be, o.id AS may_be_id, d.likelihood, d.rule, d.detail,
         c.mention_count, m.id AS mention_id, a.source, m.line
       FROM doubts d JOIN chains c ON c.id = d.chain_id JOIN entities e ON e.id = c.entity_id
       JOIN entities o ON o.id = d.entity_id
       JOIN mentions m ON m.id = (SELECT f.id FROM mentions f WHERE f.chain_id = c.id ORDER BY f.start LIMIT 1)
       JOIN articles a ON a.id = m.article_id
       WHERE e.status = 'auto' AND m.status = 'auto' AND c.link_rule NOT LIKE 'curate/%'
       ORDER BY d.likelihood * c.mention_count DESC, c.name, a.source, m.start, o.name LIMIT @limit`,
    )
    .all({ limit: limit === 0 ? -1 : limit });
}

/** Mentions under `below`, the least sure first; none that a person confirmed. */
export function unsureMentions(db: Database, below: number, limit: number): readonly UnsureRow[] {
  return db
    .prepare<[object], UnsureRow>(
      `SELECT m.id, m.kind, m.text, e.name AS entity, a.source, m.line, m.rule, m.confidence
       FROM mentions m JOIN articles a ON a.id = m.article_id
       LEFT JOIN chains c ON c.id = m.chain_id LEFT JOIN entities e ON e.id = c.entity_id
       WHERE m.confidence < @below AND m.status = 'auto' AND coalesce(e.status, 'auto') = 'auto'
       ORDER BY m.confidence, a.source, a.ordinal, m.start LIMIT @limit`,
    )
    .all({ below, limit: limit === 0 ? -1 : limit });
}
