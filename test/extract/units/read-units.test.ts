import { describe, expect, test } from 'vitest';
import { CLASSES } from '../../../src/extract/units/classify.js';
import { readUnits } from '../../../src/extract/units/read-units.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { fold } from '../../../src/text/fold.js';

const read = (text: string): { words: string[]; classes: string } => {
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
    ['a force', 'Surrey Police', 'F'],
    ['an honorific', 'Mr', 'T'],
    ['a rank', 'Chief Constable', 'R'],
    ['a post in lower case', 'chairman', 'k'],
    ['a given name', 'Bridget', 'G'],
    ['a surname', 'Okafor', 'S'],
    ['a place', 'Wolverhampton', 'L'],
    ['an unknown name', 'Quorix', 'C'],
    ['a word for a body', 'Council', 'H'],
    ['a month', 'September', 'D'],
    ['a people', 'Scottish', 'E'],
    ['a verb of saying', 'said', 'v'],
    ['a connective', 'of', 'o'],
    ['a figure', '41', 'n'],
  ])('gives %s its class', (_, word, unitClass) => {
    expect(read(`quickly ${word} ran`).classes).toBe(`w${unitClass}w`);
  });

  test('takes a capital for a word where the article writes it small elsewhere', () => {
    expect(read('they met Okonjo').classes[2]).toBe('C');
    expect(read('they met Okonjo, an okonjo man').classes[2]).toBe('N');
  });

  test('has one letter of the class string for every unit', () => {
    const { words, classes } = read('Mr Okafor’s 41 “men”, of Leeds — and Kent Police\nran.');
    expect(classes).toHaveLength(words.length);
    expect(classes).toContain('¶');
  });

  test('knows a class for every name that patterns use', () => {
    for (const [name, letters] of Object.entries(CLASSES)) expect(letters, name).toMatch(/^\S+$/u);
  });
});
