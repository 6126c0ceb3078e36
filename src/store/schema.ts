import { FACT_KINDS } from '../model/fact-kinds.js';
import { ENTITY_KINDS, MENTION_KINDS } from '../model/mention.js';
import { VALUE_TABLES } from '../model/value-kinds.js';
import { FULL_TEXT, factTable, fullTextIndex, LIST_TABLES } from './fact-sql.js';
import { FACT_TABLE_NAMES, FACT_TABLES, FACT_VIEWS } from './fact-tables.js';
import { oneOf } from './sql.js';
import { valueTable } from './value-sql.js';
import { VIEWS } from './views.js';

const BLOCK_TYPES: readonly string[] = [
  ...['headline', 'standfirst', 'byline', 'dateline', 'heading', 'paragraph', 'list', 'quote', 'table', 'caption'],
  ...['credit', 'boilerplate'],
];

const SOURCES = `
CREATE TABLE meta (                    -- about the database as a whole
  key TEXT PRIMARY KEY NOT NULL,       -- 'state'; 'curation'; 'content'; 'root'; 'naming'; 'sealed'
  value TEXT NOT NULL                  -- 'complete'; 'unfinished' while an ingest runs, or where one was cut short; hash of the decisions; sum of the hashes of the rows of each table; the folder that paths start at, from the folder of the database; JSON object: the version of the rules that named the archive, and how many articles name a person or a body; how often the file had been written to when the last ingest ended
) STRICT, WITHOUT ROWID;

CREATE TABLE sources (                 -- one page of the archive, decoded once: a file, or a part of one that holds several
  path TEXT PRIMARY KEY NOT NULL,      -- '/' separated, from the root of the archive (meta 'root'), of a part with the way to it behind a '!'; bytes of a name that are no UTF-8 as '\\xff'
  caller_id TEXT,                      -- the id that the caller gave the page
  url TEXT,                            -- so with its address
  published TEXT,                      -- and its day, YYYY-MM-DD
  container TEXT,                      -- path of the file that held it among others, '-' for standard input; null for a file of its own
  form TEXT,                           -- what the file is, by the rule that told it, where it is no page: 'read/zip', 'read/pdf'
  is_article INTEGER NOT NULL DEFAULT 0 CHECK (is_article IN (0, 1)), -- 1 where its container says that it is one article and nothing else
  declared TEXT CHECK (json_valid(declared)), -- JSON object: what its container says of it, by field {value, basis}, whether or not the article has it
  pages TEXT CHECK (json_valid(pages)), -- JSON array: the line that each of its pages begins with, of a form that has pages
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- of the bytes as they were read, in hex
  size INTEGER NOT NULL CHECK (size >= 0), -- in bytes
  media_type TEXT NOT NULL CHECK (media_type IN ('text/plain', 'text/html')),
  charset TEXT NOT NULL,               -- WHATWG label
  charset_basis TEXT NOT NULL,         -- the rule that decided the charset
  rules TEXT NOT NULL,                 -- version of the rules and lists that read the source, your own lists too; another one has it read again; 'loaded …' where it came as records
  packed BLOB,                         -- the decoded text, nothing taken away, raw deflate with the texts of its articles as its dictionary; lines are counted in the text; null where it came as records
  site INTEGER NOT NULL,               -- hash of the site: the page's host, or its folder
  print TEXT NOT NULL CHECK (json_valid(print)), -- JSON array: hash and words of prose of each block, for finding what pages share
  furniture TEXT NOT NULL              -- names what other pages of the site proved to be furniture of this one; '' for nothing
) STRICT;

CREATE INDEX sources_with_pages ON sources (path) WHERE pages IS NOT NULL; -- for citing a page

CREATE TABLE containers (              -- files that are no page and were looked into: what they held is in sources
  path TEXT PRIMARY KEY NOT NULL,      -- as in sources
  form TEXT NOT NULL,                  -- as in sources
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- of its bytes, in hex: while it stays, the file is not looked into again
  size INTEGER NOT NULL CHECK (size >= 0), -- in bytes
  rules TEXT NOT NULL                  -- version of the rules and lists that read it, and what was asked of its reader
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (                -- one story
  id TEXT PRIMARY KEY NOT NULL,
  n INTEGER NOT NULL UNIQUE,           -- row number for the full-text index, its rowid too; means nothing and may change
  source TEXT NOT NULL REFERENCES sources (path) ON DELETE CASCADE ON UPDATE CASCADE,
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0), -- place among the articles of its source, from 0
  headline TEXT,
  headline_basis TEXT,                 -- the rule that found it; so with the other _basis columns
  byline TEXT NOT NULL CHECK (json_valid(byline)), -- JSON array of names
  byline_basis TEXT,
  publisher TEXT,
  publisher_basis TEXT,
  published TEXT,                      -- YYYY-MM-DD
  published_basis TEXT,
  language TEXT NOT NULL,
  url TEXT,
  line INTEGER,                        -- first line of the source that belongs to the article, from 1
  end_line INTEGER,                    -- last one
  text TEXT NOT NULL,                  -- kept blocks joined by a line feed; every start and "end" counts its code points
  UNIQUE (source, ordinal)
) STRICT;
CREATE INDEX articles_published ON articles (published);
CREATE INDEX articles_order ON articles (id, published, source, ordinal); -- what rows are sorted by, without the texts

CREATE TABLE sentence_keys (           -- what the sentences of an article are compared by, to find its copies
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  keys BLOB NOT NULL                   -- of each sentence a hash, and how many words it has
) STRICT, WITHOUT ROWID;

CREATE TABLE copies (                  -- articles that say what another said; they are one origin
  article_id TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  origin_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  rule TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX copies_origin ON copies (origin_id);

CREATE TABLE blocks (                  -- every non-blank line of a source is in exactly one block
  id TEXT PRIMARY KEY NOT NULL,
  source TEXT REFERENCES sources (path) ON DELETE CASCADE ON UPDATE CASCADE, -- of boilerplate; any other is in that of its article
  article_id TEXT REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE, -- null for boilerplate
  ordinal INTEGER NOT NULL,            -- place in its article, or among the boilerplate of its source, from 0
  type TEXT NOT NULL ${oneOf('type', BLOCK_TYPES)},
  start INTEGER,                       -- code points into articles.text; null for boilerplate
  "end" INTEGER,
  line INTEGER NOT NULL CHECK (line >= 1), -- first line in the text of the source, from 1
  end_line INTEGER NOT NULL CHECK (end_line >= line),
  rule TEXT NOT NULL,                  -- the rule that gave the block its type, or took it out
  reason TEXT,                         -- boilerplate: why it was taken out
  text TEXT,                           -- boilerplate: its words
  CHECK ((type = 'boilerplate') = (article_id IS NULL)),
  CHECK ((type = 'boilerplate') = (source IS NOT NULL)),
  CHECK ((type = 'boilerplate') = (text IS NOT NULL)),
  CHECK ((type = 'boilerplate') = (start IS NULL AND "end" IS NULL))
) STRICT;
CREATE INDEX blocks_source ON blocks (source, line) WHERE source IS NOT NULL;
CREATE INDEX blocks_article ON blocks (article_id, ordinal) WHERE article_id IS NOT NULL;
`;

const ENTITIES = `
CREATE TABLE entities (                -- the thing itself, across all articles
  id TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL ${oneOf('kind', ENTITY_KINDS)},
  name TEXT NOT NULL,                  -- canonical name
  key TEXT NOT NULL,                   -- the name without case, accents and punctuation, for looking it up
  mention_count INTEGER NOT NULL,
  article_count INTEGER NOT NULL,
  origin_count INTEGER NOT NULL DEFAULT 0, -- articles, copies of one counted once
  status TEXT NOT NULL DEFAULT 'auto' CHECK (status IN ('auto', 'confirmed')) -- confirmed by a person's decision
) STRICT;
CREATE INDEX entities_key ON entities (kind, key);
CREATE INDEX entities_count ON entities (kind, mention_count DESC);

CREATE TABLE doubts (                  -- what the rules left undecided: a chain that may belong to an entity
  chain_id TEXT NOT NULL REFERENCES chains (id) ON DELETE CASCADE ON UPDATE CASCADE,
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  rule TEXT NOT NULL,
  detail TEXT NOT NULL,
  likelihood REAL NOT NULL CHECK (likelihood BETWEEN 0 AND 1),
  PRIMARY KEY (chain_id, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX doubts_entity ON doubts (entity_id);

CREATE TABLE rejected (                -- rows that a person's decision took out; they come back when it is undone
  ordinal INTEGER PRIMARY KEY,
  source TEXT NOT NULL REFERENCES sources (path) ON DELETE CASCADE ON UPDATE CASCADE,
  decision TEXT NOT NULL,              -- id of the line of curation.jsonl
  "table" TEXT NOT NULL,
  key TEXT,                            -- id of the row that was changed; null where it was taken out
  "row" TEXT NOT NULL CHECK (json_valid("row")) -- the row, or the changed columns, as they were
) STRICT;
CREATE INDEX rejected_source ON rejected (source);

CREATE TABLE names (                   -- every name that leads to an entity
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  name TEXT NOT NULL,                  -- as the press writes it
  key TEXT NOT NULL,                   -- as in entities.key
  mention_count INTEGER NOT NULL,      -- 0 where it is never used as it stands: 'Reed' where the press has 'Ms Reed'
  is_alias INTEGER NOT NULL CHECK (is_alias IN (0, 1)), -- 1 for a form that an article defines: an abbreviation
  PRIMARY KEY (entity_id, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX names_key ON names (key);

CREATE TABLE entity_keys (             -- what an entity is found by, so that an ingest names anew only what a change can touch
  key INTEGER NOT NULL,                -- hash of a key of one of its names
  entity_id TEXT NOT NULL REFERENCES entities (id) ON DELETE CASCADE,
  PRIMARY KEY (key, entity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_keys_entity ON entity_keys (entity_id);

CREATE TABLE chains (                  -- the mentions of one article that name one thing
  id TEXT PRIMARY KEY NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ordinal INTEGER NOT NULL,            -- place in its article, from 0
  kind TEXT NOT NULL ${oneOf('kind', ENTITY_KINDS)},
  name TEXT NOT NULL,                  -- the fullest name that the article uses
  aliases TEXT NOT NULL CHECK (json_valid(aliases)), -- JSON array: defined forms that hold beyond the article
  key TEXT NOT NULL, -- chains of one kind with the same key are one entity
  is_full INTEGER NOT NULL CHECK (is_full IN (0, 1)), -- 0 where the article has only a short form: 'Mr Jones'
  mention_count INTEGER NOT NULL,
  context TEXT NOT NULL CHECK (json_valid(context)), -- JSON array: posts and bodies that the article gives a person
  evidence TEXT NOT NULL CHECK (json_valid(evidence)), -- JSON object: posts, sex and other full names of a person; chains that a short form fits equally
  entity_id TEXT REFERENCES entities (id), -- null until the ingest is complete
  link_rule TEXT,                      -- why the chain belongs to its entity
  link_detail TEXT
) STRICT;
CREATE INDEX chains_article ON chains (article_id, ordinal);
CREATE INDEX chains_entity ON chains (entity_id);
`;

const MENTIONS = `
CREATE TABLE mentions (                -- one place where something is referred to
  id TEXT PRIMARY KEY NOT NULL,
  article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE ON UPDATE CASCADE,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL ${oneOf('kind', MENTION_KINDS)},
  text TEXT NOT NULL,                  -- substr(articles.text, start + 1, end - start)
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" > start),
  line INTEGER NOT NULL CHECK (line >= 1), -- in the text of the source
  rule TEXT NOT NULL,                  -- the rule that found it
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  title TEXT,                          -- person: titles, ranks and posts before the name, as written
  chain_id TEXT REFERENCES chains (id) ON DELETE CASCADE ON UPDATE CASCADE, -- null for values
  entity_id TEXT REFERENCES entities (id), -- that of its chain; null for values, and until the ingest is complete
  link_rule TEXT,                      -- why it belongs to its chain
  link_detail TEXT,
  status TEXT NOT NULL DEFAULT 'auto' CHECK (status IN ('auto', 'confirmed'))
) STRICT;
CREATE INDEX mentions_article ON mentions (article_id, ordinal);
CREATE INDEX mentions_chain ON mentions (chain_id) WHERE chain_id IS NOT NULL;
CREATE INDEX mentions_entity ON mentions (entity_id) WHERE entity_id IS NOT NULL;
`;

const VALUES = VALUE_TABLES.map((values) => `\n${valueTable(values)}`).join('');

const FACTS = [...FACT_KINDS].map(([table, kind]) => `\n${factTable(table, kind)}`).join('');

const ISSUES = `
CREATE TABLE issues (                  -- remarks about the input; path is not in sources where the file did not go in
  path TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  line INTEGER,
  severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
  rule TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (path, ordinal)
) STRICT, WITHOUT ROWID;
`;

const INDEXED = FULL_TEXT.map(({ table, columns }) => `\n${fullTextIndex(table, columns)}`).join('');

/** Every table, index, trigger and view of a database, as `bpp schema --sql` prints them. */
export const SCHEMA: string = [
  ...[SOURCES, ENTITIES, MENTIONS, VALUES, FACTS, FACT_TABLES, ISSUES],
  ...[INDEXED, VIEWS, FACT_VIEWS],
]
  .join('')
  .trim();

/** The tables that hold facts, parents before children; `n` columns are not content. */
export const TABLES: readonly string[] = [
  'meta',
  'sources',
  'containers',
  'articles',
  'sentence_keys',
  'copies',
  'blocks',
  'entities',
  'names',
  'entity_keys',
  'chains',
  'doubts',
  'mentions',
  ...VALUE_TABLES.map(({ table }) => table),
  ...FACT_KINDS.keys(),
  ...LIST_TABLES.map(({ table }) => table),
  ...FACT_TABLE_NAMES,
  'rejected',
  'issues',
];
