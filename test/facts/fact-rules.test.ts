import { describe, expect, test } from 'vitest';
import { comparedIn } from '../../src/facts/compared-in.js';
import { differRules } from '../../src/facts/differ-rules.js';
import { blocksOf, type FactRule, type Judged } from '../../src/facts/fact-rule.js';
import { differCases, type FactCase, sameCases } from '../../src/facts/fact-rules.cases.js';
import { findFacts } from '../../src/facts/find-facts.js';
import { groundOf, rareAmong } from '../../src/facts/matters.js';
import { sameRules } from '../../src/facts/same-rules.js';
import { statedBy } from '../support/statements.js';

/** What a rule alone finds between the statements of a case. */
function judgedBy(rule: FactRule, told: FactCase): readonly Judged[] {
  const { articles, statements } = statedBy(told);
  const ground = groundOf(rareAmong(articles));
  const compared = statements.flatMap((statement) => {
    const article = articles.find(({ id }) => id === statement.articleId);
    return article && rule.of.includes(statement.table) ? [comparedIn(article, statement)] : [];
  });
  return blocksOf(rule, compared, ground).flatMap((block) => [...rule.judge(block, ground)]);
}

const ruleOf = (rules: readonly FactRule[], id: string): FactRule => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe.each(Object.entries(sameCases))('%s', (id, { finds, spares }) => {
  test.each(finds.map((told) => [told]))('joins %j', (told) => {
    expect(judgedBy(ruleOf(sameRules, id), told).length).toBeGreaterThan(0);
    expect(findFacts(statedBy(told)).facts).toHaveLength(1);
  });
  test.each(spares.map((told) => [told]))('leaves %j', (told) => {
    expect(judgedBy(ruleOf(sameRules, id), told)).toEqual([]);
  });
});

describe.each(Object.entries(differCases))('%s', (id, { finds, spares }) => {
  test.each(finds.map((told) => [told]))('finds what differs in %j', (told) => {
    expect(findFacts(statedBy(told)).links).toMatchObject([{ rule: id }]);
  });
  test.each(spares.map((told) => [told]))('finds nothing in %j', (told) => {
    expect(findFacts(statedBy(told)).links.filter(({ rule }) => rule === id)).toEqual([]);
  });
});

test('every rule has cases', () => {
  const general = 'facts/equal';
  expect(Object.keys(sameCases)).toEqual(sameRules.map((rule) => rule.id).filter((id) => id !== general));
  expect(Object.keys(differCases)).toEqual(differRules.map((rule) => rule.id));
});
