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
const MOST_TOUCHED = 20_000;
/** … and above so many articles, of which each has some thirty. */
const MOST_CAME = 1000;

/** Names anew what a change can touch; undefined where that is as well all. */
export function namesTouched(writer: Writer, changes: ChangedNames, gazetteer: Gazetteer): Touched | undefined {
  if (changes.came.size + changes.moved.size > MOST_CAME) return undefined;
  const came = [...writer.archiveChains({ by: 'article_id', ids: [...changes.came] })];
  const moved = [...writer.archiveChains({ by: 'article_id', ids: [...changes.moved] })];
  const gone = changes.gone.filter(({ entity }) => entity !== null);
  const keys = writer.entityKeys();
  const company = companyAfter({ writer, keys, gazetteer, came, gone });
  if (company === undefined) return undefined;
  const blocks = createBlocks(keys, came, gazetteer);
  for (const { entity } of [...gone, ...moved, ...company.touched]) if (entity !== null) blocks.meet(entity);
  for (;;) {
    const chains = [...came.filter(({ entity }) => entity === null), ...chainsOf(writer, blocks.entities)];
    if (chains.length > MOST_TOUCHED) return undefined;
    const othersWith = holdersOutside(keys, blocks);
    const resolution = resolveArchive(chains, gazetteer, { company: company.lookUp, othersWith });
    const decidedOtherwise = [...shortFormsTouched({ writer, keys, blocks, gazetteer }, resolution.entities, chains)];
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

/** Gathers blocks, beginning with those of chains that came. */
function createBlocks(keys: EntityKeys, came: readonly NamedChain[], gazetteer: Gazetteer): Blocks {
  const entities = new Set<string>();
  const followed = new Set<number>();
  const own = new Set(keysOfChains(came, gazetteer));
  const isDefined = (key: number): boolean => {
    const defined = asSort(key, 'defined');
    return own.has(defined) || keys.count(defined) > 0;
  };
  const follow = (first: Iterable<number>): void => {
    const waiting = [...first];
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

function keysOfChains(chains: readonly NamedChain[], gazetteer: Gazetteer): number[] {
  const byArticle = grouped(chains, ({ articleId }) => articleId);
  return chains.flatMap((chain) => keysOfChain(chain, byArticle.get(chain.articleId) ?? [], gazetteer).map(keyNumber));
}

interface Archive {
  readonly writer: Writer;
  readonly keys: EntityKeys;
  readonly gazetteer: Gazetteer;
  readonly came: readonly NamedChain[];
  readonly gone: readonly NamedChain[];
}

interface CompanyAfter {
  readonly lookUp: ReturnType<typeof lookUpCompany>;
  /** People of whose company somebody is, or is no more, by what changed. */
  readonly touched: readonly NamedChain[];
  /** How many articles name anybody. */
  readonly articles: number;
}

/** The company that chains are in now; undefined where it has other limits now, and may be another for anybody. */
function companyAfter({ writer, keys, gazetteer, came, gone }: Archive): CompanyAfter | undefined {
  const isOne = (chain: ArchiveChain): boolean => companyKey(chain, gazetteer) !== undefined;
  const naming = (chains: readonly NamedChain[]): number =>
    new Set(chains.filter(isOne).map(({ articleId }) => articleId)).size;
  const before = writer.naming()?.articles ?? 0;
  const articles = before - naming(gone) + naming(came);
  const [limits, limitsBefore] = [limitsOf(articles), limitsOf(before)];
  if (
    Math.floor(limits.most) !== Math.floor(limitsBefore.most) ||
    Math.floor(limits.rare) !== Math.floor(limitsBefore.rare)
  )
    return undefined;
  const cameByKey = new Map<string, string[]>();
  const changed = new Map<string, { readonly chain: ArchiveChain; more: number }>();
  const count = (chain: NamedChain, by: 1 | -1): void => {
    const key = companyKey(chain, gazetteer);
    if (key === undefined) return;
    const known = changed.get(key) ?? { chain, more: 0 };
    known.more += by;
    changed.set(key, known);
    if (by === 1 && chain.entity === null) addTo(cameByKey, key, chain.articleId);
  };
  for (const chain of came) count(chain, 1);
  for (const chain of gone) count(chain, -1);
  const articlesNaming = (key: string, most: number): readonly string[] => {
    const at = key.indexOf(':');
    const chain = { kind: key.slice(0, at), key: key.slice(at + 1) };
    const number = keyNumber({ sort: 'company', text: key });
    return [...(cameByKey.get(key) ?? []), ...keys.articlesNaming(number, chain, most)];
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
    const named = articlesNaming(key, Math.floor(limits.most) + Math.abs(more) + 1);
    const [now, then] = [named.length, named.length - more];
    if (Math.min(now, then) <= limits.rare || now <= limits.most !== then <= limits.most) touched.push(...named);
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
}

/** Entities of short forms outside the blocks whose post tells now whom they mean, or does so no more. */
function* shortFormsTouched(
  { writer, keys, blocks, gazetteer }: Named,
  entities: readonly Entity[],
  chains: readonly NamedChain[],
): Generator<string> {
  for (const [key, { before, now }] of holdersIn({ keys, blocks }, entities, chains)) {
    if (before === now) continue;
    const all = keys.count(key);
    const short = asSort(key, 'short');
    const ids = keys.having(short).filter((entity) => !blocks.entities.has(entity));
    for (const { entity, name, context } of writer.archiveChains({ by: 'entity_id', ids })) {
      if (!context.some((words) => keyNumber({ sort: 'short', text: words }) === short)) continue;
      const share = surnameShare(nameKey(name), gazetteer);
      if (entity !== null && isTelling(all, share) !== isTelling(all - before + now, share)) yield entity;
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
