import type { ArchiveChain, Entity, Resolution } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { keysOfChain } from '../resolve/block-keys.js';
import { byId } from '../resolve/cluster.js';
import { companyKey, limitsOf, lookUpCompany } from '../resolve/company.js';
import { surnameShare } from '../resolve/name-commonness.js';
import { resolveArchive } from '../resolve/resolve-archive.js';
import { isTelling } from '../resolve/short-forms.js';
import type { NamedChain } from '../store/archive-chains.js';
import type { ChangedNames } from '../store/changes.js';
import { asSort, type EntityKeys, keyNumber, sortOf } from '../store/entity-keys.js';
import type { Writer } from '../store/write.js';
import { addTo } from '../text/add-to.js';
import { grouped } from '../text/grouped.js';
import { nameKey } from '../text/name-key.js';

// Which names a change can touch. Names are compared within blocks (`resolve/block-keys.ts`); what else they depend on is of the
// archive as a whole: who is named beside them, in how many articles, and how many people have a post. Where that moves so that
// it decides otherwise, whoever it decides about is named anew too.

/** What is named anew. */
export interface Touched {
  readonly resolution: Resolution;
  /** All chains of it. */
  readonly chains: readonly NamedChain[];
  /** The entities that they had. */
  readonly before: ReadonlySet<string>;
  /** How many articles name a person or a body now. */
  readonly naming: number;
}

/** Above so many chains all of it is named anew: to find out what can be left costs more than is saved, and takes memory. */
const MOST_TOUCHED = 40_000;
/** … and above so many articles, of which each has some thirty. */
const MOST_CAME = 1000;

/** What decisions speak of, as the database has it before they are applied. */
export interface Decided {
  /** Entities that decisions had a hand in when the archive was named last. */
  readonly before: readonly string[];
  /** Entities that those in force speak of. */
  readonly now: readonly string[];
}

/**
 * Names anew what a change can touch, and whatever decisions spoke of or speak of: by the rules, so that they can be applied.
 * Undefined where that is as well all.
 */
export function namesTouched(
  writer: Writer,
  changes: ChangedNames,
  { gazetteer, decided }: { readonly gazetteer: Gazetteer; readonly decided: Decided },
): Touched | undefined {
  if (changes.came.size + changes.moved.size > MOST_CAME) return undefined;
  // Of articles that came, and those that a decision had taken out.
  const unnamed = [...writer.archiveChains({ by: 'nobody' })];
  if (unnamed.length > MOST_TOUCHED) return undefined;
  const moved = [...writer.archiveChains({ by: 'article_id', ids: [...changes.moved] })];
  const { came, gone } = changes;
  const keys = writer.entityKeys();
  const company = companyAfter({ writer, keys, gazetteer, unnamed, came, gone });
  const isTaken = ({ entity, articleId }: NamedChain): boolean => entity === null && !came.has(articleId);
  const taken = [...unnamed, ...gone].filter(isTaken);
  const beside = [...writer.archiveChains({ by: 'article_id', ids: unnamed.map(({ articleId }) => articleId) })];
  const nobodys = [...unnamed, ...gone.filter(({ entity }) => entity === null)];
  const blocks = createBlocks(keys, [...keysOfChains(nobodys, beside, gazetteer)]);
  for (const entity of [...decided.before, ...decided.now]) blocks.meet(entity);
  for (const { entity } of [...gone, ...moved, ...company.touched]) if (entity !== null) blocks.meet(entity);
  const unsure = postsOf(keys, decided.before, taken);
  for (;;) {
    const chains = [...unnamed, ...chainsOf(writer, blocks.entities)];
    if (chains.length > MOST_TOUCHED) return undefined;
    const othersWith = holdersOutside(keys, blocks);
    const resolution = resolveArchive(chains, gazetteer, { company: company.lookUp, othersWith });
    const named = { writer, keys, blocks, gazetteer, unsure };
    const decidedOtherwise = [...shortFormsTouched(named, resolution.entities, chains)];
    if (decidedOtherwise.length === 0) {
      return { resolution, chains, before: blocks.entities, naming: company.articles };
    }
    for (const entity of decidedOtherwise) blocks.meet(entity);
  }
}

function chainsOf(writer: Writer, entities: ReadonlySet<string>): IterableIterator<NamedChain> {
  return writer.archiveChains({ by: 'entity_id', ids: [...entities] });
}

interface Blocks {
  /** Takes in an entity, and whatever may be one with it or has to be told from it. */
  meet(entity: string): void;
  readonly entities: ReadonlySet<string>;
}

/** Gathers blocks, beginning with those of these keys. */
function createBlocks(keys: EntityKeys, first: readonly number[]): Blocks {
  const entities = new Set<string>();
  const followed = new Set<number>();
  const own = new Set(first);
  const isDefined = (key: number): boolean => {
    const defined = asSort(key, 'defined');
    return own.has(defined) || keys.count(defined) > 0;
  };
  const follow = (some: Iterable<number>): void => {
    const waiting = [...some];
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      if (followed.has(key)) continue;
      followed.add(key);
      const sort = sortOf(key);
      if (sort !== 'block' && sort !== 'letters' && sort !== 'defined') continue;
      // Letters lead to others only where an article says what they stand for.
      if (isDefined(key)) waiting.push(...(['block', 'letters', 'defined'] as const).map((one) => asSort(key, one)));
      else if (sort === 'letters') continue;
      for (const entity of keys.having(key)) {
        if (entities.has(entity)) continue;
        entities.add(entity);
        waiting.push(...keys.of(entity));
      }
    }
  };
  follow(own);
  return {
    entities,
    meet(entity) {
      if (entities.has(entity)) return;
      entities.add(entity);
      follow(keys.of(entity));
    },
  };
}

function keysOfChains(chains: readonly NamedChain[], beside: readonly NamedChain[], gazetteer: Gazetteer): number[] {
  const byArticle = grouped(beside, ({ articleId }) => articleId);
  return chains.flatMap((chain) => keysOfChain(chain, byArticle.get(chain.articleId) ?? [], gazetteer).map(keyNumber));
}

/** The posts of entities that decisions had a hand in, and of chains that they took out: of how many people these are, nobody has noted. */
function postsOf(keys: EntityKeys, decided: readonly string[], taken: readonly NamedChain[]): ReadonlySet<number> {
  const own = decided.flatMap((entity) => keys.of(entity)).filter((key) => sortOf(key) === 'context');
  const others = taken.flatMap(({ context }) => context.map((text) => keyNumber({ sort: 'context', text })));
  return new Set([...own, ...others]);
}

interface Archive {
  readonly writer: Writer;
  readonly keys: EntityKeys;
  readonly gazetteer: Gazetteer;
  readonly unnamed: readonly NamedChain[];
  /** Articles that came. */
  readonly came: ReadonlySet<string>;
  readonly gone: readonly NamedChain[];
}

interface CompanyAfter {
  readonly lookUp: ReturnType<typeof lookUpCompany>;
  /** People of whose company somebody is, or is no more, by what changed, or by how many articles there are now. */
  readonly touched: readonly NamedChain[];
  /** How many articles name anybody. */
  readonly articles: number;
}

/** The company that chains are in now. */
function companyAfter({ writer, keys, gazetteer, unnamed, came, gone }: Archive): CompanyAfter {
  const isOne = (chain: ArchiveChain): boolean => companyKey(chain, gazetteer) !== undefined;
  const naming = (chains: readonly NamedChain[]): number =>
    new Set(chains.filter(isOne).map(({ articleId }) => articleId)).size;
  const before = writer.naming()?.articles ?? 0;
  const newcomers = unnamed.filter(({ articleId }) => came.has(articleId));
  const articles = before - naming(gone) + naming(newcomers);
  const [limits, limitsBefore] = [limitsOf(articles), limitsOf(before)];
  const unnamedByKey = new Map<string, string[]>();
  const changed = new Map<string, { readonly chain: ArchiveChain; more: number }>();
  const count = (chain: NamedChain, by: 1 | -1): void => {
    const key = companyKey(chain, gazetteer);
    if (key === undefined) return;
    const known = changed.get(key) ?? { chain, more: 0 };
    known.more += by;
    changed.set(key, known);
  };
  for (const chain of unnamed) {
    const key = companyKey(chain, gazetteer);
    if (key !== undefined) addTo(unnamedByKey, key, chain.articleId);
  }
  for (const chain of newcomers) count(chain, 1);
  for (const chain of gone) count(chain, -1);
  const articlesNaming = (key: string, most: number): readonly string[] => {
    const at = key.indexOf(':');
    const chain = { kind: key.slice(0, at), key: key.slice(at + 1) };
    const number = keyNumber({ sort: 'company', text: key });
    return [...(unnamedByKey.get(key) ?? []), ...keys.articlesNaming(number, chain, most)];
  };
  const companions = new Map<string, readonly ArchiveChain[]>();
  const companionsOf = (articleId: string): readonly ArchiveChain[] => {
    const known =
      companions.get(articleId) ??
      [...writer.archiveChains({ by: 'article_id', ids: [articleId] })].filter(isOne).sort(byId);
    companions.set(articleId, known);
    return known;
  };
  const touched: string[] = [];
  for (const [key, { more }] of changed) {
    if (more === 0) continue;
    const named = articlesNaming(key, Math.floor(Math.max(limits.most, limitsBefore.most)) + Math.abs(more) + 1);
    const [now, then] = [named.length, named.length - more];
    const isRare = Math.min(now, then) <= Math.max(limits.rare, limitsBefore.rare);
    if (isRare || now <= limits.most !== then <= limitsBefore.most) touched.push(...named);
  }
  // Of whom nothing changed, but who is named in more or fewer articles than the limit was, and not than it is.
  for (const limit of ['most', 'rare'] as const) {
    const [low = 0, high = 0] = [limits[limit], limitsBefore[limit]].map(Math.floor).sort((a, b) => a - b);
    if (low < high) touched.push(...writer.articlesNamingSome({ from: low + 1, to: high }));
  }
  return {
    lookUp: lookUpCompany({ articles, companions: companionsOf, articlesNaming }),
    touched: [...writer.archiveChains({ by: 'article_id', ids: [...new Set(touched)] })].filter(
      ({ kind, full }) => kind === 'person' && full,
    ),
    articles,
  };
}

/** Finds how many people outside the blocks have a post or belong to a body. */
function holdersOutside(keys: EntityKeys, { entities }: Blocks): (words: string) => number {
  return (words) => {
    const holders = keys.having(keyNumber({ sort: 'context', text: words }));
    return holders.filter((entity) => !entities.has(entity)).length;
  };
}

interface Named {
  readonly writer: Writer;
  readonly keys: EntityKeys;
  readonly blocks: Blocks;
  readonly gazetteer: Gazetteer;
  /** Posts of which it is not known how many people had them. */
  readonly unsure: ReadonlySet<number>;
}

/** Entities of short forms outside the blocks whose post tells now whom they mean, or does so no more. */
function* shortFormsTouched(
  { writer, keys, blocks, gazetteer, unsure }: Named,
  entities: readonly Entity[],
  chains: readonly NamedChain[],
): Generator<string> {
  const holders = holdersIn({ keys, blocks }, entities, chains);
  for (const key of new Set([...holders.keys(), ...unsure])) {
    const { before, now } = holders.get(key) ?? { before: 0, now: 0 };
    if (before === now && !unsure.has(key)) continue;
    const all = keys.count(key);
    const short = asSort(key, 'short');
    const ids = keys.having(short).filter((entity) => !blocks.entities.has(entity));
    for (const { entity, name, context } of writer.archiveChains({ by: 'entity_id', ids })) {
      if (!context.some((words) => keyNumber({ sort: 'short', text: words }) === short)) continue;
      const share = surnameShare(nameKey(name), gazetteer);
      const isOther = unsure.has(key) || isTelling(all, share) !== isTelling(all - before + now, share);
      if (entity !== null && isOther) yield entity;
    }
  }
}

/** How many people of the blocks have each post, before and now. */
function holdersIn(
  { keys, blocks }: Pick<Named, 'keys' | 'blocks'>,
  entities: readonly Entity[],
  chains: readonly NamedChain[],
): ReadonlyMap<number, { readonly before: number; readonly now: number }> {
  const holders = new Map<number, { before: number; now: number }>();
  const add = (key: number, when: 'before' | 'now'): void => {
    const known = holders.get(key) ?? { before: 0, now: 0 };
    known[when] += 1;
    holders.set(key, known);
  };
  for (const entity of blocks.entities) {
    for (const key of keys.of(entity)) if (sortOf(key) === 'context') add(key, 'before');
  }
  const contexts = new Map(chains.map(({ id, kind, full, context }) => [id, kind === 'person' && full ? context : []]));
  for (const { chains: links } of entities) {
    for (const words of new Set(links.flatMap(({ chainId }) => contexts.get(chainId) ?? []))) {
      add(keyNumber({ sort: 'context', text: words }), 'now');
    }
  }
  return holders;
}
