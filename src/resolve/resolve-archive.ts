import type { ArchiveChain, Resolution } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { resolveArchiveBodies } from './archive-bodies.js';
import { resolveArchivePeople } from './archive-people.js';
import { byId, compare, nameClusters } from './cluster.js';
import { type Company, createCompany } from './company.js';
import type { OthersWith } from './short-forms.js';

/** What is to be known of the rest of an archive of which only some chains are named: whole blocks of them (`block-keys.ts`). */
export interface Rest {
  readonly company: Company;
  readonly othersWith: OthersWith;
}

/**
 * Gives everything one name across the articles of an archive. Depends on the set of chains alone, not on their order
 * or on earlier runs: chains are taken in order of their ids, and no decision looks at a cluster half built.
 */
export function resolveArchive(chains: readonly ArchiveChain[], gazetteer: Gazetteer, rest?: Rest): Resolution {
  const ordered = [...chains].sort(byId);
  const company = rest?.company ?? createCompany(ordered, gazetteer);
  const people = resolveArchivePeople(
    ordered.filter(({ kind }) => kind === 'person'),
    company,
    gazetteer,
    rest?.othersWith,
  );
  const bodies = resolveArchiveBodies(
    ordered.filter(({ kind }) => kind !== 'person'),
    gazetteer,
  );
  const entities = nameClusters([...people.clusters, ...bodies]);
  return {
    entities: entities.sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id)),
    doubts: people.doubts,
  };
}
