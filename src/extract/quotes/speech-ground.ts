import type { Article } from '../../model/article.js';
import type { Gazetteer } from '../../model/gazetteer.js';
import type { Mention } from '../../model/mention.js';
import type { Role } from '../../model/statement.js';
import type { UnitText } from '../units/read-units.js';
import { fullNamesOf } from './antecedents.js';
import type { SpeechGround } from './ground.js';
import { findQuoteRuns } from './quote-runs.js';

/** What an article has for its speech to be read: units, names, posts. */
export interface SpeechSource {
  readonly article: Article;
  readonly unitText: UnitText;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  readonly gazetteer: Gazetteer;
}

/** The ground that attribution looks at, with the article's runs of quoted text. */
export function speechGround({ article, unitText, mentions, roles, gazetteer }: SpeechSource): SpeechGround {
  return {
    article,
    units: unitText,
    mentions,
    roles,
    gazetteer,
    runs: findQuoteRuns(article),
    fullNames: fullNamesOf(mentions),
    lastNominal: () => undefined,
  };
}
