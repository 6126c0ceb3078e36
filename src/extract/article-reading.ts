import type { Article } from '../model/article.js';
import type { Gazetteer, ReportingVerb } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ClauseText } from './clauses/clause.js';
import { readClauses } from './clauses/read-clauses.js';
import type { VerbGroup } from './clauses/verb-groups.js';
import { findQuoteRuns, type QuoteRun } from './quotes/quote-runs.js';
import { sayingVerb } from './quotes/saying-verbs.js';
import type { UnitText } from './units/read-units.js';

/** An article as its facts are read from: made once, asked by posts, speakers and reported speech. */
export interface ArticleReading {
  readonly article: Article;
  readonly unitText: UnitText;
  readonly mentions: readonly Mention[];
  /** Runs of quoted text, single marks included. */
  readonly runs: readonly QuoteRun[];
  readonly clauses: ClauseText;
  readonly gazetteer: Gazetteer;
}

interface ReadingSource extends Pick<ArticleReading, 'article' | 'unitText' | 'mentions' | 'gazetteer'> {
  readonly verbs: readonly VerbGroup[];
}

/** Reads an article's sentences, when its units, verbs and mentions are known. */
export function articleReading({ verbs, gazetteer, ...found }: ReadingSource): ArticleReading {
  const runs = findQuoteRuns(found.article);
  const clauses = readClauses({
    units: found.unitText,
    mentions: found.mentions,
    verbs,
    runs: runs.filter(({ single, spoken }) => !single || spoken),
    isSaying: (unit) => leadsIn(sayingVerb({ units: found.unitText, gazetteer }, unit)?.verb),
  });
  return { ...found, gazetteer, runs, clauses };
}

/** `suggested` and `demanded` lead in what somebody says as well as what things show; `believed` does not. */
const leadsIn = (verb: ReportingVerb | undefined): boolean =>
  verb !== undefined && (verb.strength !== 'weak' || verb.takes !== undefined);
