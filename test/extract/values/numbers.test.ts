import { describe, expect, test } from 'vitest';
import { readNumber, readOrdinal } from '../../../src/extract/values/numbers.js';

describe('readNumber', () => {
  test.each([
    ['1,200.50', 1200.5],
    ['12,34,567.89', 1234567.89],
    ['sixty-five', 65],
    ['two hundred and ten thousand', 210_000],
    ['half a million', 500_000],
    ['two and a half million', 2_500_000],
    ['three quarters of a million', 750_000],
    ['one point three', 1.3],
    ['a dozen', 12],
    ['a couple of', 2],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test('reads no number from words that make none', () => {
    expect(readNumber('two three')).toBeUndefined();
    expect(readNumber('of a')).toBeUndefined();
    expect(readNumber('many')).toBeUndefined();
  });
});

describe('readOrdinal', () => {
  test('reads figures and words up to thirty-first', () => {
    expect(['1st', '22nd', 'third', 'twenty-first', 'thirtieth'].map(readOrdinal)).toEqual([1, 22, 3, 21, 30]);
    expect(readOrdinal('last')).toBeUndefined();
  });
});
