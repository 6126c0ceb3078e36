import type { Explanation } from '../model/fact.js';
import { FACT_KINDS, type FactTable, SPEECH } from '../model/fact-kinds.js';
import type { Database } from './database.js';
import type { Told } from './told.js';

/** A fact as its table has it. */
export interface FactRow {
  readonly id: string;
  readonly kind: FactTable;
  readonly subject: string | null;
  readonly subject_id: string | null;
  readonly label: string;
  readonly value: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly state: string | null;
  readonly basis: string | null;
  readonly evidence_count: number;
  readonly origin_count: number;
  readonly first_published: string | null;
  readonly last_published: string | null;
  readonly status: string;
}

/** A statement of a fact, and why it is one. */
export interface EvidenceRow extends Told {
  readonly same_as: string | null;
  readonly same_rule: string | null;
  readonly same_detail: string | null;
}

/** Another fact about the same thing, and what lies between. */
export interface LinkRow {
  readonly fact_id: string;
  readonly subject: string | null;
  readonly label: string;
  readonly state: string | null;
  readonly verdict: 'differs' | 'unsure';
  readonly rule: string;
  readonly detail: string;
  readonly explained: Explanation | null;
  readonly source: string;
  readonly line: number;
}

/** The fact of that id. */
export function factById(db: Database, id: string): FactRow | undefined {
  return db
    .prepare<[string], FactRow>(
      `SELECT id, kind, subject, subject_id, label, value, min, max, unit, "from", "to", state, basis, evidence_count,
         origin_count, first_published, last_published, status FROM facts WHERE id = ?`,
    )
    .get(id);
}

/** Kinds of which a reader asks for the fact; posts and speech are read in their article, and in the dossier of whose they are. */
const READ_AS_FACTS = [...FACT_KINDS.keys()].filter(
  (table) => table !== 'roles' && !SPEECH.some((one) => one === table),
);

/** The fact that a statement is evidence of, where it is one of an event, a sum, a dealing and the like. */
export function factOfStatement(db: Database, id: string): string | undefined {
  return db
    .prepare<[object], string>(
      `SELECT fact_id FROM evidence WHERE statement_id = @id
       AND "table" IN (SELECT value FROM json_each(@tables))`,
    )
    .pluck()
    .get({ id, tables: JSON.stringify(READ_AS_FACTS) });
}

/** The statements of a fact, the one that says most first. */
export function evidenceOf(db: Database, fact: string): readonly EvidenceRow[] {
  return db
    .prepare<[string], EvidenceRow>(
      `SELECT v.statement_id AS id, v.article_id, v.source, v.line, v.start, v."end", v.text, v.rule, v.confidence, v.same_as,
         v.same_rule, v.same_detail, a.headline, a.published, v.origin_id AS origin, b.start AS block_start,
         substr(a.text, b.start + 1, b."end" - b.start) AS block_text
       FROM evidence_cited v JOIN articles a ON a.id = v.article_id
       JOIN blocks b ON b.article_id = v.article_id AND b.start <= v.start AND b."end" > v.start
       WHERE v.fact_id = ? ORDER BY v.ordinal`,
    )
    .all(fact);
}

/** The facts that a fact differs from, or may be one with. */
export function linksOf(db: Database, fact: string): readonly LinkRow[] {
  return db
    .prepare<[object], LinkRow>(
      `SELECT o.id AS fact_id, o.subject, o.label, o.state, l.verdict, l.rule, l.detail, l.explained, s.source, s.line
       FROM (SELECT other_id AS id, verdict, rule, detail, explained, other_statement_id AS statement FROM fact_links
           WHERE fact_id = @fact
         UNION ALL SELECT fact_id, verdict, rule, detail, explained, statement_id FROM fact_links WHERE other_id = @fact) l
       JOIN facts o ON o.id = l.id JOIN evidence_cited s ON s.statement_id = l.statement
       ORDER BY l.verdict, l.explained IS NOT NULL, o.label, o.id`,
    )
    .all({ fact });
}

/** What lies between two facts. */
export interface FactLinkRow {
  readonly fact_id: string;
  readonly other_id: string;
  readonly verdict: 'differs' | 'unsure';
  readonly rule: string;
  readonly detail: string;
  readonly explained: Explanation | null;
}

const LINKS = 'SELECT fact_id, other_id, verdict, rule, detail, explained FROM fact_links';

/**
 * What lies between facts: everything, or what hangs together with a fact that some articles tell of, from fact to fact
 * however far.
 */
export function factLinks(db: Database, articles: readonly string[] | undefined): readonly FactLinkRow[] {
  if (articles === undefined) return db.prepare<[], FactLinkRow>(`${LINKS} ORDER BY fact_id, other_id`).all();
  return db
    .prepare<[string], FactLinkRow>(
      `WITH RECURSIVE reached (id) AS (
         SELECT v.fact_id FROM evidence v WHERE v.article_id IN (SELECT value FROM json_each(?))
           AND EXISTS (SELECT 1 FROM fact_links l WHERE l.fact_id = v.fact_id
             UNION ALL SELECT 1 FROM fact_links l WHERE l.other_id = v.fact_id)
         UNION SELECT l.other_id FROM reached r JOIN fact_links l ON l.fact_id = r.id
         UNION SELECT l.fact_id FROM reached r JOIN fact_links l ON l.other_id = r.id)
       ${LINKS} WHERE fact_id IN (SELECT id FROM reached) ORDER BY fact_id, other_id`,
    )
    .all(JSON.stringify(articles));
}

/** How much there is of facts, by their ids. */
export function factSizes(
  db: Database,
  ids: readonly string[],
): ReadonlyMap<string, Pick<FactRow, 'id' | 'kind' | 'origin_count'>> {
  const rows = db
    .prepare<[string], Pick<FactRow, 'id' | 'kind' | 'origin_count'>>(
      'SELECT id, kind, origin_count FROM facts WHERE id IN (SELECT value FROM json_each(?))',
    )
    .all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row]));
}
