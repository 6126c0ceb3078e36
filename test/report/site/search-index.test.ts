import { describe, expect, test } from 'vitest';
import { createWordIndex } from '../../../src/report/site/search-index.js';

describe('the index of words', () => {
  test('has each word once an article, folded, the articles as distances in base 36', () => {
    const index = createWordIndex();
    index.add(0, 'The Núñez ferry. The FERRY!');
    index.add(3, 'ferry');
    index.add(40, 'The ferry’s bell');
    expect([...index.parts()]).toEqual([{ first: 'bell', text: 'bell 14\nferry 0 3 11\nnunez 0\nthe 0 14' }]);
  });

  test('leaves out what nobody types: one letter, a word without an end', () => {
    const index = createWordIndex();
    index.add(0, `a quay ${'x'.repeat(1_000_000)}`);
    expect([...index.parts()].map(({ text }) => text)).toEqual(['quay 0']);
  });

  test('is parted by its size, and no part is empty', () => {
    const index = createWordIndex();
    index.add(0, 'alder birch cedar');
    expect([...index.parts(12)].map(({ first }) => first)).toEqual(['alder', 'cedar']);
    expect([...createWordIndex().parts()]).toEqual([]);
  });
});
