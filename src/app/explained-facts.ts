import { ownEntryOf } from '../extract/names/own-names.js';
import { ruleSummary } from '../extract/rules.js';
import type { LostCandidate } from '../extract/trace.js';
import type { Article } from '../model/article.js';
import type { Column, DraftedEntity } from '../model/column.js';
import type { ArticleDraft, MentionDraft } from '../model/draft.js';
import { FACT_KINDS, type FactKind } from '../model/fact-kinds.js';
import type { OwnEntry } from '../model/gazetteer.js';
import { MENTION_KINDS } from '../model/mention.js';
import type { Span } from '../model/span.js';
import type { FactFields } from '../model/statement.js';
import { lineFinder } from '../record/line-finder.js';
import { codePointOffsets } from '../text/code-points.js';
import type { ExplainedClause } from './explain-clauses.js';

/** What a rule saw in an article. */
interface Sighting {
  readonly article: number;
  /** Kind of mention, or code of a kind of fact: `role`. */
  readonly kind: string;
  readonly text: string;
  readonly line: number;
  readonly rule: string;
  /** What the rule sees. */
  readonly summary: string;
  readonly confidence: number;
}

/** A candidate for a mention that another one, or what the article says elsewhere, ruled out. */
export interface ExplainedCandidate extends Sighting {
  /** What dropped it, and why. */
  readonly step: string;
  readonly reason: string;
}

/** A fact, the rule that found it, why it belongs to its entity, and what else its words could have been. */
export interface ExplainedFact extends Sighting {
  readonly id: string;
  /** What the article calls what a name stands for, and why the name is taken for it; null where nothing came before. */
  readonly entity: string | null;
  readonly link_rule: string | null;
  readonly link_detail: string | null;
  /** Of a fact: what it says, field by field, in names and words. */
  readonly says: readonly ExplainedColumn[];
  /** Of a fact: the clause that it is read from, where it stands in one. */
  readonly clause: ExplainedClause | null;
  /** Candidates for the same words. */
  readonly lost: readonly ExplainedCandidate[];
}

/** A field of a fact. */
export interface ExplainedColumn {
  readonly field: string;
  readonly value: string;
}

/** What was dropped while an article was read, spans in UTF-16 code units of its text. */
export interface DroppedInArticle {
  readonly article: Article;
  readonly candidates: LostCandidate[];
}

/** A dropped candidate with its span in code points, as the facts have theirs. */
interface Dropped extends Span {
  readonly shown: ExplainedCandidate;
}

interface Ground {
  readonly droppedIn: DroppedInArticle | undefined;
  readonly own: readonly OwnEntry[];
  /** The clause that a span in code points stands in. */
  clauseOf(span: Span): ExplainedClause | undefined;
}

/** The facts of an article with their reasons, and what came to nothing; `number` is its place on the page, from 1. */
export function explainFacts(
  draft: ArticleDraft,
  number: number,
  { droppedIn, own, clauseOf }: Ground,
): { readonly facts: readonly ExplainedFact[]; readonly refused: readonly ExplainedCandidate[] } {
  const { mentions, chains } = draft;
  const dropped = droppedIn ? placed(droppedIn, number) : [];
  const entities = new Map(chains.map(({ id, name }) => [id, name]));
  const bare = ({ id, text, line, rule, confidence }: Bare, kind: string): ExplainedFact => ({
    ...{ id, article: number, kind, text, line, rule, summary: summaryOf(rule, text, own), confidence },
    ...{ entity: null, link_rule: null, link_detail: null, says: [], clause: null, lost: [] },
  });
  const losers = (span: Span, fits: (kind: string) => boolean): readonly ExplainedCandidate[] =>
    dropped.filter((one) => fits(one.shown.kind) && overlap(one, span)).map(({ shown }) => shown);
  const ofFact = (kind: FactKind, fact: FactFields): ExplainedFact => ({
    ...bare(fact, kind.code),
    says: kind.columns.flatMap((column) => saidBy(column, fact, { entities, mentions })),
    clause: clauseOf(fact) ?? null,
    lost: losers(fact, (rival) => rival === kind.code),
  });
  const ofMention = (mention: MentionDraft): ExplainedFact => {
    const { kind, chain, link_rule, link_detail } = mention;
    const lost = losers(mention, (rival) => IS_MENTION.has(rival));
    const entity = entities.get(chain ?? '') ?? null;
    return { ...bare(mention, kind), entity, link_rule, link_detail, lost };
  };
  return {
    facts: [
      ...mentions.map(ofMention),
      ...[...FACT_KINDS].flatMap(([table, kind]) => draft[table].map((fact) => ofFact(kind, fact))),
    ],
    refused: dropped
      .filter((one) => IS_MENTION.has(one.shown.kind) && !mentions.some((fact) => overlap(one, fact)))
      .map(({ shown }) => shown),
  };
}

const IS_MENTION: ReadonlySet<string> = new Set(MENTION_KINDS);

interface Named {
  readonly entities: ReadonlyMap<string, string>;
  readonly mentions: readonly MentionDraft[];
}

/** What a fact says in a column, in names and words; nothing where it is empty. */
function saidBy(column: Column, fact: FactFields, { entities, mentions }: Named): readonly ExplainedColumn[] {
  const shown = (value: unknown): readonly ExplainedColumn[] =>
    'name' in column && value !== null && value !== undefined ? [{ field: column.name, value: String(value) }] : [];
  switch (column.is) {
    case 'citation':
    case 'meant':
      return [];
    case 'entity':
      return shown(entities.get(String(fact[`${column.name}_chain`])) ?? fact[column.name]);
    case 'entities': {
      const named = fact[column.name] as readonly DraftedEntity[];
      const names = named.map(({ chain, name }) => entities.get(chain ?? '') ?? name);
      return shown(names.length === 0 ? null : names.join(', '));
    }
    case 'mention':
      return shown(mentions.find(({ id }) => id === fact[column.name])?.text);
    case 'words': {
      const given = fact[column.name] ?? fact[`${column.name}_text`];
      return shown(typeof given === 'object' && given !== null && 'text' in given ? given.text : given);
    }
    default:
      return shown(fact[column.name]);
  }
}

/** What the rule sees; of a name that the reader lists, which entry of which list it is. */
function summaryOf(rule: string, text: string, own: readonly OwnEntry[]): string {
  const entry = ownEntryOf(own, rule, text);
  return entry ? `\`${entry.name}\` of your own list, ${entry.path}:${entry.line}` : (ruleSummary(rule) ?? '');
}

type Bare = Pick<ExplainedFact, 'id' | 'text' | 'line' | 'rule' | 'confidence'>;

function placed({ article, candidates }: DroppedInArticle, number: number): readonly Dropped[] {
  const point = codePointOffsets(article.text);
  const lineOf = lineFinder(article);
  return candidates.map(({ kind, text, start, end, rule, confidence, step }) => ({
    start: point(start),
    end: point(end),
    shown: {
      ...{ article: number, kind, text, line: lineOf(start), rule, summary: ruleSummary(rule) ?? '', confidence, step },
      reason: ruleSummary(step) ?? '',
    },
  }));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
