import type { Quote, Said } from '../../model/statement.js';
import { nominalOf, type SpeechGround } from '../quotes/ground.js';
import { lastStartingAt } from '../span-search.js';

/** What sums, events and relations are read from: the article as it was read, its posts, and who says what in it. */
export interface StatementGround extends SpeechGround {
  readonly said: readonly Said[];
  readonly quotes: readonly Quote[];
}

/** The ground of statements, when speech has been attributed. */
export function statementGround(
  ground: SpeechGround,
  said: readonly Said[],
  quotes: readonly Quote[],
): StatementGround {
  return { ...ground, said, quotes, lastNominal: (before) => nominalOf(said[lastStartingAt(said, before - 1)]) };
}
