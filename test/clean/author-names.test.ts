import { describe, expect, test } from 'vitest';
import { authorNames } from '../../src/clean/html/author-names.js';

const GAZETTE = { publisher: 'Norwell Gazette', host: 'www.norwellgazette.example' };

describe('authorNames', () => {
  test.each([
    ['By Ann Lowe and Bob Harker', ['Ann Lowe', 'Bob Harker']],
    ['Ann Lowe, Bob Harker & Cat Moss', ['Ann Lowe', 'Bob Harker', 'Cat Moss']],
    ['Ann Lowe, Health Correspondent', ['Ann Lowe']],
    ['Ann Lowe, Ph.D.', ['Ann Lowe']],
    ['Ann Lowe in Leeds', ['Ann Lowe']],
    ['Ann Lowe for the Norwell Gazette', ['Ann Lowe']],
    ['Ann Lowe, PA', ['Ann Lowe']],
    ['Ann Lowe | 4 May 2012', ['Ann Lowe']],
    ['Lowe, Ann', ['Ann Lowe']],
    ['Theresa May', ['Theresa May']],
    ['Jean-Luc d’Arcy', ['Jean-Luc d’Arcy']],
    ['Ludwig van Berg', ['Ludwig van Berg']],
    ['Paul Nurse', ['Paul Nurse']],
    ['The Norwell Mill Team', ['The Norwell Mill Team']],
    ['王小明', ['王小明']],
  ])('reads %j as %j', (written, names) => {
    expect(authorNames([written], GAZETTE)).toEqual(names);
  });

  test.each([
    'Reuters',
    'PA',
    'Press Association',
    'admin',
    'Guest',
    'Editor',
    'Staff',
    'Gazette Reporter',
    'Editorial Team',
    'Norwell Gazette',
    'norwellgazette',
    'https://example.com/ann',
    'ann@example.com',
    '@annlowe',
    '4 May 2012',
    'Edited by Bob Harker',
    'the council has agreed',
    'Marsh & Lowe Solicitors Ltd',
    '',
  ])('names nobody for %j', (written) => {
    expect(authorNames([written], GAZETTE)).toEqual([]);
  });

  test('believes a field for the author: first names, pen-names and people who name their blog after themselves', () => {
    const blog = { publisher: 'Ann Lowe', host: 'annlowe.example', declared: true };
    expect(authorNames(['Ann Lowe'], blog)).toEqual(['Ann Lowe']);
    expect(authorNames(['Ann & Bob'], { declared: true })).toEqual(['Ann', 'Bob']);
    expect(authorNames(['Morgan & Morgan'], { declared: true })).toEqual([]);
    expect(authorNames(['alowe'], { declared: true })).toEqual(['alowe']);
    expect(authorNames(['alowe'], {})).toEqual([]);
  });
});
