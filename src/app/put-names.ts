import { applyDecisions } from '../curate/apply-decisions.js';
import type { Curation } from '../curate/curation-file.js';
import { spokenOf } from '../curate/decisions.js';
import type { Curated, Orphan } from '../model/curation.js';
import type { ArchiveChain, Entity, Resolution } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { keysOfChain } from '../resolve/block-keys.js';
import { companyKey } from '../resolve/company.js';
import { resolveArchive } from '../resolve/resolve-archive.js';
import { type ChainSource, readBlocks, resolveBlocks } from '../resolve/resolve-blocks.js';
import type { ChangedNames } from '../store/changes.js';
import { keyNumber } from '../store/entity-keys.js';
import type { Writer } from '../store/write.js';
import type { NamedEntities } from '../store/write-entities.js';
import { grouped } from '../text/grouped.js';
import { nameKey } from '../text/name-key.js';
import { namesTouched } from './names-touched.js';

interface Naming {
  readonly curation: Pick<Curation, 'inForce' | 'hash'>;
  readonly gazetteer: Gazetteer;
  /** Undefined where they are not known, or do not say whose names may be others. */
  readonly changes: ChangedNames | undefined;
}

/** How an archive is named. */
interface Named {
  /** How many of its articles name a person or a body. */
  readonly articles: number;
  /** The entities that decisions had a hand in. */
  readonly decided: readonly string[];
  /** Decisions that find nothing to name. */
  readonly orphans: readonly Orphan[];
}

/** Names everything that a change can touch, or all: by the rules, and then as people decided. */
export function putNames(writer: Writer, { curation, gazetteer, changes }: Naming): Named {
  return (changes && putTouched(writer, changes, { curation, gazetteer })) ?? putAll(writer, { curation, gazetteer });
}

type By = Pick<Naming, 'curation' | 'gazetteer'>;

/** Undefined where that is as well all. */
function putTouched(writer: Writer, changes: ChangedNames, { curation, gazetteer }: By): Named | undefined {
  const before = writer.naming()?.decided?.entities ?? [];
  const decided = { before, now: [...spokenOfNow(writer, curation.inForce)] };
  const touched = namesTouched(writer, changes, { gazetteer, decided });
  if (touched === undefined) return undefined;
  const { resolution, chains, naming } = touched;
  const curated = curatedOf(writer, { resolution, chains, curation });
  const { keys } = keysOfEntities(curated.entities, chains, gazetteer);
  const { entities, orphans } = curated;
  const put = { entities, doubts: resolution.doubts, keys, before: touched.before, copied: [...changes.copied] };
  writer.replaceEntities(put, { ...curated, hash: curation.hash });
  return { articles: naming, decided: [...curated.decided], orphans };
}

/** Chains that are named at once; of more the archive is named part by part, so that memory is much the same for any. */
const MOST_AT_ONCE = 30_000;

/** Names everything. What it needs for that is let go of before the facts. */
function putAll(writer: Writer, { curation, gazetteer }: By): Named {
  // Decisions speak of anything.
  if (curation.inForce.length === 0 && writer.countChains() > MOST_AT_ONCE)
    return putParts(writer, { curation, gazetteer });
  const chains = [...writer.archiveChains()];
  const resolution = resolveArchive(chains, gazetteer);
  const curated = curatedOf(writer, { resolution, chains, curation });
  const { keys, naming } = keysOfEntities(curated.entities, chains, gazetteer);
  const all = { entities: curated.entities, doubts: resolution.doubts, keys };
  writer.putEntities([all], { ...curated, hash: curation.hash });
  for (const chain of curated.rejectedChains.size > 0 ? chains : []) {
    // The rules know of it all the same.
    if (curated.rejectedChains.has(chain.id) && companyKey(chain, gazetteer) !== undefined) naming.add(chain.articleId);
  }
  return { articles: naming.size, decided: [...curated.decided], orphans: curated.orphans };
}

/** What the rules say of some chains or of all. */
interface Resolved extends Pick<Naming, 'curation'> {
  readonly resolution: Resolution;
  readonly chains: readonly ArchiveChain[];
}

function curatedOf(writer: Writer, { resolution, chains, curation: { inForce } }: Resolved): Curated {
  return applyDecisions(inForce, {
    entities: resolution.entities,
    // Nobody asks for them where nothing is decided.
    chainNames: new Map(inForce.length === 0 ? [] : chains.map(({ id, name }) => [id, name])),
    find: (anchor, kind) => writer.findAnchor(anchor, kind),
  });
}

/**
 * The entities that decisions speak of, by what they are called now and where they stand. All of them are named again whatever
 * changed: what a decision finds depends on those before it, and of no decision it is known what it found the last time.
 */
function* spokenOfNow(writer: Writer, inForce: Curation['inForce']): Generator<string> {
  const { names, anchors } = spokenOf(inForce);
  for (const { kind, name } of names) yield* writer.entitiesCalled(kind, nameKey(name));
  const ids = anchors.flatMap(({ kind, anchor }) => writer.findAnchor(anchor, kind)?.chainId ?? []);
  for (const { entity } of writer.archiveChains({ by: 'id', ids })) if (entity !== null) yield entity;
}

const NOTHING_DECIDED = {
  ...{ rejectedChains: new Map(), rejectedMentions: new Map() },
  ...{ confirmedEntities: new Set<string>(), confirmedMentions: new Set<string>() },
};

function putParts(writer: Writer, { curation, gazetteer }: By): Named {
  const source: ChainSource = {
    all: () => writer.archiveChains(),
    at: (places) => [...writer.archiveChains({ by: 'rowid', ids: places })],
  };
  const blocks = readBlocks(source, gazetteer, MOST_AT_ONCE);
  function* named(): Generator<NamedEntities> {
    for (const { chains, resolution } of resolveBlocks(blocks, source, gazetteer)) {
      yield { ...resolution, keys: keysOfEntities(resolution.entities, chains, gazetteer).keys };
    }
  }
  writer.putEntities(named(), { ...NOTHING_DECIDED, hash: curation.hash });
  return { articles: blocks.company.articles, decided: [], orphans: [] };
}

interface Keys {
  readonly keys: ReadonlyMap<string, ReadonlySet<number>>;
  /** The articles that name a person or a body. */
  readonly naming: Set<string>;
}

/** What entities are found by: what their chains are. */
function keysOfEntities(entities: readonly Entity[], chains: readonly ArchiveChain[], gazetteer: Gazetteer): Keys {
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  // Few articles leave open whom a short form means: only there the chains beside it say something.
  const open = new Set(chains.flatMap(({ rivals, articleId }) => (rivals ? articleId : [])));
  const beside = grouped(
    chains.filter(({ articleId }) => open.has(articleId)),
    ({ articleId }) => articleId,
  );
  const keys = new Map<string, Set<number>>();
  const naming = new Set<string>();
  for (const { id, chains: links } of entities) {
    const own = new Set<number>();
    for (const { chainId } of links) {
      const chain = byId.get(chainId);
      if (chain === undefined) continue;
      for (const key of keysOfChain(chain, beside.get(chain.articleId) ?? [], gazetteer)) {
        own.add(keyNumber(key));
        if (key.sort === 'company') naming.add(chain.articleId);
      }
    }
    keys.set(id, own);
  }
  return { keys, naming };
}
