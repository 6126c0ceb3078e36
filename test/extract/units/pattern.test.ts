import { describe, expect, test } from 'vitest';
import { compilePattern, eachMatch } from '../../../src/extract/units/pattern.js';

const CLASSES = { rank: 'R', name: 'GS' };
const matches = (pattern: string, classes: string): (readonly [number, number] | undefined)[] => {
  const found: (readonly [number, number] | undefined)[] = [];
  eachMatch(compilePattern(pattern, CLASSES), classes, (group) => found.push(group('mention')));
  return found;
};

describe('compilePattern', () => {
  test('reads class names as sets of letters and the marks as the mention', () => {
    expect(compilePattern('{rank} ⟦{name}{2}⟧', CLASSES).expression.source).toBe('[R](?<mention>[GS]{2})');
  });

  test('refuses a class that does not exist, by its name and pattern', () => {
    expect(() => compilePattern('⟦{nmae}⟧', CLASSES)).toThrow('{nmae}');
  });
});

describe('eachMatch', () => {
  test('gives the units of a group, first and last', () => {
    expect(matches('{rank}⟦{name}{1,2}⟧', 'wRGSwRS')).toEqual([
      [2, 3],
      [6, 6],
    ]);
  });

  test('gives undefined for a group that took no part or is empty', () => {
    expect(matches('R(?:⟦S⟧)?', 'Rw')).toEqual([undefined]);
    expect(matches('R⟦S*⟧', 'Rw')).toEqual([undefined]);
  });

  test('ends on patterns that match nothing', () => {
    expect(matches('⟦S*⟧', 'www').length).toBeLessThanOrEqual(4);
  });

  test('starts afresh for every text', () => {
    const pattern = compilePattern('⟦S⟧', CLASSES);
    const count = (classes: string): number => {
      let found = 0;
      eachMatch(pattern, classes, () => found++);
      return found;
    };
    expect([count('SwS'), count('SwS'), count('w'), count('S')]).toEqual([2, 2, 0, 1]);
  });
});
