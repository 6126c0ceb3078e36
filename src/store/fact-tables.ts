import { EXPLANATIONS } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import { createTable, oneOf } from './sql.js';

// What is made of statements, in SQL: facts, the statements that each rests on, and what lies between facts. All of it is
// computed anew whenever the archive is named, and nothing in it is ever edited.

const TABLES_OF_STATEMENTS = [...FACT_KINDS.keys()];
const FACT_ID = 'TEXT NOT NULL REFERENCES facts (id) ON DELETE CASCADE';
const END = ') STRICT, WITHOUT ROWID;';

const FACTS = createTable('facts', 'what articles state, each thing once, however often it is said', {
  columns: [
    { name: 'id', type: 'TEXT PRIMARY KEY NOT NULL', comment: 'of its kind and what it says' },
    {
      name: 'kind',
      type: `TEXT NOT NULL ${oneOf('kind', TABLES_OF_STATEMENTS)}`,
      comment: 'the table of its statements',
    },
    { name: 'subject', type: 'TEXT', comment: 'whom or what it is about, where something is named' },
    { name: 'subject_id', type: 'TEXT REFERENCES entities (id) ON DELETE SET NULL' },
    { name: 'label', type: 'TEXT NOT NULL', comment: 'what it says, in a few words of the articles' },
    { name: 'value', type: 'TEXT', comment: 'what it comes to, as text' },
    { name: 'min', type: 'REAL', comment: 'lower bound of a figure' },
    { name: 'max', type: 'REAL', comment: 'upper bound' },
    { name: 'unit', type: 'TEXT', comment: 'currency, or what is counted' },
    { name: 'from', type: 'TEXT', comment: 'YYYY-MM-DD: first day of when it holds or happens' },
    { name: 'to', type: 'TEXT', comment: 'YYYY-MM-DD: last day' },
    { name: 'state', type: 'TEXT', comment: 'as of the latest article, in the words of its kind' },
    { name: 'basis', type: 'TEXT', comment: 'implied where nothing states it' },
    { name: 'evidence_count', type: 'INTEGER NOT NULL CHECK (evidence_count > 0)', comment: 'statements' },
    {
      name: 'origin_count',
      type: 'INTEGER NOT NULL CHECK (origin_count > 0)',
      comment: 'articles, copies of one counted once',
    },
    { name: 'first_published', type: 'TEXT', comment: 'YYYY-MM-DD: of the articles that say so' },
    { name: 'last_published', type: 'TEXT' },
    {
      ...{ name: 'status', type: `TEXT NOT NULL DEFAULT 'auto' ${oneOf('status', ['auto', 'confirmed'])}` },
      comment: "confirmed by a person's decision",
    },
  ],
  checks: ['min <= max'],
  end: END,
});

const EVIDENCE = createTable('evidence', 'the statements of each fact; a statement is in exactly one', {
  columns: [
    { name: 'statement_id', type: 'TEXT PRIMARY KEY NOT NULL', comment: 'a row of that table' },
    { name: 'table', type: `TEXT NOT NULL ${oneOf('table', TABLES_OF_STATEMENTS)}` },
    { name: 'fact_id', type: FACT_ID },
    { name: 'ordinal', type: 'INTEGER NOT NULL', comment: 'from 0: the statement that says most first' },
    { name: 'article_id', type: 'TEXT NOT NULL' },
    { name: 'origin_id', type: 'TEXT NOT NULL', comment: 'the article that its group of copies counts as' },
    { name: 'rule', type: 'TEXT', comment: 'why it says the same as same_as; null for the first' },
    { name: 'detail', type: 'TEXT' },
    { name: 'same_as', type: 'TEXT', comment: 'a statement of the fact' },
  ],
  end: END,
});

const LINKS = createTable('fact_links', 'two facts about one thing that differ, or that may be one', {
  columns: [
    { name: 'fact_id', type: FACT_ID },
    { name: 'other_id', type: FACT_ID },
    { name: 'verdict', type: `TEXT NOT NULL ${oneOf('verdict', ['differs', 'unsure'])}` },
    { name: 'rule', type: 'TEXT NOT NULL', comment: 'why' },
    { name: 'detail', type: 'TEXT NOT NULL' },
    {
      ...{ name: 'explained', type: `TEXT ${oneOf('explained', EXPLANATIONS)}` },
      comment: 'what lets both be right; null where nothing shows it',
    },
    { name: 'statement_id', type: 'TEXT NOT NULL', comment: 'of the first, where it shows' },
    { name: 'other_statement_id', type: 'TEXT NOT NULL', comment: 'of the other' },
  ],
  checks: ['fact_id < other_id'],
  end: `  , PRIMARY KEY (fact_id, other_id)\n${END}`,
});

/** The tables of facts, and their indexes. */
export const FACT_TABLES: string = `
${FACTS}
CREATE INDEX facts_subject ON facts (subject_id);
CREATE INDEX facts_kind ON facts (kind);

${EVIDENCE}
CREATE INDEX evidence_fact ON evidence (fact_id, ordinal);

${LINKS}
CREATE INDEX fact_links_other ON fact_links (other_id);
`;

/** Their names, parents before children. */
export const FACT_TABLE_NAMES: readonly string[] = ['facts', 'evidence', 'fact_links'];

const STATEMENTS = TABLES_OF_STATEMENTS.map(
  (table) => `SELECT '${table}' AS "table", id, article_id, text, start, "end", line, rule, confidence FROM ${table}`,
).join('\n  UNION ALL ');

const CITED = `a.source || ':' || s.line AS at, a.source, s.line, s.start, s."end", s.text, s.rule, s.confidence, s.article_id`;

/** Facts with the words that each rests on first, every piece of evidence with its words, and what differs side by side. */
export const FACT_VIEWS: string = `
CREATE VIEW statements AS
  ${STATEMENTS};

CREATE VIEW facts_cited AS
SELECT f.id, f.kind, f.subject, f.subject_id, f.label, f.value, f.min, f.max, f.unit, f."from", f."to", f.state, f.basis,
  f.evidence_count, f.origin_count, f.first_published, f.last_published, f.status, ${CITED}
FROM facts f
JOIN evidence v ON v.fact_id = f.id AND v.ordinal = 0
JOIN statements s ON s.id = v.statement_id AND s."table" = v."table"
JOIN articles a ON a.id = s.article_id;

CREATE VIEW evidence_cited AS
SELECT v.fact_id, v.ordinal, v."table", v.statement_id, v.origin_id, a.published, v.same_as, v.rule AS same_rule,
  v.detail AS same_detail, ${CITED}
FROM evidence v
JOIN statements s ON s.id = v.statement_id AND s."table" = v."table"
JOIN articles a ON a.id = s.article_id;

CREATE VIEW facts_that_differ AS
SELECT l.verdict, l.explained, f.kind, f.subject, f.label, f.state, o.label AS other_label, o.state AS other_state, l.detail,
  l.rule, l.fact_id, l.other_id, l.statement_id, l.other_statement_id
FROM fact_links l
JOIN facts f ON f.id = l.fact_id
JOIN facts o ON o.id = l.other_id;
`;
