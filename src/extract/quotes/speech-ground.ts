import type { Gazetteer } from '../../model/gazetteer.js';
import type { Role } from '../../model/statement.js';
import type { ArticleReading } from '../article-reading.js';
import { fullNamesOf } from './antecedents.js';
import { groundWith, type SpeechGround } from './ground.js';

/** The ground that attribution looks at: the article as it was read, its posts, the lists. */
export function speechGround(
  { article, unitText, mentions, runs, clauses }: ArticleReading,
  roles: readonly Role[],
  gazetteer: Gazetteer,
): SpeechGround {
  const fullNames = fullNamesOf(mentions);
  const lastNominal = (): undefined => undefined;
  const ground = { article, units: unitText, mentions, clauses, roles, gazetteer, runs, fullNames, lastNominal };
  return groundWith(ground, {});
}
