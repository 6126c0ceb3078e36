// The questions of the commands as queries with parameters; an empty parameter asks for all.

/** A query that Datasette offers on the page of the database. */
export interface CannedQuery {
  readonly title: string;
  readonly about: string;
  readonly sql: string;
}

const like = (column: string, parameter: string): string => `${column} LIKE '%' || :${parameter} || '%'`;

/** By name; a parameter stands in SQL as `:name`. */
export const QUERIES: Readonly<Record<string, CannedQuery>> = {
  who_held_a_post: {
    title: 'Who held a post?',
    about: 'The holders of a post, with the body and the words that say so: bpp query --role.',
    sql: `SELECT r.person, r.role, r.organisation, r.state, r.since, r.until, r.text, a.published, r.at
FROM roles_held r JOIN articles a ON a.id = r.article_id
WHERE ${like('r.role', 'post')}
  AND (:body = '' OR ${like('r.organisation', 'body')})
ORDER BY r.role, r.organisation, a.published, r.person`,
  },
  what_somebody_said: {
    title: 'What did somebody say?',
    about: 'Direct and reported speech of a speaker: bpp query --speaker.',
    sql: `SELECT s.speaker, s.kind, s.text, a.headline, a.published, s.at
FROM (SELECT speaker, 'quote' AS kind, text, article_id, at FROM quotes_by_speaker
  UNION ALL SELECT speaker, 'reported', text, article_id, at FROM said_by_speaker) s
JOIN articles a ON a.id = s.article_id
WHERE ${like('s.speaker', 'speaker')}
  AND (:words = '' OR ${like('s.text', 'words')})
ORDER BY a.published, s.at`,
  },
  money_over: {
    title: 'Sums of money over',
    about: 'Sums of at least so much, the largest first: bpp money. The currency is that of ISO 4217: GBP, EUR.',
    sql: `SELECT text, currency, min, max, type, state, "for", payer, payee, period, passage, headline, published, at
FROM money
WHERE coalesce(max, min) >= CAST(:at_least AS REAL)
  AND (:currency = '' OR currency = upper(:currency))
ORDER BY currency, coalesce(max, min) DESC`,
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
ORDER BY "from", "to", at`,
  },
  who_is_with_whom: {
    title: 'Who deals with whom?',
    about: 'Stated dealings of somebody, then those named in one paragraph with them: bpp together.',
    sql: `SELECT a, type, b, state, count(*) AS times, min(published) AS first_published, max(published) AS last_published,
  passage, at
FROM together
WHERE ${like('a', 'name')} OR ${like('b', 'name')}
GROUP BY a, type, b, state
ORDER BY type IS NULL, times DESC, a, b`,
  },
  where_facts_differ: {
    title: 'Where does the archive disagree with itself?',
    about: 'Facts about one thing that differ, those that nothing explains first: bpp conflicts.',
    sql: `SELECT d.subject, d.label, o.at, d.other_label, p.at AS other_at, d.verdict, d.explained, d.detail, d.rule
FROM facts_that_differ d
JOIN facts_cited o ON o.id = d.fact_id
JOIN facts_cited p ON p.id = d.other_id
WHERE :about = '' OR ${like('d.subject', 'about')} OR ${like('d.label', 'about')}
ORDER BY d.explained IS NOT NULL, d.verdict, d.subject, d.label`,
  },
  full_text: {
    title: 'Search the articles',
    about: 'Articles in which all the words stand, the best first, with the place: bpp query --text.',
    sql: `SELECT a.headline, a.published, snippet(articles_fts, -1, '[', ']', ' … ', 24) AS words, a.source || ':' || a.line AS at, a.id
FROM articles_fts JOIN articles a ON a.n = articles_fts.rowid
WHERE articles_fts MATCH escape_fts(:words)
ORDER BY rank`,
  },
  where_somebody_is_named: {
    title: 'Where is somebody named?',
    about: 'Each mention of a person, body, place or programme in its context: bpp query NAME.',
    sql: `SELECT entity, kind, "left", text, "right", at, rule
FROM mentions_in_context
WHERE ${like('entity', 'name')}
ORDER BY entity, source, line, start`,
  },
};
