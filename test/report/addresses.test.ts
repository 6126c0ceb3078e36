import { describe, expect, test } from 'vitest';
import { anchorsOf, pageAddresses } from '../../src/report/addresses.js';
import type { ArticleHead } from '../../src/store/reported.js';
import { slugOf } from '../../src/text/slug.js';

const head = (id: string, headline: string | null): ArticleHead => ({
  ...{ id, headline, source: 'a.txt', line: 1, publisher: null, published: null, language: null, origin: id },
});
const anchors = anchorsOf({
  entities: [
    { id: 'gaaa', kind: 'person', name: 'Ada Marsh' },
    { id: 'gbbb', kind: 'person', name: 'ADA MARSH' },
    { id: 'gccc', kind: 'force', name: 'Ada Marsh' },
    { id: 'gddd', kind: 'person', name: '***' },
  ],
  articles: [head('haaa', 'Marsh to go'), head('hbbb', null)],
  blocks: new Map([['haaa', [0, 12, 40]]]),
});

describe('slugOf', () => {
  test.each([
    ['Chris Sims', 'chris-sims'],
    ["O'Keeffe Close", 'okeeffe-close'],
    ['Jürgen Müller-Groß', 'jurgen-muller-groß'],
    ['Siân Llŷn', 'sian-llyn'],
    ['محمد علی', 'محمد-علی'],
    ['— ', ''],
  ])('%s', (name, slug) => expect(slugOf(name)).toBe(slug));

  test('cuts what is long at a word', () => {
    expect(slugOf('word '.repeat(40))).toBe(Array(12).fill('word').join('-'));
  });
});

describe('anchorsOf', () => {
  test('the first of a name has it alone', () => {
    expect(['gaaa', 'gbbb', 'gccc', 'gddd'].map((id) => anchors.entity(id))).toEqual([
      'person/ada-marsh',
      'person/ada-marsh-gbbb',
      'force/ada-marsh',
      'person/gddd',
    ]);
  });

  test('words are found by the block that holds them', () => {
    expect([0, 11, 12, 39, 4000].map((at) => anchors.block('haaa', at))).toEqual(
      [0, 0, 12, 12, 40].map((at) => `article/marsh-to-go/${at}`),
    );
    expect(anchors.block('hbbb', 3)).toBeUndefined();
  });
});

test('a page leads only to what it holds', () => {
  const addresses = pageAddresses(anchors, { entity: (id) => id === 'gaaa', section: (id) => id === 'sources' });
  expect(addresses.entity('gaaa')).toBe('#person/ada-marsh');
  expect(addresses.entity('gbbb')).toBeUndefined();
  expect(addresses.words('haaa', 13)).toBeUndefined();
  expect(addresses.source('a b/ü.txt')).toBe('#source/a%2520b/%25C3%25BC.txt');
});
