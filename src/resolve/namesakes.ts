import { COMMON_POST_WORDS } from '../lists/words.js';
import type { ArchiveChain } from '../model/entity.js';
import { groupByPairs, groupByShared } from '../text/union-find.js';
import { callingsExclude, mainCalling } from './callings.js';
import { byId, compare, firstId, mentionsOf } from './cluster.js';
import type { Company } from './company.js';

/** Chains of one full name, divided into people: the first has the most mentions. */
export interface Namesakes {
  readonly people: readonly (readonly ArchiveChain[])[];
  readonly unsure: readonly Unsure[];
}

/** Two of the people, by place, that were kept apart and may yet be one. */
interface Unsure {
  readonly of: number;
  readonly other: number;
  readonly likelihood: number;
  readonly why: string;
}

const UNLIKELY = 0.3;
const POSSIBLE = 0.8;

/** People of a million with this full name: below `RARE` it is one person's, whatever the articles say. */
const RARE = 0.03;
const COMMON = 2;
const VERY_COMMON = 15;
/** Articles in which the company of one of two occurs too: below this share of the smaller world they have none in common. */
const SHARED_WORLD = 0.1;
/** Articles that a world needs before it says anything that another is not in it. */
const LEAST_WORLD = 8;
/** Above this many groups of one name the comparison of all pairs would be slow; the smallest are not divided. */
const MOST_GROUPS = 120;

/** Chains that evidence holds together. */
interface Group {
  readonly chains: readonly ArchiveChain[];
  readonly label: string;
  readonly hasPosts: boolean;
  readonly world: ReadonlySet<number>;
}

/** Divides the chains of one full name, in order of their ids, by what their articles say of the person and of others. */
export function divideNamesakes(
  chains: readonly ArchiveChain[],
  nameCommonness: () => number,
  company: Company,
): Namesakes {
  if (chains.length === 1) return { people: [chains], unsure: [] };
  const labels = exclusiveLabels(chains);
  const isDivided = new Set(labels.values()).size > 1;
  const commonness = nameCommonness();
  if (commonness < RARE && !isDivided) return { people: [chains], unsure: [] };
  const parts = groupByShared(chains.length, (at) => {
    const chain = chains[at];
    const keys = chain ? [...postWords(chain), ...company.of(chain)] : [];
    return isDivided ? keys.map((key) => `${chain && labels.get(chain)}|${key}`) : keys;
  });
  if (parts.length === 1 || parts.length > MOST_GROUPS) return { people: [chains], unsure: [] };
  const groups = parts.map((places) => {
    const members = places.flatMap((at) => chains[at] ?? []);
    return createGroup(members, (members[0] && labels.get(members[0])) ?? '', company);
  });
  return settle(joinWorlds(groups, company), commonness);
}

const SPACE = ' ';

/** `head coach` and `Scotland coach`, `treasury secretary` and `secretary` share what they say. */
function postWords({ context }: ArchiveChain): readonly string[] {
  return context.flatMap((words) => words.split(SPACE)).filter((word) => !COMMON_POST_WORDS.has(word));
}

function createGroup(chains: readonly ArchiveChain[], label: string, company: Company): Group {
  const hasPosts = chains.some(({ context }) => context.length > 0);
  return { chains, label, hasPosts, world: company.world(chains) };
}

/** Chains that exclude each other get a label each: the sex, or the calling; the others have none. */
function exclusiveLabels(chains: readonly ArchiveChain[]): ReadonlyMap<ArchiveChain, string> {
  const labels = new Map<ArchiveChain, string>();
  const isOfBothSexes = new Set(chains.flatMap(({ sex }) => sex ?? [])).size > 1;
  const called = chains.filter((chain) => mainCalling(chain) !== '');
  const callings = new Set(called.map(mainCalling));
  // The same few callings again and again: it is enough to compare one chain of each year and calling with the others.
  const excludes = callings.size > 1 && called.some((one) => called.some((other) => callingsExclude(one, other)));
  for (const chain of chains) {
    labels.set(chain, `${isOfBothSexes ? (chain.sex ?? '') : ''}${excludes ? mainCalling(chain) : ''}`);
  }
  return labels;
}

/** Groups whose company keeps company: two articles on one trial, or one sport, that name nobody in common. */
function joinWorlds(groups: readonly Group[], company: Company): Group[] {
  const pairs: (readonly [number, number])[] = [];
  for (const [i, one] of groups.entries()) {
    for (const [j, other] of groups.entries()) {
      if (j > i && one.label === other.label && shareWorld(one, other)) pairs.push([i, j]);
    }
  }
  return groupByPairs(groups.length, pairs).map((places) => {
    const [first] = places;
    const chains = places.flatMap((at) => groups[at]?.chains ?? []);
    return createGroup(chains, groups[first ?? 0]?.label ?? '', company);
  });
}

function shareWorld({ world: a }: Group, { world: b }: Group): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const article of small) if (large.has(article)) shared++;
  return shared > 0 && shared >= SHARED_WORLD * small.size;
}

/** Why two groups are two people; undefined where nothing says so but that they share nothing. */
function reasonApart(a: Group, b: Group, commonness: number): string | undefined {
  if (a.label !== '' && b.label !== '' && a.label !== b.label) return 'another sex, or a post that excludes the other';
  if (commonness < RARE) return undefined;
  if (a.hasPosts && b.hasPosts) return 'other posts, and nobody else named in both';
  const areKnown = Math.min(a.world.size, b.world.size) >= LEAST_WORLD;
  const isLikely = commonness >= VERY_COMMON || (commonness >= COMMON && areKnown);
  return isLikely ? 'a common name, and nobody else named in both' : undefined;
}

/**
 * The largest group is a person; so is each further one that is apart from all people so far. Any other joins the one
 * person whom it may be; where it may be several it stays by itself.
 */
function settle(groups: readonly Group[], commonness: number): Namesakes {
  const ordered = [...groups].sort((a, b) => mentionsOf(b) - mentionsOf(a) || compare(firstId(a), firstId(b)));
  const anchors: Group[] = [];
  for (const group of ordered) {
    if (anchors.every((anchor) => reasonApart(anchor, group, commonness))) anchors.push(group);
  }
  const people = anchors.map(({ chains }) => [...chains]);
  const unsure: Unsure[] = anchors.flatMap((anchor, of) =>
    anchors.slice(0, of).map((before, other) => {
      return { of, other, likelihood: UNLIKELY, why: reasonApart(before, anchor, commonness) ?? '' };
    }),
  );
  for (const group of ordered) {
    if (anchors.includes(group)) continue;
    const fitting = [...anchors.keys()].filter((at) => !reasonApart(anchors[at] ?? group, group, commonness));
    const [only] = fitting;
    if (fitting.length === 1 && only !== undefined) {
      people[only]?.push(...group.chains);
      continue;
    }
    people.push([...group.chains]);
    const likelihood = POSSIBLE / fitting.length;
    unsure.push(...fitting.map((other) => ({ of: people.length - 1, other, likelihood, why: 'nothing tells which' })));
  }
  return { people: people.map((chains) => chains.sort(byId)), unsure };
}
