import { describe, expect, test } from 'vitest';
import { forSource } from '../../src/app/budget.js';
import type { Message } from '../../src/model/message.js';

function ran<T>(task: () => T, timeLimit = 10): { value: T | undefined; messages: Message[] } {
  const messages: Message[] = [];
  const value = forSource('a.txt', { timeLimit, report: (message) => void messages.push(message) }, task);
  return { value, messages };
}

describe('forSource', () => {
  test('gives what the task gives', () => {
    expect(ran(() => 42)).toEqual({ value: 42, messages: [] });
    expect(ran(() => undefined)).toEqual({ value: undefined, messages: [] });
    expect(ran(() => 42, 0)).toEqual({ value: 42, messages: [] });
  });

  test('ends a source that does not end, in a loop and in an expression, under its name', () => {
    const tasks = [
      () => {
        for (;;);
      },
      () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`),
    ];
    for (const task of tasks) {
      const { value, messages } = ran<unknown>(task, 0.05);
      expect(value).toBeUndefined();
      expect(messages).toEqual([expect.objectContaining({ severity: 'error', rule: 'read/too-slow', path: 'a.txt' })]);
    }
  });

  test('makes a fault of ours an issue of its source', () => {
    const { messages } = ran(() => [].reduce((a) => a));
    expect(messages).toEqual([expect.objectContaining({ severity: 'error', rule: 'read/fault', path: 'a.txt' })]);
  });
});
