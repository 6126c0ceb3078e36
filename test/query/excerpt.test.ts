import { describe, expect, test } from 'vitest';
import { excerptAround, sentenceAround } from '../../src/query/excerpt.js';

/** Words of nine letters and a space, after a first one of eight: ten characters each. */
const text = (words: number): string => ['🚓 Police', ...new Array(words - 1).fill('committee')].join(' ');

describe('excerptAround', () => {
  test('gives a text back whole that is short enough', () => {
    const short = `${text(28)}!!`;
    expect([...short]).toHaveLength(280);
    expect(excerptAround(short, { start: 2, end: 8 })).toEqual({ start: 0, end: 280, text: short });
  });

  test('gives as many whole words around the focus as fit', () => {
    const long = `Then. ${text(40)}`;
    const excerpt = excerptAround(long, { start: 8, end: 14 });
    expect(excerpt).toMatchObject({ start: 6, end: 294 });
    expect(excerpt.text).toBe([...long].slice(6, 294).join(''));
  });

  test('takes a short word with a stop for no end of a sentence', () => {
    const long = `Then. Mr. ${text(40)}`;
    expect(excerptAround(long, { start: 12, end: 18 }).start).toBe(6);
  });
});

describe('sentenceAround', () => {
  test('gives the sentence alone, however short the text', () => {
    const two = '🚓 It shut. They met Insp. Hale.';
    expect(sentenceAround(two, { start: 16, end: 19 })).toEqual({ start: 11, end: 31, text: 'They met Insp. Hale.' });
  });

  test('cuts a sentence that is too long, at whole words', () => {
    expect(sentenceAround(text(100), { start: 500, end: 509 }).text).toMatch(/^committee [a-z ]{460,480} committee$/);
  });
});
