import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/report/client/excerpt.js';

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
    const long = `${'before '.repeat(60)}Marsh ${'behind '.repeat(60)}`;
    const cut = shown(long, 'marsh');
    expect(cut).toMatch(/^… (before )+\[Marsh\]( behind)+ …$/);
    expect(cut.length).toBeLessThan(240);
  });

  test('cuts no character in half where a text has no spaces', () => {
    const cut = shown(`${'👮'.repeat(300)} marsh ${'👮'.repeat(300)}`, 'marsh');
    expect(cut).toContain('[marsh]');
    expect(cut.isWellFormed?.() ?? true).toBe(true);
    expect(
      excerpt('👮'.repeat(300), ['x'])
        .map(({ text }) => text)
        .join(''),
    ).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });
});
