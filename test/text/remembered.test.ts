import { expect, test } from 'vitest';
import { remembered } from '../../src/text/remembered.js';

/** A function that is remembered, and the texts that it was asked for. */
function watched(): { readonly ask: (text: string) => number | undefined; readonly asked: string[] } {
  const asked: string[] = [];
  const ask = remembered((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  return { ask, asked };
}

test('a short text is asked about once, whatever the answer', () => {
  const { ask, asked } = watched();
  expect([ask('Menu'), ask('Home'), ask('Menu'), ask(''), ask('')]).toEqual([4, 4, 4, undefined, undefined]);
  expect(asked).toEqual(['Menu', 'Home', '']);
});

test('running text is not kept', () => {
  const { ask, asked } = watched();
  const paragraph = 'The ferry sails at noon. '.repeat(40);
  expect([ask(paragraph), ask(paragraph)]).toEqual([1000, 1000]);
  expect(asked).toEqual([paragraph, paragraph]);
});

test('what is kept has a bound: after many other texts the first is asked about again', () => {
  const { ask, asked } = watched();
  ask('Menu');
  for (let i = 0; i < 10_000; i++) ask(`${i} ${'.'.repeat(100)}`);
  const before = asked.length;
  expect(ask('Menu')).toBe(4);
  expect(asked.length).toBe(before + 1);
});
