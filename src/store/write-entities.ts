import type { Copy } from '../model/copy.js';
import type { Doubt, Entity } from '../model/entity.js';
import { nameKey } from '../text/name-key.js';
import type { Database } from './database.js';
import { type KeysOfEntities, putEntityKeys, replaceEntityKeys } from './entity-keys.js';
import { addFunctions } from './functions.js';

/** Entities, what the rules left undecided between them, and what they are found by. */
export interface NamedEntities {
  readonly entities: readonly Entity[];
  readonly doubts: readonly Doubt[];
  readonly keys: KeysOfEntities;
}

/**
 * Makes the entities of the database exactly these, which come in parts: every chain points to its own, counts and names included.
 * What lies between them is of one part.
 */
export function writeEntities(db: Database, parts: Iterable<NamedEntities>): void {
  db.exec('DELETE FROM doubts; DELETE FROM entity_keys');
  const isFirst = db.prepare('SELECT 1 FROM entities LIMIT 1').get() === undefined;
  for (const { entities, doubts, keys } of parts) {
    linkChains(db, entities);
    putDoubts(db, doubts);
    putEntityKeys(db, keys);
  }
  if (!isFirst)
    db.exec('DELETE FROM entities WHERE id NOT IN (SELECT entity_id FROM chains WHERE entity_id IS NOT NULL)');
  linkMentions(db);
  countMentions(db);
  writeNames(db);
}

/** What comes in the place of what. */
export interface Renamed extends NamedEntities {
  /** Entities that there were; whoever has no chain any more goes. */
  readonly before: ReadonlySet<string>;
  /** Articles that are of another origin now: who is named in them is counted anew. */
  readonly copied: readonly string[];
}

/** Puts entities in the place of those that their chains had; all others stay. */
export function replaceEntities(db: Database, { entities, before, copied, doubts, keys }: Renamed): void {
  linkChains(db, entities);
  linkMentions(db, new Set(entities.flatMap(({ chains }) => chains.map(({ chainId }) => chainId))));
  const now = new Set(entities.map(({ id }) => id));
  const drop = db.prepare('DELETE FROM entities WHERE id = ?');
  for (const id of before) if (!now.has(id)) drop.run(id);
  const counted = db
    .prepare<[object], string>(
      `SELECT DISTINCT entity_id FROM chains
       WHERE entity_id IS NOT NULL AND article_id IN (SELECT value FROM json_each(@copied))`,
    )
    .pluck()
    .all({ copied: JSON.stringify(copied) });
  countMentions(db, new Set([...now, ...counted]));
  writeNames(db, now);
  replaceDoubts(db, doubts, now);
  replaceEntityKeys(db, keys);
}

/** Puts in entities, and points chains to them. */
function linkChains(db: Database, entities: readonly Entity[]): void {
  const put = db.prepare(
    `INSERT INTO entities (id, kind, name, key, mention_count, article_count) VALUES (?, ?, ?, ?, 0, 0)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, key = excluded.key
     WHERE kind <> excluded.kind OR name <> excluded.name OR key <> excluded.key`,
  );
  const link = db.prepare(
    `UPDATE chains SET entity_id = ?, link_rule = ?, link_detail = ? WHERE id = ?
     AND (entity_id IS NOT ? OR link_rule IS NOT ? OR link_detail IS NOT ?)`,
  );
  for (const { id, kind, name, chains } of entities) {
    put.run(id, kind, name, nameKey(name));
    for (const { chainId, rule, detail } of chains) link.run(id, rule, detail, chainId, id, rule, detail);
  }
}

/** Makes the doubts of some entities exactly these: each between a chain and the entity that it may belong to. */
function replaceDoubts(db: Database, doubts: readonly Doubt[], entities: ReadonlySet<string>): void {
  db.prepare(
    `DELETE FROM doubts WHERE chain_id IN
       (SELECT c.id FROM chains c WHERE c.entity_id IN (SELECT value FROM json_each(?)))`,
  ).run(asList(entities));
  putDoubts(db, doubts);
}

function putDoubts(db: Database, doubts: readonly Doubt[]): void {
  // A decision may have joined the two, or taken one of them out.
  const put = db.prepare(
    `INSERT INTO doubts (chain_id, entity_id, rule, detail, likelihood)
     SELECT c.id, o.entity_id, @rule, @detail, @likelihood FROM chains c, chains o
     WHERE c.id = @chainId AND o.id = @otherChainId AND c.entity_id <> o.entity_id
     ON CONFLICT DO UPDATE SET likelihood = max(likelihood, excluded.likelihood)`,
  );
  for (const { chainId, otherChainId, rule, detail, likelihood } of doubts) {
    put.run({ chainId, otherChainId, rule, detail, likelihood });
  }
}

/** Makes the copies of the database, or those among some articles, exactly these; most are there already where an archive grows. */
export function writeCopies(db: Database, copies: readonly Copy[], among?: ReadonlySet<string>): void {
  const put = db.prepare(
    `INSERT INTO copies (article_id, origin_id, rule, detail) VALUES (@articleId, @originId, @rule, @detail)
     ON CONFLICT DO UPDATE SET origin_id = excluded.origin_id, rule = excluded.rule, detail = excluded.detail
     WHERE origin_id <> excluded.origin_id OR rule <> excluded.rule OR detail <> excluded.detail`,
  );
  for (const { articleId, originId, rule, detail } of copies) put.run({ articleId, originId, rule, detail });
  const some = among ? `article_id ${LISTED} AND` : '';
  const those = JSON.stringify(copies.map(({ articleId }) => articleId));
  db.prepare(`DELETE FROM copies WHERE ${some} article_id NOT IN (SELECT value FROM json_each(@those))`).run({
    those,
    ...(among && { listed: asList(among) }),
  });
}

/** A mention is of the entity that its chain is of: said twice, so that who reads the table needs one join. */
function linkMentions(db: Database, chains?: ReadonlySet<string>): void {
  db.prepare(
    `UPDATE mentions SET entity_id = c.entity_id FROM chains c
     WHERE c.id = mentions.chain_id AND mentions.entity_id IS NOT c.entity_id ${chains ? `AND mentions.chain_id ${LISTED}` : ''}`,
  ).run(chains ? { listed: asList(chains) } : {});
}

const LISTED = 'IN (SELECT value FROM json_each(@listed))';
const asList = (ids: ReadonlySet<string>): string => JSON.stringify([...ids]);

const COUNTS = 'mention_count, article_count, origin_count';

function countMentions(db: Database, entities?: ReadonlySet<string>): void {
  const [some, given] = entities
    ? [(id: string) => `AND ${id} ${LISTED}`, { listed: asList(entities) }]
    : [() => '', {}];
  db.prepare(
    `UPDATE entities SET (${COUNTS}) = (counted.mentions, counted.articles, counted.origins)
     FROM (SELECT m.entity_id, count(*) AS mentions, count(DISTINCT m.article_id) AS articles,
             count(DISTINCT coalesce(o.origin_id, m.article_id)) AS origins
           FROM mentions m LEFT JOIN copies o ON o.article_id = m.article_id
           WHERE m.entity_id IS NOT NULL ${some('m.entity_id')} GROUP BY m.entity_id) AS counted
     WHERE counted.entity_id = entities.id AND (${COUNTS}) <> (counted.mentions, counted.articles, counted.origins)`,
  ).run(given);
  // One list of all that are named: at a first load there is no index to ask for each of them.
  db.prepare(
    `UPDATE entities SET (${COUNTS}) = (0, 0, 0) WHERE (${COUNTS}) <> (0, 0, 0) ${some('id')}
     AND id NOT IN (SELECT m.entity_id FROM mentions m WHERE m.entity_id IS NOT NULL ${some('m.entity_id')})`,
  ).run(given);
}

/** Makes the names of entities, or of some, from what is written of them. */
function writeNames(db: Database, some?: ReadonlySet<string>): void {
  addFunctions(db);
  const [which, given] = some ? [LISTED, { listed: asList(some) }] : ['IS NOT NULL', {}];
  db.prepare(`DELETE FROM names WHERE entity_id ${which}`).run(given);
  // In the order of the table, so that a first load fills its pages.
  db.prepare(
    `INSERT INTO names (entity_id, name, key, mention_count, is_alias)
     WITH used AS (
       SELECT entity_id AS entity, title, text, count(*) AS uses FROM mentions
       WHERE entity_id ${which} GROUP BY entity_id, title, text
     )
     SELECT entity, name, name_key(name), sum(uses), max(is_alias) FROM (
       SELECT id AS entity, name, 0 AS uses, 0 AS is_alias FROM entities WHERE id ${which}
       UNION ALL SELECT entity, text, iif(title <> '', 0, uses), 0 FROM used
       UNION ALL SELECT entity, written_name(title, text), uses, 0 FROM used WHERE title <> ''
       UNION ALL SELECT c.entity_id, alias.value, 0, 1 FROM chains c, json_each(c.aliases) alias
         WHERE c.entity_id ${which} AND c.aliases <> '[]'
     ) WHERE name_key(name) <> '' GROUP BY entity, name ORDER BY entity, name`,
  ).run(given);
}
