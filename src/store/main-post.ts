// What tells a person from others of his name, as expressions of SQL over `entities e`.

/**
 * His posts, found by his chains: `roles_held` would be read from end to end for each person, and so would the posts of a title,
 * but for the order that CROSS JOIN gives and for `r.role || ''`, which no index has. DuckDB reads the view `people` too.
 */
const POSTS = `FROM chains mine CROSS JOIN roles r
    LEFT JOIN chains held_at ON held_at.id = r.organisation_chain LEFT JOIN entities place ON place.id = held_at.entity_id`;
const HIS = 'r.person_chain = mine.id';
const BODY = 'coalesce(place.name, held_at.name, r.organisation)';

/** The post that most articles give a person, what he holds before what he held. */
export const MAIN_POST: string = `(SELECT r.role ${POSTS} WHERE mine.entity_id = e.id AND ${HIS}
    GROUP BY r.role ORDER BY min(r.state = 'former'), count(*) DESC, count(${BODY}) DESC, r.role LIMIT 1)`;

/** The body at which most articles see him hold it. */
export const MAIN_BODY: string = `(SELECT ${BODY} AS body ${POSTS.replace('FROM', `FROM (SELECT ${MAIN_POST} AS role) main CROSS JOIN`)}
    WHERE mine.entity_id = e.id AND ${HIS} AND r.role || '' = main.role AND ${BODY} IS NOT NULL
    GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1)`;

/** Whether any words give that body, or all articles only suggest it: `stated`, `implied`. */
export const MAIN_BASIS: string = `(SELECT max(r.basis) ${POSTS.replace(
  'FROM',
  `FROM (SELECT ${MAIN_POST} AS role, ${MAIN_BODY} AS body) main CROSS JOIN`,
)}
    WHERE mine.entity_id = e.id AND ${HIS} AND r.role || '' = main.role AND ${BODY} = main.body)`;

/** All for the one person whose id is the parameter, his posts read once. */
export const MAIN_POST_OF_ONE: string = `WITH posts AS MATERIALIZED (
    SELECT r.role, r.state, r.basis, ${BODY} AS body ${POSTS} WHERE mine.entity_id = ? AND ${HIS}),
  main AS (SELECT role FROM posts
    GROUP BY role ORDER BY min(state = 'former'), count(*) DESC, count(body) DESC, role LIMIT 1),
  at AS (SELECT posts.body, max(posts.basis) AS basis FROM posts JOIN main ON posts.role = main.role
    WHERE posts.body IS NOT NULL GROUP BY posts.body ORDER BY count(*) DESC, posts.body LIMIT 1)
  SELECT main.role AS post, (SELECT body FROM at) AS body, (SELECT basis FROM at) AS basis FROM main`;
