import { describe, expect, it } from 'vitest';
import { writtenDay } from '../../src/text/written-day.js';

const CASES: readonly (readonly [string | null, string | null, string])[] = [
  ['2012-11-22', '2012-11-22', '22 November 2012'],
  ['2012-11-01', '2012-11-30', 'November 2012'],
  ['2012-01-01', '2012-12-31', '2012'],
  ['2012-02-20', '2012-02-26', '20 to 26 February 2012'],
  ['2012-11-26', '2012-12-02', '26 November to 2 December 2012'],
  ['2012-12-31', '2013-01-06', '31 December 2012 to 6 January 2013'],
  ['2012-04-01', '2012-06-30', '1 April to 30 June 2012'],
  [null, '2012-05-03', 'until 3 May 2012'],
  ['2012-05-03', null, 'from 3 May 2012'],
  [null, null, ''],
];

describe('a day in words', () => {
  it.each(CASES)('%s to %s', (from, to, written) => {
    expect(writtenDay(from, to)).toBe(written);
  });
});
