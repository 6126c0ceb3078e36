import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseWords } from '../../src/text/phrase-key.js';

describe('phraseWords', () => {
  test.each([
    ['West Midlands Police', ['west', 'midlands', 'police']],
    ['O’Keeffe', ["o'keeffe"]],
    ['Stoke-on-Trent', ['stoke-on-trent']],
    ['Stoke‑on‑Trent', ['stoke-on-trent']],
    ['AT&T', ['at&t']],
    ['Marks & Spencer', ['marks', '&', 'spencer']],
    ['Ltd.', ['ltd']],
    ['U.K.', ['u.k']],
    ['Det. Ch. Insp.', ['det', 'ch', 'insp']],
    ['T/Insp', ['t/insp']],
    ['2012/13', ['2012', '13']],
    ['Superintendents’ Association', ['superintendents', 'association']],
    ['Na h-Eileanan Siar', ['na', 'h', 'eileanan', 'siar']],
    ['E.ON', ['e', 'on']],
    ['al-Jazeera', ['al', 'jazeera']],
    ['Beatline.com', ['beatline.com']],
    ['Goldman, Sachs & Co.', ['goldman', 'sachs', '&', 'co']],
    ['São Tomé', ['são', 'tomé']],
    [' – … ', []],
  ])('reads %s', (text, words) => {
    expect(phraseWords(text)).toEqual(words);
  });

  test('gives the same words for its own words joined with spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = phraseWords(text.normalize('NFC').toLowerCase());
        expect(phraseWords(words.join(' '))).toEqual(words);
      }),
    );
  });
});
