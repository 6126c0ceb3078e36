import type { Ground } from '../model/judgement.js';

/** A reader takes in no more. */
const MOST_GROUNDS = 2;

/** What speaks most for an answer: above the middle (1) or below (-1). Of equals the first by name. */
export function strongest(grounds: readonly Ground[], answer: 1 | -1): readonly Ground[] {
  return grounds
    .filter(({ weight }) => weight * answer > 0)
    .sort((a, b) => answer * (b.weight - a.weight) || (a.feature < b.feature ? -1 : 1))
    .slice(0, MOST_GROUNDS);
}
