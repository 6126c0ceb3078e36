import { describe, expect, test } from 'vitest';
import { classesOf, describeClasses, expressionFor } from '../../../src/extract/units/alphabet.js';

describe('the alphabet', () => {
  const all = describeClasses();

  test('names every class and set once, in words', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test('says of each what it holds', () => {
    for (const { name, holds } of all) expect(holds, name).not.toBe('');
  });

  test('has no two sets with the same members', () => {
    const members = all.filter(({ kind }) => kind === 'set').map(({ name }) => [...classesOf(name)].sort().join(' '));
    expect(new Set(members).size).toBe(members.length);
  });

  test('gives every class a character of its own, special in no expression', () => {
    const classes = all.filter(({ kind }) => kind !== 'set');
    const expressions = classes.map(({ name }) => expressionFor(name));
    expect(new Set(expressions).size).toBe(classes.length);
    for (const expression of expressions) expect(expression).toMatch(/^\[[\u00a1-\u00ff]\]$/);
  });
});

describe('classesOf', () => {
  test('joins what a rule names', () => {
    expect([...classesOf('the|given')].sort()).toEqual(['doubtful-given', 'sure-given', 'the']);
  });

  test('refuses a name that stands in no table', () => {
    expect(() => classesOf('the|nmae')).toThrow('{nmae}');
  });
});
