import type { StatingArticle } from '../model/fact.js';
import { mostOfRare } from '../model/rarity.js';
import { grouped } from '../text/grouped.js';
import type { Ground } from './fact-rule.js';

/** How many such things two articles name that tell of one matter. */
const LEAST_SHARED = 2;
/** In days: two articles further apart tell of two matters. */
const FURTHEST = 370;
const DAY = 86_400_000;

/** Tells who is rare in these articles. */
export function rareAmong(articles: readonly StatingArticle[]): (entity: string) => boolean {
  const stories = grouped(articles, ({ origin }) => origin);
  const counts = new Map<string, number>();
  for (const story of stories.values()) {
    for (const name of new Set(story.flatMap(({ names }) => names))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const most = mostOfRare(stories.size);
  return (entity) => (counts.get(entity) ?? 0) <= most;
}

/** Articles whose rare names are kept: as many as the statements of some parts come from. */
const MOST_KNOWN = 10_000;

/** What the archive shows of articles: which tell of one matter. */
export function groundOf(isRare: Ground['isRare']): Ground {
  const rare = new Map<string, ReadonlySet<string>>();
  const rareOf = ({ id, names }: StatingArticle): ReadonlySet<string> => {
    let known = rare.get(id);
    if (known === undefined) {
      if (rare.size >= MOST_KNOWN) rare.clear();
      known = new Set(names.filter(isRare));
      rare.set(id, known);
    }
    return known;
  };
  return {
    isRare,
    shareNeighbour: ({ around = [] }, other) => {
      const others = new Set(other.around ?? []);
      return around.some((name) => others.has(name) && isRare(name));
    },
    ofOneMatter: (one, other) => {
      if (one.origin === other.origin) return true;
      if (daysBetween(one.published, other.published) > FURTHEST) return false;
      const [names, others] = [rareOf(one), rareOf(other)];
      let shared = 0;
      for (const name of names) if (others.has(name)) shared++;
      return shared >= LEAST_SHARED;
    },
  };
}

/** Days from one day to another, 0 where one of them is not known. */
export function daysBetween(one: string | null | undefined, other: string | null | undefined): number {
  return one && other ? Math.abs(Date.parse(one) - Date.parse(other)) / DAY : 0;
}
