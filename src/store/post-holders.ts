import { SPEECH } from '../model/fact-kinds.js';
import type { FindHolders, NamedBody, PostGiven, PostWords } from '../model/post-holder.js';
import type { Database } from './database.js';

// What tells who is meant by words for a post, read from a database whose entities are made; and who is, written into it.

/** Sayings that words for somebody stand before, and no name. */
function unnamedSayings(db: Database): readonly PostWords[] {
  const rows = SPEECH.map(
    (table) => `SELECT f.id, f."by" AS "by", f.article_id AS articleId, a.published FROM ${table} f
      JOIN articles a ON a.id = f.article_id WHERE f.speaker_chain IS NULL AND f."by" IS NOT NULL`,
  );
  return db.prepare<[], PostWords>(rows.join(' UNION ALL ')).all();
}

/** The posts that the articles give people. */
function postsGiven(db: Database): readonly PostGiven[] {
  return db
    .prepare<[], PostGiven>(
      `SELECT r.person_id AS person, r.role, r.organisation AS body, r.state, r.basis, r.since, r.until,
         r.article_id AS articleId, a.published
       FROM roles_held r JOIN articles a ON a.id = r.article_id WHERE r.person_id IS NOT NULL`,
    )
    .all();
}

/** The bodies that an article names. */
function bodiesNamedIn(db: Database): (articleId: string) => readonly NamedBody[] {
  const bodies = db.prepare<[string], NamedBody>(
    `SELECT DISTINCT e.kind, e.name FROM chains c JOIN entities e ON e.id = c.entity_id
     WHERE c.article_id = ? AND e.kind IN ('force', 'organisation')`,
  );
  return (articleId) => bodies.all(articleId);
}

/** Makes those who are meant by words for a post exactly the ones that `find` gives. */
export function writePostHolders(db: Database, find: FindHolders): void {
  const holders = find(unnamedSayings(db), postsGiven(db), bodiesNamedIn(db));
  const meant = new Set(holders.map(({ id }) => id));
  for (const table of SPEECH) {
    const drop = db.prepare(`UPDATE ${table} SET meant_id = NULL, meant_rule = NULL, meant_basis = NULL WHERE id = ?`);
    const held = db.prepare<[], string>(`SELECT id FROM ${table} WHERE meant_rule IS NOT NULL`).pluck().all();
    for (const id of held) if (!meant.has(id)) drop.run(id);
    const put = db.prepare(
      `UPDATE ${table} SET meant_id = @person, meant_rule = @rule, meant_basis = 'implied'
       WHERE id = @id AND (meant_id IS NOT @person OR meant_rule IS NOT @rule)`,
    );
    for (const { id, person, rule } of holders) put.run({ id, person, rule });
  }
}
