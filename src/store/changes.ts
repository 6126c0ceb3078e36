import { FACT_KINDS, SPEECH } from '../model/fact-kinds.js';
import { plainId } from '../text/content-id.js';
import { chainOf, chainRow, type NamedChain } from './archive-chains.js';
import { asNumbers } from './article-keys.js';
import type { Database } from './database.js';
import { commonThings } from './statements.js';
import { TWIN_TABLES } from './twins.js';

// What an ingest touches in a database that was whole before it: what the archive decides has to be decided again only where
// that matters. Triggers see it, so whoever writes need not say it: rows that go with others, or that an earlier step of the same
// ingest makes anew. They are of one connection. An ingest that goes on with what another left has not seen all of it.

/** What has changed since an ingest began. */
export interface Changes {
  /** Articles that came, or of whose rows, names or copies some are others now; some of them may be gone. */
  readonly articles: ReadonlySet<string>;
  /** Facts that lost a statement. */
  readonly facts: ReadonlySet<string>;
  /** Lists of what statements were compared by of which some are gone or others now. */
  readonly lists: readonly Uint32Array[];
}

/** What has changed that the names of the archive depend on. */
export interface ChangedNames {
  /** Articles that came. */
  readonly came: ReadonlySet<string>;
  /** Articles whose chains have other ids now. */
  readonly moved: ReadonlySet<string>;
  /** Articles that are a copy now, or of another, or no more. */
  readonly copied: ReadonlySet<string>;
  /** Chains that are gone, but those that came in between. */
  readonly gone: readonly NamedChain[];
}

/** What has changed that tells which articles are copies. */
export interface ChangedSentences {
  /** Articles that came. */
  readonly came: ReadonlySet<string>;
  /** Articles of whose group one is gone, or has another id now. */
  readonly left: ReadonlySet<string>;
  /** What articles that are gone were compared by. */
  readonly gone: readonly Uint32Array[];
}

/** Changes that are being followed. */
export interface FollowedChanges {
  /** Up to now; undefined where they are too many to be kept in mind. */
  ids(): ChangedIds | undefined;
  names(): ChangedNames | undefined;
  sentences(): ChangedSentences | undefined;
  /** When entities are made. */
  now(): Changes | undefined;
}

/** By table, the ids of rows that came or went, without what tells twins apart. */
export type ChangedIds = ReadonlyMap<string, ReadonlySet<string>>;

/** A changed page of some length makes three hundred. Of more all is decided anew, and none of them need be in memory. */
const MOST_NOTED = 400_000;

/** Follows what is written through this connection from now on. */
export function followChanges(db: Database): FollowedChanges {
  const articles = new Set<string>();
  const entities = new Set<string>();
  const facts = new Set<string>();
  const lists: Uint32Array[] = [];
  const left = new Set<string>();
  const sentences: Uint32Array[] = [];
  const ids = new Map(TWIN_TABLES.map((table) => [table, new Set<string>()]));
  const names = {
    came: new Set<string>(),
    moved: new Set<string>(),
    copied: new Set<string>(),
    gone: [] as NamedChain[],
  };
  /** Chains that a decision had taken out: nobody has said whose they are, as with those that came. */
  const restored = new Set<string>();
  const common = commonThings(db);
  const note: Readonly<Record<string, (what: string, table: string) => void>> = {
    article: (id) => articles.add(id),
    entity: (id) => entities.add(id),
    fact: (id) => facts.add(id),
    came: (id) => names.came.add(id),
    renamed: (id, before) => {
      left.add(id);
      if (names.came.delete(before)) names.came.add(id);
    },
    moved: (id) => names.moved.add(id),
    copied: (id) => names.copied.add(id),
    left: (id) => left.add(id),
    chain: (id, article) => {
      if (!names.came.has(article)) restored.add(id);
    },
    gone: (row) => {
      const chain = chainOf(JSON.parse(row));
      if (chain.entity !== null || restored.has(chain.id)) names.gone.push(chain);
    },
    id: (id, table) => ids.get(table)?.add(plainId(id)),
  };
  let noted = 0;
  const forget = (): void => {
    for (const set of [
      articles,
      entities,
      facts,
      names.came,
      names.moved,
      names.copied,
      left,
      restored,
      ...ids.values(),
    ])
      set.clear();
    for (const list of [names.gone, lists, sentences]) list.length = 0;
  };
  const areFew = (): boolean => noted <= MOST_NOTED;
  const take = (what: () => void): null => {
    noted += 1;
    if (areFew()) what();
    else if (noted === MOST_NOTED + 1) forget();
    return null;
  };
  db.function('noted', (kind, what, table) => take(() => note[String(kind)]?.(String(what), String(table))));
  db.function('noted_list', (bytes) => take(() => lists.push(asNumbers(bytes as Buffer))));
  db.function('noted_sentences', (bytes) => take(() => sentences.push(asNumbers(bytes as Buffer))));
  for (const sql of triggers()) db.exec(sql);
  return {
    ids: () => (areFew() ? ids : undefined),
    names: () => (areFew() ? names : undefined),
    sentences: () => (areFew() ? { came: names.came, left, gone: sentences } : undefined),
    now() {
      if (!areFew()) return undefined;
      const now = commonThings(db);
      const others = [...common, ...now].filter((id) => common.has(id) !== now.has(id));
      for (const article of articlesOf(db, [...entities, ...others])) articles.add(article);
      return { articles, facts, lists };
    },
  };
}

/** The articles that name one of some things, or words for a post for it. */
function articlesOf(db: Database, entities: readonly string[]): readonly string[] {
  const which = 'IN (SELECT value FROM json_each(@entities))';
  const named = [
    `SELECT article_id FROM chains WHERE entity_id ${which}`,
    ...SPEECH.map((table) => `SELECT article_id FROM ${table} WHERE meant_id ${which}`),
  ];
  return db
    .prepare<[object], string>(named.join(' UNION '))
    .pluck()
    .all({ entities: JSON.stringify(entities) });
}

/** Something to be noted: which rows, when, and what of them. */
interface Noted {
  readonly table: string;
  readonly when: readonly string[];
  readonly note: (row: 'old' | 'new') => string;
}

const ALWAYS = ['INSERT', 'UPDATE', 'DELETE'];
const NOTED: readonly Noted[] = [
  ...TWIN_TABLES.map((table) => ({ table, when: ['INSERT', 'DELETE'], note: noting('id', 'id', table) })),
  { table: 'articles', when: ['INSERT', 'UPDATE OF id'], note: noting('article', 'id') },
  { table: 'chains', when: ['INSERT', 'UPDATE OF id, entity_id', 'DELETE'], note: noting('article', 'article_id') },
  ...['copies', ...FACT_KINDS.keys()].map((table) => ({ table, when: ALWAYS, note: noting('article', 'article_id') })),
  { table: 'articles', when: ['INSERT'], note: noting('came', 'id') },
  { table: 'articles', when: ['UPDATE OF id'], note: () => `noted('renamed', new.id, old.id)` },
  { table: 'chains', when: ['UPDATE OF id'], note: noting('moved', 'article_id') },
  { table: 'chains', when: ['INSERT'], note: () => `noted('chain', new.id, new.article_id)` },
  { table: 'chains', when: ['DELETE'], note: () => `noted('gone', ${chainRow('old')}, '')` },
  { table: 'copies', when: ALWAYS, note: noting('copied', 'article_id') },
  { table: 'copies', when: ['DELETE'], note: noting('left', 'article_id') },
  { table: 'copies', when: ['DELETE'], note: noting('left', 'origin_id') },
  { table: 'sentence_keys', when: ['DELETE'], note: () => 'noted_sentences(old.keys)' },
  { table: 'entities', when: ['UPDATE OF kind, name'], note: noting('entity', 'id') },
  { table: 'evidence', when: ['DELETE'], note: noting('fact', 'fact_id') },
  { table: 'statement_keys', when: ['UPDATE', 'DELETE'], note: () => 'noted_list(old.keys)' },
];

function noting(kind: string, column: string, table = ''): Noted['note'] {
  return (row) => `noted('${kind}', ${row}.${column}, '${table}')`;
}

function triggers(): readonly string[] {
  return NOTED.flatMap(({ table, when, note }, at) =>
    when.map((event, n) => {
      const does = note(event === 'DELETE' ? 'old' : 'new');
      return `CREATE TEMP TRIGGER noted_${at}_${n} AFTER ${event} ON main.${table} BEGIN SELECT ${does}; END`;
    }),
  );
}
