import { describe, expect, test } from 'vitest';
import { findDay } from '../../src/text/day.js';

describe('findDay', () => {
  test.each([
    ['3 March 2012', '2012-03-03'],
    ['March 3, 2012', '2012-03-03'],
    ['March 3rd 2012', '2012-03-03'],
    ['3rd of March 2012', '2012-03-03'],
    ['the 31st Dec. 2012', '2012-12-31'],
    ['2 Sept 2012', '2012-09-02'],
    ['2012-03-03T10:00:00Z', '2012-03-03'],
    ['03/04/2012', '2012-04-03'],
    ['3.4.2012', '2012-04-03'],
    ['29 February 2012', '2012-02-29'],
    ['Published 30 November 2012 by A Marsh', '2012-11-30'],
    ['09:41, 5 MAR 2014', '2014-03-05'],
    ['05/03/14', '2014-03-05'],
    ['Posted 5/3/14 by Asha', '2014-03-05'],
    ['5.3.14', '2014-03-05'],
    ['22.02.11 18:41', '2011-02-22'],
    ['Ann Lowe | 22.02.11 | World', '2011-02-22'],
    ['5-Mar-14', '2014-03-05'],
    ["5 Mar '14", '2014-03-05'],
    ['12/11/98', '1998-11-12'],
    ['2014年3月5日', '2014-03-05'],
    ['Lübeck, 31. März 2003', '2003-03-31'],
    ['6. August 2009', '2009-08-06'],
    ['le 1er août 2014', '2014-08-01'],
    ['5 de marzo de 2014', '2014-03-05'],
    ['10 października 2014', '2014-10-10'],
    ['20140305101500', '2014-03-05'],
  ])('reads %s as %s', (line, day) => {
    expect(findDay(line)?.day).toBe(day);
  });

  test.each([
    'March 2012',
    '3 March',
    '31 April 2012',
    '0 March 2012',
    '2012-13-01',
    '13/13/2012',
    'On 3 occasions in 2012',
    '2012-03-031',
    '5.3.14 Reports of the committee',
    'https://example.org/2012/11/17/depot',
    'Version 5.3.14.2',
    '5/3/14/2',
    '£5/10/15',
    'Bus 5 Mar 14',
    '24/7/365',
    'Call 01.02.03.04.05',
    '10.20.30.40',
    '',
  ])('finds none in %j', (line) => {
    expect(findDay(line)).toBeUndefined();
  });

  test.each([
    ['day-first', '2012-04-03'],
    ['month-first', '2012-03-04'],
    ['refused', undefined],
  ] as const)('reads 03/04/2012, %s, as %s', (order, day) => {
    expect(findDay('03/04/2012', order)?.day).toBe(day);
  });

  test.each([
    ['17/12/2012', '2012-12-17'],
    ['12/17/2012', '2012-12-17'],
    ['03/03/2012', '2012-03-03'],
  ])('needs no order for %s', (written, day) => {
    for (const order of ['day-first', 'month-first', 'refused'] as const)
      expect(findDay(written, order)?.day).toBe(day);
  });

  test('reads the first of several days, however it is written', () => {
    expect(findDay('May 4, 2012, changed 9 May 2012')?.day).toBe('2012-05-04');
  });

  test('says where the day stands', () => {
    const line = 'Published 30 November 2012, 9am';
    const found = findDay(line);
    expect(found && line.slice(found.start, found.end)).toBe('30 November 2012');
  });
});
