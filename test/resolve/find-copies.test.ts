import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleSentences, findCopies, sentencesOf, sharersOf } from '../../src/resolve/find-copies.js';

/** Sentences of ten words or so, each of its own. */
const sentences = (of: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `The ${of} committee heard on day ${n} that the works would be late again.`);
const article = (id: string, parts: readonly string[], published: string | null = null): ArticleSentences => ({
  id,
  sentences: sentencesOf(parts.join('\n')),
  published,
});
const RELEASE = sentences('harbour', 8);
const groupsOf = (articles: readonly ArticleSentences[]): string[][] =>
  findCopies(articles).map(({ articleId, originId, rule }) => [articleId, originId, rule]);

describe('findCopies', () => {
  test('groups a release with what papers made of it, under the earliest', () => {
    const articles = [
      article('cut', RELEASE.slice(0, 6), '2012-03-02'),
      article('release', RELEASE, '2012-03-01'),
      article('edited', [...RELEASE.slice(0, 5), ...sentences('editor', 2)], '2012-03-03'),
      article('other', sentences('bridge', 8), '2012-03-01'),
      article('same', RELEASE),
    ];
    expect(groupsOf(articles)).toEqual([
      ['cut', 'release', 'resolve/near-copy'],
      ['edited', 'release', 'resolve/near-copy'],
      ['same', 'release', 'resolve/exact-copy'],
    ]);
  });

  test('takes a teaser for an excerpt of its article', () => {
    const teaser = article('teaser', RELEASE.slice(0, 3));
    expect(groupsOf([teaser, article('whole', RELEASE)])).toEqual([['teaser', 'whole', 'resolve/excerpt']]);
  });

  test('sees through case, accents, quotation marks and spaces', () => {
    const twin = RELEASE.map((sentence) => `“${sentence.toUpperCase()}”`);
    expect(groupsOf([article('a', RELEASE), article('b', twin)])).toEqual([['b', 'a', 'resolve/exact-copy']]);
  });

  test.each([
    ['a sentence or two in common', [...RELEASE.slice(0, 2), ...sentences('bridge', 6)]],
    ['short forms of words in common', new Array(8).fill('He declined to comment.')],
  ])('leaves apart what has only %s', (_, parts) => {
    expect(
      groupsOf([article('a', [...RELEASE, ...new Array(8).fill('He declined to comment.')]), article('b', parts)]),
    ).toEqual([]);
  });

  /** So many sentences of so many words, which begin with words of their own. */
  const told = (by: string, count: number, words: number): string[] =>
    Array.from({ length: count }, (_, n) => `${by}${n}${' word'.repeat(words - 1)}.`);

  test.each([
    ['sentences of six words', told('Both', 6, 6), 0, 1],
    ['sentences of five', told('Both', 8, 5), 0, 0],
    ['two sentences', told('Both', 2, 20), 0, 1],
    ['one, however long', told('Both', 1, 40), 0, 0],
    ['thirty words', told('Both', 3, 10), 0, 1],
    ['a word less', [...told('Both', 2, 10), ...told('Last', 1, 9)], 0, 0],
    ['three fifths of their words', told('Both', 60, 10), 40, 1],
    ['less than that', told('Both', 59, 10), 41, 0],
  ])('weighs what two articles have in common: %s', (_, shared, own, copies) => {
    const articles = ['Ash', 'Elm'].map((id) => article(id, [...shared, ...told(id, own, 10)]));
    expect(findCopies(articles)).toHaveLength(copies);
  });

  test.each([
    [60, 'resolve/near-copy'],
    [59, 'resolve/excerpt'],
  ])('takes %d of a hundred sentences for a %s', (sentencesKept, rule) => {
    const whole = told('Both', 100, 10);
    expect(groupsOf([article('whole', whole), article('part', whole.slice(0, sentencesKept))])).toEqual([
      ['part', 'whole', rule],
    ]);
  });

  test.each([
    [199, 1],
    [200, 0],
  ])('asks of words that stand in %d other articles who else has them', (others, copies) => {
    const form = told('Form', 2, 15);
    const ofOwn = (id: string): ArticleSentences => article(id, [...form, ...told(id, 8, 15)]);
    const alike = (id: string): ArticleSentences => article(id, [...form, ...told('Both', 2, 8), ...told(id, 1, 21)]);
    const archive = Array.from({ length: others }, (_, n) => ofOwn(`Other${n}x`));
    expect(findCopies([...archive, alike('Ash'), alike('Elm')])).toHaveLength(copies);
  });

  test('gives the same groups for any order of dated articles', () => {
    const part = fc.subarray(RELEASE, { minLength: 3 });
    fc.assert(
      fc.property(
        fc
          .array(part, { maxLength: 6 })
          .map((all) => all.map((parts, n) => article(`${n}`, parts, `2012-03-0${n + 1}`)))
          .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(findCopies(shuffled).sort((a, b) => (a.articleId < b.articleId ? -1 : 1))).toEqual(
            findCopies(all).sort((a, b) => (a.articleId < b.articleId ? -1 : 1)),
          );
        },
      ),
    );
  });
});

describe('sharersOf', () => {
  const keysOf = (articles: readonly ArticleSentences[]) =>
    articles.map(({ id, sentences: numbers }) => ({ articleId: id, numbers }));

  test('names whoever shares as many sentences as copies do', () => {
    const others = [
      article('two', [...RELEASE.slice(0, 2), ...sentences('bridge', 6)]),
      article('one', [...RELEASE.slice(0, 1), ...sentences('school', 6)]),
      article('none', sentences('market', 6)),
    ];
    const { articles, hasForms } = sharersOf([article('release', RELEASE).sentences], keysOf(others));
    expect([articles, hasForms]).toEqual([['two'], false]);
  });

  test('tells a form of words, of which not all holders are compared', () => {
    const holders = Array.from({ length: 250 }, (_, n) => article(`${n}`, [...RELEASE.slice(0, 1), `Story ${n}.`]));
    expect(sharersOf([article('release', RELEASE).sentences], keysOf(holders)).hasForms).toBe(true);
    expect(sharersOf([article('bridge', sentences('bridge', 8)).sentences], keysOf(holders)).hasForms).toBe(false);
  });
});
