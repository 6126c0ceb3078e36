import { applyDecisions } from '../curate/apply-decisions.js';
import type { Curation } from '../curate/curation-file.js';
import type { Orphan } from '../model/curation.js';
import type { Entity } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { keysOfChain } from '../resolve/block-keys.js';
import { resolveArchive } from '../resolve/resolve-archive.js';
import type { NamedChain } from '../store/archive-chains.js';
import type { ChangedNames } from '../store/changes.js';
import { keyNumber } from '../store/entity-keys.js';
import type { Writer } from '../store/write.js';
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
  writer.replaceEntities({ entities: resolution.entities, before, copied: [...changes.copied] }, resolution.doubts);
  const { keys } = keysOfEntities(resolution.entities, chains, gazetteer);
  writer.putEntityKeys(keys, { by, articles: naming }, false);
  return true;
}

/** Names everything. What it needs for that is let go of before the facts. */
function putAll(writer: Writer, { inForce, hash }: Naming['curation'], { gazetteer, by }: By): readonly Orphan[] {
  const chains = [...writer.archiveChains()];
  const { entities, doubts } = resolveArchive(chains, gazetteer);
  const curated = applyDecisions(inForce, {
    entities,
    // Nobody asks for them where nothing is decided.
    chainNames: new Map(inForce.length === 0 ? [] : chains.map(({ id, name }) => [id, name])),
    find: (anchor, kind) => writer.findAnchor(anchor, kind),
  });
  writer.putCurated(curated, doubts, hash);
  const { keys, naming } = keysOfEntities(curated.entities, chains, gazetteer);
  writer.putEntityKeys(keys, { by, articles: naming }, true);
  return curated.orphans;
}

interface Keys {
  readonly keys: ReadonlyMap<string, ReadonlySet<number>>;
  /** How many of the articles name a person or a body. */
  readonly naming: number;
}

/** What entities are found by: what their chains are. */
function keysOfEntities(entities: readonly Entity[], chains: readonly NamedChain[], gazetteer: Gazetteer): Keys {
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
