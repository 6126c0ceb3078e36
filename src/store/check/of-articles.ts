import type { Guarantee } from './breach.js';
import { isDay, numbered, together } from './promised.js';

/** What holds of the database as a whole, of sources, articles, blocks and copies. */
export const OF_ARTICLES: readonly Guarantee[] = [
  {
    table: 'meta',
    problem: 'it says nothing that bpp knows',
    broken: `SELECT key FROM meta WHERE key NOT IN ('state', 'curation', 'content', 'root', 'naming', 'sealed')`,
  },
  {
    table: 'sources',
    problem: 'its sha256 is no hash in hex',
    broken: `SELECT path FROM sources WHERE sha256 GLOB '*[^0-9a-f]*' OR length(sha256) <> 64`,
  },
  {
    table: 'sources',
    problem: 'its print is no list of the hash and the words of each block',
    broken: `SELECT path FROM sources WHERE json_type(print) <> 'array'`,
  },
  numbered('articles', 'source'),
  together('articles', 'headline', 'headline_basis'),
  together('articles', 'publisher', 'publisher_basis'),
  together('articles', 'published', 'published_basis'),
  isDay('articles', 'published', 'published'),
  {
    table: 'articles',
    problem: 'its byline is no list of names, or has none and a basis, or the other way round',
    broken: `SELECT id FROM articles a WHERE json_type(byline) <> 'array' OR (byline = '[]') <> (byline_basis IS NULL)
      OR EXISTS (SELECT 1 FROM json_each(a.byline) b WHERE b.type <> 'text')`,
  },
  {
    table: 'articles',
    problem: 'its headline, found in its text, is not there',
    broken: `SELECT id FROM articles WHERE headline_basis IN ('segment/headline-line', 'segment/headline-markup')
      AND instr(text, headline) = 0`,
  },
  {
    table: 'articles',
    problem: 'its lines are not from the first to the last of its blocks',
    broken: `SELECT a.id FROM articles a WHERE a.line IS NOT (SELECT min(line) FROM blocks b WHERE b.article_id = a.id)
      OR a.end_line IS NOT (SELECT max(end_line) FROM blocks b WHERE b.article_id = a.id)`,
  },
  numbered('blocks', 'article_id, source'),
  {
    table: 'copies',
    problem: 'its origin is a copy too, or itself',
    broken: `SELECT article_id FROM copies c WHERE origin_id = article_id
      OR EXISTS (SELECT 1 FROM copies o WHERE o.article_id = c.origin_id)`,
  },
];
