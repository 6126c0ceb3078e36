import { describe, expect, test } from 'vitest';
import type { UnitClass } from '../../../src/extract/units/alphabet.js';
import { readUnits } from '../../../src/extract/units/read-units.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { fold } from '../../../src/text/fold.js';

const read = (text: string): { words: string[]; classes: readonly UnitClass[] } => {
  const { units, classes } = readUnits(fold(text), text, loadGazetteer());
  return { words: units.map(({ start, end }) => text.slice(start, end)), classes };
};

describe('readUnits', () => {
  test('reads a listed phrase as one unit, the longest there is', () => {
    expect(read('the West Midlands Police Authority met').words).toEqual([
      'the',
      'West Midlands Police Authority',
      'met',
    ]);
  });

  test('reads a listed phrase over no-break spaces and curly apostrophes', () => {
    expect(read('the West\u00a0Midlands\u00a0Police van').words).toContain('West\u00a0Midlands\u00a0Police');
  });

  test.each([
    ['a force', 'Surrey Police', 'force'],
    ['an honorific', 'Mr', 'honorific'],
    ['a rank', 'Chief Constable', 'rank'],
    ['a post in lower case', 'chairman', 'post-word'],
    ['a given name', 'Bridget', 'sure-given'],
    ['a surname', 'Okafor', 'sure-surname'],
    ['a place', 'Wolverhampton', 'sure-place'],
    ['an unknown name', 'Quorix', 'unknown'],
    ['a word for a body', 'Council', 'body-head'],
    ['a month', 'September', 'calendar-word'],
    ['a people', 'Scottish', 'people'],
    ['a verb of saying', 'said', 'says'],
    ['a connective', 'of', 'of'],
    ['a figure', '41', 'number'],
  ])('gives %s its class', (_, word, unitClass) => {
    expect(read(`quickly ${word} ran`).classes).toEqual(['word', unitClass, 'word']);
  });

  test('takes a capital for a word where the article writes it small elsewhere', () => {
    expect(read('they met Okonjo').classes[2]).toBe('unknown');
    expect(read('they met Okonjo, an okonjo man').classes[2]).toBe('common-word');
  });

  test('has one class for every unit', () => {
    const { words, classes } = read('Mr Okafor’s 41 “men”, of Leeds — and Kent Police\nran.');
    expect(classes).toHaveLength(words.length);
    expect(classes).toContain('line-end');
  });
});
