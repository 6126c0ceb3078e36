import type { ArchiveChain, Doubt } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { displayName } from '../text/name-key.js';
import { type Cluster, type Clustered, openCluster } from './cluster.js';
import type { Company } from './company.js';
import { createNameCommonness } from './name-commonness.js';
import { divideNamesakes } from './namesakes.js';
import { joinOtherForms } from './other-forms.js';
import { readPersonName } from './person-name.js';
import { attachShortForms, type OthersWith } from './short-forms.js';

/** The people of an archive; `chains` in order of their ids. */
export function resolveArchivePeople(
  chains: readonly ArchiveChain[],
  company: Company,
  gazetteer: Gazetteer,
  othersWith?: OthersWith,
): Clustered {
  const full = chains.filter((chain) => chain.full);
  const named = divideByName(full, company, gazetteer);
  const joined = joinOtherForms(named.clusters, company, gazetteer);
  const short = attachShortForms(
    joined.clusters,
    chains.filter((chain) => !chain.full),
    gazetteer,
    othersWith,
  );
  return { clusters: short.clusters, doubts: [...named.doubts, ...joined.doubts, ...short.doubts] };
}

/** One cluster a full name, or several where the name is of several people. */
function divideByName(chains: readonly ArchiveChain[], company: Company, gazetteer: Gazetteer): Clustered {
  const byName = new Map<string, ArchiveChain[]>();
  for (const chain of chains) {
    const same = byName.get(chain.key);
    if (same) same.push(chain);
    else byName.set(chain.key, [chain]);
  }
  const commonness = createNameCommonness(gazetteer);
  const clusters: Cluster[] = [];
  const doubts: Doubt[] = [];
  for (const same of byName.values()) {
    const [first] = same;
    const name = first?.name ?? '';
    const { people, unsure } = divideNamesakes(same, () => commonness(readPersonName(name)), company);
    for (const person of people) clusters.push(openCluster(person, 'resolve/same-name-in-archive'));
    for (const { of, other, likelihood, why } of unsure) {
      const [chainId, otherChainId] = [people[of]?.[0]?.id, people[other]?.[0]?.id];
      if (chainId === undefined || otherChainId === undefined) continue;
      const detail = `two called ${displayName(name)}: ${why}`;
      doubts.push({ kind: 'person', chainId, otherChainId, rule: 'resolve/namesake', detail, likelihood });
    }
  }
  return { clusters, doubts };
}
