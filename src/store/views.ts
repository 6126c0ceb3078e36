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

function speechView(view: string, table: 'quotes' | 'said'): string {
  return `
CREATE VIEW ${view} AS
SELECT q.id, coalesce(e.name, c.name) AS speaker, e.id AS speaker_id, q."by", q.text, q.cue,
  ${PLACE}q.line AS at, a.source, q.line, q.start, q."end", q.speaker_start, q.speaker_end, q.rule, q.confidence,
  q.article_id
FROM ${table} q
JOIN articles a ON a.id = q.article_id
LEFT JOIN chains c ON c.id = q.speaker_chain
LEFT JOIN entities e ON e.id = c.entity_id;
`;
}

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

CREATE VIEW money AS
SELECT m.id, m.text, v.min, v.max, v.currency, v.qualifier, v.per,
  ${PLACE}m.line AS at, a.source, m.line, m.start, m."end", m.rule, m.confidence, m.article_id
FROM amounts v
JOIN mentions m ON m.id = v.mention_id
JOIN articles a ON a.id = m.article_id;

CREATE VIEW timeline AS
SELECT m.id, v.from_date, v.to_date, v.precision, v.anchor, m.text,
  replace(substr(a.text, max(1, m.start - 79), min(80, m.start)), char(10), ' ') AS "left",
  replace(substr(a.text, m."end" + 1, 80), char(10), ' ') AS "right",
  ${PLACE}m.line AS at, a.source, m.line, m.start, m."end", m.rule, m.confidence, m.article_id
FROM dates v
JOIN mentions m ON m.id = v.mention_id
JOIN articles a ON a.id = m.article_id;

${speechView('quotes_by_speaker', 'quotes')}${speechView('said_by_speaker', 'said')}
CREATE VIEW roles_held AS
SELECT r.id, coalesce(p.name, pc.name) AS person, p.id AS person_id, r.role,
  coalesce(o.name, oc.name, r.organisation) AS organisation, o.id AS organisation_id, r.state,
  r.since, r.until,
  substr(a.text, r.start + 1, r."end" - r.start) AS text,
  ${PLACE}r.line AS at, a.source, r.line, r.start, r."end", r.rule, r.confidence, r.article_id
FROM roles r
JOIN articles a ON a.id = r.article_id
JOIN chains pc ON pc.id = r.person_chain
LEFT JOIN entities p ON p.id = pc.entity_id
LEFT JOIN chains oc ON oc.id = r.organisation_chain
LEFT JOIN entities o ON o.id = oc.entity_id;

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
