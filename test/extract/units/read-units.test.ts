import { describe, expect, test } from 'vitest';
import type { UnitClass } from '../../../src/extract/units/alphabet.js';
import { readUnits } from '../../../src/extract/units/read-units.js';
import { loadGazetteer } from '../../../src/gazetteers/load.js';
import { fold } from '../../../src/text/fold.js';

const read = (text: string): { words: string[]; classes: readonly UnitClass[] } => {
  const { units } = readUnits(fold(text), text, loadGazetteer());
  return {
    words: units.map(({ start, end }) => text.slice(start, end)),
    classes: units.map((unit) => unit.class),
  };
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

  test.each([
    ['Adebayo', 'sure-given', 'enough are christened so'],
    ['Bloom', 'sure-surname', 'too few are christened so'],
    ['Boyce', 'sure-given', 'it is no common surname'],
    ['Baxter', 'sure-surname', 'it is a common surname, and no very common given name'],
    ['Fletcher', 'sure-surname', 'it is a common surname, and no very common given name'],
    ['Barrett', 'sure-given', 'it is a very common given name, though a common surname'],
    ['Patience', 'common-word', 'fewer are called so than write the word'],
    ['Harmony', 'doubtful-given', 'many are called so, though it is a word'],
    ['Golden', 'word-surname', 'the press writes the word more often'],
    ['Rob', 'doubtful-given', 'the press hardly writes the word'],
    ['Amber', 'doubtful-given', 'the press writes the word now and then'],
    ['Angel', 'sure-given', 'the press writes it with a capital nearly always'],
    ['Albion', 'unknown', 'hardly anybody is named like the body'],
    ['Tesla', 'sure-given', 'enough are named like the body'],
    ['Everton', 'unknown', 'of two ambiguous forms the body comes before the place'],
    ['Halifax', 'sure-place', 'the form that is not ambiguous comes before the body'],
    ['Healy', 'sure-surname', 'it is too short for its ending to make it a word'],
    ['Brophy', 'word-surname', 'it ends like a word'],
  ])('reads %s as a %s: %s', (word, unitClass) => {
    expect(read(`quickly ${word} ran`).classes[1]).toBe(unitClass);
  });

  test.each([
    ['Brixton', 'sure-place', 'it is large'],
    ['Corby', 'doubtful-given', 'it is not large enough'],
    ['Harley', 'sure-given', 'a famous name, and a village'],
    ['Riley', 'sure-given', 'a famous name, and a suburb'],
    ['Heath', 'doubtful-given', 'a name that is not famous, and a village'],
    ['Shirley', 'doubtful-given', 'a famous name, and a suburb as large as a town'],
    ['Harlow', 'sure-place', 'a town that few are named after'],
    ['Darwin', 'doubtful-given', 'a town that more are named after'],
    ['Dallas', 'sure-place', 'ten times as many live there as bear the name'],
    ['Orlando', 'doubtful-given', 'less than ten times as many do'],
    ['Preston', 'doubtful-given', 'a city, and a very common name'],
    ['Charlotte', 'sure-given', 'a city far away that more than half as many bear the name of'],
  ])('takes %s for a %s: %s', (word, unitClass) => {
    expect(read(`quickly ${word} ran`).classes[1]).toBe(unitClass);
  });

  test.each([
    ['NASQWT', 'capitals'],
    ['QUORIXY', 'unknown'],
  ])('reads %s as %s: an abbreviation has six letters at most', (word, unitClass) => {
    expect(read(`they met ${word} today`).classes[2]).toBe(unitClass);
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
