import type { BoilerplateRecord } from '../../../model/record.js';
import type { StoryBlock } from '../../../store/stories.js';
import { firstWhere } from '../../../text/first-where.js';

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

/** One rule among those that cut lines. */
export interface CutBy {
  readonly rule: string;
  readonly reason: string;
  /** How many blocks. */
  readonly count: number;
}

/** The rules that cut, those that cut most first. */
export function cutsByRule(cuts: readonly Pick<BoilerplateRecord, 'rule' | 'reason'>[]): readonly CutBy[] {
  const counts = new Map<string, CutBy>();
  for (const { rule, reason } of cuts) {
    const key = `${rule} ${reason}`;
    counts.set(key, { rule, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
