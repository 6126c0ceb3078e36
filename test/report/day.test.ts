import { describe, expect, test } from 'vitest';
import { dayTime, dayWords } from '../../src/report/html/day.js';

describe('dayWords', () => {
  test.each([
    ['2012-11-22', '2012-11-22', '22 November 2012'],
    ['2012-02-01', '2012-02-29', 'February 2012'],
    ['2012-01-01', '2012-12-31', '2012'],
    ['2012-07-02', '2012-07-08', '2 July 2012 to 8 July 2012'],
    ['2012-07-02', null, 'from 2 July 2012'],
    [null, '2012-07-02', 'until 2 July 2012'],
    [null, null, ''],
  ])('%s to %s', (from, to, words) => expect(dayWords(from, to)).toBe(words));
});

test('a day is there for programs too', () => {
  expect(dayTime('2012-03-03').markup).toBe('<time datetime="2012-03-03">3 March 2012</time>');
  expect(dayTime('2012-07-02', '2012-07-08').markup).toBe('2 July 2012 to 8 July 2012');
});
