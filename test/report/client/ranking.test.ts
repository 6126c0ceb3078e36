import { describe, expect, test } from 'vitest';
import { type Entry, find, indexed, wordsOf } from '../../../src/report/client/ranking.js';

const name = (text: string, ...aka: readonly string[]): Entry => ({
  href: `#${text}`,
  text,
  aka,
  about: '',
  isName: true,
});
const passage = (text: string): Entry => ({ href: `#${text}`, text, aka: [], about: '', isName: false });
const found = (entries: readonly Entry[], query: string): readonly string[] =>
  find(entries.map(indexed), query).map(({ entry }) => entry.text);

describe('find', () => {
  test.each([
    ['case', 'MARSH'],
    ['accents that the query lacks', 'nunez'],
    ['accents that only the query has', 'márśh'],
    ['the order of words', 'marsh ada'],
    ['the end of a word', 'mar'],
    ['marks and spaces', ' “marsh”, ada!'],
  ])('does without %s', (_, query) => expect(found([name('Ada Marsh-Núñez')], query)).toEqual(['Ada Marsh-Núñez']));

  test('wants every word, each from its beginning', () => {
    expect(found([name('Ada Marsh')], 'ada finch')).toEqual([]);
    expect(found([name('Ada Marsh')], 'arsh')).toEqual([]);
    expect(found([name('Ada Marsh')], '£ –')).toEqual([]);
    expect(found([name('Ada Marsh')], '')).toEqual([]);
  });

  test('looks for all words in one name, not here and there', () => {
    expect(found([name('Ada Marsh', 'Dr Finch')], 'ada finch')).toEqual([]);
  });

  test('takes what a name is for part of it, behind what is called so', () => {
    const constable = { ...name('Ada Marsh'), about: 'Chief Constable · Calder Police' };
    expect(found([constable, name('Constable Finch')], 'constable')).toEqual(['Constable Finch', 'Ada Marsh']);
    expect(found([constable], 'calder marsh')).toEqual(['Ada Marsh']);
    expect(found([{ ...passage('It rained.'), about: 'Ada Marsh' }], 'marsh')).toEqual([]);
  });

  test('has names before passages', () => {
    const entries = [passage('Ada Marsh spoke.'), name('Ada Marsh Trust'), name('Ada Marsh')];
    expect(found(entries, 'ada marsh')).toEqual(['Ada Marsh', 'Ada Marsh Trust', 'Ada Marsh spoke.']);
  });

  test('has whole words before beginnings, words in order before scattered ones, then the order of the page', () => {
    const entries = ['The marshes of Ada', 'The marsh that Ada saw', 'Then Ada Marsh left', 'Then Ada Marsh came'].map(
      passage,
    );
    expect(found(entries, 'ada marsh')).toEqual([
      'Then Ada Marsh left',
      'Then Ada Marsh came',
      'The marsh that Ada saw',
      'The marshes of Ada',
    ]);
  });

  test('says by which other name it was found', () => {
    const [hit] = find([indexed(name('Ada Marsh', 'CC Marsh', 'Mrs Finch'))], 'finch');
    expect(hit).toMatchObject({ entry: { text: 'Ada Marsh' }, text: 'Mrs Finch' });
  });

  test('finds names in other scripts', () => {
    expect(found([name('نازیہ حسن'), name('Łukasz Żak'), name('Straße')], 'حسن')).toEqual(['نازیہ حسن']);
    expect(found([name('Łukasz Żak')], 'zak')).toEqual(['Łukasz Żak']);
  });
});

test('a word that is asked for twice is asked for once', () => {
  expect(wordsOf('Ada ada ÁDA')).toEqual(['ada']);
});
