import type { RoleBasis, RoleState } from '../model/statement.js';
import type { Database } from './database.js';
import type { Citation } from './dossier.js';

/** What an article states of who holds a post. */
export interface HeldAt extends Citation {
  /** The fact that it is evidence of. */
  readonly fact_id: string;
  readonly person: string;
  readonly person_id: string | null;
  readonly role: string;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  readonly state: RoleState;
  readonly basis: RoleBasis;
  readonly since: string | null;
  readonly until: string | null;
  readonly headline: string | null;
  readonly published: string | null;
  /** The article that its article is a copy of, or its own. */
  readonly origin: string;
}

/** Which posts are looked for. */
export interface PostsAsked {
  readonly titles: readonly string[];
  readonly least: number;
  /** Whether posts whose body no words give are left out. */
  readonly stated: boolean;
}

/** Every statement that somebody holds one of these posts, by day and the order of the archive. */
export function statedHolders(db: Database, { titles, least, stated }: PostsAsked): readonly HeldAt[] {
  return db
    .prepare<[object], HeldAt>(
      `SELECT r.id, r.article_id, r.source, r.line, r.start, r."end", r.text, r.rule, r.confidence, v.fact_id, r.person,
         r.person_id, r.role, r.organisation, r.organisation_id, r.state, r.basis, r.since, r.until, r.headline, r.published,
         v.origin_id AS origin
       FROM roles_held r JOIN evidence v ON v.statement_id = r.id JOIN articles a ON a.id = r.article_id
       WHERE r.role IN (SELECT value FROM json_each(@titles)) AND r.confidence >= @least
         AND (@stated = 0 OR r.basis = 'stated')
       ORDER BY r.published IS NULL, r.published, a.source, a.ordinal, r.start, r.id`,
    )
    .all({ titles: JSON.stringify(titles), least, stated: stated ? 1 : 0 });
}
