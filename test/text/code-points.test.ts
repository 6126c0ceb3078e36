import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOffsets, pointSlicer } from '../../src/text/code-points.js';

describe('codePointOffsets', () => {
  test('counts a sign outside the first plane as one', () => {
    const point = codePointOffsets('a🚓b');
    expect([0, 1, 3, 4].map(point)).toEqual([0, 1, 2, 3]);
  });

  test('lets an offset inside such a sign fall to its start', () => {
    expect(codePointOffsets('a🚓b')(2)).toBe(1);
  });

  test('counts a lone surrogate as one', () => {
    const point = codePointOffsets('a\ud83db');
    expect([0, 1, 2, 3].map(point)).toEqual([0, 1, 2, 3]);
  });

  test('gives the length for anything behind the end', () => {
    expect(codePointOffsets('🚓')(9)).toBe(1);
  });

  test('agrees with counting, at every boundary of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const point = codePointOffsets(text);
        let at = 0;
        for (const [count, sign] of [...text].entries()) {
          expect(point(at)).toBe(count);
          at += sign.length;
        }
        expect(point(text.length)).toBe([...text].length);
      }),
    );
  });
});

describe('pointSlicer', () => {
  test('cuts as counting would, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(45), fc.nat(45), (text, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        expect(pointSlicer(text)(start, end)).toBe([...text].slice(start, end).join(''));
      }),
    );
  });
});
