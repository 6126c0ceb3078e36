import type { Quote, Said } from '../../model/statement.js';
import { groundWith, nominalOf, type Speaker, type SpeechGround } from '../quotes/ground.js';
import { lastStartingAt } from '../span-search.js';
import type { Trace } from '../trace.js';

/** What sums, events and relations are read from: the article as it was read, its posts, and who says what in it. */
export interface StatementGround extends SpeechGround {
  readonly said: readonly Said[];
  readonly quotes: readonly Quote[];
  /** Is told of readings that lost to another one of the same words, where somebody asks. */
  readonly trace?: Trace | undefined;
}

/** The ground of statements, when speech has been attributed. */
export function statementGround(
  ground: SpeechGround,
  { said, quotes, trace }: Pick<StatementGround, 'said' | 'quotes' | 'trace'>,
): StatementGround {
  const lastNominal = (before: number): Speaker | undefined => nominalOf(said[lastStartingAt(said, before - 1)]);
  return groundWith(ground, { said, quotes, trace, lastNominal });
}
