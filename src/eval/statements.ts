import type { Difference } from './difference.js';
import type { FoundArticle, MeasuredQuote, MeasuredRole } from './found.js';
import type { GoldDocument, GoldQuote } from './gold.js';
import { comparable, pair, sameStatement, sameWords } from './match.js';
import { countRule, type RuleScores } from './rule-scores.js';
import { createTally, type Tally } from './tally.js';

/** Speech that was found and wanted, and how much of what both have has its speaker. */
export interface SpeechScores {
  readonly found: Tally;
  rightSpeakers: number;
}

/** Counts over all documents: who held which post, the same with where, what was quoted and what was reported. */
export interface StatementScores {
  readonly roles: Tally;
  readonly rolesAt: Tally;
  readonly quotes: SpeechScores;
  readonly said: SpeechScores;
  readonly rules: RuleScores;
}

type Role = Pick<MeasuredRole, 'person' | 'role' | 'organisation'>;

type Report = (difference: Difference) => void;
const SHOWN = 80;
const SHOWN_AFTER_SPEAKERS = 60;

export function createStatementScores(): StatementScores {
  const speech = (): SpeechScores => ({ found: createTally(), rightSpeakers: 0 });
  return { roles: createTally(), rolesAt: createTally(), quotes: speech(), said: speech(), rules: new Map() };
}

/** Adds one document. Roles count once however often they are said; those that are `hard` count as hard mentions do. */
export function scoreRoles(
  scores: StatementScores,
  document: GoldDocument,
  found: readonly FoundArticle[],
  countsHard: boolean,
  report: Report,
): void {
  const wanted = document.articles.flatMap((article) => article.roles);
  const sure = wanted.filter((role) => countsHard || !role.hard);
  const spared = new Set(wanted.filter((role) => !sure.includes(role)).map(postKey));
  const { source } = document;
  const compare = (about: string, tally: Tally, keyOf: (role: Role) => string): void => {
    const wantedKeys = new Set(sure.map(keyOf));
    const foundRoles = new Map(found.flatMap((article) => article.roles).map((role) => [keyOf(role), role]));
    for (const key of wantedKeys) {
      if (foundRoles.has(key)) tally.both++;
      else {
        tally.wantedOnly++;
        report({ about, how: 'missed', source, line: 0, what: key });
      }
    }
    for (const [key, role] of foundRoles) {
      if (!wantedKeys.has(key) && spared.has(postKey(role))) continue;
      countRule(scores.rules, about, role.rule, wantedKeys.has(key));
      if (wantedKeys.has(key)) continue;
      tally.foundOnly++;
      report({ about, how: 'spurious', source, line: 0, what: key });
    }
  };
  compare('roles', scores.roles, postKey);
  compare('roles at', scores.rolesAt, (role) => `${postKey(role)}${comparable(role.organisation)}`);
}

const postKey = (role: Role): string => `${comparable(role.person)}|${comparable(role.role)}|`;

/** Adds one document's quotes; two are the same where they share most of their words. */
export function scoreQuotes(
  scores: StatementScores,
  document: GoldDocument,
  found: readonly FoundArticle[],
  countsHard: boolean,
  report: Report,
): void {
  const wanted = document.articles.flatMap((article) => article.quotes);
  const quotes = found.flatMap((article) => article.quotes);
  const pairs = pair(wanted, quotes, sameWords);
  const speech = { about: { words: 'quote', speaker: 'speaker', rule: 'quotes' }, wanted, found: quotes, pairs };
  scoreSpeech(scores.quotes, scores.rules, { ...speech, source: document.source }, countsHard, report);
}

/** Adds one document's reported speech, where somebody has marked it. */
export function scoreSaid(
  scores: StatementScores,
  { source, said: wanted }: GoldDocument,
  found: readonly FoundArticle[],
  countsHard: boolean,
  report: Report,
): void {
  if (wanted === undefined) return;
  const said = found.flatMap((article) => article.said ?? []);
  const pairs = pair(wanted, said, sameStatement);
  const speech = { about: { words: 'said', speaker: 'said speaker', rule: 'said' }, wanted, found: said, pairs };
  scoreSpeech(scores.said, scores.rules, { ...speech, source }, countsHard, report);
}

interface Speech {
  /** What its differences and rules are called. */
  readonly about: { readonly words: string; readonly speaker: string; readonly rule: string };
  readonly source: string;
  readonly wanted: readonly GoldQuote[];
  readonly found: readonly MeasuredQuote[];
  readonly pairs: ReadonlyMap<GoldQuote, MeasuredQuote>;
}

function scoreSpeech(
  scores: SpeechScores,
  rules: RuleScores,
  { about, source, wanted, found, pairs }: Speech,
  countsHard: boolean,
  report: Report,
): void {
  const difference = (of: string, how: Difference['how'], what: string): void =>
    report({ about: of, how, source, line: 0, what });
  for (const quote of wanted) {
    if (quote.hard && !countsHard) continue;
    const same = pairs.get(quote);
    if (same === undefined) {
      scores.found.wantedOnly++;
      difference(about.words, 'missed', quote.text.slice(0, SHOWN));
      continue;
    }
    scores.found.both++;
    const isRight = comparable(quote.speaker) === comparable(same.speaker);
    countRule(rules, about.rule, same.rule, isRight);
    if (isRight) scores.rightSpeakers++;
    else {
      const what = `${quote.speaker} ≠ ${same.speaker}: ${quote.text.slice(0, SHOWN_AFTER_SPEAKERS)}`;
      difference(about.speaker, 'wrong', what);
    }
  }
  const paired = new Set(pairs.values());
  for (const quote of found.filter((each) => !paired.has(each))) {
    scores.found.foundOnly++;
    countRule(rules, about.rule, quote.rule, false);
    difference(about.words, 'spurious', quote.text.slice(0, SHOWN));
  }
}
