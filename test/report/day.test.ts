import { describe, expect, it } from 'vitest';
import { dayTime, dayWords } from '../../src/report/html/day.js';

const CASES: readonly (readonly [string | null, string | null, string])[] = [
  ['2012-11-22', '2012-11-22', '22 November 2012'],
  ['2012-11-01', '2012-11-30', 'November 2012'],
  ['2012-01-01', '2012-12-31', '2012'],
  ['2012-02-20', '2012-02-26', '20 to 26 February 2012'],
  ['2012-11-26', '2012-12-02', '26 November to 2 December 2012'],
  ['2012-12-31', '2013-01-06', '31 December 2012 to 6 January 2013'],
  [null, '2012-05-03', 'until 3 May 2012'],
  ['2012-05-03', null, 'from 3 May 2012'],
  [null, null, ''],
];

describe('days on the page', () => {
  it.each(CASES)('%s to %s', (from, to, words) => {
    expect(dayWords(from, to)).toBe(words);
  });

  it('are marked for programs where they are one', () => {
    expect(dayTime('2012-11-22').markup).toBe('<time datetime="2012-11-22">22 November 2012</time>');
    expect(dayTime('2012-02-20', '2012-02-26').markup).toBe('20 to 26 February 2012');
  });
});
