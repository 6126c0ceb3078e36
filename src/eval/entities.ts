import { ratio } from './tally.js';

/** A mention found by both, with the names of its entity in comparable form. */
export interface EntityLink {
  readonly wanted: string;
  readonly found: string;
}

/** B-cubed F1 over the mentions found by both: do the same mentions share an entity? `named`: the share of right names. */
export interface EntityRates {
  readonly f1: number | null;
  readonly named: number | null;
  readonly mentions: number;
}

export function rateEntities(links: readonly EntityLink[]): EntityRates {
  if (links.length === 0) return { f1: null, named: null, mentions: 0 };
  const wanted = countBy(links, (link) => link.wanted);
  const found = countBy(links, (link) => link.found);
  const both = countBy(links, clusterPair);
  let precision = 0;
  let recall = 0;
  for (const link of links) {
    const shared = both.get(clusterPair(link)) ?? 0;
    precision += shared / (found.get(link.found) ?? 1);
    recall += shared / (wanted.get(link.wanted) ?? 1);
  }
  precision /= links.length;
  recall /= links.length;
  const named = links.filter((link) => link.wanted === link.found).length;
  return {
    f1: (2 * precision * recall) / (precision + recall),
    named: ratio(named, links.length),
    mentions: links.length,
  };
}

/** Names are single lines in comparable form, so a line end keeps the two apart. */
const clusterPair = (link: EntityLink): string => `${link.wanted}\n${link.found}`;

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
