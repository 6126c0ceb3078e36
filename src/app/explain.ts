import { judgementsOf } from '../clean/judgements.js';
import type { Article } from '../model/article.js';
import type { Block, Page } from '../model/block.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { Judgement } from '../model/judgement.js';
import type { Furniture } from '../model/page-print.js';
import { type ArticleTrace, draftSource, type Surveyed } from '../pipeline.js';
import { reasonOf } from '../segment/block-reasons.js';
import { chosenHeadline, segment } from '../segment/segment.js';
import { withoutFurniture } from '../site/furniture.js';
import { clauseFinder } from './explain-clauses.js';
import { type DroppedInArticle, type ExplainedCandidate, type ExplainedFact, explainFacts } from './explained-facts.js';

/** What became of a block of a page, and why. */
export interface ExplainedBlock {
  readonly line: number;
  readonly end_line: number;
  /** What it is to its article; `boilerplate` where it was cut. */
  readonly type: string;
  readonly rule: string;
  readonly reason: string;
  /** Place of its article on the page, from 1; null where it was cut. */
  readonly article: number | null;
  readonly text: string;
  /** What the learned parts made of it, in their order; empty where none was asked. */
  readonly judged: readonly Judgement[];
}

type UnjudgedBlock = Omit<ExplainedBlock, 'judged'>;

/** What an article is known by, and what says so. */
export interface ExplainedField {
  readonly article: number;
  readonly field: string;
  readonly value: string;
  readonly rule: string;
}

/** Why a page reads as it does: each of its blocks, its articles' fields and its facts, with their rules. */
export interface Explanation {
  readonly path: string;
  readonly media_type: string;
  readonly charset: string;
  readonly charset_basis: string;
  readonly blocks: readonly ExplainedBlock[];
  readonly fields: readonly ExplainedField[];
  readonly facts: readonly ExplainedFact[];
  /** Candidates whose words became no mention at all. */
  readonly refused: readonly ExplainedCandidate[];
}

const FIELDS = ['headline', 'byline', 'publisher', 'published'] as const;

/** Reads a page as an ingest would, by the rules as they are now, and says what each of them did. */
export function explainPage(surveyed: Surveyed, furniture: Furniture, gazetteer: Gazetteer): Explanation {
  const dropped = new Map<number, DroppedInArticle>();
  const trace: ArticleTrace = (article, candidate) => {
    const known = dropped.get(article.ordinal);
    if (known) known.candidates.push(candidate);
    else dropped.set(article.ordinal, { article, candidates: [candidate] });
  };
  const { source, articles, boilerplate } = draftSource(surveyed, furniture, gazetteer, { trace });
  const cut = boilerplate.map((piece): UnjudgedBlock => ({ ...piece, type: 'boilerplate', article: null }));
  const kept = articles.flatMap(({ blocks, text }, at) => {
    const points = [...text];
    return blocks.map(({ type, start, end, line, end_line, rule }): UnjudgedBlock => {
      const reason = reasonOf(rule);
      return { line, end_line, type, rule, reason, article: at + 1, text: points.slice(start, end).join('') };
    });
  });
  const seen = segment(withoutFurniture(surveyed.page, furniture), gazetteer).articles;
  const found = articles.map((article, at) => {
    const clauseOf = clauseFinder(seen[at] as Article, gazetteer);
    return explainFacts(article, at + 1, { droppedIn: dropped.get(article.ordinal), own: gazetteer.own, clauseOf });
  });
  const { path, media_type, charset, charset_basis } = source;
  return {
    ...{ path, media_type, charset, charset_basis },
    blocks: inPageOrder(
      [...cut, ...kept],
      surveyed.page.blocks,
      judgedOn(withoutFurniture(surveyed.page, furniture), gazetteer),
    ),
    fields: articles.flatMap((article, at) =>
      FIELDS.flatMap((field): ExplainedField[] => {
        const value = article[field];
        const rule = article[`${field}_basis`];
        const written = typeof value === 'string' ? value : (value?.join(', ') ?? '');
        return rule === null ? [] : [{ article: at + 1, field, value: written, rule }];
      }),
    ),
    facts: found.flatMap(({ facts }) => facts).sort(byLine),
    refused: found.flatMap(({ refused }) => refused).sort(byLine),
  };
}

const byLine = (a: { readonly line: number }, b: { readonly line: number }): number => a.line - b.line;

/** What the learned parts made of each block of a page, by its place. */
function judgedOn(page: Page, gazetteer: Gazetteer): (at: number) => readonly Judgement[] {
  const judgements = judgementsOf(page.source);
  const headline = chosenHeadline(page, gazetteer);
  return (at) => {
    const ofBlock = judgements.get(at);
    const ofHeadline: Judgement[] =
      headline?.at === at ? [{ model: 'headline', sure: headline.sure, grounds: headline.grounds() }] : [];
    return [...(ofBlock ? [ofBlock] : []), ...ofHeadline];
  };
}

/** A page may be one line: its blocks are told apart by their words, and come in the order of the page. */
function inPageOrder(
  explained: readonly UnjudgedBlock[],
  page: readonly Block[],
  judged: (at: number) => readonly Judgement[],
): ExplainedBlock[] {
  const places = new Map<string, number[]>();
  for (const [at, { line, text }] of page.entries()) {
    const key = `${line} ${text}`;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const placed = explained.map((block) => ({ block, at: places.get(`${block.line} ${block.text}`)?.shift() ?? -1 }));
  return placed
    .sort((a, b) => a.block.line - b.block.line || a.at - b.at)
    .map(({ block, at }) => ({ ...block, judged: judged(at) }));
}
