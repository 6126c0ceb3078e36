import { FACT_KINDS } from '../model/fact-kinds.js';
import { factView } from './fact-sql.js';

const ENTITY_VIEWS: readonly (readonly [string, string])[] = [
  ['people', 'person'],
  ['forces', 'force'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['programmes', 'programme'],
];

function entityView([view, kind]: readonly [string, string]): string {
  return `
CREATE VIEW ${view} AS
SELECT e.id, e.kind, e.name,
  (SELECT group_concat(other, '; ') FROM (SELECT x.name AS other FROM names x
    WHERE x.entity_id = e.id AND x.name <> e.name AND (x.mention_count > 0 OR x.is_alias = 1)
    ORDER BY x.mention_count DESC, x.name)) AS other_names,
  e.mention_count, e.article_count
FROM entities e
WHERE e.kind = '${kind}';
`;
}

const PLACE = `a.source || ':' || `;
const PASSAGE = `substr(a.text, b.start + 1, b."end" - b.start) AS passage, a.headline, a.published`;
const PASSAGE_JOINS = `JOIN articles a ON a.id = f.article_id
JOIN blocks b ON b.article_id = f.article_id AND b.start <= f.start AND b."end" > f.start`;

/** Read-only tables for people who open the database in a browser of tables; `at` is `path:line`. */
export const VIEWS: string = `${ENTITY_VIEWS.map(entityView).join('')}
CREATE VIEW mentions_in_context AS
SELECT m.id, m.kind, e.name AS entity, e.id AS entity_id,
  replace(substr(a.text, max(1, m.start - 59), min(60, m.start)), char(10), ' ') AS "left",
  m.title, m.text,
  replace(substr(a.text, m."end" + 1, 60), char(10), ' ') AS "right",
  ${PLACE}m.line AS at, a.source, m.line, m.start, m."end", m.rule, m.confidence, m.link_rule, m.link_detail,
  m.article_id
FROM mentions m
JOIN articles a ON a.id = m.article_id
LEFT JOIN chains c ON c.id = m.chain_id
LEFT JOIN entities e ON e.id = c.entity_id;

${[...FACT_KINDS].map(([table, kind]) => factView(table, kind)).join('')}
CREATE VIEW money AS
SELECT f.text, v.min, v.max, v.currency, v.qualifier, v.per, f.type, f.state, f."for", f.payer, f.payee, f.period,
  f.said_by, ${PASSAGE},
  f.at, f.source, f.line, f.start, f."end", f.rule, f.confidence, f.id, f.article_id
FROM amounts_told f
${PASSAGE_JOINS}
JOIN money_values v ON v.mention_id = f.money;

CREATE VIEW timeline AS
SELECT f."from", f."to", f.basis, f.type, f.state, f.who, f.text, f.what, f.place, ${PASSAGE},
  f.at, f.source, f.line, f.start, f."end", f.rule, f.confidence, f.id, f.article_id
FROM events_told f
${PASSAGE_JOINS};

CREATE VIEW together AS
SELECT f.a, f.type, f.b, f.state, f.text, ${PASSAGE},
  f.at, f.source, f.line, f.start, f."end", f.rule, f.confidence, f.id, f.a_id, f.b_id, f.article_id
FROM relations_told f
${PASSAGE_JOINS}
UNION ALL
SELECT one.name, NULL, other.name, NULL, NULL, substr(a.text, b.start + 1, b."end" - b.start), a.headline, a.published,
  ${PLACE}m.line, a.source, m.line, min(m.start), m."end", NULL, NULL, NULL, one.id, other.id, a.id
FROM blocks b
JOIN articles a ON a.id = b.article_id
JOIN mentions m ON m.article_id = a.id AND m.start >= b.start AND m.start < b."end"
JOIN chains mc ON mc.id = m.chain_id
JOIN entities one ON one.id = mc.entity_id AND one.kind IN ('person', 'force', 'organisation')
JOIN mentions n ON n.article_id = a.id AND n.start >= b.start AND n.start < b."end"
JOIN chains nc ON nc.id = n.chain_id
JOIN entities other ON other.id = nc.entity_id AND other.kind IN ('person', 'force', 'organisation')
WHERE one.id < other.id AND b.type NOT IN ('byline', 'credit', 'dateline')
GROUP BY b.id, one.id, other.id;

CREATE VIEW block_texts AS
SELECT b.id, b.type, coalesce(b.text, substr(a.text, b.start + 1, b."end" - b.start)) AS text, b.reason,
  b.source || ':' || b.line AS at, b.source, b.line, b.end_line, b.start, b."end", b.rule, b.article_id, b.ordinal
FROM blocks b
LEFT JOIN articles a ON a.id = b.article_id;

CREATE VIEW coverage AS
SELECT s.path AS source, s.media_type, s.charset, s.size,
  (SELECT count(*) FROM articles a WHERE a.source = s.path) AS articles,
  (SELECT count(*) FROM blocks b WHERE b.source = s.path AND b.article_id IS NOT NULL) AS blocks_kept,
  (SELECT count(*) FROM blocks b WHERE b.source = s.path AND b.article_id IS NULL) AS blocks_removed,
  (SELECT coalesce(sum(length(a.text)), 0) FROM articles a WHERE a.source = s.path) AS characters_kept,
  (SELECT coalesce(sum(length(b.text)), 0) FROM blocks b WHERE b.source = s.path AND b.article_id IS NULL)
    AS characters_removed
FROM sources s;
`;
