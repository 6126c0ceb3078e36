import type { Gazetteer } from './model/gazetteer.js';
import type { Furniture } from './model/page-print.js';
import { draftSource, type Surveyed } from './pipeline.js';
import { reasonOf } from './segment/block-reasons.js';

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
}

/** What an article is known by, and what says so. */
export interface ExplainedField {
  readonly article: number;
  readonly field: string;
  readonly value: string;
  readonly rule: string;
}

/** A fact and the rule that found it. */
export interface ExplainedFact {
  readonly id: string;
  readonly article: number;
  /** Kind of mention, `role`, `quote` or `said`. */
  readonly kind: string;
  readonly text: string;
  readonly line: number;
  readonly rule: string;
  readonly confidence: number;
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
}

const FIELDS = ['headline', 'byline', 'publisher', 'published'] as const;

/** Reads a page as an ingest would, by the rules as they are now, and says what each of them did. */
export function explainPage(surveyed: Surveyed, furniture: Furniture, gazetteer: Gazetteer): Explanation {
  const { source, articles, boilerplate } = draftSource(surveyed, furniture, gazetteer);
  const cut = boilerplate.map((piece): ExplainedBlock => ({ ...piece, type: 'boilerplate', article: null }));
  const kept = articles.flatMap(({ blocks, text }, at) => {
    const points = [...text];
    return blocks.map(({ type, start, end, line, end_line, rule }): ExplainedBlock => {
      const reason = reasonOf(rule);
      return { line, end_line, type, rule, reason, article: at + 1, text: points.slice(start, end).join('') };
    });
  });
  const { path, media_type, charset, charset_basis } = source;
  return {
    ...{ path, media_type, charset, charset_basis },
    blocks: [...cut, ...kept].sort((a, b) => a.line - b.line || a.end_line - b.end_line),
    fields: articles.flatMap((article, at) =>
      FIELDS.flatMap((field): ExplainedField[] => {
        const value = article[field];
        const rule = article[`${field}_basis`];
        const written = typeof value === 'string' ? value : (value?.join(', ') ?? '');
        return rule === null ? [] : [{ article: at + 1, field, value: written, rule }];
      }),
    ),
    facts: articles
      .flatMap(({ mentions, roles, quotes, said }, at) => {
        const fact = (kind: string, { id, text, line, rule, confidence }: Omit<ExplainedFact, 'article' | 'kind'>) => ({
          ...{ id, article: at + 1, kind, text, line, rule, confidence },
        });
        return [
          ...mentions.map((mention) => fact(mention.kind, mention)),
          ...roles.map((role) => fact('role', role)),
          ...quotes.map((quote) => fact('quote', quote)),
          ...said.map((report) => fact('said', report)),
        ];
      })
      .sort((a, b) => a.line - b.line),
  };
}
