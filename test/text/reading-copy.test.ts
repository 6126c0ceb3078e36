import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readable, readingCopy } from '../../src/text/reading-copy.js';

/** The words of the cited text that a part of its reading copy stands for. */
function cited(text: string, part: string): string | undefined {
  const copy = readingCopy(text);
  if (copy === undefined) return undefined;
  const start = copy.text.indexOf(part);
  const span = copy.cited({ start, end: start + part.length });
  return text.slice(span.start, span.end);
}

describe('readingCopy', () => {
  test('is none where the text itself can be read', () => {
    expect(readingCopy('“£5m” – Siân\u00a0O’Dea')).toBeUndefined();
  });

  test('holds mangled characters as they were meant and cites them as they are', () => {
    const text = 'said Siân Oâ€™Dea of the Â£5m.';
    expect(readable(text)).toBe('said Siân O’Dea of the £5m.');
    expect(cited(text, 'Siân O’Dea')).toBe('Siân Oâ€™Dea');
    expect(cited(text, '£5m')).toBe('Â£5m');
  });

  test('leaves out what nobody sees, and cites none of it at the ends', () => {
    const text = 'West\u00adMid\u200blands \u200bPolice\ufeff.';
    expect(readable(text)).toBe('WestMidlands Police.');
    expect(cited(text, 'WestMidlands')).toBe('West\u00adMid\u200blands');
    expect(cited(text, 'Police')).toBe('Police');
  });

  test('finds its own offsets again', () => {
    const copy = readingCopy('a\u00adb Â£c');
    expect(copy?.text).toBe('ab £c');
    expect([0, 2, 4, 6].map((offset) => copy?.read(offset))).toEqual([0, 1, 3, 4]);
  });

  test('cites a part of the text for every part of the copy, in order', () => {
    const piece = fc.constantFrom('a', ' ', 'Â£', 'â€œ', 'Ã¢â‚¬Å“', '\u00ad', '\u200b', '😀', 'Ä', '“');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const copy = readingCopy(text);
        let before = 0;
        for (let start = 0; copy !== undefined && start < copy.text.length; start++) {
          const span = copy.cited({ start, end: start + 1 });
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          before = span.start;
        }
      }),
    );
  });
});
