import { describe, expect, it, test } from 'vitest';
import { differCases, sameCases, type Told } from '../../src/facts/fact-rules.cases.js';
import { createFactFinder, findFacts } from '../../src/facts/find-facts.js';
import type { FactDecision } from '../../src/model/fact.js';
import { shuffled, statedBy } from '../support/statements.js';

const ALL: readonly Told[] = Object.values({ ...sameCases, ...differCases })
  .flatMap(({ finds, spares }) => [...finds, ...spares])
  .flatMap((told, at) => told.map((one) => (one.story ? { ...one, story: `${one.story} ${at}` } : one)));

describe('the facts of an archive', () => {
  const stated = statedBy(ALL);
  const found = findFacts(stated);

  test.each(Array.from({ length: 30 }, (_, seed) => seed))('are the same in any order: %i', (seed) => {
    const articles = shuffled(stated.articles, seed);
    expect(findFacts({ articles, statements: shuffled(stated.statements, seed + 1) })).toEqual(found);
  });

  it('are those of parts that nothing joins, whatever a decision joins', () => {
    const [one, other, ...rest] = found.facts.filter(({ kind }) => kind === 'roles').map(({ evidence }) => evidence[0]);
    const decisions: FactDecision[] = [
      { verdict: 'same', one: one?.statementId ?? '', other: other?.statementId ?? '', decision: 'd1' },
      { verdict: 'differs', one: one?.statementId ?? '', other: rest[0]?.statementId ?? '', decision: 'd2' },
    ];
    const { articles, statements } = stated;
    const finder = createFactFinder({ articles, decisions });
    const parts = finder.parts(finder.keys(statements), 5);
    expect(parts.length).toBeGreaterThan(10);
    const inParts = parts.map((ids) => finder.find(statements.filter(({ id }) => ids.includes(id))));
    const byKey = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    const all = findFacts({ articles, statements, decisions });
    expect(inParts.flatMap(({ facts }) => facts).sort(byKey)).toEqual([...all.facts].sort(byKey));
    expect(inParts.flatMap(({ links }) => links).sort(byKey)).toEqual([...all.links].sort(byKey));
  });

  it('hold every statement once', () => {
    const held = found.facts.flatMap(({ evidence }) => evidence.map(({ statementId }) => statementId));
    expect(held.sort()).toEqual(stated.statements.map(({ id }) => id).sort());
    expect(new Set(found.facts.map(({ id }) => id)).size).toBe(found.facts.length);
  });

  it('say of each statement but the first which other one it says the same as', () => {
    for (const { evidence } of found.facts) {
      const ids = evidence.map(({ statementId }) => statementId);
      const [first, ...others] = evidence;
      expect(first).toMatchObject({ rule: null, sameAs: null });
      for (const { rule, detail, sameAs } of others) {
        expect(ids).toContain(sameAs);
        expect([rule, detail]).toEqual([expect.stringContaining('facts/'), expect.any(String)]);
      }
    }
  });

  it('keep their ids when an article more says the same', () => {
    const [one] = sameCases['facts/same-post']?.finds ?? [];
    const before = findFacts(statedBy(one?.slice(0, 1) ?? [])).facts.map(({ id }) => id);
    expect(findFacts(statedBy(one ?? [])).facts.map(({ id }) => id)).toEqual(before);
  });

  it('count copies of one article once', () => {
    const { articles, statements } = statedBy(sameCases['facts/same-post']?.finds[0] ?? []);
    const copied = articles.map((article) => ({ ...article, origin: 'article 0' }));
    expect(findFacts({ articles, statements }).facts).toMatchObject([{ origins: 2 }]);
    expect(findFacts({ articles: copied, statements }).facts).toMatchObject([{ origins: 1 }]);
  });
});

describe('what a person decided', () => {
  const [alike = []] = sameCases['facts/same-post']?.finds ?? [];
  const [unlike = []] = sameCases['facts/same-post']?.spares ?? [];
  const decided = (verdict: FactDecision['verdict']): readonly FactDecision[] => [
    { verdict, one: 'statement 0', other: 'statement 1', decision: 'd1' },
  ];

  it('joins what the rules leave apart', () => {
    const { facts } = findFacts({ ...statedBy(unlike), decisions: decided('same') });
    expect(facts).toHaveLength(1);
    expect(facts[0]?.evidence[1]).toMatchObject({ rule: 'curate/same' });
  });

  it('parts what the rules join, and says so', () => {
    const { facts, links } = findFacts({ ...statedBy(alike), decisions: decided('differs') });
    expect(facts).toHaveLength(2);
    expect(links).toMatchObject([{ verdict: 'differs', rule: 'curate/differs', explained: 'decided' }]);
  });

  it('holds against every way round it', () => {
    const third = [...alike, ...alike.slice(0, 1)];
    const { facts } = findFacts({ ...statedBy(third), decisions: decided('differs') });
    expect(facts.map(({ evidence }) => evidence.length).sort()).toEqual([1, 2]);
  });
});
