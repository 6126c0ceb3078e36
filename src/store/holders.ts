import type { RoleBasis, RoleState } from '../model/statement.js';
import type { Database } from './database.js';
import type { Citation } from './dossier.js';
import { ORIGIN_JOIN, ORIGIN_OF_EVIDENCE } from './fact-tables.js';
import { articleCondition, type Filter, sureEvidence } from './filters.js';

/** What an article states of who holds a post, as far as it tells which of them to show. */
export interface Holding {
  readonly id: string;
  /** The fact that it is evidence of: who, and at which body. */
  readonly fact_id: string;
  readonly role: string;
  readonly state: RoleState;
  readonly basis: RoleBasis;
  readonly since: string | null;
  readonly until: string | null;
  readonly confidence: number;
  readonly published: string | null;
  /** The article that its article is a copy of, or its own. */
  readonly origin: string;
}

/** The same with who, where and in which words. */
export interface HeldAt extends Citation, Holding {
  readonly person: string;
  readonly person_id: string | null;
  readonly organisation: string | null;
  readonly organisation_id: string | null;
  readonly headline: string | null;
}

/** Which statements are looked for: those of the post, in articles that the other filters fit. */
export interface HoldersAsked {
  readonly post: Extract<Filter, { readonly on: 'role' }>;
  readonly articles: readonly Filter[];
  readonly least: number;
}

/** Every statement that somebody holds one of these posts, by day and the order of the archive; those without a day last. */
export function holdingsOf(db: Database, { post, articles, least }: HoldersAsked): readonly Holding[] {
  const { rows = '', where = '', values = {} } = sureEvidence(post, least) ?? {};
  const others = articles.map((filter, n) => articleCondition(filter, { n, least, isWide: true }));
  return db
    .prepare<[object], Holding>(
      `SELECT m.id, v.fact_id, m.role, m.state, m.basis, m.since, m.until, m.confidence, a.published, ${ORIGIN_OF_EVIDENCE} AS origin
       FROM ${rows} JOIN evidence v ON v.statement_id = m.id ${ORIGIN_JOIN} JOIN articles a ON a.id = m.article_id
       WHERE ${[where, ...others.map((other) => other.where)].map((part) => `(${part})`).join(' AND ')}
       ORDER BY a.published IS NULL, a.published, a.source, a.ordinal, m.start, m.id`,
    )
    .all(Object.assign({}, values, ...others.map((other) => other.values)));
}

/** Whom and which body a fact of a post is about. */
export interface Held {
  readonly person: string | null;
  readonly person_id: string | null;
  readonly organisation: string | null;
}

/** Finds whom and which body a fact of a post is about. */
export function createHeldFinder(db: Database): (factId: string) => Held | undefined {
  const statement = db.prepare<[string], Held>(
    'SELECT subject AS person, subject_id AS person_id, value AS organisation FROM facts WHERE id = ?',
  );
  return (factId) => statement.get(factId);
}

/** Finds a statement with its words, by its id. */
export function createHoldingFinder(db: Database): (id: string) => HeldAt | undefined {
  const statement = db.prepare<[string], HeldAt>(
    `SELECT r.id, r.article_id, r.source, r.line, r.start, r."end", r.text, r.rule, r.confidence, v.fact_id, r.person,
       r.person_id, r.role, r.organisation, r.organisation_id, r.state, r.basis, r.since, r.until, r.headline, r.published,
       ${ORIGIN_OF_EVIDENCE} AS origin
     FROM roles_held r JOIN evidence v ON v.statement_id = r.id ${ORIGIN_JOIN} WHERE r.id = ?`,
  );
  return (id) => statement.get(id);
}
