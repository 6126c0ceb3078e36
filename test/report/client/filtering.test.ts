import { describe, expect, test } from 'vitest';
import { chosen, fits } from '../../../src/report/client/filtering.js';

describe('fits', () => {
  const item = { year: '2011 2012', state: 'planned' };
  test.each([
    [{}, true],
    [{ year: ['2012'] }, true],
    [{ year: ['2013'] }, false],
    [{ year: ['201'] }, false],
    [{ year: ['2013', '2011'] }, true],
    [{ year: ['2012'], state: ['possible'] }, false],
    [{ month: ['2012-11'] }, false],
  ])('%j', (filters, expected) => expect(fits(item, new Map(Object.entries(filters)))).toBe(expected));
});

test('what is left at “all” narrows nothing, what is ticked twice is either', () => {
  const fields = [
    ['year', ''],
    ['state', 'planned'],
    ['state', 'possible'],
  ] as const;
  expect(chosen(fields)).toEqual(new Map([['state', ['planned', 'possible']]]));
});
