import { FACT_KINDS } from '../model/fact-kinds.js';
import { AROUND, factView } from './fact-sql.js';
import { MAIN_BASIS, MAIN_BODY, MAIN_POST } from './main-post.js';
import { placeSql } from './place-sql.js';
import { createView, type ViewColumn } from './sql.js';

// Read-only tables for people who open the database in a browser of tables, each line with enough of its article to be
// understood there. What is to be read comes first, ids last.

/** `e.id` for a column of that name, with what is to be said of it. */
const plain = (from: string, comment?: string): ViewColumn => ({
  name: (from.split('.').at(-1) ?? from).replaceAll('"', ''),
  is: from,
  comment,
});
const named = (name: string, is: string, comment?: string): ViewColumn => ({ name, is, comment });

const ENTITY_VIEWS: readonly (readonly [view: string, kind: string])[] = [
  ['people', 'person'],
  ['forces', 'force'],
  ['organisations', 'organisation'],
  ['places', 'place'],
  ['programmes', 'programme'],
];

const OTHER_NAMES = `(SELECT group_concat(other, '; ') FROM (SELECT x.name AS other FROM names x
    WHERE x.entity_id = e.id AND x.name <> e.name AND (x.mention_count > 0 OR x.is_alias = 1)
    ORDER BY x.mention_count DESC, x.name))`;

const POST_COLUMNS: readonly ViewColumn[] = [
  named('post', MAIN_POST, 'the post that most articles give, what is held before what was'),
  named('body', MAIN_BODY, 'where most articles see it held'),
  named('basis', MAIN_BASIS, 'implied where no words give the body'),
];

const entityView = ([view, kind]: readonly [string, string]): string =>
  createView(
    view,
    `each ${kind}, across all articles`,
    [
      plain('e.name', 'canonical name'),
      ...(kind === 'person' ? POST_COLUMNS : []),
      named('other_names', OTHER_NAMES, 'as the press writes them, the most frequent first'),
      plain('e.mention_count'),
      plain('e.article_count'),
      plain('e.origin_count', 'articles, copies of one counted once'),
      plain('e.kind'),
      plain('e.id'),
    ],
    `FROM entities e\nWHERE e.kind = '${kind}'`,
  );

/** SQL for a line feed: `char(10)` is another thing to other readers of SQL. */
const LINE_FEED = `'\n'`;

const MENTIONS_IN_CONTEXT = createView(
  'mentions_in_context',
  'every mention between the words around it',
  [
    plain('f.kind'),
    named('entity', 'e.name', 'canonical name'),
    named('left', `replace(substr(a.text, max(1, f.start - 59), min(60, f.start)), ${LINE_FEED}, ' ')`, 'before it'),
    plain('f.title', 'titles, ranks and posts before the name'),
    plain('f.text', 'as written'),
    named('right', `replace(substr(a.text, f."end" + 1, 60), ${LINE_FEED}, ' ')`, 'after it'),
    ...AROUND,
    plain('f.line'),
    plain('f.start', 'in code points of articles.text'),
    plain('f."end"'),
    plain('f.rule', 'the rule that found it'),
    plain('f.confidence', 'from 0 to 1'),
    plain('f.link_rule', 'why it belongs to its chain'),
    plain('f.link_detail'),
    plain('f.id'),
    plain('f.entity_id'),
    plain('f.article_id'),
    named('article_n', 'a.n'),
  ],
  `FROM mentions f
JOIN articles a ON a.id = f.article_id
LEFT JOIN entities e ON e.id = f.entity_id`,
);

/** Where a row of a view of facts stands, and who says so. */
const CITED: readonly ViewColumn[] = [
  ...['passage', 'headline', 'published', 'at', 'source', 'line', 'start', '"end"', 'rule', 'confidence', 'id'],
  ...['article_id', 'article_n'],
].map((column) => plain(`f.${column}`));

const MONEY = createView(
  'money',
  'every sum with what it is for, the biggest of a currency findable by max',
  [
    plain('f.text', 'the words of the sum'),
    plain('v.min'),
    plain('v.max'),
    plain('v.currency', 'ISO 4217'),
    plain('v.qualifier'),
    plain('v.per'),
    plain('f.type', 'what kind of sum it is'),
    plain('f.state', 'actual, planned or possible'),
    plain('f."for"', 'the words that say what it is for'),
    plain('f.payer', 'whose money it is or would be'),
    plain('f.payee', 'who gets or keeps it'),
    plain('f.period', 'the words of the time over which it runs'),
    plain('f.said_by', 'who states it'),
    ...CITED,
  ],
  `FROM amounts_told f
JOIN money_values v ON v.mention_id = f.money`,
);

const TIMELINE = createView(
  'timeline',
  'what happened when, is planned or may come',
  [
    plain('f."from"', 'YYYY-MM-DD: first day'),
    plain('f."to"', 'YYYY-MM-DD: last day'),
    plain('f.basis', 'whether the words give the day'),
    plain('f.type'),
    plain('f.state'),
    plain('f.who', 'JSON array of names'),
    plain('f.text', 'the words of what happens'),
    plain('f.what', 'to whom or to what'),
    plain('f.place'),
    ...CITED,
  ],
  'FROM events_told f',
);

const PEOPLE_AND_BODIES = `('person', 'force', 'organisation')`;

// Each column of a pair in `min`: SQLite takes those of the first mention by itself, other readers of SQL refuse.
const TOGETHER = `${createView(
  'together',
  'who deals with whom; then, with no type, who is named in one paragraph',
  [
    plain('f.a', 'one of the two'),
    plain('f.type', 'how they deal; null where they are only named together'),
    plain('f.b', 'the other'),
    plain('f.state'),
    plain('f.text', 'the words that say so'),
    ...['passage', 'headline', 'published', 'at', 'source', 'line', 'start', '"end"', 'rule', 'confidence', 'id'].map(
      (column) => plain(`f.${column}`),
    ),
    ...['a_id', 'b_id', 'article_id', 'article_n'].map((column) => plain(`f.${column}`)),
  ],
  'FROM relations_told f',
).slice(0, -1)}
UNION ALL
SELECT min(one.name), NULL, min(other.name), NULL, NULL, min(substr(a.text, b.start + 1, b."end" - b.start)),
  min(a.headline), min(a.published), min(${placeSql('a.source', 'm.line')}), min(a.source), min(m.line), min(m.start), min(m."end"),
  NULL, NULL, NULL, one.id, other.id, min(a.id), min(a.n)
FROM blocks b
JOIN articles a ON a.id = b.article_id
JOIN mentions m ON m.article_id = a.id AND m.start >= b.start AND m.start < b."end"
JOIN entities one ON one.id = m.entity_id AND one.kind IN ${PEOPLE_AND_BODIES}
JOIN mentions n ON n.article_id = a.id AND n.start >= b.start AND n.start < b."end"
JOIN entities other ON other.id = n.entity_id AND other.kind IN ${PEOPLE_AND_BODIES}
WHERE one.id < other.id AND b.type NOT IN ('byline', 'credit', 'dateline')
GROUP BY b.id, one.id, other.id;`;

const OF_BLOCK = ['line', 'end_line', 'start', '"end"', 'rule', 'ordinal', 'id', 'article_id'].map((column) =>
  plain(`b.${column}`),
);
// Two parts, so that those of a source are found by its path in either.
const BLOCK_TEXTS = `${createView(
  'block_texts',
  'every passage of every source, kept or removed, with the rule that put it there',
  [
    plain('b.type'),
    named('text', `substr(a.text, b.start + 1, b."end" - b.start)`),
    plain('b.reason', 'boilerplate: why it was taken out'),
    plain('a.headline'),
    plain('a.published', 'YYYY-MM-DD'),
    named('at', placeSql('a.source', 'b.line'), 'path:line'),
    plain('a.source'),
    ...OF_BLOCK,
  ],
  'FROM articles a JOIN blocks b ON b.article_id = a.id',
).slice(0, -1)}
UNION ALL
SELECT b.type, b.text, b.reason, NULL, NULL, ${placeSql('b.source', 'b.line')}, b.source,
  ${OF_BLOCK.map(({ is }) => is).join(', ')}
FROM blocks b WHERE b.source IS NOT NULL;`;

const count = (of: string): string => `(SELECT count(*) FROM ${of})`;

const COVERAGE = createView(
  'coverage',
  'what became of every source: nothing of it vanishes',
  [
    named('source', 's.path'),
    plain('s.media_type'),
    plain('s.charset'),
    plain('s.size', 'in bytes'),
    named('articles', count('articles a WHERE a.source = s.path')),
    named('blocks_kept', count('articles a JOIN blocks b ON b.article_id = a.id WHERE a.source = s.path')),
    named('blocks_removed', count('blocks b WHERE b.source = s.path')),
    named(
      'characters_kept',
      '(SELECT coalesce(sum(length(a.text)), 0) FROM articles a WHERE a.source = s.path)',
      'in code points',
    ),
    named('characters_removed', `(SELECT coalesce(sum(length(b.text)), 0) FROM blocks b WHERE b.source = s.path)`),
  ],
  'FROM sources s',
);

/** Every view of articles and what they state. */
export const VIEWS: string = [
  ...ENTITY_VIEWS.map(entityView),
  MENTIONS_IN_CONTEXT,
  ...[...FACT_KINDS].map(([table, kind]) => factView(table, kind).trim()),
  ...[MONEY, TIMELINE, TOGETHER, BLOCK_TEXTS, COVERAGE],
]
  .map((view) => `\n${view}\n`)
  .join('');
