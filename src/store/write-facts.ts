import type { Evidence, Facts, FactsBefore } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import { rejectStatement, type TakenStatement } from './curation.js';
import type { Database } from './database.js';

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
function putting(db: Database, { table, key, columns }: Put): (row: Readonly<Record<string, Value>>) => void {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const others = Object.keys(columns).filter((name) => !key.includes(name));
  const fields = Object.values(columns);
  // Values by their place: to look up each by its name takes longer than to write it.
  const put = db.prepare<[readonly Value[]]>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${fields.map(() => '?').join(', ')})
     ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${others.map((name) => `"${name}" = excluded."${name}"`).join(', ')}
     WHERE ${others.map((name) => `${table}."${name}" IS NOT excluded."${name}"`).join(' OR ')}`,
  );
  return (row) => void put.run(fields.map((field) => row[field] ?? null));
}

type Value = string | number | null;

/** Puts in the evidence of a fact, where it is not there as it is already. */
function puttingEvidence(db: Database, isFirst: boolean): (id: string, evidence: readonly Evidence[]) => void {
  const put = db.prepare(
    `INSERT INTO evidence (statement_id, "table", fact_id, ordinal, article_id, rule, detail, same_as)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const held = db.prepare<[string], HeldEvidence>(
    `SELECT ordinal, "table", statement_id AS statementId, article_id AS articleId, rule, detail, same_as AS sameAs
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
    evidence.forEach(({ statementId, table, articleId, rule, detail, sameAs }, ordinal) => {
      put.run(statementId, table, id, ordinal, articleId, rule, detail, sameAs);
    });
  };
}

/** Where a statement went with its article, those behind it have its place to fill. */
const areEqual = (one: readonly Evidence[], held: readonly HeldEvidence[]): boolean =>
  one.length === held.length &&
  one.every((piece, at) => held[at] !== undefined && held[at].ordinal === at && isSame(piece, held[at]));

type HeldEvidence = Omit<Evidence, 'origin'> & { readonly ordinal: number };

const isSame = (a: Evidence, b: HeldEvidence): boolean =>
  a.statementId === b.statementId &&
  a.table === b.table &&
  a.articleId === b.articleId &&
  a.rule === b.rule &&
  a.detail === b.detail &&
  a.sameAs === b.sameAs;

/**
 * Makes the facts of the database exactly these, each with its evidence, and what lies between them; some of them confirmed.
 * Most are there already where an archive grows: only what is other is written. With `before` they come in the place of these,
 * and all others stay.
 */
export function writeFacts(db: Database, parts: Iterable<FactsToPut>, before?: ReadonlySet<string>): void {
  const [putFact, putLink] = [putting(db, FACTS), putting(db, LINKS)];
  const isFirst = before === undefined && db.prepare('SELECT 1 FROM facts LIMIT 1').get() === undefined;
  const putEvidence = puttingEvidence(db, isFirst);
  const facts = new Set<string>();
  const links = new Set<string>();
  let statements = 0;
  for (const { facts: found, confirmed, taken } of parts) {
    for (const statement of taken) rejectStatement(db, statement);
    for (const { evidence, ...fact } of found.facts) {
      putFact({ ...fact, count: evidence.length, status: confirmed.has(fact.id) ? 'confirmed' : 'auto' });
      putEvidence(fact.id, evidence);
      statements += evidence.length;
      if (!isFirst) facts.add(fact.id);
    }
    for (const link of found.links) {
      putLink({ ...link });
      if (!isFirst) links.add(`${link.one} ${link.other}`);
    }
  }
  if (before) dropThose(db, { before, facts, links });
  else if (!isFirst) dropOthers(db, { facts, links, statements });
}

interface Replaced extends Pick<PutFacts, 'facts' | 'links'> {
  /** In whose place they came. */
  readonly before: ReadonlySet<string>;
}

/** Takes out what facts were before, and of what lay between them and others what does so no more. */
function dropThose(db: Database, { before, facts, links }: Replaced): void {
  const dropFact = db.prepare('DELETE FROM facts WHERE id = ?');
  for (const id of before) if (!facts.has(id)) dropFact.run(id);
  const held = db.prepare<[object], Between>(
    `SELECT fact_id AS one, other_id AS other FROM fact_links WHERE fact_id = @id
     UNION SELECT fact_id, other_id FROM fact_links WHERE other_id = @id`,
  );
  const dropLink = db.prepare('DELETE FROM fact_links WHERE fact_id = @one AND other_id = @other');
  for (const id of facts) {
    for (const link of held.all({ id })) if (!links.has(`${link.one} ${link.other}`)) dropLink.run(link);
  }
}

interface Between {
  readonly one: string;
  readonly other: string;
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
  const held = db.prepare<[], Between>('SELECT fact_id AS one, other_id AS other FROM fact_links');
  for (const link of held.all()) if (!links.has(`${link.one} ${link.other}`)) dropLink.run(link);
  // Evidence goes with its fact and with its article; that leaves statements which a decision took out of a fact that stays.
  if (Number(db.prepare('SELECT count(*) FROM evidence').pluck().get()) === statements) return;
  db.exec(`DELETE FROM evidence WHERE statement_id NOT IN (${STATEMENTS})`);
}

/** Which statements the facts rest on that the database has. */
export function factsBefore(db: Database): FactsBefore {
  const ofArticle = db.prepare<[string], { id: string; fact: string }>(
    'SELECT statement_id AS id, fact_id AS fact FROM evidence WHERE article_id = ?',
  );
  const ofFact = db.prepare<[string], { id: string; articleId: string }>(
    'SELECT statement_id AS id, article_id AS articleId FROM evidence WHERE fact_id = ?',
  );
  return { ofArticle: (article) => ofArticle.all(article), ofFact: (fact) => ofFact.all(fact) };
}
