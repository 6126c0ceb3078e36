import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/gazetteers/load.js';
import type { ArchiveChain, Entity } from '../../src/model/entity.js';
import type { EntityKind } from '../../src/model/mention.js';
import { type ArchiveArticle, archiveCases } from '../../src/resolve/resolve-archive.cases.js';
import { resolveArchive } from '../../src/resolve/resolve-archive.js';
import { resolutionRules } from '../../src/resolve/rules.js';
import { nameKey } from '../../src/text/name-key.js';

const gazetteer = loadGazetteer();

interface Plan {
  readonly kind?: EntityKind;
  readonly key?: string;
  readonly aliases?: readonly string[];
  readonly mentionCount?: number;
  readonly context?: readonly string[];
}

/** The number of an entity and the name that an article's chain has for it; a surname alone is a short form. */
type Row = readonly [entity: number, name: string, plan?: Plan];

const chainOf = ([, name, plan = {}]: Row, index: number): ArchiveChain => {
  const { kind = 'person', key = nameKey(name), aliases = [], mentionCount = 1, context = [] } = plan;
  const full = kind !== 'person' || name.includes(' ');
  const id = `chain-${String(index).padStart(3, '0')}`;
  return { id, articleId: `article-${index}`, kind, name, key, aliases, full, mentionCount, context };
};

const entityOf = (entities: readonly Entity[], chainId: string): Entity | undefined =>
  entities.find(({ chains }) => chains.some((link) => link.chainId === chainId));

/** Asserts that the chains fall into the entities as numbered. */
function checkArchive(...rows: readonly Row[]): readonly Entity[] {
  const { entities } = resolveArchive(rows.map(chainOf), gazetteer);
  const numbers = new Map<string, number>();
  const found = rows.map((row, index): Row => {
    const id = entityOf(entities, chainOf(row, index).id)?.id ?? '';
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    const [, ...rest] = row;
    return [numbers.get(id) ?? -1, ...rest];
  });
  expect(found).toEqual(rows);
  return entities;
}

const CHIEF = { context: ['chief constable', 'kent police'] };

/** The chains of a case, numbered in its order; short forms are surnames without a given name. */
const chainsOfCase = (articles: readonly ArchiveArticle[]): (ArchiveChain & { readonly number: number })[] =>
  articles.flatMap((rows, article) =>
    rows.map(([number, name, plan = {}], row) => {
      const kind = plan.kind ?? 'person';
      const full = kind !== 'person' || name.includes(' ');
      const place = { id: `chain-${article}-${row}`, articleId: `article-${article}` };
      const base = { ...place, kind, name, key: nameKey(name), aliases: [], full, mentionCount: 1, context: [] };
      return { ...base, ...plan, number };
    }),
  );

describe.each(Object.entries(archiveCases))('%s', (rule, { decides, spares }) => {
  const check = (articles: readonly ArchiveArticle[], isDecided: boolean): void => {
    const chains = chainsOfCase(articles);
    const { entities, doubts } = resolveArchive(chains, gazetteer);
    const together = chains.map((one) =>
      chains.filter((other) => entityOf(entities, one.id) === entityOf(entities, other.id)).map(({ id }) => id),
    );
    expect(together).toEqual(
      chains.map((one) => chains.filter((other) => one.number === other.number).map(({ id }) => id)),
    );
    const rules = [...entities.flatMap((entity) => entity.chains), ...doubts].map((decision) => decision.rule);
    if (isDecided) expect(rules).toContain(rule);
    else expect(rules).not.toContain(rule);
  };
  const titled = (cases: readonly (readonly ArchiveArticle[])[]) =>
    cases.map(
      (articles) =>
        [
          articles
            .flat()
            .map(([, name]) => name)
            .join(' · '),
          articles,
        ] as const,
    );

  test.each(titled(decides))('decides %s', (_, articles) => check(articles, true));
  test.each(titled(spares))('spares %s', (_, articles) => check(articles, false));
});

describe('the rules of resolution across articles', () => {
  test('have cases of what they decide and what they spare', () => {
    const ids = resolutionRules.filter(({ reach }) => reach === 'archive').map(({ id }) => id);
    expect(Object.keys(archiveCases).sort()).toEqual([...ids].sort());
  });
});

describe('resolveArchive', () => {
  test('joins one full name of several articles', () => {
    const [entity] = checkArchive([0, 'Ann Okafor'], [0, 'Ann Okafor'], [1, 'Ben Okafor']);
    expect(entity).toMatchObject({ kind: 'person', name: 'Ann Okafor' });
    expect(entity?.chains.map(({ rule }) => rule)).toEqual([
      'resolve/same-name-in-archive',
      'resolve/same-name-in-archive',
    ]);
  });

  test('keeps one name of two kinds apart', () => {
    checkArchive([0, 'Ash Grove', { kind: 'place' }], [1, 'Ash Grove', { kind: 'organisation' }]);
  });

  test('joins a bare surname that shares its post with the one person of that surname', () => {
    checkArchive([0, 'Ann Okafor', CHIEF], [0, 'Okafor', CHIEF]);
  });

  test('leaves a bare surname alone that shares nothing', () => {
    checkArchive([0, 'Ann Okafor', CHIEF], [1, 'Okafor'], [2, 'Okafor', { context: ['bishop'] }]);
  });

  test('leaves a bare surname alone that fits two people', () => {
    const entities = checkArchive([0, 'Ann Okafor', CHIEF], [1, 'Ben Okafor', CHIEF], [2, 'Okafor', CHIEF]);
    expect(entityOf(entities, 'chain-002')?.chains[0]?.rule).toBe('resolve/ambiguous');
  });

  test('lets the shared post decide between two people of one surname', () => {
    checkArchive(
      [0, 'Ann Okafor', CHIEF],
      [1, 'Ben Okafor', { context: ['bishop'] }],
      [0, 'Okafor', { context: ['chief constable'] }],
      [1, 'Okafor', { context: ['bishop'] }],
    );
  });

  test('keeps bare surnames of two articles apart', () => {
    checkArchive([0, 'Okafor'], [1, 'Okafor']);
  });

  test('takes an abbreviation that one article defines for the thing in all', () => {
    const kind = 'programme' as const;
    const [entity] = checkArchive(
      [0, 'Better Buses Programme', { kind, aliases: ['BBP'], mentionCount: 3 }],
      [0, 'BBP', { kind }],
    );
    expect(entity?.name).toBe('Better Buses Programme');
  });

  test('takes an abbreviation for neither thing where two articles define it', () => {
    const kind = 'organisation' as const;
    checkArchive(
      [0, 'Ash Housing Trust', { kind, aliases: ['AHT'] }],
      [1, 'Avon Heath Trust', { kind, aliases: ['AHT'] }],
      [2, 'AHT', { kind }],
    );
  });

  test('goes by the name with the most mentions', () => {
    const key = 'x';
    const [entity] = checkArchive(
      [0, 'Robert Moelwyn Pryce', { key }],
      [0, 'Bob Pryce', { key, mentionCount: 5 }],
      [0, 'Bob Pryce', { key, mentionCount: 1 }],
    );
    expect(entity?.name).toBe('Bob Pryce');
  });

  test('goes by the longest of names that are as frequent, and by a given name before any initial', () => {
    const key = 'x';
    const [long] = checkArchive([0, 'Bob Pryce', { key }], [0, 'Robert Pryce', { key }]);
    expect(long?.name).toBe('Robert Pryce');
    const [given] = checkArchive([0, 'R. Pryce', { key, mentionCount: 9 }], [0, 'Bob Pryce', { key }]);
    expect(given?.name).toBe('Bob Pryce');
  });

  test.each([
    ['Ash Borough Council', 10],
    ['Ash Council', 11],
  ])('goes by %s where the shorter name of a body has %d mentions and the fuller one two', (name, mentionCount) => {
    const plan = { kind: 'organisation', key: 'x' } as const;
    const [entity] = checkArchive(
      [0, 'Ash Council', { ...plan, mentionCount }],
      [0, 'Ash Borough Council', { ...plan, mentionCount: 2 }],
    );
    expect(entity?.name).toBe(name);
  });

  /** So many people of other names who hold a post. */
  const holders = (count: number, context: readonly string[]): Row[] =>
    Array.from({ length: count }, (_, n) => [n + 1, `Uzo${'abcdefghij'[n]} Penhaligon`, { context }]);

  test.each([
    [9, 0],
    [10, 10],
  ])('links a common surname by a post that %d hold to person %d', (count, person) => {
    const context = ['analyst'];
    checkArchive([0, 'John Smith', { context }], ...holders(count - 1, context), [person, 'Smith', { context }]);
  });

  const doubtsOf = (...rows: readonly Row[]): number[] =>
    resolveArchive(rows.map(chainOf), gazetteer).doubts.map(({ likelihood }) => likelihood);
  const people = (count: number, surname: string, plan: Plan = {}): Row[] =>
    ['Ann', 'Bridget', 'Colin', 'David', 'Edgar'].slice(0, count).map((given, n) => [n, `${given} ${surname}`, plan]);

  test('says how likely it is that a surname alone is somebody, unless it may be too many', () => {
    expect(doubtsOf(...people(1, 'Okafor'), [9, 'Okafor'])).toEqual([0.5]);
    expect(doubtsOf(...people(2, 'Okafor', CHIEF), [9, 'Okafor', CHIEF])).toEqual([0.4, 0.4]);
    expect(doubtsOf(...people(4, 'Okafor'), [9, 'Okafor'])).toEqual(new Array(4).fill(0.125));
    expect(doubtsOf(...people(5, 'Okafor'), [9, 'Okafor'])).toEqual([]);
  });

  test('says how likely it is that two forms of a name are one person, unless one is like too many', () => {
    expect(doubtsOf([0, 'George Okafor'], [1, 'George W. Okafor'])).toEqual([0.7]);
    expect(doubtsOf([0, 'Bob Okafor'], [1, 'Robert Okafor'])).toEqual([0.6]);
    const initial = (others: readonly string[]): number[] =>
      doubtsOf([0, 'C. Okafor'], ...others.map((given, n): Row => [n + 1, `${given} Okafor`]));
    expect(initial(['Carl', 'Clare', 'Cuthbert'])).toEqual([0.3, 0.3, 0.3]);
    expect(initial(['Carl', 'Clare', 'Cuthbert', 'Chloe'])).toEqual([]);
  });

  test('gives one id to one kind and name, whatever else is in the archive', () => {
    const idOf = (rows: readonly Row[]): string | undefined =>
      resolveArchive(rows.map(chainOf), gazetteer).entities.find(({ name }) => name === 'Ann Okafor')?.id;
    expect(idOf([[0, 'Ann Okafor']])).toBe(
      idOf([
        [0, 'Ben Pryce'],
        [1, 'Ann Okafor'],
        [1, 'Ann Okafor'],
      ]),
    );
  });

  test('gives no two entities one id, two bare surnames included', () => {
    const { entities } = resolveArchive(
      (
        [
          [0, 'Okafor'],
          [1, 'Okafor'],
          [2, 'Ann Okafor'],
        ] as const
      ).map(chainOf),
      gazetteer,
    );
    expect(new Set(entities.map(({ id }) => id)).size).toBe(3);
  });

  const name = fc.constantFrom(
    ...[
      'John Smith',
      'J. Smith',
      'Jack Smith',
      'Ann Okafor',
      'Ben Okafor',
      'Okafor',
      'Pryce',
      'Bob Pryce',
      'AHT',
      'Ash Housing Trust',
    ],
  );
  const row = fc.record({
    name,
    kind: fc.constantFrom<EntityKind>('person', 'organisation'),
    aliases: fc.subarray(['AHT', 'BBP']),
    mentionCount: fc.integer({ min: 1, max: 4 }),
    context: fc.subarray(['chief constable', 'kent police', 'bishop']),
    sex: fc.constantFrom<'M' | 'F'>('M', 'F'),
    articleId: fc.constantFrom('article-1', 'article-2', 'article-3', 'article-4'),
  });
  const chains = fc
    .array(row, { maxLength: 12 })
    .map((rows) =>
      rows.map(({ name: words, sex, articleId, ...plan }, i) => ({ ...chainOf([0, words, plan], i), sex, articleId })),
    );

  test('gives the same entities for any order of the chains', () => {
    fc.assert(
      fc.property(
        chains.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(resolveArchive(shuffled, gazetteer)).toEqual(resolveArchive(all, gazetteer));
        },
      ),
    );
  });

  test('puts every chain into exactly one entity of its kind', () => {
    fc.assert(
      fc.property(chains, (all) => {
        const { entities } = resolveArchive(all, gazetteer);
        expect(entities.flatMap((entity) => entity.chains.map(({ chainId }) => chainId)).sort()).toEqual(
          all.map(({ id }) => id),
        );
        for (const chain of all) expect(entityOf(entities, chain.id)?.kind).toBe(chain.kind);
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      }),
    );
  });
});
