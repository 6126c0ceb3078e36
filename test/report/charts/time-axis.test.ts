import { describe, expect, it } from 'vitest';
import type { Tick } from '../../../src/report/charts/ticks.js';
import { timeAxis } from '../../../src/report/charts/time-axis.js';

const NARROW = 300;
/** The ends of a label in pixels, at 7 px a character. */
function box({ at, label, anchor }: Tick, width: number): readonly [number, number] {
  const x = (at / 100) * width;
  const size = label.length * 7;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
  return [left, left + size];
}

const STRETCHES: readonly (readonly [string, string])[] = [
  ['2012-11-22', '2012-11-22'],
  ['2012-11-22', '2012-11-25'],
  ['2012-11-01', '2012-11-30'],
  ['2012-11-26', '2013-01-04'],
  ['2012-01-01', '2012-12-31'],
  ['2010-09-01', '2013-03-31'],
  ['1998-05-05', '2013-03-31'],
  ['1850-01-01', '2033-12-31'],
  ['1337-01-01', '2033-12-31'],
];

describe('the axis of time', () => {
  it.each(STRETCHES)('%s to %s: labels are there, apart, and inside the picture, however wide', (first, last) => {
    const { ticks } = timeAxis(first, last);
    expect(ticks.length).toBeGreaterThan(0);
    for (const width of [NARROW, 700, 1300]) {
      const boxes = ticks.map((tick) => box(tick, width));
      expect(boxes.every(([left, right]) => left >= -0.1 && right <= width + 0.1)).toBe(true);
      for (const [at, [left]] of boxes.entries()) {
        expect(at === 0 || (boxes[at - 1]?.[1] ?? 0) + 8 < left).toBe(true);
      }
    }
  });

  it('takes the finest step whose names fit', () => {
    const labels = (first: string, last: string, narrowest?: number) =>
      timeAxis(first, last, narrowest === undefined ? {} : { narrowest }).ticks.map(({ label }) => label);
    expect(labels('2010-09-01', '2013-03-31')).toEqual(['Jan 2011', 'Jul', 'Jan 2012', 'Jul', 'Jan 2013']);
    expect(labels('2012-01-01', '2012-12-31')).toEqual(['Jan 2012', 'Apr', 'Jul', 'Oct']);
    expect(labels('2012-01-01', '2012-12-31', 1000)).toHaveLength(12);
    expect(labels('2012-11-22', '2012-11-22')).toEqual(['22 Nov 2012']);
    expect(labels('2012-11-22', '2012-11-25')).toEqual(['22 November 2012']);
    expect(labels('1998-05-05', '2013-03-31')).toEqual(['2000', '2002', '2004', '2006', '2008', '2010', '2012']);
    expect(labels('2012-11-26', '2013-02-10')).toEqual(['Dec 2012', 'Jan 2013', 'Feb']);
  });

  it('places days in percent, a day as wide as it is long', () => {
    const axis = timeAxis('2012-11-01', '2012-11-10');
    expect([axis.begin('2012-11-01'), axis.finish('2012-11-10')]).toEqual([0, 100]);
    expect([axis.begin('2012-11-06'), axis.finish('2012-11-06')]).toEqual([50, 60]);
    expect([axis.begin('2011-01-01'), axis.finish('2013-01-01')]).toEqual([0, 100]);
  });

  it('reads days that come in the wrong order as one', () => {
    expect(timeAxis('2012-11-10', '2012-11-01').finish('2012-11-10')).toBe(100);
  });
});
