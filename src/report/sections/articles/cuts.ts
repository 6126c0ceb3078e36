import type { BoilerplateRecord } from '../../../model/record.js';
import type { StoryBlock } from '../../../store/stories.js';
import { counted } from '../../../text/counted.js';
import { firstWhere } from '../../../text/first-where.js';
import { grouped } from '../../../text/grouped.js';

/** What was cut from one source, by the article and the block behind which it stood; -1 before the first of them. */
export type PlacedCuts = ReadonlyMap<string, ReadonlyMap<number, readonly BoilerplateRecord[]>>;

/**
 * Puts what was cut from a source back where it stood: behind the last kept block that begins on its line or before. `blocks` are
 * those of all articles of the source, each article's in the order of its text. Nothing where the source has no article.
 */
export function placedCuts(blocks: readonly StoryBlock[], cuts: readonly BoilerplateRecord[]): PlacedCuts {
  const placed = new Map<string, Map<number, BoilerplateRecord[]>>();
  const [top] = blocks;
  if (top === undefined) return placed;
  const kept = withPlaces(blocks);
  for (const cut of cuts) {
    const behind = kept[firstWhere(kept.length, (at) => (kept[at]?.line ?? 0) > cut.line) - 1];
    const { article, place } = behind ?? { article: kept[0]?.article ?? top.article_id, place: -1 };
    const ofArticle = placed.get(article) ?? new Map<number, BoilerplateRecord[]>();
    const there = ofArticle.get(place) ?? [];
    there.push(cut);
    placed.set(article, ofArticle.set(place, there));
  }
  return placed;
}

interface Kept {
  readonly line: number;
  readonly article: string;
  /** Among the blocks of its article. */
  readonly place: number;
}

/** Blocks by line, each with its place in its article. */
function withPlaces(blocks: readonly StoryBlock[]): readonly Kept[] {
  const counts = new Map<string, number>();
  return blocks
    .map(({ article_id: article, line }): Kept => {
      const place = counts.get(article) ?? 0;
      counts.set(article, place + 1);
      return { line, article, place };
    })
    .sort((a, b) => a.line - b.line);
}

/** Reasons that are named before the others are counted. */
const MOST_REASONS = 4;

/** Why lines were cut, what cut most first: `comment form (9) · author box (2) · 3 other reasons`. */
export function reasonsOf(cuts: readonly Pick<BoilerplateRecord, 'reason'>[]): string {
  const reasons = [...grouped(cuts, ({ reason }) => reason)]
    .map(([reason, those]) => ({ reason, count: those.length }))
    .sort((a, b) => b.count - a.count);
  const named = reasons
    .slice(0, MOST_REASONS)
    .map(({ reason, count }) => (count === 1 ? reason : `${reason} (${count})`));
  const left = reasons.length - named.length;
  return [...named, ...(left > 0 ? [counted(left, 'other reason')] : [])].join(' · ');
}
