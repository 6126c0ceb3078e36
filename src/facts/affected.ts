import type { FactsBefore } from '../model/fact.js';
import type { KeyIndex } from './statement-keys.js';

/** What changed in an archive, as far as its facts go. */
export interface Changed {
  /** Articles of which anything changed that a statement can mean. */
  readonly articles: ReadonlySet<string>;
  /** Facts that lost a statement. */
  readonly facts: ReadonlySet<string>;
  /** What statements were compared by that are gone or others now. */
  readonly keys: ReadonlySet<number>;
}

/** Of what the facts are to be found anew. */
export interface Affected {
  /** Statements whose facts may be others now; of the changed articles all are meant, and none is named here. */
  readonly statements: ReadonlySet<string>;
  /** The facts that they made. */
  readonly facts: ReadonlySet<string>;
  /** Further statements that they are compared with, each with its fact, which stays. */
  readonly beside: ReadonlyMap<string, string>;
}

/**
 * What a change can reach. Statements are compared where they share a key, so only those that have a key of what changed are
 * compared with others than before; with each goes the fact that it was of, and whatever other fact may be called the same.
 */
export function affectedBy(changed: Changed, index: KeyIndex, before: FactsBefore): Affected {
  const statements = new Set<string>();
  const facts = new Set<string>();
  const keys = new Set<number>();
  let called = new Set<number>();
  let waiting: string[] = [];
  const meet = (fact: string): void => {
    if (facts.has(fact)) return;
    facts.add(fact);
    waiting.push(fact);
  };
  const compare = (own: Uint32Array): void => {
    for (const key of own) keys.add(key);
    if (own[0] !== undefined) called.add(own[0]);
  };
  const meetThose = (some: ReadonlySet<number>, which: 'any' | 'first'): void => {
    for (const { id, fact } of others(some, which, { changed, index, before })) if (!statements.has(id)) meet(fact);
  };
  for (const fact of changed.facts) meet(fact);
  for (const articleId of changed.articles) {
    for (const { fact } of before.ofArticle(articleId)) meet(fact);
    for (const own of index.keysOf(articleId)) compare(own);
  }
  meetThose(new Set([...changed.keys, ...keys]), 'any');
  while (waiting.length > 0 || called.size > 0) {
    const met = waiting;
    waiting = [];
    for (const fact of met) {
      for (const { id, articleId } of before.ofFact(fact)) {
        if (changed.articles.has(articleId)) continue;
        statements.add(id);
        compare(index.keysOfStatement(articleId, id));
      }
    }
    const some = called;
    called = new Set();
    meetThose(some, 'first');
  }
  const beside = new Map<string, string>();
  for (const { id, fact } of others(keys, 'any', { changed, index, before }))
    if (!statements.has(id)) beside.set(id, fact);
  return { statements, facts, beside };
}

interface Archive {
  readonly changed: Changed;
  readonly index: KeyIndex;
  readonly before: FactsBefore;
}

/** The statements of articles that did not change which have one of some keys, with their facts. */
function* others(
  keys: ReadonlySet<number>,
  which: 'any' | 'first',
  { changed, index, before }: Archive,
): Generator<{ readonly id: string; readonly fact: string }> {
  for (const { articleId, has } of index.having(keys, which)) {
    if (changed.articles.has(articleId)) continue;
    for (const statement of before.ofArticle(articleId)) if (has(statement.id)) yield statement;
  }
}
