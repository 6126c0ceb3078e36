import type { Facts } from '../model/fact.js';
import { rejectStatement, type TakenStatement } from './curation.js';
import type { Database } from './database.js';

/** Some of the facts, and what decisions say of them and of statements that they were made of. */
export interface FactsToPut {
  readonly facts: Facts;
  readonly confirmed: ReadonlySet<string>;
  /** Statements that are none. */
  readonly taken: readonly TakenStatement[];
}

/** Makes the facts of the database exactly these, each with its evidence, and what lies between them; some of them confirmed. */
export function writeFacts(db: Database, parts: Iterable<FactsToPut>): void {
  db.exec('DELETE FROM fact_links; DELETE FROM evidence; DELETE FROM facts');
  const putFact = db.prepare(
    `INSERT INTO facts (id, kind, subject, subject_id, label, value, min, max, unit, "from", "to", state, basis, evidence_count,
       origin_count, first_published, last_published, status)
     VALUES (@id, @kind, @subject, @subjectId, @label, @value, @min, @max, @unit, @from, @to, @state, @basis, @count, @origins,
       @first, @last, @status)`,
  );
  const putEvidence = db.prepare(
    `INSERT INTO evidence (statement_id, "table", fact_id, ordinal, article_id, origin_id, rule, detail, same_as)
     VALUES (@statementId, @table, @id, @ordinal, @articleId, @origin, @rule, @detail, @sameAs)`,
  );
  const putLink = db.prepare(
    `INSERT INTO fact_links (fact_id, other_id, verdict, rule, detail, explained, statement_id, other_statement_id)
     VALUES (@one, @other, @verdict, @rule, @detail, @explained, @oneStatement, @otherStatement)`,
  );
  for (const { facts: found, confirmed, taken } of parts) {
    for (const statement of taken) rejectStatement(db, statement);
    for (const { evidence, ...fact } of found.facts) {
      putFact.run({ ...fact, count: evidence.length, status: confirmed.has(fact.id) ? 'confirmed' : 'auto' });
      evidence.forEach((piece, ordinal) => {
        putEvidence.run({ ...piece, id: fact.id, ordinal });
      });
    }
    for (const link of found.links) putLink.run(link);
  }
}
