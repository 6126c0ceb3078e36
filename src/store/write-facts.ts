import type { Evidence, Facts } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import { rejectStatement, type TakenStatement } from './curation.js';
import type { Database, Statement } from './database.js';

/** Some of the facts, and what decisions say of them and of statements that they were made of. */
export interface FactsToPut {
  readonly facts: Facts;
  readonly confirmed: ReadonlySet<string>;
  /** Statements that are none. */
  readonly taken: readonly TakenStatement[];
}

/** By the columns of a table, the fields of what is put into it; the key's come first. */
interface Put {
  readonly table: string;
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, string>>;
}

const FACTS: Put = {
  table: 'facts',
  key: ['id'],
  columns: {
    ...{ id: 'id', kind: 'kind', subject: 'subject', subject_id: 'subjectId', label: 'label', value: 'value' },
    ...{ min: 'min', max: 'max', unit: 'unit', from: 'from', to: 'to', state: 'state', basis: 'basis' },
    ...{ evidence_count: 'count', origin_count: 'origins', first_published: 'first', last_published: 'last' },
    status: 'status',
  },
};
const LINKS: Put = {
  table: 'fact_links',
  key: ['fact_id', 'other_id'],
  columns: {
    ...{ fact_id: 'one', other_id: 'other', verdict: 'verdict', rule: 'rule', detail: 'detail' },
    ...{ explained: 'explained', statement_id: 'oneStatement', other_statement_id: 'otherStatement' },
  },
};

/** Puts in a row, or makes the one with its key the same; one that is the same already is not written. */
function putting(db: Database, { table, key, columns }: Put): Statement<[object]> {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const others = Object.keys(columns).filter((name) => !key.includes(name));
  return db.prepare<[object]>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${Object.values(columns).map((field) => `@${field}`)})
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${others.map((name) => `"${name}" = excluded."${name}"`).join(', ')}
     WHERE ${others.map((name) => `${table}."${name}" IS NOT excluded."${name}"`).join(' OR ')}`,
  );
}

/** Puts in the evidence of a fact, where it is not there as it is already. */
function puttingEvidence(db: Database, isFirst: boolean): (id: string, evidence: readonly Evidence[]) => void {
  const put = db.prepare(
    `INSERT INTO evidence (statement_id, "table", fact_id, ordinal, article_id, origin_id, rule, detail, same_as)
     VALUES (@statementId, @table, @id, @ordinal, @articleId, @origin, @rule, @detail, @sameAs)`,
  );
  const held = db.prepare<[string], Evidence>(
    `SELECT "table", statement_id AS statementId, article_id AS articleId, origin_id AS origin, rule, detail, same_as AS sameAs
     FROM evidence WHERE fact_id = ? ORDER BY ordinal`,
  );
  const drop = db.prepare('DELETE FROM evidence WHERE fact_id = ?');
  // A statement may have been one of another fact, which comes later or is no more.
  const dropStatement = db.prepare('DELETE FROM evidence WHERE statement_id = ?');
  return (id, evidence) => {
    if (!isFirst) {
      if (areEqual(evidence, held.all(id))) return;
      drop.run(id);
      for (const { statementId } of evidence) dropStatement.run(statementId);
    }
    evidence.forEach((piece, ordinal) => {
      put.run({ ...piece, id, ordinal });
    });
  };
}

const areEqual = (one: readonly Evidence[], other: readonly Evidence[]): boolean =>
  one.length === other.length && one.every((piece, at) => other[at] !== undefined && isSame(piece, other[at]));

const isSame = (a: Evidence, b: Evidence): boolean =>
  a.statementId === b.statementId &&
  a.table === b.table &&
  a.articleId === b.articleId &&
  a.origin === b.origin &&
  a.rule === b.rule &&
  a.detail === b.detail &&
  a.sameAs === b.sameAs;

/**
 * Makes the facts of the database exactly these, each with its evidence, and what lies between them; some of them confirmed.
 * Most are there already where an archive grows: only what is other is written.
 */
export function writeFacts(db: Database, parts: Iterable<FactsToPut>): void {
  const [putFact, putLink] = [putting(db, FACTS), putting(db, LINKS)];
  const isFirst = db.prepare('SELECT 1 FROM facts LIMIT 1').get() === undefined;
  const putEvidence = puttingEvidence(db, isFirst);
  const facts = new Set<string>();
  const links = new Set<string>();
  let statements = 0;
  for (const { facts: found, confirmed, taken } of parts) {
    for (const statement of taken) rejectStatement(db, statement);
    for (const { evidence, ...fact } of found.facts) {
      putFact.run({ ...fact, count: evidence.length, status: confirmed.has(fact.id) ? 'confirmed' : 'auto' });
      putEvidence(fact.id, evidence);
      statements += evidence.length;
      if (!isFirst) facts.add(fact.id);
    }
    for (const link of found.links) {
      putLink.run(link);
      if (!isFirst) links.add(`${link.one} ${link.other}`);
    }
  }
  if (!isFirst) dropOthers(db, { facts, links, statements });
}

/** What is there now; of statements how many. */
interface PutFacts {
  readonly facts: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly statements: number;
}

const STATEMENTS = [...FACT_KINDS.keys()].map((table) => `SELECT id FROM ${table}`).join(' UNION ALL ');

function dropOthers(db: Database, { facts, links, statements }: PutFacts): void {
  const dropFact = db.prepare('DELETE FROM facts WHERE id = ?');
  for (const id of db.prepare<[], string>('SELECT id FROM facts').pluck().all()) if (!facts.has(id)) dropFact.run(id);
  const dropLink = db.prepare('DELETE FROM fact_links WHERE fact_id = @one AND other_id = @other');
  const held = db.prepare<[], { one: string; other: string }>(
    'SELECT fact_id AS one, other_id AS other FROM fact_links',
  );
  for (const link of held.all()) if (!links.has(`${link.one} ${link.other}`)) dropLink.run(link);
  // Evidence goes with its fact and with its article; that leaves statements which a decision took out of a fact that stays.
  if (Number(db.prepare('SELECT count(*) FROM evidence').pluck().get()) === statements) return;
  db.exec(`DELETE FROM evidence WHERE statement_id NOT IN (${STATEMENTS})`);
}
