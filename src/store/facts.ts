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

/** The facts of statements that are not the only ones of their fact. */
export function sharedFacts(db: Database, table: FactTable): ReadonlyMap<string, string> {
  const rows = db
    .prepare<[string], { statement_id: string; fact_id: string }>(
      `SELECT v.statement_id, v.fact_id FROM evidence v JOIN facts f ON f.id = v.fact_id
       WHERE v."table" = ? AND f.evidence_count > 1`,
    )
    .all(table);
  return new Map(rows.map(({ statement_id, fact_id }) => [statement_id, fact_id]));
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

/** Everything that lies between facts. */
export function factLinks(db: Database): readonly FactLinkRow[] {
  return db
    .prepare<[], FactLinkRow>(
      `SELECT fact_id, other_id, verdict, rule, detail, explained FROM fact_links ORDER BY fact_id, other_id`,
    )
    .all();
}
