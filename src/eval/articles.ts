import type { Difference } from './difference.js';
import type { FoundArticle } from './found.js';
import type { GoldArticle, GoldDocument } from './gold.js';
import { comparable } from './match.js';
import { countRule, type RuleScores } from './rule-scores.js';
import { createTally, type Tally } from './tally.js';

export type MetadataField = 'headline' | 'byline' | 'publisher' | 'published';
export const METADATA_FIELDS: readonly MetadataField[] = ['headline', 'byline', 'publisher', 'published'];

/** Counts over all documents: articles with exactly their lines, lines kept and stripped, fields that are right. */
export interface ArticleScores {
  readonly articles: Tally;
  readonly keptLines: Tally;
  readonly boilerplateLines: Tally;
  readonly metadata: Readonly<Record<MetadataField, { right: number; all: number }>>;
  readonly rules: RuleScores;
}

/** Lines of a source that a rule took out of it. */
export interface MeasuredRemoval {
  readonly path: string;
  readonly line: number;
  readonly end_line: number;
  readonly rule: string;
}

export function createArticleScores(): ArticleScores {
  const field = (): { right: number; all: number } => ({ right: 0, all: 0 });
  return {
    articles: createTally(),
    keptLines: createTally(),
    boilerplateLines: createTally(),
    metadata: { headline: field(), byline: field(), publisher: field(), published: field() },
    rules: new Map(),
  };
}

/** Adds one document's boundaries, boilerplate and metadata. */
export function scoreArticles(
  scores: ArticleScores,
  document: GoldDocument,
  found: readonly FoundArticle[],
  report: (difference: Difference) => void,
): void {
  scoreLines(scores, document, new Set(found.flatMap((article) => [...article.lines])), report);
  const matched = new Set<FoundArticle>();
  for (const article of document.articles) {
    const same = found.find((candidate) => !matched.has(candidate) && sameLines(candidate.lines, article.lines));
    const at = { source: document.source, line: Math.min(...article.lines) };
    if (same === undefined) {
      scores.articles.wantedOnly++;
      report({ about: 'article', how: 'missed', ...at, what: article.headline ?? '' });
    } else {
      scores.articles.both++;
      matched.add(same);
    }
    scoreMetadata(scores, article, mostShared(article, found), (about, what) =>
      report({ about, how: 'metadata', ...at, what }),
    );
  }
  scores.articles.foundOnly += found.length - matched.size;
}

function scoreLines(
  { keptLines, boilerplateLines }: ArticleScores,
  { source, lines, articles, boilerplate }: GoldDocument,
  kept: ReadonlySet<number>,
  report: (difference: Difference) => void,
): void {
  const difference = (how: 'lost' | 'kept', line: number): void =>
    report({ about: 'line', how, source, line, what: lines[line - 1] ?? '' });
  for (const line of articles.flatMap((article) => [...article.lines])) {
    if (kept.has(line)) keptLines.both++;
    else {
      keptLines.wantedOnly++;
      boilerplateLines.foundOnly++;
      difference('lost', line);
    }
  }
  for (const line of boilerplate) {
    if (!kept.has(line)) boilerplateLines.both++;
    else {
      keptLines.foundOnly++;
      boilerplateLines.wantedOnly++;
      difference('kept', line);
    }
  }
}

/** Adds the lines of one document that a rule took out, and no article keeps. */
export function scoreRemovals(
  { rules }: ArticleScores,
  { articles, boilerplate }: GoldDocument,
  found: readonly FoundArticle[],
  removals: readonly MeasuredRemoval[],
): void {
  const wanted = new Set(articles.flatMap((article) => [...article.lines]));
  const kept = new Set(found.flatMap((article) => [...article.lines]));
  for (const { line, end_line, rule } of removals) {
    for (let n = line; n <= end_line; n++) {
      if (kept.has(n)) continue;
      if (wanted.has(n)) countRule(rules, 'boilerplate lines', rule, false);
      else if (boilerplate.has(n)) countRule(rules, 'boilerplate lines', rule, true);
    }
  }
}

function scoreMetadata(
  { metadata, rules }: ArticleScores,
  wanted: GoldArticle,
  found: FoundArticle | undefined,
  report: (field: MetadataField, what: string) => void,
): void {
  for (const field of METADATA_FIELDS) {
    metadata[field].all++;
    const isRight = found !== undefined && fieldOf(wanted, field) === fieldOf(found, field);
    countRule(rules, field, found?.[`${field}_basis`], isRight);
    if (isRight) metadata[field].right++;
    else report(field, `${wanted[field]} ≠ ${found === undefined ? 'no article' : found[field]}`);
  }
}

function fieldOf(article: Pick<GoldArticle, MetadataField>, field: MetadataField): string {
  if (field !== 'byline') return comparable(article[field]);
  return article.byline.map(comparable).sort().join('|');
}

/** The found article that has most lines of a wanted one, the first of equals; none if it shares no line with any. */
function mostShared(article: GoldArticle, found: readonly FoundArticle[]): FoundArticle | undefined {
  let best: FoundArticle | undefined;
  let most = 0;
  for (const candidate of found) {
    const shared = [...article.lines].filter((line) => candidate.lines.has(line)).length;
    if (shared <= most) continue;
    most = shared;
    best = candidate;
  }
  return best;
}

function sameLines(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((line) => b.has(line));
}
