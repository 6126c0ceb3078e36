import type { ArchiveChain, ArchiveLink, Doubt, Entity } from '../model/entity.js';
import type { RuleId } from '../model/span.js';
import { entityId } from '../text/entity-id.js';
import { displayName } from '../text/name-key.js';
import { type NameCount, usualName } from './shown-name.js';

/** Chains that are one thing, and why each of them is. */
export interface Cluster {
  readonly chains: ArchiveChain[];
  readonly links: ArchiveLink[];
  /** A short form that no evidence ties to anything: never the bearer of a name. */
  readonly isAlone: boolean;
}

/** Clusters made by one step, and what it left undecided. */
export interface Clustered {
  readonly clusters: readonly Cluster[];
  readonly doubts: readonly Doubt[];
}

export function openCluster(chains: readonly ArchiveChain[], rule: RuleId): Cluster {
  const cluster: Cluster = { chains: [], links: [], isAlone: false };
  // One rule for all of them: which of them comes first changes with every other article.
  const why = chains.length === 1 ? 'resolve/only-of-name' : rule;
  // One string for all that are written alike.
  const details = new Map<string, string>();
  for (const chain of chains) {
    const detail = details.get(chain.name) ?? `named \`${chain.name}\``;
    details.set(chain.name, detail);
    addChain(cluster, chain, why, detail);
  }
  return cluster;
}

export function addChain(cluster: Cluster, chain: ArchiveChain, rule: RuleId, detail: string): void {
  cluster.chains.push(chain);
  cluster.links.push({ chainId: chain.id, rule, detail });
}

/** A chain that no evidence ties to anything. */
export function standsAlone(chain: ArchiveChain, rule: RuleId, detail: string): Cluster {
  return { chains: [chain], links: [{ chainId: chain.id, rule, detail }], isAlone: true };
}

/** Puts one cluster into another, every chain by the same rule. */
export function absorb(target: Cluster, cluster: Cluster, rule: RuleId, detail: string): void {
  for (const chain of cluster.chains) addChain(target, chain, rule, detail);
}

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const byId = (a: ArchiveChain, b: ArchiveChain): number => compare(a.id, b.id);

export const firstId = ({ chains }: { readonly chains: readonly ArchiveChain[] }): string => chains[0]?.id ?? '';

export const mentionsOf = ({ chains }: { readonly chains: readonly ArchiveChain[] }): number =>
  chains.reduce((sum, { mentionCount }) => sum + mentionCount, 0);

/** Entities of the clusters. Of several with one name the one with the most mentions has the id that the name alone gives. */
export function nameClusters(clusters: readonly Cluster[]): Entity[] {
  const named = clusters.map((cluster) => ({ cluster, name: nameOf(cluster) }));
  const ordered = named.sort(
    (a, b) => mentionsOf(b.cluster) - mentionsOf(a.cluster) || compare(firstId(a.cluster), firstId(b.cluster)),
  );
  const taken = new Set<string>();
  return ordered.map(({ cluster: { chains, links, isAlone }, name }) => {
    const kind = chains[0]?.kind ?? 'person';
    const plain = entityId(kind, name);
    const smallest = chains.reduce((least, { id }) => (least === '' || id < least ? id : least), '');
    const id = isAlone || taken.has(plain) ? entityId(kind, name, smallest) : plain;
    taken.add(id);
    return { id, kind, name, chains: [...links].sort((a, b) => compare(a.chainId, b.chainId)) };
  });
}

function nameOf({ chains }: Cluster): string {
  if (chains.length === 1) return displayName(chains[0]?.name ?? '');
  const full = chains.filter((chain) => chain.full);
  const counts = countNames(full.length > 0 ? full : chains);
  return chains[0]?.kind === 'organisation' ? fullestName(counts) : usualName(counts);
}

function countNames(chains: readonly ArchiveChain[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const chain of chains) {
    const name = displayName(chain.name);
    counts.set(name, (counts.get(name) ?? 0) + chain.mentionCount);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b));
}

/** A body's fuller name stands for it unless the press hardly uses it: a fifth of the mentions that the usual one has. */
const FULLER_NAME_SHARE = 0.2;
const wordsIn = (name: string): number => name.split(' ').length;

function fullestName(counts: readonly NameCount[]): string {
  const most = counts[0]?.[1] ?? 0;
  const [best] = counts
    .filter(([, mentions]) => mentions >= FULLER_NAME_SHARE * most)
    .sort(([a], [b]) => wordsIn(b) - wordsIn(a));
  return best?.[0] ?? '';
}
