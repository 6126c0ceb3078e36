import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/eval/figures.js';
import { fallenBelow, raisedFloors, readFloors, writeFloors } from '../../src/eval/floors.js';

const figure = (what: string, score: number | null): Figure => ({ what, score, isLoweredBy: () => false });

describe('floors', () => {
  test('are read as they are written', () => {
    const floors = new Map([
      ['person', 93.4],
      ['money value', 100],
    ]);
    expect(readFloors(writeFloors(floors))).toEqual(floors);
  });

  test.each([['person\t'], ['person\tmany'], ['\t12'], ['person\t-1']])('refuse the row %j', (row) => {
    expect(() => readFloors(`what\tfloor\n${row}\n`)).toThrow('no floor');
  });

  test('refuse another header', () => {
    expect(() => readFloors('person\t93.4\n')).toThrow('header');
  });
});

describe('fallenBelow', () => {
  const floors = new Map([['person', 93.4]]);

  test('compares as is printed, in tenths of a per cent', () => {
    expect(fallenBelow(floors, [figure('person', 0.93351)])).toEqual([]);
    expect(fallenBelow(floors, [figure('person', 0.93349)])).toMatchObject([
      { what: 'person', floor: 93.4, now: 93.3 },
    ]);
  });

  test('names what is measured no more', () => {
    expect(fallenBelow(floors, [])).toMatchObject([{ what: 'person', now: undefined }]);
    expect(fallenBelow(floors, [figure('person', null)])).toMatchObject([{ what: 'person', now: undefined }]);
  });

  test('asks nothing of a measure without a floor', () => {
    expect(fallenBelow(floors, [figure('person', 1), figure('place', 0)])).toEqual([]);
  });
});

describe('raisedFloors', () => {
  test('lifts floors to what is reached and lowers none', () => {
    const floors = new Map([
      ['person', 93.4],
      ['place', 50],
      ['gone', 10],
    ]);
    const raised = raisedFloors(floors, [
      figure('person', 0.9),
      figure('place', 0.6),
      figure('money', 0.7),
      figure('force', null),
      figure('date', 0),
    ]);
    expect([...raised]).toEqual([
      ['person', 93.4],
      ['place', 60],
      ['money', 70],
      ['gone', 10],
    ]);
  });
});
