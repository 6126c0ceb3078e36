import { VALUE_TABLES } from '../../model/value-kinds.js';
import type { Guarantee } from './breach.js';
import { cited, numberedInArticle, together } from './promised.js';

/** Every name that leads to an entity, as it is used: what `names` must hold. `written_name` and `name_key` are `functions.ts`. */
const NAMES_IN_USE = `SELECT entity_id, name, sum(uses) AS uses, max(alias) AS alias FROM (
    SELECT id AS entity_id, name, 0 AS uses, 0 AS alias FROM entities
    UNION ALL SELECT c.entity_id, m.text, coalesce(m.title, '') = '', 0 FROM mentions m JOIN chains c ON c.id = m.chain_id
    UNION ALL SELECT c.entity_id, written_name(m.title, m.text), 1, 0 FROM mentions m JOIN chains c ON c.id = m.chain_id
      WHERE coalesce(m.title, '') <> ''
    UNION ALL SELECT DISTINCT c.entity_id, a.value, 0, 1 FROM chains c, json_each(c.aliases) a
  ) GROUP BY entity_id, name HAVING name_key(name) <> ''`;

/** What holds of mentions, of the chains that they make, of the entities that these make, and of what was left open. */
export const OF_NAMES: readonly Guarantee[] = [
  ...cited('mentions'),
  numberedInArticle('mentions'),
  {
    table: 'mentions',
    problem: 'a value belongs to no chain and every name to one of its own kind and article',
    broken: `SELECT m.id FROM mentions m LEFT JOIN chains c ON c.id = m.chain_id
      WHERE CASE WHEN m.kind IN (${VALUE_TABLES.map(({ kind }) => `'${kind}'`).join(', ')}) THEN m.chain_id IS NOT NULL
        ELSE c.id IS NULL OR c.kind <> m.kind OR c.article_id <> m.article_id END`,
  },
  {
    table: 'mentions',
    problem: 'it has a title and is no person',
    broken: `SELECT id FROM mentions WHERE title IS NOT NULL AND kind <> 'person'`,
  },
  {
    table: 'mentions',
    problem: 'its entity is not that of its chain',
    broken: `SELECT m.id FROM mentions m LEFT JOIN chains c ON c.id = m.chain_id WHERE m.entity_id IS NOT c.entity_id`,
  },
  numberedInArticle('chains'),
  {
    table: 'chains',
    problem: 'it belongs to no entity, or to one of another kind',
    broken: `SELECT c.id FROM chains c LEFT JOIN entities e ON e.id = c.entity_id WHERE e.id IS NULL OR e.kind <> c.kind`,
  },
  together('chains', 'entity_id', 'link_rule'),
  {
    table: 'chains',
    problem: 'its mention_count is not the number of its mentions',
    broken: `SELECT c.id FROM chains c
      WHERE c.mention_count <> (SELECT count(*) FROM mentions m WHERE m.chain_id = c.id)`,
  },
  {
    table: 'entities',
    problem: 'its counts are not the numbers of its mentions and articles',
    broken: `SELECT e.id FROM entities e LEFT JOIN (
        SELECT c.entity_id, count(*) AS mentions, count(DISTINCT m.article_id) AS articles,
          count(DISTINCT coalesce(o.origin_id, m.article_id)) AS origins
        FROM mentions m JOIN chains c ON c.id = m.chain_id LEFT JOIN copies o ON o.article_id = m.article_id
        GROUP BY c.entity_id) AS counted ON counted.entity_id = e.id
      WHERE e.mention_count <> coalesce(counted.mentions, 0) OR e.article_count <> coalesce(counted.articles, 0)
        OR e.origin_count <> coalesce(counted.origins, 0)`,
  },
  {
    table: 'entities',
    problem: 'no chain belongs to it',
    broken: 'SELECT e.id FROM entities e WHERE NOT EXISTS (SELECT 1 FROM chains c WHERE c.entity_id = e.id)',
  },
  ...['entities', 'names'].map((table) => ({
    table,
    problem: 'its key is not that of its name',
    broken: `SELECT ${table === 'names' ? 'name' : 'id'} FROM ${table} WHERE key <> name_key(name)`,
  })),
  {
    table: 'names',
    problem: 'it is not used so often, by that entity, or as a form that an article defines',
    broken: `SELECT n.name FROM names n LEFT JOIN (${NAMES_IN_USE}) u ON u.entity_id = n.entity_id AND u.name = n.name
      WHERE u.name IS NULL OR u.uses <> n.mention_count OR u.alias <> n.is_alias`,
  },
  {
    table: 'entities',
    problem: 'a name of it is missing from `names`',
    broken: `SELECT u.entity_id FROM (${NAMES_IN_USE}) u
      LEFT JOIN names n ON n.entity_id = u.entity_id AND n.name = u.name WHERE n.name IS NULL`,
  },
  {
    table: 'doubts',
    problem: 'its chain belongs to the entity that it is said to be in doubt about',
    broken: 'SELECT d.chain_id FROM doubts d JOIN chains c ON c.id = d.chain_id WHERE c.entity_id = d.entity_id',
  },
];
