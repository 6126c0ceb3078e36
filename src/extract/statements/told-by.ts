import type { Quote, Said } from '../../model/statement.js';
import { lastStartingAt } from '../span-search.js';
import type { StatementGround } from './ground.js';

/** Who says something: a mention, or the words for whoever it is. */
export interface Teller {
  readonly mention?: number;
  readonly words?: string;
  /** Whether the words are their own. */
  readonly quoted: boolean;
}

/** Who says what stands at a unit; undefined where the article itself does. */
export function toldBy({ units, said, quotes }: StatementGround, at: number): Teller | undefined {
  const { start } = units.at(at);
  const quote = covering(quotes, start);
  if (quote) return tellerOf(quote, true);
  const report = covering(said, start);
  return report && tellerOf(report, false);
}

function covering<T extends Quote | Said>(sayings: readonly T[], offset: number): T | undefined {
  const last = sayings[lastStartingAt(sayings, offset)];
  return last && offset < last.end ? last : undefined;
}

function tellerOf({ speaker, by }: Quote | Said, quoted: boolean): Teller | undefined {
  if (speaker !== undefined) return { mention: speaker, quoted };
  return by === undefined ? undefined : { words: by, quoted };
}
