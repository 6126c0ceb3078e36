import type { Explanation, StatingArticle } from '../model/fact.js';
import type { RuleId } from '../model/span.js';
import { byWeight, type Compared } from './compared.js';

/** What is known of the archive beside its statements. */
export interface Ground {
  /** Whether so few stories name a thing that it tells one matter from another. */
  isRare(entity: string): boolean;
  /** Whether the paragraphs of two statements name one and the same rare thing. */
  shareNeighbour(one: Compared, other: Compared): boolean;
  /** Whether two articles tell of one matter: one of them is the other, or a copy, or they name the same rare things. */
  ofOneMatter(one: StatingArticle, other: StatingArticle): boolean;
}

/** What a rule finds of two statements. */
export interface Judged {
  readonly one: Compared;
  readonly other: Compared;
  /** Why, as a clause for readers. */
  readonly detail: string;
  readonly explained?: Explanation | undefined;
}

/** Says of statements of some kinds that they are the same, that they differ, or that they may be either. */
export interface FactRule {
  readonly id: RuleId;
  readonly verdict: 'same' | 'differs' | 'unsure';
  readonly summary: string;
  /** Tables of the kinds it speaks of. */
  readonly of: readonly string[];
  /** Two statements are compared only where they share one of these. */
  keys(statement: Compared, ground: Ground): readonly string[];
  /** Judges statements that share a key; they come in an order that content decides. */
  judge(block: readonly Compared[], ground: Ground): Iterable<Judged>;
}

/** A block of more different statements shows a key that says too little; comparing them all would be quadratic. */
export const MOST_COMPARED = 80;

/** All that share a key are joined to the first of them. */
export function allAlike(detail: string): FactRule['judge'] {
  return function* (block) {
    const [one, ...others] = block;
    if (one) for (const other of others) yield { one, other, detail };
  };
}

/** Each pair of which something can be said, where there are not too many. */
export function everyPair(
  judge: (one: Compared, other: Compared, ground: Ground) => Omit<Judged, 'one' | 'other'> | undefined,
): FactRule['judge'] {
  return function* (block, ground) {
    if (block.length > MOST_COMPARED) return;
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        const judged = judge(one, other, ground);
        if (judged) yield { one, other, ...judged };
      }
    }
  };
}

/** The statements of some kinds that share a key of a rule, each group in the order of their weight. */
export function blocksOf(rule: FactRule, statements: readonly Compared[], ground: Ground): readonly Compared[][] {
  const blocks = new Map<string, Compared[]>();
  for (const statement of statements) {
    const keys = rule.keys(statement, ground);
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const block = blocks.get(key);
      if (block) block.push(statement);
      else blocks.set(key, [statement]);
    }
  }
  return [...blocks.values()].filter(({ length }) => length > 1).map((block) => block.sort(byWeight));
}
