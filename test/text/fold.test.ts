import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

describe('fold', () => {
  test('gives spaces, quotation marks and dashes one form each', () => {
    expect(fold('“Mr\u00a0O’Dea” – ‘no’ — «oui»\t…')).toBe('"Mr O\'Dea" - \'no\' - "oui" …');
  });

  test('keeps line ends, accents and case', () => {
    expect(fold('Siân\r\nPROSSER')).toBe('Siân\r\nPROSSER');
  });

  test('keeps the length of any text, so that spans hold, and folds once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
