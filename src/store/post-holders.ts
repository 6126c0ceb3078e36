import { SPEECH } from '../model/fact-kinds.js';
import type { HolderRules, NamedBody, PostGiven, PostWords } from '../model/post-holder.js';
import type { Database } from './database.js';

// What tells who is meant by words for a post, read from a database whose entities are made; and who is, written into it.

/** Sayings that words for somebody stand before, and no name; of these words one has to be among them. */
function unnamedSayings(db: Database, words: readonly string[]): readonly PostWords[] {
  const known = words.map((_, at) => `instr(lower(f."by"), @w${at})`).join(' OR ');
  const rows = SPEECH.map(
    (table) => `SELECT f.id, f."by" AS "by", f.article_id AS articleId, a.published FROM ${table} f
      JOIN articles a ON a.id = f.article_id WHERE f.speaker_chain IS NULL AND f."by" IS NOT NULL AND (${known})`,
  );
  const given = Object.fromEntries(words.map((word, at) => [`w${at}`, word]));
  return db.prepare<[object], PostWords>(rows.join(' UNION ALL ')).all(given);
}

/** Who is given one of these posts by the articles. */
function postsGiven(db: Database, roles: readonly string[]): readonly PostGiven[] {
  return db
    .prepare<[object], PostGiven>(
      `SELECT r.person_id AS person, r.role, r.organisation AS body, r.state, r.basis, r.since, r.until,
         r.article_id AS articleId, a.published
       FROM roles_held r JOIN articles a ON a.id = r.article_id
       WHERE r.person_id IS NOT NULL AND r.role IN (SELECT value FROM json_each(@roles))`,
    )
    .all({ roles: JSON.stringify(roles) });
}

/** The bodies that an article names. */
function bodiesNamedIn(db: Database): (articleId: string) => readonly NamedBody[] {
  const bodies = db.prepare<[string], NamedBody>(
    `SELECT DISTINCT e.kind, e.name FROM chains c JOIN entities e ON e.id = c.entity_id
     WHERE c.article_id = ? AND e.kind IN ('force', 'organisation')`,
  );
  return (articleId) => bodies.all(articleId);
}

/** Makes those who are meant by words for a post exactly the ones that the rules give. */
export function writePostHolders(db: Database, { find, words, roles }: HolderRules): void {
  const holders = find(unnamedSayings(db, words), postsGiven(db, roles), bodiesNamedIn(db));
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
