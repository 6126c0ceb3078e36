import { expect, test } from 'vitest';
import { citedPlace, linesAt, readPlace } from '../../src/text/page-place.js';

const PAGES = [1, 40, 82];

test.each([
  [1, 'paper.pdf!page-1:1'],
  [39, 'paper.pdf!page-1:39'],
  [40, 'paper.pdf!page-2:1'],
  [99, 'paper.pdf!page-3:18'],
])('line %i is cited as %s, and found again', (line, place) => {
  expect(citedPlace('paper.pdf', line, PAGES)).toBe(place);
  const { path, ...named } = readPlace(place);
  expect(path).toBe('paper.pdf');
  expect(linesAt(named, PAGES, 120)).toEqual([line, line]);
});

test('what has no pages is cited by its line', () => {
  expect(citedPlace('a!page-x:3', 7)).toBe('a!page-x:3:7');
  expect(readPlace('pages/001.txt:12')).toEqual({ path: 'pages/001.txt', line: 12 });
  expect(readPlace('archive.zip!paper.pdf!page-2')).toEqual({ path: 'archive.zip!paper.pdf', page: 2 });
});

test('a page is its lines; one that is not there is none', () => {
  expect(linesAt({ page: 2 }, PAGES, 120)).toEqual([40, 81]);
  expect(linesAt({ page: 3 }, PAGES, 120)).toEqual([82, 120]);
  expect(linesAt({ page: 4 }, PAGES, 120)).toBeUndefined();
  expect(linesAt({ page: 1, line: 40 }, PAGES, 120)).toBeUndefined();
});
