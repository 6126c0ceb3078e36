import type { ArchiveChain, Doubt } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { RuleId } from '../model/span.js';
import { groupByPairs } from '../text/union-find.js';
import { absorb, type Cluster, type Clustered, compare, firstId, mentionsOf } from './cluster.js';
import type { Company } from './company.js';
import { type LikeNames, likeNames } from './like-names.js';
import { compareGivenNames, type GivenNameLikeness, type PersonName, readPersonName } from './person-name.js';

/** Somebody whom the archive calls by one full name. */
interface Person {
  readonly cluster: Cluster;
  readonly name: PersonName;
  readonly context: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
}

/** A pair of forms of one name, and what says that they are one person's. */
interface Proven extends LikeNames {
  readonly rule: RuleId;
  readonly detail: string;
}

/** Joins `Bob Jones` and `Robert Jones`, `A. Marsh` and `Ann Marsh`, where they share a post or a body, or an article equates them. */
export function joinOtherForms(clusters: readonly Cluster[], company: Company, gazetteer: Gazetteer): Clustered {
  const names = clusters.map(({ chains }) => readPersonName(chains[0]?.name ?? ''));
  const pairs = likeNames(names, gazetteer);
  if (pairs.length === 0) return { clusters, doubts: [] };
  // Only who is in a pair is worth reading.
  const people = new Map<number, Person>();
  for (const at of new Set(pairs.flatMap(({ a, b }) => [a, b]))) {
    const [cluster, name] = [clusters[at], names[at]];
    if (cluster && name) people.set(at, createPerson(cluster, name, company));
  }
  const proven: Proven[] = [];
  const unproven: LikeNames[] = [];
  for (const pair of pairs) {
    const proof = prove(people.get(pair.a), people.get(pair.b), pair.likeness);
    if (proof) proven.push({ ...pair, ...proof });
    else unproven.push(pair);
  }
  const { kept, refused } = withoutConflicts(names, proven, gazetteer);
  const merged = mergeAll(clusters, kept);
  const doubts = [...doubtsOf(clusters, refused, 'resolve/ambiguous'), ...doubtsOf(clusters, unproven, UNPROVEN)];
  return { clusters: clusters.filter((cluster) => !merged.has(cluster)), doubts };
}

function createPerson(cluster: Cluster, name: PersonName, company: Company): Person {
  const { chains } = cluster;
  const all = (of: (chain: ArchiveChain) => Iterable<string>): ReadonlySet<string> =>
    new Set(chains.flatMap((chain) => [...of(chain)]));
  return {
    ...{ cluster, name, context: all((chain) => chain.context), company: all((chain) => company.of(chain)) },
    forms: all((chain) => [chain.key, ...(chain.forms ?? [])]),
  };
}

function prove(
  a: Person | undefined,
  b: Person | undefined,
  likeness: GivenNameLikeness,
): Omit<Proven, keyof LikeNames> | undefined {
  if (!a || !b || sexesDiffer(a, b)) return undefined;
  const beside = [...a.company].find((key) => b.company.has(key));
  const equated = [...a.forms].find((form) => b.forms.has(form));
  // What one article means by `C. Jones` another does not, unless it names the same others.
  if (equated && (likeness !== 'initial' || beside))
    return { rule: 'resolve/equated-in-article', detail: `an article has \`${equated}\` for both` };
  const shared = [...a.context].find((words) => b.context.has(words));
  if (shared) return { rule: 'resolve/other-form-of-name', detail: `both with \`${shared}\`` };
  // Only a middle name is left out: whoever is named beside both is enough.
  if (beside === undefined || likeness !== 'same') return undefined;
  return { rule: 'resolve/other-form-of-name', detail: `both beside ${beside.slice(beside.indexOf(':') + 1)}` };
}

function sexesDiffer(a: Person, b: Person): boolean {
  const sexes = [a, b].map(({ cluster }) => new Set(cluster.chains.flatMap(({ sex }) => sex ?? [])));
  const [one, other] = sexes;
  if (!one || !other || one.size === 0 || other.size === 0) return false;
  return ![...one].some((sex) => other.has(sex));
}

/** `C. Marsh` beside Carl and Clare Marsh: where the forms that proofs join exclude each other, none of them is joined. */
function withoutConflicts(
  names: readonly PersonName[],
  proven: readonly Proven[],
  gazetteer: Gazetteer,
): { kept: readonly Proven[]; refused: readonly Proven[] } {
  const conflicting = new Set<number>();
  const pairs = proven.map(({ a, b }) => [a, b] as const);
  for (const places of groupByPairs(names.length, pairs).filter(({ length }) => length > 2)) {
    const given = places.map((at) => names[at]?.given ?? []);
    const conflict = given.some((one) =>
      given.some((other) => compareGivenNames(one, other, gazetteer) === 'different'),
    );
    if (conflict) for (const at of places) conflicting.add(at);
  }
  const isRefused = ({ a }: Proven): boolean => conflicting.has(a);
  return { kept: proven.filter((pair) => !isRefused(pair)), refused: proven.filter(isRefused) };
}

/** Puts every cluster of a group into the one with the most mentions; gives those that are no more. */
function mergeAll(clusters: readonly Cluster[], kept: readonly Proven[]): ReadonlySet<Cluster> {
  const proofOf = new Map<Cluster | undefined, Proven>();
  for (const proof of kept) {
    for (const at of [proof.a, proof.b]) if (!proofOf.has(clusters[at])) proofOf.set(clusters[at], proof);
  }
  const merged = new Set<Cluster>();
  const pairs = kept.map(({ a, b }) => [a, b] as const);
  for (const places of groupByPairs(clusters.length, pairs).filter(({ length }) => length > 1)) {
    const [main, ...others] = places
      .flatMap((at) => clusters[at] ?? [])
      .sort((a, b) => mentionsOf(b) - mentionsOf(a) || compare(firstId(a), firstId(b)));
    for (const other of others) {
      const proof = proofOf.get(other);
      if (main && proof) absorb(main, other, proof.rule, proof.detail);
      merged.add(other);
    }
  }
  return merged;
}

const UNPROVEN = 'resolve/other-form-unproven';
const LIKELIHOOD: Readonly<Record<GivenNameLikeness, number>> = {
  same: 0.7,
  nickname: 0.6,
  initial: 0.3,
  different: 0,
};
/** A form that more than this many others are like has a common surname: no pair of them is worth a look. */
const MOST_DOUBTS = 3;

function doubtsOf(clusters: readonly Cluster[], pairs: readonly LikeNames[], rule: RuleId): Doubt[] {
  const counts = new Map<number, number>();
  for (const { a, b } of pairs) for (const at of [a, b]) counts.set(at, (counts.get(at) ?? 0) + 1);
  const isFew = (at: number): boolean => (counts.get(at) ?? 0) <= MOST_DOUBTS;
  return pairs.flatMap(({ a, b, likeness }) => {
    const [one, other] = [clusters[a]?.chains[0], clusters[b]?.chains[0]];
    if (!one || !other || !isFew(a) || !isFew(b)) return [];
    const detail = `${one.name} may be ${other.name}`;
    return { kind: one.kind, chainId: one.id, otherChainId: other.id, rule, detail, likelihood: LIKELIHOOD[likeness] };
  });
}
