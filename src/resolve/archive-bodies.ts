import type { ArchiveChain } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { nameKey } from '../text/name-key.js';
import { absorb, type Cluster, openCluster, standsAlone } from './cluster.js';
import { initialsOf } from './initials.js';

/** Forces, organisations, places and programmes of an archive; `chains` in order of their ids. */
export function resolveArchiveBodies(chains: readonly ArchiveChain[], gazetteer: Gazetteer): Cluster[] {
  const named = new Map<string, ArchiveChain[]>();
  for (const chain of chains) {
    if (!chain.full) continue;
    const key = `${chain.kind}:${chain.key}`;
    const same = named.get(key);
    if (same) same.push(chain);
    else named.set(key, [chain]);
  }
  const clusters = new Map<string, Cluster>();
  for (const [key, same] of named) clusters.set(key, openCluster(same, 'resolve/same-name-in-archive'));
  joinLegalForms(clusters, gazetteer);
  joinAbbreviations(clusters);
  // `the Police Authority` of an article that names no force.
  const alone = chains.filter((chain) => !chain.full);
  return [
    ...clusters.values(),
    ...alone.map((chain) => standsAlone(chain, 'resolve/short-form-alone', `\`${chain.name}\` alone`)),
  ];
}

/** `Ash Holdings plc` and `Ash Holdings`. */
function joinLegalForms(clusters: Map<string, Cluster>, gazetteer: Gazetteer): void {
  for (const [key, cluster] of [...clusters]) {
    const cut = key.lastIndexOf(' ');
    const isLegalForm = cut > 0 && gazetteer.organisationEndings.get(key.slice(cut + 1)) === true;
    const target = isLegalForm ? clusters.get(key.slice(0, cut)) : undefined;
    if (!target || !key.startsWith('organisation:')) continue;
    absorb(target, cluster, 'resolve/legal-form', `\`${key.slice(cut + 1)}\` is a legal form`);
    clusters.delete(key);
  }
}

/**
 * An abbreviation that one article defines names the thing in all: a chain called `BPP`, or a longer name with the same
 * first word whose initials are those letters (`Business Partnering Programme`). Two candidates: neither is chosen.
 */
function joinAbbreviations(clusters: Map<string, Cluster>): void {
  const defined = new Map<string, Set<Cluster>>();
  for (const cluster of clusters.values()) {
    for (const chain of cluster.chains) {
      for (const alias of chain.aliases) {
        const key = `${chain.kind}:${alias.toLowerCase()}`;
        defined.set(key, (defined.get(key) ?? new Set()).add(cluster));
      }
    }
  }
  for (const [key, cluster] of [...clusters]) {
    const [chain] = cluster.chains;
    if (!chain || cluster.chains.some(({ aliases }) => aliases.length > 0)) continue;
    const letters = nameKey(chain.name).includes(' ') ? initialsOf(chain.name) : nameKey(chain.name);
    const targets = defined.get(`${chain.kind}:${letters}`);
    const [target] = targets ?? [];
    if (targets?.size !== 1 || !target || target === cluster || !sharesFirstWord(chain, target, letters)) continue;
    absorb(target, cluster, 'resolve/defined-abbreviation', `\`${letters.toUpperCase()}\` is defined in the archive`);
    clusters.delete(key);
  }
}

function sharesFirstWord(chain: ArchiveChain, target: Cluster, letters: string): boolean {
  const first = nameKey(chain.name).split(' ')[0];
  return first === letters || target.chains.some((other) => nameKey(other.name).split(' ')[0] === first);
}
