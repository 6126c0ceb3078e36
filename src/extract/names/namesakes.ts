import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { type Ground, isPerson, surnameOf } from './ground.js';

/** Places that are surnames, or too small to be named without need; not the large ones, which nobody takes for people. */
const DOUBTFUL = classesOf('doubtful-given|town-surname|city-surname|small-place');
const LOCATES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'at']);

/** A place that bears the surname of somebody whom the article names in full is that person: `Clapton` beside Eric Clapton. */
export function namesakes(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at } = ground.unitText;
  const surnames = new Set<string>();
  for (const candidate of kept) {
    const isNamed = candidate.last > candidate.first || candidate.mention.title !== undefined;
    if (isPerson(candidate) && isNamed) surnames.add(surnameOf(candidate, ground));
  }
  if (surnames.size === 0) return kept;
  return kept.filter(({ mention, first, last }) => {
    if (mention.kind !== 'place' || first !== last || !DOUBTFUL.has(at(first).class)) return true;
    return !surnames.has(at(first).key) || LOCATES.has(at(first - 1).key);
  });
}
