import { describe, expect, it } from 'vitest';
import type { Compared } from '../../src/facts/compared.js';
import { comparedIn } from '../../src/facts/compared-in.js';
import type { Told } from '../../src/facts/fact-rules.cases.js';
import { findFacts } from '../../src/facts/find-facts.js';
import { groundOf, rareAmong } from '../../src/facts/matters.js';
import { sameRules } from '../../src/facts/same-rules.js';
import { statedBy } from '../support/statements.js';

/** How often a rule speaks of statements that come as one block. */
function judgements(id: string, told: readonly Told[]): number {
  const { articles, statements } = statedBy(told);
  const block = statements.flatMap((statement): Compared[] => {
    const article = articles.find((each) => each.id === statement.articleId);
    return article ? [comparedIn(article, statement)] : [];
  });
  const rule = sameRules.find((each) => each.id === id);
  return [...(rule?.judge(block, groundOf(rareAmong(articles))) ?? [])].length;
}

const sums = (count: number): Told[] =>
  Array.from({ length: count }, () => ({
    ...{ of: 'amounts', story: 'a', text: '£1' },
    says: { min: 1, max: 1, currency: 'GBP', type: 'other', state: 'actual' },
  }));

const quotes = (count: number, words: (at: number) => string): Told[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ of: 'quotes', story: `${at}`, text: words(at) },
    says: { speaker: 'Ada Marsh' },
  }));

describe('statements that are very many and alike', () => {
  it('are one fact, without each being held against each', () => {
    expect(judgements('facts/sum-said-again', sums(60))).toBe((60 * 59) / 2);
    expect(judgements('facts/sum-said-again', sums(3000))).toBe(2999);
    expect(findFacts(statedBy(sums(3000))).facts).toHaveLength(1);
  });

  it('are compared by words inside others once for each two', () => {
    const repeated = quotes(2, (at) => 'ha '.repeat(20 + 2000 * at));
    expect(judgements('facts/words-inside', repeated)).toBe(1);
    const nested = quotes(400, (at) => 'ha '.repeat(10 + at));
    expect(judgements('facts/words-inside', nested)).toBeLessThanOrEqual(80 * 400);
  });
});
