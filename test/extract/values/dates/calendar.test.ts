import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  civil,
  dayOf,
  dayOfIso,
  easterOf,
  isoOf,
  monthOf,
  nthWeekday,
  weekdayOf,
} from '../../../../src/extract/values/dates/calendar.js';

describe('dayOf and civil', () => {
  test('agree with each other and with UTC for any day of four thousand years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civil(day);
        expect(dayOf(year, month, dayOfMonth)).toBe(day);
        const utc = new Date(day * 86_400_000);
        expect([utc.getUTCFullYear(), utc.getUTCMonth() + 1, utc.getUTCDate()]).toEqual([year, month, dayOfMonth]);
        expect(weekdayOf(day)).toBe((utc.getUTCDay() + 6) % 7);
      }),
    );
  });
});

describe('dayOfIso', () => {
  test('reads a date that exists and no other', () => {
    expect(isoOf(dayOfIso('2012-02-29') ?? 0)).toBe('2012-02-29');
    expect(dayOfIso('2011-02-29')).toBeUndefined();
    expect(dayOfIso('yesterday')).toBeUndefined();
    expect(dayOfIso(undefined)).toBeUndefined();
  });
});

describe('easterOf', () => {
  test('gives the Sundays that the almanac has', () => {
    expect([1961, 2000, 2008, 2012, 2038].map((year) => isoOf(easterOf(year)))).toEqual([
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2012-04-08',
      '2038-04-25',
    ]);
  });
});

describe('addMonths', () => {
  test('stays within the month it arrives in', () => {
    expect(isoOf(addMonths(dayOf(2012, 1, 31), 1))).toBe('2012-02-29');
    expect(isoOf(addMonths(dayOf(2012, 3, 15), -14))).toBe('2011-01-15');
  });
});

describe('nthWeekday', () => {
  test('counts from either end and finds no fifth where there is none', () => {
    const july = monthOf(2012, 7);
    expect(isoOf(nthWeekday(july, 0, 1) ?? 0)).toBe('2012-07-02');
    expect(isoOf(nthWeekday(july, 4, -1) ?? 0)).toBe('2012-07-27');
    expect(nthWeekday(july, 3, 5)).toBeUndefined();
  });
});
