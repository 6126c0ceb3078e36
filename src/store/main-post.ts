// What tells a person from others of his name, as expressions of SQL over `entities e`.

/** The post that most articles give a person, what he holds before what he held. */
export const MAIN_POST: string = `(SELECT r.role FROM roles_held r WHERE r.person_id = e.id
  GROUP BY r.role ORDER BY min(r.state = 'former'), count(*) DESC, count(r.organisation) DESC, r.role LIMIT 1)`;

/** The body at which most articles see him hold it. */
export const MAIN_BODY: string = `(SELECT r.organisation FROM roles_held r
  WHERE r.person_id = e.id AND r.role = ${MAIN_POST} AND r.organisation IS NOT NULL
  GROUP BY r.organisation ORDER BY count(*) DESC, r.organisation LIMIT 1)`;
