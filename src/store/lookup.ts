import type { EntityKind } from '../model/mention.js';
import type { Database } from './database.js';
import { MAIN_POST_OF_ONE } from './main-post.js';

/** An entity as it is listed and chosen from. */
export interface EntityRow {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly mention_count: number;
  readonly article_count: number;
  /** Articles, copies of one counted once. */
  readonly origin_count: number;
}

const COLUMNS = 'e.id, e.kind, e.name, e.mention_count, e.article_count, e.origin_count';
const ORDER = 'ORDER BY e.mention_count DESC, e.name, e.id';
const OF_KINDS = 'e.kind IN (SELECT value FROM json_each(@kinds))';

/** The entity of that id. */
export function entityById(db: Database, id: string): EntityRow | undefined {
  return db.prepare<[string], EntityRow>(`SELECT ${COLUMNS} FROM entities e WHERE e.id = ?`).get(id);
}

/** Entities whose canonical name has this key (see `nameKey`), most mentioned first. */
export function entitiesCalled(db: Database, kinds: readonly EntityKind[], key: string): readonly EntityRow[] {
  return db
    .prepare<[object], EntityRow>(`SELECT ${COLUMNS} FROM entities e WHERE ${OF_KINDS} AND e.key = @key ${ORDER}`)
    .all({ kinds: JSON.stringify(kinds), key });
}

/** Entities that have a name of any sort with this key. */
export function entitiesNamed(db: Database, kinds: readonly EntityKind[], key: string): readonly EntityRow[] {
  return db
    .prepare<[object], EntityRow>(
      `SELECT ${COLUMNS} FROM entities e WHERE ${OF_KINDS}
       AND e.id IN (SELECT n.entity_id FROM names n WHERE n.key = @key) ${ORDER}`,
    )
    .all({ kinds: JSON.stringify(kinds), key });
}

/** Entities that have a name in which every word of the key stands, in any order. */
export function entitiesWithWords(db: Database, kinds: readonly EntityKind[], key: string): readonly EntityRow[] {
  const words = key.split(' ');
  const has = words.map((_, n) => `instr(' ' || n.key || ' ', @word${n}) > 0`).join(' AND ');
  return db
    .prepare<[object], EntityRow>(
      `SELECT ${COLUMNS} FROM entities e WHERE ${OF_KINDS} AND e.id IN (SELECT n.entity_id FROM names n WHERE ${has})
       ${ORDER}`,
    )
    .all({
      kinds: JSON.stringify(kinds),
      ...Object.fromEntries(words.map((word, n) => [`word${n}`, ` ${word} `])),
    });
}

/** What tells an entity from others of its name. */
export interface Distinction {
  /** The post that most articles give a person, and where it is held. */
  readonly post: string | null;
  readonly body: string | null;
  /** `implied` where no words give the body. */
  readonly basis: string | null;
  /** Where it is named first. */
  readonly source: string | null;
  readonly line: number | null;
}

/** Finds what tells an entity from others of its name. */
export function createDistinctionFinder(db: Database): (id: string) => Distinction {
  const post = db.prepare<[string], Pick<Distinction, 'post' | 'body' | 'basis'>>(MAIN_POST_OF_ONE);
  const place = db.prepare<[string], Pick<Distinction, 'source' | 'line'>>(
    `SELECT a.source, m.line FROM mentions m JOIN articles a ON a.id = m.article_id WHERE m.entity_id = ?
     ORDER BY a.source, a.ordinal, m.start LIMIT 1`,
  );
  const none: Distinction = { post: null, body: null, basis: null, source: null, line: null };
  return (id) => ({ ...none, ...post.get(id), ...place.get(id) });
}

/** Every canonical name and its key, for suggesting near ones. */
export function canonicalNames(
  db: Database,
  kinds: readonly EntityKind[],
): readonly { readonly name: string; readonly key: string }[] {
  return db
    .prepare<[object], { name: string; key: string }>(`SELECT e.name, e.key FROM entities e WHERE ${OF_KINDS} ${ORDER}`)
    .all({ kinds: JSON.stringify(kinds) });
}

/** How many names a completion offers. */
const MOST_OFFERED = 60;

/** Canonical names whose key begins so, most mentioned first. */
export function namesBeginning(db: Database, kinds: readonly EntityKind[], key: string): readonly string[] {
  return db
    .prepare<[object], string>(
      `SELECT e.name FROM entities e WHERE ${OF_KINDS} AND e.key >= @key AND e.key < @end ${ORDER} LIMIT @most`,
    )
    .pluck()
    .all({ kinds: JSON.stringify(kinds), key, end: `${key}\u{10ffff}`, most: MOST_OFFERED });
}
