import type { ArchiveChain, Doubt } from '../model/entity.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { displayName, nameKey } from '../text/name-key.js';
import { addChain, type Cluster, type Clustered, standsAlone } from './cluster.js';
import { surnameShare } from './name-commonness.js';
import { readPersonName } from './person-name.js';

/** A person of the archive, as a surname alone is compared with: read before anything joins, so that no order matters. */
interface Person {
  readonly cluster: Cluster;
  readonly surname: string;
  readonly context: ReadonlySet<string>;
  readonly sexes: ReadonlySet<string>;
}

/** So many others of the surname may be expected with a post before it proves nothing: `Mr Smith, an analyst`. */
const MOST_BY_CHANCE = 0.1;
/** Whether a post or body that so many people have tells of whom one is who bears a surname of such a share. */
export const isTelling = (holders: number, share: number): boolean => holders * share < MOST_BY_CHANCE;

/** How many further people of the archive, whose names are not at hand, have a post or belong to a body. */
export type OthersWith = (words: string) => number;

const MOST_DOUBTS = 4;
/** That a short form is one of those that its post or body fits, or one of all those of the surname. */
const FITTING = 0.8;
const POSSIBLE = 0.5;

/** A surname that its article leaves alone joins the one person of the archive who shares its post or body. */
export function attachShortForms(
  clusters: readonly Cluster[],
  shortForms: readonly ArchiveChain[],
  gazetteer: Gazetteer,
  othersWith: OthersWith = () => 0,
): Clustered {
  if (shortForms.length === 0) return { clusters, doubts: [] };
  const people = clusters.map(createPerson);
  const bySurname = groupBySurname(people);
  const byChain = new Map(people.flatMap((person) => person.cluster.chains.map(({ id }) => [id, person] as const)));
  const holders = countHolders(people);
  const alone: Cluster[] = [];
  const doubts: Doubt[] = [];
  for (const chain of shortForms) {
    const rivals = chain.rivals?.flatMap((id) => byChain.get(id) ?? []);
    const candidates = (rivals ?? bySurname.get(nameKey(chain.name)) ?? []).filter(
      ({ sexes }) => !chain.sex || sexes.size === 0 || sexes.has(chain.sex),
    );
    const share = surnameShare(nameKey(chain.name), gazetteer);
    const telling = chain.context.filter((words) => isTelling((holders.get(words) ?? 0) + othersWith(words), share));
    const fitting = candidates.filter(({ context }) => telling.some((words) => context.has(words)));
    const [only] = fitting;
    if (fitting.length === 1 && only) {
      const shared = telling.find((words) => only.context.has(words)) ?? '';
      addChain(only.cluster, chain, 'resolve/surname-and-context', `\`${chain.name}\` with \`${shared}\``);
      continue;
    }
    const possible = fitting.length > 0 ? fitting : candidates;
    const names = possible.map(({ cluster }) => displayName(cluster.chains[0]?.name ?? ''));
    const isChoice = rivals !== undefined || fitting.length > 1;
    const detail = isChoice ? `\`${chain.name}\` may be ${names.join(' or ')}` : `\`${chain.name}\` alone`;
    alone.push(standsAlone(chain, isChoice ? 'resolve/ambiguous' : 'resolve/short-form-alone', detail));
    const likelihood = fitting.length > 0 || rivals ? FITTING : POSSIBLE;
    doubts.push(...doubtsOf(chain, possible, likelihood));
  }
  return { clusters: [...clusters, ...alone], doubts };
}

function createPerson(cluster: Cluster): Person {
  const { chains } = cluster;
  return {
    cluster,
    surname: readPersonName(chains[0]?.name ?? '').surname,
    context: new Set(chains.flatMap((chain) => chain.context)),
    sexes: new Set(chains.flatMap(({ sex }) => sex ?? [])),
  };
}

/** Under the surname, and under the last word of one with particles. */
function groupBySurname(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set([person.surname, person.surname.split(' ').at(-1) ?? ''])) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}

/** How many people of the archive have a post, or belong to a body. */
function countHolders(people: readonly Person[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const { context } of people) for (const words of context) holders.set(words, (holders.get(words) ?? 0) + 1);
  return holders;
}

function doubtsOf(chain: ArchiveChain, people: readonly Person[], likelihood: number): Doubt[] {
  if (people.length > MOST_DOUBTS) return [];
  return people.flatMap(({ cluster: { chains } }) => {
    const [other] = chains;
    if (other === undefined) return [];
    const detail = `\`${chain.name}\` alone may be ${displayName(other.name)}`;
    const rule = 'resolve/surname-alone';
    return {
      kind: chain.kind,
      chainId: chain.id,
      otherChainId: other.id,
      rule,
      detail,
      likelihood: likelihood / people.length,
    };
  });
}
