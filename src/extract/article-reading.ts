import type { Article } from '../model/article.js';
import type { Gazetteer, ReportingVerb } from '../model/gazetteer.js';
import type { Mention } from '../model/mention.js';
import type { ClauseText } from './clauses/clause.js';
import type { PartedText } from './clauses/parts.js';
import { readClauses } from './clauses/read-clauses.js';
import type { VerbGroup } from './clauses/verb-groups.js';
import { findQuoteRuns, type QuoteRun } from './quotes/quote-runs.js';
import { sayingVerb } from './quotes/saying-verbs.js';
import { readPronouns } from './roles/pronouns.js';

/** An article as its facts are read from: made once, asked by posts, speakers and reported speech. */
export interface ArticleReading {
  readonly article: Article;
  readonly unitText: PartedText;
  readonly mentions: readonly Mention[];
  /** Runs of quoted text, single marks included. */
  readonly runs: readonly QuoteRun[];
  readonly clauses: ClauseText;
  /** Whom the pronouns mean that are subjects: unit → mention. */
  readonly pronouns: ReadonlyMap<number, number>;
  readonly gazetteer: Gazetteer;
}

interface ReadingSource extends Pick<ArticleReading, 'article' | 'unitText' | 'mentions' | 'gazetteer'> {
  readonly verbs: readonly VerbGroup[];
}

/** Reads an article's sentences, when its units, verbs and mentions are known. */
export function articleReading({ article, unitText, mentions, verbs, gazetteer }: ReadingSource): ArticleReading {
  const runs = findQuoteRuns(article);
  const sayings = { units: unitText, gazetteer };
  const clauses = readClauses({
    units: unitText,
    mentions,
    verbs,
    runs: runs.filter(({ single, spoken }) => !single || spoken),
    isSaying: (unit) => leadsIn(sayingVerb(sayings, unit)?.verb),
  });
  const pronouns = readPronouns({ article, unitText, mentions, clauses, gazetteer });
  return { article, unitText, mentions, runs, clauses, pronouns, gazetteer };
}

/** `suggested` and `demanded` lead in what somebody says as well as what things show; `believed` does not. */
const leadsIn = (verb: ReportingVerb | undefined): boolean =>
  verb !== undefined && (verb.strength !== 'weak' || verb.takes !== undefined);
