import { readArticle } from '../extract/extract.js';
import { findRoles } from '../extract/roles/find-roles.js';
import type { PostRow } from '../extract/roles/post-row.js';
import { ruleSummary } from '../extract/rules.js';
import type { LostCandidate } from '../extract/trace.js';
import type { SeenMatch } from '../extract/watch.js';
import type { Article, Segmented } from '../model/article.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Span } from '../model/span.js';
import { articleToRead } from '../record/cite.js';
import { readingCopy } from '../text/reading-copy.js';
import { type ExplainedClause, explainClauses } from './explain-clauses.js';

/** A unit, or a part of the row that roles are read from, with its class. */
export interface ExplainedUnit {
  readonly text: string;
  readonly class: string;
  /** The list entry that gave it: `place Wolverhampton`. */
  readonly entry: string | undefined;
}

/** A match of a rule's pattern; `refused` says why it came to nothing by its own rule. */
export interface ExplainedMatch {
  readonly text: string;
  readonly rule: string;
  readonly refused: string | undefined;
}

/** A candidate that a step behind the rules dropped. */
export interface ExplainedLoss {
  readonly text: string;
  readonly rule: string;
  readonly step: string;
  readonly reason: string;
}

/** How rules see a text. */
export interface ExplainedUnits {
  readonly units: readonly ExplainedUnit[];
  /** Each verb with what belongs to it, as posts, speakers and dates are read from it. */
  readonly clauses: readonly ExplainedClause[];
  readonly names: readonly ExplainedMatch[];
  readonly dropped: readonly ExplainedLoss[];
  /** Whole names, dates and phrases for posts as one each; empty where there is no post and no role. */
  readonly row: readonly ExplainedUnit[];
  readonly roles: readonly ExplainedMatch[];
}

interface SpannedMatch extends ExplainedMatch, Span {}

/** A line of a page as its rules see it; undefined where the line is in no article. */
export function explainLine(segmented: Segmented, gazetteer: Gazetteer, line: number): ExplainedUnits | undefined {
  for (const article of segmented.articles) {
    const copy = readingCopy(article.text);
    const read = copy ? articleToRead(article, copy) : article;
    const block = read.blocks.find((one) => one.line <= line && one.endLine >= line);
    if (block) return explainUnits(read, gazetteer, block);
  }
  return undefined;
}

/** Reads an article as extract does and says what its rules saw in a part of it, all of it by default. */
export function explainUnits(article: Article, gazetteer: Gazetteer, part?: Span): ExplainedUnits {
  const { text } = article;
  const lost: LostCandidate[] = [];
  const names: SeenMatch[] = [];
  const roles: SeenMatch[] = [];
  const rows: PostRow[] = [];
  const reading = readArticle(article, gazetteer, {
    names: (candidate) => void lost.push(candidate),
    matches: (seen) => void names.push(seen),
  });
  const { unitText } = reading;
  findRoles(reading, { row: (row) => void rows.push(row), match: (seen) => void roles.push(seen) });
  const isThere = ({ start, end }: Span): boolean => part === undefined || (start < part.end && end > part.start);
  const units = unitText.units.filter(isThere);
  const parts = rows.flatMap(partsOf);
  const seen = { names: placed(names, unitText.units, text), roles: placed(roles, parts, text) };
  return {
    units: units.map((unit) => ({
      text: shown(text, unit),
      class: unit.class,
      entry: unit.entry && `${unit.entry.kind} ${unit.entry.name}`,
    })),
    clauses: explainClauses(reading, part),
    names: seen.names.filter(isThere).map(withoutSpan),
    dropped: lost.filter(isThere).map(({ text: words, rule, step }) => ({
      ...{ text: words, rule, step },
      reason: ruleSummary(step) ?? '',
    })),
    row: parts.some(isPost) || roles.length > 0 ? parts.filter(isThere).map((one) => rowUnit(one, text)) : [],
    roles: seen.roles.filter(isThere).map(withoutSpan),
  };
}

interface RowPart extends Span {
  readonly class: string;
}

const isPost = (part: RowPart): boolean => part.class === 'post';

function partsOf({ parts, items, firstOf, lastOf }: PostRow): readonly RowPart[] {
  return parts.map((part, at) => ({
    class: part.class,
    start: items.at(firstOf(at)).start,
    end: items.at(lastOf(at)).end,
  }));
}

const rowUnit = (part: RowPart, text: string): ExplainedUnit => {
  return { text: shown(text, part), class: part.class, entry: undefined };
};

function placed(seen: readonly SeenMatch[], row: readonly Span[], text: string): readonly SpannedMatch[] {
  return seen.map(({ rule, range: [first, last], refused }) => {
    const start = row[first]?.start ?? 0;
    const end = row[last]?.end ?? start;
    return { text: shown(text, { start, end }), rule, refused, start, end };
  });
}

const withoutSpan = ({ text, rule, refused }: SpannedMatch): ExplainedMatch => ({ text, rule, refused });

const shown = (text: string, { start, end }: Span): string => text.slice(start, end).replaceAll('\n', '¶');
