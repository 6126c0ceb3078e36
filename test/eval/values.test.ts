import { describe, expect, test } from 'vitest';
import { durationKey, sameCurrency } from '../../src/eval/value-forms.js';
import { createValueScorer, type ValueFound, type ValuePassage } from '../../src/eval/values.js';

const TEXT = 'About £5 million was lost by Mr Tom Marsh in two weeks.';
const at = (words: string): { text: string; start: number; end: number } => {
  const start = TEXT.indexOf(words);
  return { text: words, start, end: start + words.length };
};
const PASSAGE: ValuePassage = {
  ...{ id: 'p', text: TEXT, annotated: ['money', 'person', 'datelike'] },
  mentions: [
    { kind: 'money', ...at('About £5 million'), min: 5e6, max: 5e6, currency: 'pound' },
    { kind: 'person', ...at('Tom Marsh') },
    { kind: 'datelike', ...at('two weeks'), duration: 'P14D' },
  ],
};

function scored(found: readonly ValueFound[], passage: ValuePassage = PASSAGE) {
  const scorer = createValueScorer();
  scorer.add('set', passage, found);
  const figures = new Map(scorer.figures().map(({ what, score, recall }) => [what, [score, recall]]));
  return { figures, differences: scorer.differences, rules: scorer.rules() };
}

describe('a value scorer', () => {
  test('counts spans as they are, without what guidelines differ on, and values', () => {
    const { figures, rules } = scored([
      { kind: 'money', ...at('£5 million'), min: 5e6, max: 5e6, currency: 'GBP', rule: 'money/amount' },
      { kind: 'person', ...at('Mr Tom Marsh'), rule: 'person/a' },
      { kind: 'duration', ...at('two weeks'), value: 'P2W', rule: 'duration/a' },
    ]);
    expect(figures.get('set money')).toEqual([0, 0]);
    expect(figures.get('set money trimmed')).toEqual([1, 1]);
    expect(figures.get('set money value')).toEqual([1, 1]);
    expect(figures.get('set person trimmed')).toEqual([1, 1]);
    expect(figures.has('set person value')).toBe(false);
    expect(figures.get('set datelike value')).toEqual([1, 1]);
    expect(rules.map(({ rule, right, wrong }) => [rule, right, wrong])).toEqual([
      ['money/amount', 1, 0],
      ['person/a', 1, 0],
      ['duration/a', 1, 0],
    ]);
  });

  test('says what is missed, too much and of another value', () => {
    const { figures, differences } = scored([
      { kind: 'money', ...at('£5 million'), min: 5, max: 5, currency: 'GBP' },
      { kind: 'person', ...at('lost') },
      { kind: 'place', ...at('weeks') },
    ]);
    expect(figures.get('set money value')).toEqual([0, 0]);
    expect(differences.map(({ about, how }) => [about, how])).toEqual([
      ['set money', 'value'],
      ['set person', 'missed'],
      ['set person', 'spurious'],
      ['set datelike', 'missed'],
    ]);
  });

  test('does not judge what a test leaves open', () => {
    const { differences } = scored([{ kind: 'person', ...at('lost') }], {
      ...{ ...PASSAGE, annotated: ['person'], recallOnly: true },
      mentions: [],
    });
    expect(differences).toEqual([]);
  });
});

describe('the forms of values', () => {
  test('make durations of other units equal', () => {
    expect(durationKey('PT24H')).toBe(durationKey('P1D'));
    expect(durationKey('P1Y')).toBe(durationKey('P12M'));
    expect(durationKey('P2DE')).toBe(durationKey('P20Y'));
    expect(durationKey('P1M')).not.toBe(durationKey('PT1M'));
    expect(durationKey('PXD')).toBeNull();
  });

  test('read currencies by word, sign and code', () => {
    expect(sameCurrency('dollars', 'AUD')).toBe(true);
    expect(sameCurrency('Unnamed', 'GBP')).toBe(true);
    expect(sameCurrency('euro', 'GBP')).toBe(false);
    expect(sameCurrency('euro', null)).toBe(false);
  });
});
