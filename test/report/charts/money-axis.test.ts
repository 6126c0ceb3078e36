import { describe, expect, it } from 'vitest';
import { moneyAxis } from '../../../src/report/charts/money-axis.js';

const SPREADS: readonly (readonly number[])[] = [
  [500_000],
  [1000],
  [0],
  [],
  [0.0375, 33e11],
  [18_559, 20_354, 3.5e9],
  [1, 1e3],
  [102.55, 189e12],
  [1e15, 2e15],
];

describe('the axis of money', () => {
  it.each(SPREADS.map((values) => [values]))('%j: labels never touch or leave the picture', (values) => {
    const { ticks } = moneyAxis(values, 'CHF');
    expect(ticks.length).toBeGreaterThan(1);
    for (const width of [240, 328, 700]) {
      const boxes = ticks.map(({ at, label, anchor }) => {
        const [x, size] = [(at / 100) * width, label.length * 7];
        const left = anchor === 'start' ? x : anchor === 'end' ? x - size : x - size / 2;
        return [left, left + size] as const;
      });
      expect(boxes.every(([left, right]) => left >= 0 && right <= width)).toBe(true);
      expect(boxes.every(([left], at) => at === 0 || (boxes[at - 1]?.[1] ?? 0) < left)).toBe(true);
    }
  });

  it.each(SPREADS.map((values) => [values]))('%j: every sum stands inside, the larger further right', (values) => {
    const axis = moneyAxis(values, 'GBP');
    const places = values.filter((value) => value > 0).map((value) => axis.at(value) ?? Number.NaN);
    expect(places.every((at) => at >= 2 && at <= 98)).toBe(true);
    expect([...places].sort((one, other) => one - other)).toEqual(places);
  });

  it('gives ten times as much the same step everywhere, and nothing no place', () => {
    const { at } = moneyAxis([1000, 1e9], 'GBP');
    const steps = [1e3, 1e4, 1e8, 1e9].map((value) => at(value) ?? 0);
    expect((steps[1] ?? 0) - (steps[0] ?? 0)).toBeCloseTo((steps[3] ?? 0) - (steps[2] ?? 0), 1);
    expect([at(0), at(-3)]).toEqual([undefined, undefined]);
  });

  it('names its ticks in the currency', () => {
    const labels = (currency: string | null) => moneyAxis([500, 2e9], currency).ticks.map(({ label }) => label);
    expect(labels('GBP')).toEqual(['£100', '£100k', '£100m']);
    expect(labels('CHF')[0]).toBe('CHF\u00a0100');
    expect(labels(null)[0]).toBe('100');
  });
});
