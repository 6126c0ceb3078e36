import type { ArchiveChain, ArchiveLink, Doubt, Entity, Resolution } from '../model/entity.js';
import { entityId } from '../text/entity-id.js';
import { displayName, nameKey } from '../text/name-key.js';
import { readPersonName } from './person-name.js';

/** Chains that are one thing; the first is the seed that the others joined. */
interface Cluster {
  readonly chains: ArchiveChain[];
  readonly links: ArchiveLink[];
}

/**
 * Gives everything one name across the articles of an archive. Depends on the set of chains alone, not on their order
 * or on earlier runs: chains are taken in order of their ids, and no decision looks at a cluster half built.
 */
export function resolveArchive(chains: readonly ArchiveChain[]): Resolution {
  const ordered = [...chains].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const clusters = clusterByName(ordered.filter((chain) => chain.full));
  mergeAbbreviations(clusters);
  const doubts = attachShortForms(
    clusters,
    ordered.filter((chain) => !chain.full),
  );
  return { entities: nameClusters([...new Set(clusters.values())]), doubts };
}

function clusterByName(chains: readonly ArchiveChain[]): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const chain of chains) {
    const key = `${chain.kind}:${chain.key}`;
    const cluster = clusters.get(key) ?? { chains: [], links: [] };
    const rule = cluster.chains.length === 0 ? 'resolve/first-of-name' : 'resolve/same-name-in-archive';
    cluster.chains.push(chain);
    cluster.links.push({ chainId: chain.id, rule, detail: `named \`${chain.name}\`` });
    clusters.set(key, cluster);
  }
  return clusters;
}

const WORD_BREAK = /[\s-]+/;

const initialsOf = (name: string): string =>
  name
    .split(WORD_BREAK)
    .map((word) => word[0]?.toLowerCase() ?? '')
    .join('');

/**
 * An abbreviation that one article defines names the thing in all: a chain called `BPP`, or a longer name with the same
 * first word whose initials are those letters (`Business Partnering Programme`). Two candidates: neither is chosen.
 */
function mergeAbbreviations(clusters: Map<string, Cluster>): void {
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
    if (!chain || chain.aliases.length > 0) continue;
    const letters = nameKey(chain.name).includes(' ') ? initialsOf(chain.name) : nameKey(chain.name);
    const targets = defined.get(`${chain.kind}:${letters}`);
    const [target] = targets ?? [];
    if (targets?.size !== 1 || !target || target === cluster || !sharesFirstWord(chain, target, letters)) continue;
    for (const member of cluster.chains) {
      target.chains.push(member);
      target.links.push({
        chainId: member.id,
        rule: 'resolve/defined-abbreviation',
        detail: `\`${letters.toUpperCase()}\` is defined in the archive`,
      });
    }
    clusters.set(key, target);
  }
}

function sharesFirstWord(chain: ArchiveChain, target: Cluster, letters: string): boolean {
  const first = nameKey(chain.name).split(' ')[0];
  return first === letters || target.chains.some((other) => nameKey(other.name).split(' ')[0] === first);
}

/** A surname that its article leaves alone joins the one person of the archive who shares its post or body. */
function attachShortForms(clusters: Map<string, Cluster>, shortForms: readonly ArchiveChain[]): Doubt[] {
  const doubts: Doubt[] = [];
  const bySurname = new Map<string, Set<Cluster>>();
  for (const cluster of new Set(clusters.values())) {
    const [chain] = cluster.chains;
    if (chain?.kind !== 'person') continue;
    const { surname } = readPersonName(chain.name);
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(cluster));
  }
  // Contexts are read before anything joins, so that the order of short forms cannot matter.
  const contexts = new Map(
    [...new Set(clusters.values())].map((c) => [c, new Set(c.chains.flatMap((chain) => chain.context))]),
  );
  for (const chain of shortForms) {
    const same = [...(chain.kind === 'person' ? (bySurname.get(nameKey(chain.name)) ?? []) : [])];
    const fitting = same.filter((cluster) => chain.context.some((word) => contexts.get(cluster)?.has(word)));
    const [only] = fitting;
    if (fitting.length === 1 && only) {
      only.chains.push(chain);
      const shared = chain.context.find((word) => contexts.get(only)?.has(word)) ?? '';
      only.links.push({
        chainId: chain.id,
        rule: 'resolve/surname-and-context',
        detail: `\`${chain.name}\` with \`${shared}\``,
      });
      continue;
    }
    const candidates = fitting.length > 0 ? fitting : same;
    for (const {
      chains: [other],
    } of candidates) {
      if (other === undefined) continue;
      const detail = `\`${chain.name}\` alone may be ${displayName(other.name)}`;
      const likelihood = (fitting.length > 0 ? 0.8 : 0.5) / candidates.length;
      doubts.push({
        kind: chain.kind,
        chainId: chain.id,
        otherChainId: other.id,
        rule: 'resolve/surname-alone',
        detail,
        likelihood,
      });
    }
    // Several people, or no shared evidence: the article's own chain stays by itself, under an id of its own.
    clusters.set(`${chain.kind}:alone:${chain.id}`, {
      chains: [chain],
      links: [
        {
          chainId: chain.id,
          rule: same.length > 1 ? 'resolve/ambiguous' : 'resolve/short-form-alone',
          detail: `\`${chain.name}\` alone`,
        },
      ],
    });
  }
  return doubts;
}

function nameClusters(clusters: readonly Cluster[]): Entity[] {
  const entities = clusters.map(({ chains, links }): Entity => {
    const name = usualName(chains);
    const [first] = chains;
    const kind = first?.kind ?? 'person';
    const alone = chains.length === 1 && first && !first.full ? first.id : '';
    return {
      id: entityId(kind, name, alone),
      kind,
      name,
      chains: [...links].sort((a, b) => (a.chainId < b.chainId ? -1 : 1)),
    };
  });
  return entities.sort((a, b) => compare(a.kind, b.kind) || compare(a.name, b.name) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The name with the most mentions; of equals the longest, then the first in code point order. */
function usualName(chains: readonly ArchiveChain[]): string {
  const counts = new Map<string, number>();
  for (const chain of chains.some(({ full }) => full) ? chains.filter(({ full }) => full) : chains) {
    const name = displayName(chain.name);
    counts.set(name, (counts.get(name) ?? 0) + chain.mentionCount);
  }
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || compare(a, b));
  return best?.[0] ?? '';
}
