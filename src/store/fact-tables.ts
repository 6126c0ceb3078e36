import { EXPLANATIONS } from '../model/fact.js';
import { FACT_KINDS } from '../model/fact-kinds.js';
import { aroundOf } from './fact-sql.js';
import { placeSql } from './place-sql.js';
import { createTable, createView, oneOf, sqlName, type ViewColumn } from './sql.js';

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
  end: ') STRICT;',
});

const EVIDENCE = createTable('evidence', 'the statements of each fact; a statement is in exactly one', {
  columns: [
    { name: 'statement_id', type: 'TEXT NOT NULL UNIQUE', comment: 'a row of that table' },
    { name: 'table', type: `TEXT NOT NULL ${oneOf('table', TABLES_OF_STATEMENTS)}` },
    { name: 'fact_id', type: FACT_ID },
    { name: 'ordinal', type: 'INTEGER NOT NULL', comment: 'from 0: the statement that says most first' },
    { name: 'article_id', type: 'TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE' },
    { name: 'rule', type: 'TEXT', comment: 'why it says the same as same_as; null for the first' },
    { name: 'detail', type: 'TEXT' },
    { name: 'same_as', type: 'TEXT', comment: 'a statement of the fact' },
  ],
  end: `  , PRIMARY KEY (fact_id, ordinal)\n${END}`,
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

const KEYS = createTable('statement_keys', 'what the statements of an article are compared by', {
  columns: [
    {
      ...{
        name: 'article_id',
        type: 'TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE',
      },
    },
    {
      name: 'keys',
      type: 'BLOB NOT NULL',
      comment: 'hashes, so that an ingest finds the facts that a change can touch',
    },
  ],
  end: END,
});

/** The tables of facts, and their indexes. */
export const FACT_TABLES: string = `
${FACTS}
CREATE INDEX facts_subject ON facts (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX facts_day ON facts (coalesce("from", "to")) WHERE kind = 'events'; -- what a timeline begins with
CREATE INDEX facts_size ON facts (unit, coalesce(max, min)) WHERE kind = 'amounts'; -- and a list of sums

${EVIDENCE}
CREATE INDEX evidence_article ON evidence (article_id);

${LINKS}
CREATE INDEX fact_links_other ON fact_links (other_id);

${KEYS}
`;

/** Their names, parents before children. */
export const FACT_TABLE_NAMES: readonly string[] = ['facts', 'evidence', 'fact_links', 'statement_keys'];

const STATEMENTS = TABLES_OF_STATEMENTS.map(
  (table) => `SELECT '${table}' AS "table", id, article_id, text, start, "end", line, rule, confidence FROM ${table}`,
).join('\n  UNION ALL ');

const factColumn = (name: string, comment?: string): ViewColumn => ({ name, is: `fact.${sqlName(name)}`, comment });
const linkColumn = (name: string, comment?: string): ViewColumn => ({ name, is: `l.${sqlName(name)}`, comment });

/** What a fact says, as its table has it. */
const SAYS: readonly ViewColumn[] = [
  factColumn('kind', 'the table of its statements'),
  factColumn('subject', 'whom or what it is about'),
  factColumn('label', 'what it says, in a few words of the articles'),
  ...['value', 'min', 'max', 'unit', 'from', 'to', 'state', 'basis'].map((name) => factColumn(name)),
  factColumn('evidence_count', 'statements'),
  factColumn('origin_count', 'articles, copies of one counted once'),
  ...['first_published', 'last_published', 'status', 'subject_id'].map((name) => factColumn(name)),
];

/**
 * A statement of whatever kind, its rows found by their keys: SQLite would read the whole view `statements` for each row that it
 * is joined to, and of these joins it leaves out what nothing is selected from. `alias` tells several apart.
 */
const statementJoins = (alias: string, id: string): string =>
  TABLES_OF_STATEMENTS.map((table) => `LEFT JOIN ${table} ${alias}_${table} ON ${alias}_${table}.id = ${id}`).join(
    '\n',
  );
const ofStatement = (alias: string, column: string): string =>
  `coalesce(${TABLES_OF_STATEMENTS.map((table) => `${alias}_${table}.${sqlName(column)}`).join(', ')})`;

const STATED: readonly ViewColumn[] = [
  { name: 'text', is: ofStatement('f', 'text'), comment: 'the words that say so' },
  ...aroundOf(ofStatement('f', 'start'), ofStatement('f', 'line')),
  ...['line', 'start', 'end', 'rule', 'confidence'].map((name) => ({ name, is: ofStatement('f', name) })),
  { name: 'article_id', is: 'v.article_id' },
];
const STATED_JOINS = `JOIN articles a ON a.id = v.article_id
${statementJoins('f', 'v.statement_id')}`;

const FACTS_CITED = createView(
  'facts_cited',
  'what articles state, each thing once, with the words that it rests on first',
  [...SAYS, ...STATED, factColumn('id')],
  `FROM facts fact
JOIN evidence v ON v.fact_id = fact.id AND v.ordinal = 0
${STATED_JOINS}`,
);

const evidenceColumn = (name: string, is: string = name, comment?: string): ViewColumn => ({
  ...{ name, is: `v.${sqlName(is)}`, comment },
});

/** The article that a piece of evidence `v` counts as, which is another where its own is a copy; with the join that it needs. */
export const ORIGIN_OF_EVIDENCE = 'coalesce(copy.origin_id, v.article_id)';
export const ORIGIN_JOIN = 'LEFT JOIN copies copy ON copy.article_id = v.article_id';

const EVIDENCE_CITED = createView(
  'evidence_cited',
  'all that each fact rests on, in the words of the articles',
  [
    evidenceColumn('fact_id'),
    evidenceColumn('ordinal', 'ordinal', 'from 0: the statement that says most first'),
    evidenceColumn('table'),
    ...STATED,
    evidenceColumn('same_as', 'same_as', 'a statement of the fact that it says the same as'),
    evidenceColumn('same_rule', 'rule', 'why'),
    evidenceColumn('same_detail', 'detail'),
    evidenceColumn('statement_id'),
    { name: 'origin_id', is: ORIGIN_OF_EVIDENCE, comment: 'the article that its group of copies counts as' },
  ],
  `FROM evidence v
${ORIGIN_JOIN}
${STATED_JOINS}`,
);

/** The words that one of two facts rests on where they differ, its columns called `prefix…`. */
const sideColumns = (prefix: string, alias: string): readonly ViewColumn[] => [
  { name: `${prefix}text`, is: ofStatement(alias, 'text'), comment: 'the words that say so' },
  { name: `${prefix}at`, is: placeSql(`${alias}_article.source`, ofStatement(alias, 'line')), comment: 'path:line' },
  { name: `${prefix}published`, is: `${alias}_article.published`, comment: 'YYYY-MM-DD' },
];
const sideJoins = (alias: string, id: string): string => `${statementJoins(alias, id)}
JOIN evidence ${alias}_evidence ON ${alias}_evidence.statement_id = ${id}
JOIN articles ${alias}_article ON ${alias}_article.id = ${alias}_evidence.article_id`;

const FACTS_THAT_DIFFER = createView(
  'facts_that_differ',
  'two facts about one thing that differ, or that may be one, side by side',
  [
    linkColumn('verdict', 'differs, or unsure whether they are one'),
    linkColumn('explained', 'what lets both be right; null where nothing shows it'),
    ...['kind', 'subject', 'label', 'state'].map((name) => factColumn(name)),
    ...sideColumns('', 's'),
    { name: 'other_label', is: 'other.label' },
    { name: 'other_state', is: 'other.state' },
    ...sideColumns('other_', 'o'),
    linkColumn('detail', 'why'),
    ...['rule', 'fact_id', 'other_id', 'statement_id', 'other_statement_id'].map((name) => linkColumn(name)),
  ],
  `FROM fact_links l
JOIN facts fact ON fact.id = l.fact_id
JOIN facts other ON other.id = l.other_id
${sideJoins('s', 'l.statement_id')}
${sideJoins('o', 'l.other_statement_id')}`,
);

/** Facts with the words that each rests on first, every piece of evidence with its words, and what differs side by side. */
export const FACT_VIEWS: string = `
CREATE VIEW statements AS              -- everything that articles state, of whatever kind
  ${STATEMENTS};

${[FACTS_CITED, EVIDENCE_CITED, FACTS_THAT_DIFFER].join('\n\n')}
`;
