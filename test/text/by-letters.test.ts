import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byLetters } from '../../src/text/by-letters.js';

describe('byLetters', () => {
  test('says of every part of a text what is read of it by itself, however little it may keep', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'A', '-', 'é', '’', '𝒜'), maxLength: 30 });
    fc.assert(
      fc.property(
        short,
        fc.array(fc.tuple(fc.nat(30), fc.nat(30))),
        fc.integer({ min: 1, max: 40 }),
        (text, parts, most) => {
          const read = (word: string): string => `<${word}>`;
          const of = byLetters(read, most);
          for (const [from, length] of parts) {
            const start = Math.min(from, text.length);
            const end = Math.min(start + length, text.length);
            expect(of(text, start, end)).toBe(read(text.slice(start, end)));
          }
        },
      ),
    );
  });

  test('reads a word once, wherever it stands', () => {
    const read: string[] = [];
    const of = byLetters((word) => read.push(word));
    of('to be or not to be', 0, 2);
    of('to be or not to be', 13, 15);
    of('to be or not to be', 3, 5);
    of('be', 0, 2);
    expect(read).toEqual(['to', 'be']);
  });
});
