import { describe, expect, test } from 'vitest';
import { dayOfAddress, liveAddress } from '../../src/text/address.js';

const SITE = 'https://www.example.org';

describe('dayOfAddress', () => {
  test.each([
    ['/2012/11/30/depot-sold/', '2012-11-30'],
    ['/news/2012/1/5/depot', '2012-01-05'],
    ['/uk/2012/jul/12/depot-sold', '2012-07-12'],
    ['/2012/September/3/depot', '2012-09-03'],
    ['/2012/11/30', '2012-11-30'],
    ['/news/2012/1130/depot/', '2012-11-30'],
    ['/news/2012-11/30/content_123.htm', '2012-11-30'],
    ['/2012-11-30/depot-sold', '2012-11-30'],
    ['/20121130/depot.html', '2012-11-30'],
    ['/news/2012/11/30.html', '2012-11-30'],
    ['/2012/11/30/depot?d=2013/01/02', '2012-11-30'],
  ])('reads the folder of %s as %s', (path, day) => {
    expect(dayOfAddress(SITE + path)).toEqual({ day, place: 'folder' });
  });

  test.each([
    ['/depot-sold-2012-11-30.html', '2012-11-30'],
    ['/2012-11-30-depot-sold', '2012-11-30'],
    ['/minutes_2012_11_30', '2012-11-30'],
  ])('reads the name of %s as %s', (path, day) => {
    expect(dayOfAddress(SITE + path)).toEqual({ day, place: 'name' });
  });

  test.each([
    '/2012/11/5-things-to-know',
    '/2012/11/depot',
    '/2012/13/45/depot',
    '/news/uk-20121130',
    '/news/20471308',
    '/depot?date=2012-11-30',
    '/#2012/11/30/',
    '/120121130/',
    '/a-1999-12-3',
    '/2012-11_30/x',
  ])('finds none in %s', (path) => {
    expect(dayOfAddress(SITE + path)).toBeUndefined();
  });

  test('takes the day of the page, not of an archive’s copy of it', () => {
    expect(dayOfAddress(`https://web.archive.org/web/20140305101112/${SITE}/2012/11/30/depot/`)?.day).toBe(
      '2012-11-30',
    );
    expect(dayOfAddress(`https://web.archive.org/web/20140305101112/${SITE}/depot/`)).toBeUndefined();
  });
});

test.each([
  [`https://web.archive.org/web/20140305101112/${SITE}/depot`, `${SITE}/depot`],
  [`http://web.archive.org/web/20140305101112id_/${SITE}/depot`, `${SITE}/depot`],
  [`https://archive.ph/2014.03.05-101112/${SITE}/depot`, `${SITE}/depot`],
  [`${SITE}/depot`, `${SITE}/depot`],
])('liveAddress gives %s as %s', (copy, live) => {
  expect(liveAddress(copy)).toBe(live);
});
