// How Datasette shows each table and view: what a comment of the schema cannot say.

/** Of a table or view; names of its columns. */
export interface Shown {
  readonly title: string;
  /** What a row is called where another one points to it. */
  readonly label?: string;
  readonly facets?: readonly string[];
  /**
   * The column that rows are sorted by at first, `-` before it for the largest first. Only where an index gives that order or the
   * rows are few: Datasette gives a page two seconds, however many rows a view has. Without one a view is in the order of the archive.
   */
  readonly sort?: string;
  /** Rows a page, where the words of one are many. */
  readonly size?: number;
  /** What is kept for bpp itself. */
  readonly hidden?: true;
}

const ENTITY: Shown = { title: '', sort: '-mention_count' };

/** By name of table or view; those that people ask first stand first. */
export const SHOWN: Readonly<Record<string, Shown>> = {
  articles: {
    title: 'Articles',
    label: 'headline',
    facets: ['publisher', 'language', 'published_basis'],
    sort: '-published',
    size: 20,
  },
  people: { ...ENTITY, title: 'People' },
  forces: { ...ENTITY, title: 'Police forces' },
  organisations: { ...ENTITY, title: 'Organisations' },
  places: { ...ENTITY, title: 'Places' },
  programmes: { ...ENTITY, title: 'Programmes' },
  roles_held: { title: 'Posts held', facets: ['state', 'basis', 'role'], size: 50 },
  quotes_by_speaker: { title: 'Quotes', facets: ['speaker', 'cue'], size: 50 },
  said_by_speaker: { title: 'Reported speech', facets: ['speaker', 'cue'], size: 50 },
  money: {
    title: 'Money',
    facets: ['currency', 'type', 'state'],
    size: 50,
  },
  timeline: {
    title: 'Timeline',
    facets: ['type', 'state', 'basis'],
    sort: '-from',
    size: 50,
  },
  together: {
    title: 'Together',
    facets: ['type', 'state'],
    size: 50,
  },
  facts_that_differ: {
    title: 'Facts that differ',
    facets: ['verdict', 'explained', 'kind'],
  },
  facts_cited: {
    title: 'Facts, cited',
    facets: ['kind', 'state', 'basis', 'status'],
  },
  evidence_cited: {
    title: 'Evidence, cited',
    facets: ['table'],
  },
  mentions_in_context: {
    title: 'Mentions in context',
    facets: ['kind', 'rule'],
    size: 50,
  },
  block_texts: {
    title: 'Lines kept and cut',
    facets: ['type', 'reason'],
    size: 50,
  },
  coverage: {
    title: 'Coverage',
    facets: ['media_type', 'charset'],
  },
  entities: { title: 'Entities', label: 'name', facets: ['kind', 'status'], sort: '-mention_count' },
  facts: { title: 'Facts', label: 'label', facets: ['kind', 'state', 'basis', 'status'], sort: '-origin_count' },
  roles: { title: 'Roles (statements)', label: 'role', facets: ['state', 'basis'], size: 50 },
  quotes: { title: 'Quotes (statements)', label: 'text', facets: ['cue'], size: 50 },
  said: { title: 'Reported speech (statements)', label: 'text', facets: ['cue'], size: 50 },
  amounts: { title: 'Amounts (statements)', label: 'text', facets: ['type', 'state'], size: 50 },
  events: { title: 'Events (statements)', label: 'text', facets: ['type', 'state', 'basis'], size: 50 },
  relations: { title: 'Relations (statements)', label: 'text', facets: ['type', 'state'], size: 50 },
  lengths: { title: 'Lengths (statements)', label: 'text', facets: ['thing', 'known'], size: 50 },
  events_who: { title: 'Who acts in an event' },
  mentions: { title: 'Mentions', label: 'text', facets: ['kind', 'status'], size: 50 },
  chains: { title: 'Chains', label: 'name', facets: ['kind'] },
  names: { title: 'Names', label: 'name', sort: '-mention_count' },
  money_values: { title: 'Money values', facets: ['currency', 'qualifier'], sort: '-max' },
  dates: { title: 'Dates', facets: ['precision'] },
  durations: { title: 'Durations', facets: ['value'] },
  contacts: { title: 'Contacts', label: 'value', facets: ['type'] },
  evidence: { title: 'Evidence', facets: ['table'] },
  fact_links: { title: 'Links between facts', facets: ['verdict', 'explained'] },
  sources: { title: 'Sources', label: 'path', facets: ['media_type', 'charset'], size: 20 },
  blocks: { title: 'Blocks', facets: ['type', 'reason'] },
  copies: { title: 'Copies', facets: ['rule'] },
  issues: { title: 'Remarks about the input', facets: ['severity', 'rule'] },
  doubts: { title: 'What the rules left undecided', sort: '-likelihood' },
  amounts_told: { title: 'Amounts', facets: ['type', 'state'], size: 50 },
  events_told: { title: 'Events', facets: ['type', 'state', 'basis'], size: 50 },
  relations_told: { title: 'Dealings', facets: ['type', 'state'], size: 50 },
  lengths_told: { title: 'Lengths of agreements', facets: ['thing', 'known'], size: 50 },
  statements: {
    title: 'Statements',
    facets: ['table'],
    size: 50,
  },
  containers: { title: 'Files that were looked into', facets: ['form'], hidden: true },
  rejected: { title: 'Taken out by a decision', hidden: true },
  meta: { title: 'About the database', hidden: true },
  entity_keys: { title: 'What names are found by', hidden: true },
  sentence_keys: { title: 'What copies are found by', hidden: true },
  statement_keys: { title: 'What statements that say the same are found by', hidden: true },
};

/** What columns of these names hold wherever neither the schema nor `model/` says it. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  id: 'hash of what the row says and where; the same archive gives the same ids',
  n: 'row number for the full-text index; means nothing and may change',
  at: 'path:line of the words, as editors open it',
  source: 'path of the source file, from the root of the archive',
  path: 'path of the source file, from the root of the archive',
  article_id: 'the article that it stands in',
  article_n: 'row number of the article, for the full-text index',
  line: 'line of the source file, from 1',
  end_line: 'last line, from 1',
  start: 'where the words begin: code points into articles.text',
  end: 'where they end, half-open: substr(articles.text, start + 1, end - start)',
  text: 'the words',
  ordinal: 'place in its article, from 0',
  headline: 'headline of the article',
  published: 'YYYY-MM-DD: day of publication of the article',
  publisher: 'who published the article',
  passage: 'the paragraph around the words',
  sentence: 'the sentence around the words',
  rule: 'the rule that found it: bpp rules shows it',
  confidence: 'how sure the rule is, from 0 to 1',
  kind: 'what it is',
  type: 'what it is',
  state: 'how things stand, as of the article',
  name: 'its name',
  key: 'the name without case, accents and punctuation, for looking it up',
  entity: 'canonical name of the entity',
  entity_id: 'the entity',
  chain: 'the mentions of the article that name it',
  chain_id: 'the mentions of the article that name it',
  chain_rule: 'why the mention belongs to its chain',
  fact_id: 'the fact',
  other_id: 'the other fact',
  other_label: 'what the other fact says',
  other_state: 'the state of the other fact',
  statement_id: 'the statement, a row of the table of its kind',
  mention_id: 'the mention that has the value',
  origin_id: 'the article that it is a copy of',
  other_names: 'other names for it, the one most used first, joined by a semicolon',
  mention_count: 'how often it is named',
  article_count: 'in how many articles',
  evidence_count: 'how many statements say it',
  origin_count: 'in how many articles, copies of one counted once',
  status: 'confirmed where a person has confirmed it',
  left: 'the words before it',
  right: 'the words behind it',
  table: 'the table of its kind',
  link_rule: 'why it belongs there',
  link_detail: 'the words or names that show it',
  detail: 'the words or names that show it',
  reason: 'why',
  severity: 'info, warning or error',
  language: 'ISO 639-1',
  url: 'its address, where the page gives one',
  articles: 'how many articles it holds',
  blocks_kept: 'how many blocks are in articles',
  blocks_removed: 'how many blocks were taken out',
  characters_kept: 'characters of its articles',
  characters_removed: 'characters of what was taken out',
  subject_id: 'the entity that the fact is about',
  last_published: 'YYYY-MM-DD: the latest of the articles that say so',
  likelihood: 'from 0 to 1',
  a_id: 'the entity of the first',
  b_id: 'the entity of the second',
  other_at: 'path:line of the words of the other',
  other_text: 'the words of the other',
  other_published: 'YYYY-MM-DD: day of publication of the article of the other',
  place: 'where it happens',
  media_type: 'text/plain or text/html',
  byline_basis: 'the rule that found it',
  publisher_basis: 'the rule that found it',
  published_basis: 'the rule that found it',
  meant_basis: 'implied: only the archive as a whole shows it',
  verdict: 'differs, or unsure where the two may be one',
  same_detail: 'the words or names that show it',
};
