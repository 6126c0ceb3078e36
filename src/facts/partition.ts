import type { RuleId } from '../model/span.js';
import { compare } from './compared.js';

/** Why two statements are one fact. */
export interface SameLink {
  readonly one: string;
  readonly other: string;
  readonly rule: RuleId;
  readonly detail: string;
}

export interface Partition {
  /** Which group each statement is in. */
  groupOf(id: string): readonly string[];
  readonly groups: readonly (readonly string[])[];
  /** The links that made the groups: of each group one less than it has members. */
  readonly links: ReadonlyMap<string, readonly SameLink[]>;
}

/**
 * Parts ids by the links between them. A link that would join two that are to stay apart is passed over; the links come in the
 * order of what they are worth, so that the same set of them makes the same groups in whatever order its ids were read.
 */
export function partition(
  ids: readonly string[],
  links: readonly SameLink[],
  apart: readonly (readonly [string, string])[] = [],
): Partition {
  const root = new Map(ids.map((id) => [id, id]));
  const members = new Map(ids.map((id) => [id, [id]]));
  const made = new Map<string, SameLink[]>();
  const enemies = new Map<string, Set<string>>();
  for (const [one, other] of apart) {
    enemies.set(one, (enemies.get(one) ?? new Set()).add(other));
    enemies.set(other, (enemies.get(other) ?? new Set()).add(one));
  }
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up;
    for (let from = id; from !== at; ) {
      const next = root.get(from) ?? at;
      root.set(from, at);
      from = next;
    }
    return at;
  };
  const mayJoin = (one: string, other: string): boolean =>
    apart.length === 0 ||
    !(members.get(one) ?? []).some((id) => [...(enemies.get(id) ?? [])].some((enemy) => rootOf(enemy) === other));
  for (const link of links) {
    const [one, other] = [rootOf(link.one), rootOf(link.other)];
    if (one === other || !mayJoin(one, other)) continue;
    const [larger, smaller] = sizeOf(members, one) >= sizeOf(members, other) ? [one, other] : [other, one];
    root.set(smaller, larger);
    members.get(larger)?.push(...(members.get(smaller) ?? []));
    members.delete(smaller);
    for (const id of [link.one, link.other]) {
      const known = made.get(id);
      if (known) known.push(link);
      else made.set(id, [link]);
    }
  }
  return {
    groupOf: (id) => members.get(rootOf(id)) ?? [id],
    groups: [...members.values()].map((group) => (group.length > 1 ? group.sort(compare) : group)),
    links: made,
  };
}

const sizeOf = (members: ReadonlyMap<string, readonly string[]>, id: string): number => members.get(id)?.length ?? 0;

/** Of each member of a group but `first`, the link on its way to it. */
export function linksTowards(first: string, links: ReadonlyMap<string, readonly SameLink[]>): Map<string, SameLink> {
  const towards = new Map<string, SameLink>();
  const reached = new Set([first]);
  for (const id of reached) {
    for (const link of links.get(id) ?? []) {
      const other = link.one === id ? link.other : link.one;
      if (reached.has(other)) continue;
      reached.add(other);
      towards.set(other, link);
    }
  }
  return towards;
}
