import type { OfFact, Told } from '../store/told.js';
import { nameKey } from '../text/name-key.js';
import { type Excerpt, sentenceAround } from './excerpt.js';

/** The sentence around the words of a statement; offsets are those of the article. */
export function sentenceOf({ start, end, block_start, block_text }: InBlock): Excerpt {
  const around = sentenceAround(block_text, { start: start - block_start, end: end - block_start });
  return { start: block_start + around.start, end: block_start + around.end, text: around.text };
}

/** The notes of an answer, which says so where it holds nothing; nobody asked for a name that nothing has. */
export const notesOn = (
  notes: readonly string[],
  isEmpty: boolean,
  nothing = 'nothing in the archive fits',
): readonly string[] => (isEmpty ? [...notes, nothing] : notes);

/** Words of an article with the block around them. */
export type InBlock = Pick<Told, 'start' | 'end' | 'block_start' | 'block_text'>;

/** Whether a word is one of those that are wanted; all are where none is named. */
export const isAmong = (word: string, wanted: readonly string[]): boolean =>
  wanted.length === 0 || wanted.includes(word);

/** A place that tells the same as another. */
export interface Telling {
  readonly id: string;
  readonly source: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly confidence: number;
  readonly article_id: string;
  readonly published: string | null;
  /** The article that its article is a copy of, or its own. */
  readonly origin: string;
}

/** What is told, once, in its sentence, with every place that tells it. */
export type Once<T extends Told> = Omit<T, 'origin' | 'block_start' | 'block_text' | 'evidence_count'> & {
  readonly sentence: string;
  readonly sentence_start: number;
  readonly sentence_end: number;
  readonly articles: number;
  readonly origins: number;
  readonly evidence: readonly Telling[];
};

/** Statements that say one thing, with the one that speaks for them. */
export interface Folded<Statement> {
  readonly best: Statement;
  readonly articles: number;
  /** Articles, copies of one counted once. */
  readonly origins: number;
  readonly evidence: readonly Telling[];
}

/** What tells statements of one fact, and those that copies of one article tell in the same sentence, from all others. */
export function onceEach({ fact_id, evidence_count, ...told }: Told & OfFact): string {
  if (fact_id !== null) return fact_id;
  return `${told.origin} ${told.text} ${nameKey(sentenceOf(told).text)}`;
}

/** Folds statements that have one key; of several the first in `order` speaks for all. The order of the first ones stays. */
export function fold<Statement extends Told>(
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
  order: (one: Statement, other: Statement) => number,
): readonly Folded<Statement>[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of statements) {
    const key = keyOf(statement);
    const group = groups.get(key);
    if (group) group.push(statement);
    else groups.set(key, [statement]);
  }
  return [...groups.values()].map((group) => folded(group, order));
}

function folded<Statement extends Told>(
  group: readonly Statement[],
  order: (one: Statement, other: Statement) => number,
): Folded<Statement> {
  const best = group.reduce((one, other) => (order(one, other) <= 0 ? one : other));
  return {
    best,
    articles: new Set(group.map(({ article_id }) => article_id)).size,
    origins: new Set(group.map(({ origin }) => origin)).size,
    evidence: group.map(telling),
  };
}

function telling(told: Told): Telling {
  const { id, source, line, start, end, text, rule, confidence, article_id, published, origin } = told;
  return { id, source, line, start, end, text, rule, confidence, article_id, published, origin };
}
