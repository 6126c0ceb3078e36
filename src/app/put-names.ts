import { applyDecisions } from '../curate/apply-decisions.js';
import type { Curation } from '../curate/curation-file.js';
import type { Orphan } from '../model/curation.js';
import type { ArchiveChain, Entity } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { keysOfChain } from '../resolve/block-keys.js';
import { resolveArchive } from '../resolve/resolve-archive.js';
import { type ChainSource, readBlocks, resolveBlocks } from '../resolve/resolve-blocks.js';
import type { ChangedNames } from '../store/changes.js';
import { keyNumber } from '../store/entity-keys.js';
import type { Writer } from '../store/write.js';
import type { NamedEntities } from '../store/write-entities.js';
import { grouped } from '../text/grouped.js';
import { namesTouched } from './names-touched.js';

interface Naming {
  readonly curation: Pick<Curation, 'inForce' | 'hash'>;
  readonly gazetteer: Gazetteer;
  /** The version of the code that names. */
  readonly by: string;
  /** Undefined where they are not known, or do not say whose names may be others. */
  readonly changes: ChangedNames | undefined;
}

/** Names everything that a change can touch, or all; gives the decisions that find nothing to name. */
export function putNames(writer: Writer, { curation, gazetteer, by, changes }: Naming): readonly Orphan[] {
  if (changes && putTouched(writer, changes, { gazetteer, by })) return [];
  return putAll(writer, curation, { gazetteer, by });
}

type By = Pick<Naming, 'gazetteer' | 'by'>;

function putTouched(writer: Writer, changes: ChangedNames, { gazetteer, by }: By): boolean {
  const touched = namesTouched(writer, changes, gazetteer);
  if (touched === undefined) return false;
  const { resolution, chains, before, naming } = touched;
  const { entities, doubts } = resolution;
  const { keys } = keysOfEntities(entities, chains, gazetteer);
  writer.replaceEntities({ entities, doubts, keys, before, copied: [...changes.copied] }, { by, articles: naming });
  return true;
}

/** Chains that are named at once; of more the archive is named part by part, so that memory is much the same for any. */
const MOST_AT_ONCE = 30_000;

/** Names everything. What it needs for that is let go of before the facts. */
function putAll(writer: Writer, { inForce, hash }: Naming['curation'], { gazetteer, by }: By): readonly Orphan[] {
  // Decisions speak of anything.
  if (inForce.length === 0 && writer.countChains() > MOST_AT_ONCE) return putParts(writer, hash, { gazetteer, by });
  const chains = [...writer.archiveChains()];
  const { entities, doubts } = resolveArchive(chains, gazetteer);
  const curated = applyDecisions(inForce, {
    entities,
    // Nobody asks for them where nothing is decided.
    chainNames: new Map(inForce.length === 0 ? [] : chains.map(({ id, name }) => [id, name])),
    find: (anchor, kind) => writer.findAnchor(anchor, kind),
  });
  const { keys, naming } = keysOfEntities(curated.entities, chains, gazetteer);
  const all = { entities: curated.entities, doubts, keys };
  writer.putEntities([all], { ...curated, hash }, { by, articles: naming });
  return curated.orphans;
}

const NOTHING_DECIDED = {
  ...{ rejectedChains: new Map(), rejectedMentions: new Map() },
  ...{ confirmedEntities: new Set<string>(), confirmedMentions: new Set<string>() },
};

function putParts(writer: Writer, hash: string, { gazetteer, by }: By): readonly Orphan[] {
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
  writer.putEntities(named(), { ...NOTHING_DECIDED, hash }, { by, articles: blocks.company.articles });
  return [];
}

interface Keys {
  readonly keys: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many of the articles name a person or a body. */
  readonly naming: number;
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
  return { keys, naming: naming.size };
}
