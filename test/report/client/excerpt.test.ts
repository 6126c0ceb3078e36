import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/report/client/excerpt.js';

const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const shown = (text: string, ...words: readonly string[]): string =>
  excerpt(text, words)
    .map((run) => (run.isHit ? `[${run.text}]` : run.text))
    .join('');

describe('excerpt', () => {
  test('marks the words as they are written', () => {
    expect(shown('Ada Márshes, ada', 'marsh', 'ada')).toBe('[Ada] [Márshes], [ada]');
  });

  test('gives a short text whole, and a long one around its first hit, in whole words', () => {
    expect(shown('No such word here.', 'marsh')).toBe('No such word here.');
    const cut = shown(`${'before '.repeat(60)}Marsh ${'behind '.repeat(60)}`, 'marsh');
    expect(cut).toMatch(/^… (before )+\[Marsh\]( behind)+ …$/);
    expect(cut.length).toBeLessThan(240);
  });

  test.each([300, 301])('cuts no character in half where a text has no spaces: %i', (length) => {
    const cut = shown(`${'👮'.repeat(length)} marsh ${'👮'.repeat(length)}`, 'marsh');
    expect(cut).toContain('[marsh]');
    expect(cut).not.toMatch(HALF);
    expect(shown(`.${'👮'.repeat(length)}`, 'x')).not.toMatch(HALF);
  });
});
