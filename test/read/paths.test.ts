import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBytes } from '../../src/read/paths.js';

describe('compareBytes', () => {
  it('orders any two texts as their bytes are ordered', () => {
    // Few letters, so that most pairs begin alike: plain, above the surrogates, in two units, half of two.
    const letters = fc.constantFrom('a', 'b', 'é', '\uffe0', '\u{10000}', '\u{10001}', '\ud800', '\udc00');
    const texts = fc.array(letters, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
      }),
    );
  });
});
