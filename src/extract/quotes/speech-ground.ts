import type { Gazetteer } from '../../model/gazetteer.js';
import type { Role } from '../../model/statement.js';
import type { ArticleReading } from '../article-reading.js';
import { fullNamesOf } from './antecedents.js';
import { groundWith, type SpeechGround } from './ground.js';

/** The ground that attribution looks at: the article as it was read, its posts, the lists. */
export function speechGround(
  { article, unitText, mentions, runs, clauses, pronouns }: ArticleReading,
  roles: readonly Role[],
  gazetteer: Gazetteer,
): SpeechGround {
  const lastNominal = (): undefined => undefined;
  const found = { article, units: unitText, mentions, clauses, pronouns };
  return groundWith({ ...found, roles, gazetteer, runs, fullNames: fullNamesOf(mentions), lastNominal }, {});
}
