import type { Gazetteer } from '../../model/gazetteer.js';
import type { Role } from '../../model/statement.js';
import type { ArticleReading } from '../article-reading.js';
import { fullNamesOf } from './antecedents.js';
import type { SpeechGround } from './ground.js';

/** The ground that attribution looks at: the article as it was read, its posts, the lists. */
export function speechGround(
  { article, unitText, mentions, runs, clauses }: ArticleReading,
  roles: readonly Role[],
  gazetteer: Gazetteer,
): SpeechGround {
  return {
    article,
    units: unitText,
    mentions,
    clauses,
    roles,
    gazetteer,
    runs,
    fullNames: fullNamesOf(mentions),
    lastNominal: () => undefined,
  };
}
