import { describe, expect, test } from 'vitest';
import { type BlockText, findRepeats } from '../../src/query/repeats.js';

const block = (text: string, line = 1): BlockText => ({ source: 'a.txt', line, text });
const wordsOf = (texts: readonly string[], least: number): string[] =>
  findRepeats(
    texts.map((text, n) => block(text, n + 1)),
    least,
  ).map(({ text, line, first_line }) => `${text} ${line}<${first_line}`);

describe('findRepeats', () => {
  test('gives the words that stand in two places, as the later one writes them', () => {
    expect(wordsOf(['The force will cut posts.', 'So the Force will cut no more.'], 4)).toEqual([
      'the Force will cut 2<1',
    ]);
    expect(wordsOf(['The force will cut posts.', 'So the Force will cut no more.'], 5)).toEqual([]);
  });

  test.each([
    [20, ['no news of it today at all 21<20']],
    [21, ['no news of it 22<1', 'today at all 22<21']],
  ])('looks for the longest in the first places of a form of words: %d', (before, found) => {
    const forms = Array.from({ length: before - 1 }, (_, n) => `Item${n} no news of it`);
    const whole = 'No news of it today at all';
    expect(wordsOf([...forms, whole, whole.toLowerCase()], 3).slice(before - 1)).toEqual(found);
  });
});
