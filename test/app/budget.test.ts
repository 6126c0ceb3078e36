import { describe, expect, test } from 'vitest';
import { madeOf } from '../../src/app/budget.js';
import type { Message } from '../../src/model/message.js';

interface Ran<T> {
  readonly values: readonly T[];
  readonly messages: readonly Message[];
}

function ran<T>(tasks: readonly (() => T)[], timeLimit = 10): Ran<T> {
  const messages: Message[] = [];
  const queue = tasks.map((task, at) => ({ path: `${at}.txt`, task }));
  const report = (message: Message): void => void messages.push(message);
  const values = [...madeOf(queue, { timeLimit, report }, ({ task }) => [task()])];
  return { values, messages };
}

describe('madeOf', () => {
  test('gives what the task gives, source by source', () => {
    expect(ran([() => 42, () => undefined])).toEqual({ values: [42, undefined], messages: [] });
    expect(ran([() => 42], 0)).toEqual({ values: [42], messages: [] });
    expect(ran([])).toEqual({ values: [], messages: [] });
  });

  test('ends a source that does not end, in a loop and in an expression, under its name, and no other', () => {
    const tasks = [
      () => {
        for (;;);
      },
      () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`),
    ];
    for (const task of tasks) {
      const { values, messages } = ran<unknown>([() => 1, task, () => 3], 0.05);
      expect(values).toEqual([1, 3]);
      expect(messages).toEqual([expect.objectContaining({ severity: 'error', rule: 'read/too-slow', path: '1.txt' })]);
    }
  });

  test('takes all sources, however many stretches they fill', () => {
    const wait = (): number => {
      const end = performance.now() + 20;
      while (performance.now() < end);
      return end;
    };
    const { values, messages } = ran(Array.from({ length: 10 }, () => wait));
    expect({ made: values.length, messages }).toEqual({ made: 10, messages: [] });
    expect([...values].sort((a, b) => a - b)).toEqual(values);
  });

  test('makes a fault of ours an issue of its source', () => {
    const { values, messages } = ran<unknown>([() => [].reduce((a) => a), () => 2]);
    expect(values).toEqual([2]);
    expect(messages).toEqual([expect.objectContaining({ severity: 'error', rule: 'read/fault', path: '0.txt' })]);
  });
});
