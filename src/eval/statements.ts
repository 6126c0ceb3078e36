import type { Difference } from './difference.js';
import type { FoundArticle } from './found.js';
import type { GoldDocument } from './gold.js';
import { comparable, pair, sameWords } from './match.js';
import { createTally, type Tally } from './tally.js';

/** Counts over all documents: who held which post, the same with where, what was quoted, and by whom it was said. */
export interface StatementScores {
  readonly roles: Tally;
  readonly rolesAt: Tally;
  readonly quotes: Tally;
  /** Of the quotes found, those with their speaker. */
  rightSpeakers: number;
}

interface Role {
  readonly person: string;
  readonly role: string;
  readonly organisation: string | null;
}

type Report = (difference: Difference) => void;
const SHOWN = 80;
const SHOWN_AFTER_SPEAKERS = 60;

export function createStatementScores(): StatementScores {
  return { roles: createTally(), rolesAt: createTally(), quotes: createTally(), rightSpeakers: 0 };
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
      if (wantedKeys.has(key) || spared.has(postKey(role))) continue;
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
  const said = found.flatMap((article) => article.quotes);
  const pairs = pair(wanted, said, sameWords);
  const difference = (about: string, how: Difference['how'], what: string): void =>
    report({ about, how, source: document.source, line: 0, what });
  for (const quote of wanted) {
    if (quote.hard && !countsHard) continue;
    const same = pairs.get(quote);
    if (same === undefined) {
      scores.quotes.wantedOnly++;
      difference('quote', 'missed', quote.text.slice(0, SHOWN));
      continue;
    }
    scores.quotes.both++;
    if (comparable(quote.speaker) === comparable(same.speaker)) scores.rightSpeakers++;
    else {
      const what = `${quote.speaker} ≠ ${same.speaker}: ${quote.text.slice(0, SHOWN_AFTER_SPEAKERS)}`;
      difference('speaker', 'wrong', what);
    }
  }
  const paired = new Set(pairs.values());
  for (const quote of said.filter((q) => !paired.has(q))) {
    scores.quotes.foundOnly++;
    difference('quote', 'spurious', quote.text.slice(0, SHOWN));
  }
}
