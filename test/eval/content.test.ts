import { describe, expect, test } from 'vitest';
import { type ContentFound, scoreContent } from '../../src/eval/content.js';

const GOLD = {
  id: 'a',
  text: 'The pier at Amble opened on Monday.',
  title: 'Pier opens',
  author: null,
  date: '2014-05-06T09:00',
};
const page = (body: string, rest: Partial<ContentFound> = {}): ContentFound => ({
  ...{ headline: 'Pier opens', byline: [], published: '2014-05-06' },
  body,
  ...rest,
});

describe('scoreContent', () => {
  test('counts shingles of four words', () => {
    const found = new Map([['a', page('The pier at Amble opened on Sunday.')]]);
    const { figures, differences } = scoreContent('set', [GOLD], found);
    expect(figures[0]).toMatchObject({ what: 'set', precision: 0.75, recall: 0.75, score: 0.75, gold: 1 });
    expect(differences).toEqual([{ about: 'set', how: 'wrong', source: 'a', line: 0, what: 'F1 75.0' }]);
  });

  test('takes a page that was not found for an empty one', () => {
    expect(scoreContent('set', [GOLD], new Map()).figures.map(({ score }) => score)).toEqual([null, 0, null, 0]);
  });

  test('compares titles by their words and dates by the day, where they are known', () => {
    const found = new Map([['a', page(GOLD.text, { headline: 'Pier: opens!', published: '2014-05-07' })]]);
    const { figures, differences } = scoreContent('set', [GOLD], found);
    expect(figures.map(({ what, score, gold }) => [what, score, gold])).toEqual([
      ['set', 1, 1],
      ['set title', 1, 1],
      ['set author', null, 0],
      ['set date', 0, 1],
    ]);
    expect(differences.filter(({ about }) => about === 'set date')).toMatchObject([
      { what: '2014-05-06 ≠ 2014-05-07' },
    ]);
  });
});
