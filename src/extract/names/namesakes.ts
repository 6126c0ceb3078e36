import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { type Ground, isPerson, surnameOf } from './ground.js';

/** Places that are surnames, or too small to be named without need; not the large ones, which nobody takes for people. */
const DOUBTFUL = classesOf('doubtful-given|town-surname|city-surname|small-place');
const LOCATES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'at']);

/**
 * A place, or what is told to a body, that bears the surname of somebody whom the article names in full is that person:
 * `Clapton` beside Eric Clapton, `told the agency Yates would go` beside David Yates.
 */
export function namesakes(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at } = ground.unitText;
  const surnames = new Set<string>();
  for (const candidate of kept) {
    const isNamed = candidate.last > candidate.first || candidate.mention.title !== undefined;
    if (isPerson(candidate) && isNamed) surnames.add(surnameOf(candidate, ground));
  }
  if (surnames.size === 0) return kept;
  return kept.filter(({ mention, first, last }) => {
    // The noun is what somebody told, and the name opens a clause.
    const isTold =
      at(first - 1).class === 'body-sort' && at(first - 2).class === 'the' && at(first - 3).class === 'says';
    if (mention.kind === 'organisation' && first === last && isTold) return !surnames.has(at(first).key);
    if (mention.kind !== 'place' || first !== last || !DOUBTFUL.has(at(first).class)) return true;
    return !surnames.has(at(first).key) || LOCATES.has(at(first - 1).key);
  });
}
