import type { ArchiveChain, ArchiveLink, Doubt, Entity } from '../model/entity.js';
import type { RuleId } from '../model/span.js';
import { entityId } from '../text/entity-id.js';
import { displayName } from '../text/name-key.js';

/** Chains that are one thing, and why each of them is. */
export interface Cluster {
  readonly chains: ArchiveChain[];
  readonly links: ArchiveLink[];
  /** Tells it from others of its name; empty for the one of them with the most mentions. */
  readonly apart: string;
}

/** Clusters made by one step, and what it left undecided. */
export interface Clustered {
  readonly clusters: readonly Cluster[];
  readonly doubts: readonly Doubt[];
}

export function openCluster(chains: readonly ArchiveChain[], rule: RuleId, apart = ''): Cluster {
  const cluster: Cluster = { chains: [], links: [], apart };
  for (const chain of chains) {
    const isFirst = cluster.chains.length === 0;
    addChain(cluster, chain, isFirst ? 'resolve/first-of-name' : rule, `named \`${chain.name}\``);
  }
  return cluster;
}

export function addChain(cluster: Cluster, chain: ArchiveChain, rule: RuleId, detail: string): void {
  cluster.chains.push(chain);
  cluster.links.push({ chainId: chain.id, rule, detail });
}

/** A chain that no evidence ties to anything. */
export function standsAlone(chain: ArchiveChain, rule: RuleId, detail: string): Cluster {
  return { chains: [chain], links: [{ chainId: chain.id, rule, detail }], apart: chain.id };
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

export function nameCluster({ chains, links, apart }: Cluster): Entity {
  const kind = chains[0]?.kind ?? 'person';
  const full = chains.filter((chain) => chain.full);
  const counts = countNames(full.length > 0 ? full : chains);
  const name = kind === 'organisation' ? fullestName(counts) : usualName(counts);
  return {
    id: entityId(kind, name, apart),
    kind,
    name,
    chains: [...links].sort((a, b) => compare(a.chainId, b.chainId)),
  };
}

type NameCount = readonly [name: string, mentions: number];

function countNames(chains: readonly ArchiveChain[]): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const chain of chains) {
    const name = displayName(chain.name);
    counts.set(name, (counts.get(name) ?? 0) + chain.mentionCount);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b));
}

const STARTS_WITH_INITIAL = /^\p{Lu}\b/u;

/** The name with the most mentions, one with a given name before one with an initial; of equals the longest. */
function usualName(counts: readonly NameCount[]): string {
  const [best] = [...counts].sort(
    ([a], [b]) => Number(STARTS_WITH_INITIAL.test(a)) - Number(STARTS_WITH_INITIAL.test(b)),
  );
  return best?.[0] ?? '';
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
