// The questions of the commands as queries with parameters; an empty parameter asks for all. Datasette gives a query a second or
// two, of however large a base: names are looked up among the entities first and led from there along indexes, in the order that
// CROSS JOIN keeps, and every answer ends.

import { placeSql } from '../../store/place-sql.js';

/** A query that Datasette offers on the page of the database. */
export interface CannedQuery {
  readonly title: string;
  readonly about: string;
  readonly sql: string;
}

const like = (column: string, parameter: string): string => `${column} LIKE '%' || :${parameter} || '%'`;

/** Whether one of the names of an entity holds what was asked. */
const isCalled = (parameter: string): string =>
  `e.id IN (SELECT x.entity_id FROM names x WHERE ${like('x.name', parameter)})`;

/** What was said by those of a name, from the table of the statements and the view of them. */
const sayings = (kind: string, table: string, view: string): string => `SELECT s.speaker, '${kind}' AS kind, s.text,
  s.headline, s.published, s.at
FROM ${view} s
WHERE s.id IN (SELECT q.id FROM entities e CROSS JOIN chains c ON c.entity_id = e.id
    CROSS JOIN ${table} q ON q.speaker_chain = c.id WHERE ${isCalled('speaker')})
  AND (:words = '' OR ${like('s.text', 'words')})`;

const ACTORS = `('person', 'force', 'organisation')`;

/** By name; a parameter stands in SQL as `:name`. */
export const QUERIES: Readonly<Record<string, CannedQuery>> = {
  who_held_a_post: {
    title: 'Who held a post?',
    about: 'The holders of a post, with the body and the words that say so: bpp query --role.',
    sql: `SELECT person, role, organisation, state, since, until, text, published, at
FROM roles_held
WHERE ${like('role', 'post')}
  AND (:body = '' OR ${like('organisation', 'body')})
ORDER BY role, organisation, published, person
LIMIT 500`,
  },
  what_somebody_said: {
    title: 'What did somebody say?',
    about: 'Direct and reported speech of a speaker, by day: bpp query --speaker.',
    sql: `${sayings('quote', 'quotes', 'quotes_by_speaker')}
UNION ALL
${sayings('reported', 'said', 'said_by_speaker')}
ORDER BY published, at
LIMIT 500`,
  },
  money_over: {
    title: 'Sums of money over',
    about: 'Sums of at least so much, the largest first: bpp money. The currency is that of ISO 4217: GBP, EUR.',
    sql: `SELECT m.text, m.currency, m.min, m.max, m.type, m.state, m."for", m.payer, m.payee, m.period, m.passage, m.headline,
  m.published, m.at
FROM (SELECT mention_id FROM money_values
  WHERE coalesce(max, min) >= CAST(:at_least AS REAL)
    AND (:currency = '' OR currency = upper(:currency))
  ORDER BY max DESC LIMIT 500) v
CROSS JOIN amounts x ON x.money = v.mention_id
CROSS JOIN money m ON m.id = x.id
ORDER BY coalesce(m.max, m.min) DESC`,
  },
  what_happened: {
    title: 'What happened when?',
    about: 'Events by day, from and to as 2012, 2012-11 or 2012-11-22: bpp timeline.',
    sql: `SELECT "from", "to", basis, type, state, who, text, what, place, passage, at
FROM timeline
WHERE "from" IS NOT NULL
  AND (:from_day = '' OR coalesce("to", "from") >= :from_day)
  AND (:to_day = '' OR "from" <= :to_day || '~')
  AND (:who = '' OR ${like('who', 'who')})
ORDER BY "from", "to", at
LIMIT 500`,
  },
  who_is_with_whom: {
    title: 'Who deals with whom?',
    about: 'Stated dealings of somebody, then those named in one paragraph with them: bpp together.',
    sql: `WITH
who AS (SELECT e.id, e.name FROM entities e WHERE ${isCalled('name')} AND e.kind IN ${ACTORS}),
dealt AS (
  SELECT r.id FROM who CROSS JOIN chains c ON c.entity_id = who.id CROSS JOIN relations r ON r.a_chain = c.id
  UNION
  SELECT r.id FROM who CROSS JOIN chains c ON c.entity_id = who.id CROSS JOIN relations r ON r.b_chain = c.id),
near AS (
  SELECT DISTINCT who.id AS one, who.name, b.id AS block, b.article_id, b.start, b."end", b.line
  FROM who CROSS JOIN mentions m ON m.entity_id = who.id CROSS JOIN blocks b ON b.article_id = m.article_id
  WHERE b.start <= m.start AND b."end" > m.start AND b.type NOT IN ('byline', 'credit', 'dateline')
  LIMIT 2000)
SELECT * FROM (
  SELECT a, type, b, state, count(*) AS times, min(published) AS first_published, max(published) AS last_published,
    min(at) AS at
  FROM relations_told WHERE id IN dealt
  GROUP BY a, type, b, state
  UNION ALL
  SELECT near.name, NULL, o.name, NULL, count(DISTINCT near.block), min(a.published), max(a.published),
    min(${placeSql('a.source', 'near.line')})
  FROM near
  CROSS JOIN mentions n ON n.article_id = near.article_id AND n.start >= near.start AND n.start < near."end"
  CROSS JOIN entities o ON o.id = n.entity_id AND o.id <> near.one AND o.kind IN ${ACTORS}
  CROSS JOIN articles a ON a.id = near.article_id
  GROUP BY near.one, o.id)
ORDER BY type IS NULL, times DESC, a, b
LIMIT 500`,
  },
  where_facts_differ: {
    title: 'Where does the archive disagree with itself?',
    about: 'Facts about one thing that differ, those that nothing explains first: bpp conflicts.',
    sql: `SELECT subject, label, at, other_label, other_at, verdict, explained, detail, rule
FROM facts_that_differ
WHERE :about = '' OR ${like('subject', 'about')} OR ${like('label', 'about')}
ORDER BY explained IS NOT NULL, verdict, subject, label
LIMIT 500`,
  },
  full_text: {
    title: 'Search the articles',
    about: 'Articles in which all the words stand, the best first, with the place: bpp query --text.',
    sql: `SELECT a.headline, a.published, snippet(articles_fts, -1, '[', ']', ' … ', 24) AS words,
  ${placeSql('a.source', 'a.line')} AS at, a.id
FROM articles_fts JOIN articles a ON a.n = articles_fts.rowid
WHERE articles_fts MATCH escape_fts(:words)
ORDER BY rank
LIMIT 200`,
  },
  where_somebody_is_named: {
    title: 'Where is somebody named?',
    about: 'Each mention of a person, body, place or programme in its context: bpp query NAME.',
    sql: `SELECT entity, kind, "left", text, "right", at, rule
FROM mentions_in_context
WHERE entity_id IN (SELECT e.id FROM entities e WHERE ${isCalled('name')})
LIMIT 500`,
  },
};
