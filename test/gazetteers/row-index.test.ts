import { expect, test } from 'vitest';
import { indexRows } from '../../src/gazetteers/row-index.js';

const HEAD = '# source: typed\nname\tsort\n';
const indexed = (...rows: readonly string[]) => indexRows(HEAD + rows.map((row) => `${row}\n`).join(''), HEAD.length);

test('a row is found by its first cell, in lower case and whole', () => {
  const rows = indexed("A'Isha\tF", 'Ann\tF', 'Anna\tF', 'İsmayılov\t2');
  expect(rows.get("a'isha")).toBe("A'Isha\tF");
  expect(rows.get('ann')).toBe('Ann\tF');
  expect(rows.get('İsmayılov'.toLowerCase())).toBe('İsmayılov\t2');
  for (const key of ['an', 'annas', 'Ann', 'f', 'name', '', '# source: typed']) {
    expect(rows.get(key)).toBeUndefined();
    expect(rows.has(key)).toBe(false);
  }
});

test('of two rows with one key the second counts, and all are told in their order', () => {
  const rows = indexed('Ham\t1', 'Lee\t1', 'HAM\t2');
  expect(rows.size).toBe(2);
  expect([...rows]).toEqual([
    ['lee', 'Lee\t1'],
    ['ham', 'HAM\t2'],
  ]);
});

test('each of many keys leads to its own row, and none of as many others to any', () => {
  const keys = Array.from({ length: 5000 }, (_, at) => `name ${at}`);
  const rows = indexed(...keys.map((key) => `${key}\t${key.length}`));
  expect(keys.filter((key) => rows.get(key) !== `${key}\t${key.length}`)).toEqual([]);
  expect(keys.filter((key) => rows.has(`${key}.`))).toEqual([]);
});

test('a list without a row, or without a line feed at its end, is read', () => {
  expect([...indexed()]).toEqual([]);
  expect(indexed().has('name')).toBe(false);
  expect(indexRows(`${HEAD}Lee\t1`, HEAD.length).get('lee')).toBe('Lee\t1');
});
