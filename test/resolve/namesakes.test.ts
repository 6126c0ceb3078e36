import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { ArchiveChain } from '../../src/model/entity.js';
import { type Company, createCompany } from '../../src/resolve/company.js';
import { createNameCommonness } from '../../src/resolve/name-commonness.js';
import { divideNamesakes, type Namesakes } from '../../src/resolve/namesakes.js';
import { readPersonName } from '../../src/resolve/person-name.js';

const gazetteer = loadGazetteer();

const chain = (id: string, plan: Partial<ArchiveChain> = {}): ArchiveChain => {
  const name = { kind: 'person', name: 'Ann Marsh', key: 'ann marsh', aliases: [], full: true } as const;
  return { id, articleId: id, ...name, mentionCount: 1, context: [], ...plan };
};

/** Numbered articles, `count` of them from `first` on: the world that somebody lives in. */
const articles = (first: number, count: number): number[] => Array.from({ length: count }, (_, n) => first + n);

/** A company that is known by its world alone: nobody in it is named beside two people. */
const worlds = (byId: Readonly<Record<string, readonly number[]>>): Company => ({
  of: () => [],
  world: (chains) => new Set(chains.flatMap(({ id }) => byId[id] ?? [])),
});
const NOWHERE = worlds({});

const peopleIn = ({ people }: Namesakes): string[][] => people.map((chains) => chains.map(({ id }) => id));

describe('divideNamesakes', () => {
  const COACH = chain('a', { context: ['coach'] });
  const JUDGE = chain('b', { context: ['judge'] });

  test.each([
    ['one in which few people have the name', 0.029, 1],
    ['two where enough have it', 0.03, 2],
  ])('takes holders of two posts for %s', (_, commonness, people) => {
    expect(divideNamesakes([COACH, JUDGE], () => commonness, NOWHERE).people).toHaveLength(people);
  });

  test.each([
    ['one person though a name is common', 14.9, 1],
    ['two where it is very common', 15, 2],
  ])('takes those of whom nothing else is known for %s', (_, commonness, people) => {
    expect(divideNamesakes([chain('a'), chain('b')], () => commonness, NOWHERE).people).toHaveLength(people);
  });

  test.each([
    ['a name that is less than common', 1.9, 8, 1],
    ['a world of few articles', 2, 7, 1],
    ['a common name in two worlds that are known', 2, 8, 2],
  ])('asks the worlds of %s', (_, commonness, size, people) => {
    const company = worlds({ a: articles(0, size), b: articles(100, 40) });
    expect(divideNamesakes([chain('a'), chain('b')], () => commonness, company).people).toHaveLength(people);
  });

  test.each([
    ['a tenth of the smaller one', 10, 1],
    ['less than that', 11, 2],
  ])('takes worlds for one that have in common %s', (_, size, people) => {
    const company = worlds({ a: articles(0, size), b: articles(size - 1, 40) });
    expect(divideNamesakes([chain('a'), chain('b')], () => 20, company).people).toHaveLength(people);
  });

  test.each([
    [120, 120],
    [121, 1],
  ])('makes of %d groups %d people: to compare more takes too long', (groups, people) => {
    const chains = Array.from({ length: groups }, (_, n) => chain(`${n}`));
    expect(divideNamesakes(chains, () => 20, NOWHERE).people).toHaveLength(people);
  });

  test('says how likely it is that two are one after all, and which of several a third may be', () => {
    const { people, unsure } = divideNamesakes([COACH, JUDGE, chain('c')], () => 1, NOWHERE);
    expect(people).toHaveLength(3);
    expect(unsure).toEqual([
      { of: 1, other: 0, likelihood: 0.3, why: 'other posts, and nobody else named in both' },
      { of: 2, other: 0, likelihood: 0.4, why: 'nothing tells which' },
      { of: 2, other: 1, likelihood: 0.4, why: 'nothing tells which' },
    ]);
  });

  test('calls the one with the most mentions the first, of equals the first of the archive', () => {
    const judge = chain('b', { context: ['judge'], mentionCount: 2 });
    expect(peopleIn(divideNamesakes([COACH, judge], () => 1, NOWHERE))).toEqual([['b'], ['a']]);
    expect(peopleIn(divideNamesakes([COACH, JUDGE], () => 1, NOWHERE))).toEqual([['a'], ['b']]);
  });
});

describe('createCompany', () => {
  /** An archive of so many articles, the first `together` of which name Ann Marsh beside Uzo Leckie. */
  const companyOf = (size: number, together: number): readonly [Company, ArchiveChain] => {
    const leckie = { name: 'Uzo Leckie', key: 'uzo leckie' };
    const chains = articles(0, size).flatMap((n) => {
      const articleId = `article-${n}`;
      const marsh = chain(`marsh-${n}`, { articleId });
      return n < together ? [marsh, chain(`leckie-${n}`, { articleId, ...leckie })] : [marsh];
    });
    return [createCompany(chains, gazetteer), chain('marsh-0', { articleId: 'article-0' })];
  };

  test.each([
    ['of few articles', 40, 10],
    ['of many', 400, 20],
  ])('leaves out who stands everywhere in an archive %s', (_, size, most) => {
    const [near, marsh] = companyOf(size, most);
    expect(near.of(marsh)).toEqual(['person:uzo leckie']);
    const [known, ann] = companyOf(size, most + 1);
    expect(known.of(ann)).toEqual([]);
  });

  test.each([
    ['of few articles', 400, 10],
    ['of many', 2_000, 20],
    ['of very many', 6_000, 50],
  ])('makes a world of whom few articles name in an archive %s', (_, size, most) => {
    const [near, marsh] = companyOf(size, most);
    expect(near.world([marsh]).size).toBe(most);
    const [known, ann] = companyOf(size, most + 1);
    expect(known.world([ann]).size).toBe(0);
  });
});

describe('createNameCommonness', () => {
  test('takes a name with two given names for a hundred times rarer', () => {
    const commonness = createNameCommonness(gazetteer);
    const [one, two] = ['John Smith', 'John Paul Smith'].map((name) => commonness(readPersonName(name)));
    expect(one).toBeGreaterThan(15);
    expect(two).toBeCloseTo((one ?? 0) / 100);
  });
});
