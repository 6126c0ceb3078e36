import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';

/** Places that are surnames, or too small to be named without need; not the large ones, which nobody takes for people. */
const DOUBTFUL = classesOf('doubtful-given|town-surname|city-surname|small-place');
const LOCATES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'at']);

/** A place that bears the surname of somebody whom the article names in full is that person: `Clapton` beside Eric Clapton. */
export function namesakes(kept: readonly Candidate[], { units, classes }: Ground): readonly Candidate[] {
  const surnames = new Set<string>();
  for (const { mention, first, last } of kept) {
    if (mention.kind === 'person' && (last > first || mention.title !== undefined))
      surnames.add(units[last]?.key ?? '');
  }
  if (surnames.size === 0) return kept;
  return kept.filter(({ mention, first, last }) => {
    if (mention.kind !== 'place' || first !== last || !DOUBTFUL.has(classes[first] ?? 'line-end')) return true;
    return !surnames.has(units[first]?.key ?? '') || LOCATES.has(units[first - 1]?.key ?? '');
  });
}
