import type { Copy } from '../model/copy.js';
import type { Doubt, Entity } from '../model/entity.js';
import { nameKey } from '../text/name-key.js';
import type { Database } from './database.js';
import { writtenName } from './written-name.js';

/** Makes the entities of the database exactly these, with every chain pointing to its own, counts and names included. */
export function writeEntities(db: Database, entities: readonly Entity[]): void {
  const linked = linkChains(db, entities);
  unlinkOthers(db, linked);
  linkMentions(db);
  dropOthers(db, new Set(entities.map((entity) => entity.id)));
  countMentions(db);
  writeNames(db, entities);
}

/** What comes in the place of what. */
export interface Renamed {
  readonly entities: readonly Entity[];
  /** Entities that there were; whoever has no chain any more goes. */
  readonly before: ReadonlySet<string>;
  /** Articles that are of another origin now: who is named in them is counted anew. */
  readonly copied: readonly string[];
}

/** Puts entities in the place of those that their chains had; all others stay. */
export function replaceEntities(db: Database, { entities, before, copied }: Renamed): void {
  const linked = linkChains(db, entities);
  linkMentions(db, linked);
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
  writeNames(db, entities, now);
}

/** Puts in entities, and points chains to them; gives these. */
function linkChains(db: Database, entities: readonly Entity[]): ReadonlySet<string> {
  const put = db.prepare(
    `INSERT INTO entities (id, kind, name, key, mention_count, article_count) VALUES (@id, @kind, @name, @key, 0, 0)
     ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, name = excluded.name, key = excluded.key
     WHERE kind <> excluded.kind OR name <> excluded.name OR key <> excluded.key`,
  );
  const link = db.prepare(
    `UPDATE chains SET entity_id = @entity, link_rule = @rule, link_detail = @detail WHERE id = @chain
     AND (entity_id IS NOT @entity OR link_rule IS NOT @rule OR link_detail IS NOT @detail)`,
  );
  const linked = new Set<string>();
  for (const { id, kind, name, chains } of entities) {
    put.run({ id, kind, name, key: nameKey(name) });
    for (const { chainId, rule, detail } of chains) {
      link.run({ chain: chainId, entity: id, rule, detail });
      linked.add(chainId);
    }
  }
  return linked;
}

/**
 * Makes the doubts of the database, or of some entities, exactly these: each between a chain and the entity that it may belong to.
 */
export function writeDoubts(db: Database, doubts: readonly Doubt[], entities?: ReadonlySet<string>): void {
  if (entities === undefined) db.exec('DELETE FROM doubts');
  else {
    db.prepare(
      `DELETE FROM doubts WHERE chain_id IN
         (SELECT c.id FROM chains c WHERE c.entity_id IN (SELECT value FROM json_each(?)))`,
    ).run(asList(entities));
  }
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

function unlinkOthers(db: Database, chains: ReadonlySet<string>): void {
  const unlink = db.prepare('UPDATE chains SET entity_id = NULL, link_rule = NULL, link_detail = NULL WHERE id = ?');
  const held = db.prepare<[], string>('SELECT id FROM chains WHERE entity_id IS NOT NULL').pluck().all();
  for (const id of held) if (!chains.has(id)) unlink.run(id);
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

function dropOthers(db: Database, entities: ReadonlySet<string>): void {
  const drop = db.prepare('DELETE FROM entities WHERE id = ?');
  const known = db.prepare<[], string>('SELECT id FROM entities').pluck().all();
  for (const id of known) if (!entities.has(id)) drop.run(id);
}

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

interface Used {
  readonly entity: string;
  readonly title: string | null;
  readonly text: string;
  readonly uses: number;
}

function writeNames(db: Database, entities: readonly Entity[], some?: ReadonlySet<string>): void {
  const [which, given] = some ? [LISTED, { listed: asList(some) }] : ['IS NOT NULL', {}];
  db.prepare(`DELETE FROM names WHERE entity_id ${which}`).run(given);
  const put = db.prepare(
    `INSERT INTO names (entity_id, name, key, mention_count, is_alias) VALUES (@entity, @name, @key, @uses, @alias)
     ON CONFLICT DO UPDATE SET mention_count = mention_count + excluded.mention_count,
       is_alias = max(is_alias, excluded.is_alias)`,
  );
  const add = (entity: string, name: string, uses: number, alias = 0): void => {
    const key = nameKey(name);
    if (key !== '') put.run({ entity, name, key, uses, alias });
  };
  for (const { id, name } of entities) add(id, name, 0);

  const used = db.prepare<[object], Used>(
    `SELECT entity_id AS entity, title, text, count(*) AS uses FROM mentions
     WHERE entity_id ${which} GROUP BY entity_id, title, text ORDER BY entity_id, title, text`,
  );
  for (const { entity, title, text, uses } of used.all(given)) {
    add(entity, text, title ? 0 : uses);
    if (title) add(entity, writtenName(title, text), uses);
  }
  const aliases = db.prepare<[object], { entity: string; name: string }>(
    `SELECT DISTINCT c.entity_id AS entity, alias.value AS name FROM chains c, json_each(c.aliases) AS alias
     WHERE c.entity_id ${which} ORDER BY c.entity_id, alias.value`,
  );
  for (const { entity, name } of aliases.all(given)) add(entity, name, 0, 1);
}
