import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { sourceFromBytes } from '../../src/read/read-source.js';

const SEEDS = new URL('../../seeds/', import.meta.url);

/** Lines of the first archive that belong to no article, with the rule that must say so. */
const FURNITURE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  '000_33c0296c55cb077b.txt': { 1: 'clean/archive-heading' },
  '001_8da82307a160c130.txt': {
    54: 'clean/author-box',
    56: 'clean/author-box',
    57: 'clean/post-footer',
    59: 'clean/comment-form',
    61: 'clean/comment-form',
    63: 'clean/comment-form',
    65: 'clean/comment-form',
    67: 'clean/comment-form',
    69: 'clean/comment-form',
    71: 'clean/comment-form',
    73: 'clean/comment-form',
    75: 'clean/comment-form',
  },
  '002_193f13f126426264.txt': {},
  '003_7455e89f5ff92df1.txt': {},
  '004_1937d66e282bf57c.txt': {
    1: 'clean/breadcrumb',
    37: 'clean/comments',
    38: 'clean/comments',
    40: 'clean/comments',
    46: 'clean/comments',
  },
};

describe('clean', () => {
  test.each(Object.entries(FURNITURE))('removes exactly the furniture of seeds/%s', (name, furniture) => {
    const source = sourceFromBytes(readFileSync(new URL(name, SEEDS)), name, () => {});
    const { blocks } = clean(source!);
    const removed = blocks.filter((block) => block.removed).map((block) => [String(block.line), block.removed?.rule]);
    expect(Object.fromEntries(removed)).toEqual(furniture);
  });

  test.each(Object.keys(FURNITURE))('has every line of seeds/%s that is not blank in exactly one block', (name) => {
    const text = readFileSync(new URL(name, SEEDS), 'utf8');
    const { blocks } = clean(sourceFromBytes(Buffer.from(text), name, () => {})!);
    const lines = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, line.trim()]]));
    expect(blocks.map((block) => [block.line, block.text])).toEqual(lines);
  });
});
