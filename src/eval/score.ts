import { basename } from 'node:path';
import { ENTITY_KINDS, type EntityKind, MENTION_KINDS, type MentionKind } from '../model/mention.js';
import {
  createArticleScores,
  METADATA_FIELDS,
  type MeasuredRemoval,
  scoreArticles,
  scoreRemovals,
} from './articles.js';
import { bandsOf } from './confidence.js';
import type { Difference } from './difference.js';
import { rateEntities } from './entities.js';
import { createFactScores, rateFacts, scoreFacts } from './facts.js';
import { foundIn, type MeasuredRecord } from './found.js';
import { type GoldDocument, readGold } from './gold.js';
import { createMentionScores, type MentionScores, scoreMentions } from './mentions.js';
import { COMPARED_VALUES } from './place.js';
import type { MentionRates, Report } from './report.js';
import { createStatementScores, type SpeechScores, scoreQuotes, scoreRoles, scoreSaid } from './statements.js';
import { ratesOf, ratio } from './tally.js';

export interface ScoreOptions {
  /** Counts what the gold marks `hard` like anything else. */
  readonly countsHard?: boolean;
  /** What was taken out of the sources, for the figures of the rules that did. */
  readonly removals?: readonly MeasuredRemoval[];
}

/** Measures records against the gold files of a folder; see {@link score} and {@link readGold}. */
export function evaluate(
  goldDirectory: string,
  sourcesDirectory: string,
  records: readonly MeasuredRecord[],
  options: ScoreOptions = {},
): Report {
  return score(readGold(goldDirectory, sourcesDirectory), records, options);
}

/**
 * How far records agree with gold documents. Records of other sources are left aside; a gold document without a record
 * is missed whole. Throws where a mention's offsets do not hold its text.
 */
export function score(
  gold: readonly GoldDocument[],
  records: readonly MeasuredRecord[],
  { countsHard = false, removals = [] }: ScoreOptions = {},
): Report {
  const articles = createArticleScores();
  const mentions = createMentionScores();
  const statements = createStatementScores();
  const facts = createFactScores();
  const differences: Difference[] = [];
  const report = (difference: Difference): void => void differences.push(difference);
  for (const document of gold) {
    const found = foundIn(document, records);
    const inDocument = {
      source: document.source,
      wanted: document.articles.flatMap((article) => article.mentions),
      found: found.flatMap((article) => article.mentions),
    };
    scoreMentions(mentions, inDocument, countsHard, report);
    scoreArticles(articles, document, found, report);
    const own = removals.filter(({ path }) => basename(path) === document.source);
    scoreRemovals(articles, document, found, own);
    scoreRoles(statements, document, found, countsHard, report);
    scoreQuotes(statements, document, found, countsHard, report);
    scoreSaid(statements, document, found, countsHard, report);
    scoreFacts(facts, document, found, countsHard, report);
  }
  return {
    articles: ratesOf(articles.articles),
    keptLines: ratesOf(articles.keptLines),
    boilerplateLines: ratesOf(articles.boilerplateLines),
    metadata: byKey(METADATA_FIELDS, (field) => ratio(articles.metadata[field].right, articles.metadata[field].all)),
    mentions: byKey(MENTION_KINDS, (kind) => rateMentions(mentions, kind)),
    entities: byKey(ENTITY_KINDS, (kind: EntityKind) => rateEntities(mentions.links[kind])),
    roles: ratesOf(statements.roles),
    rolesAt: ratesOf(statements.rolesAt),
    quotes: ratesOf(statements.quotes.found),
    speakers: rightSpeakers(statements.quotes),
    said: ratesOf(statements.said.found),
    saidSpeakers: rightSpeakers(statements.said),
    ...rateFacts(facts),
    confidence: bandsOf(mentions.judged),
    rules: [articles, mentions, statements, ...Object.values(facts)].flatMap(({ rules }) => [...rules.values()]),
    differences,
  };
}

function rightSpeakers({ found, rightSpeakers: right }: SpeechScores): number | null {
  return ratio(right, found.both);
}

function rateMentions({ tallies }: MentionScores, kind: MentionKind): MentionRates {
  const { exact, overlap, value } = tallies[kind];
  const rates = { exact: ratesOf(exact), overlap: ratesOf(overlap) };
  return COMPARED_VALUES[kind] === undefined ? rates : { ...rates, value: ratesOf(value) };
}

function byKey<Key extends string, Value>(keys: readonly Key[], read: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, read(key)])) as Record<Key, Value>;
}
