import { expect, test } from 'vitest';
import { textBlocks } from '../../src/blocks/text-blocks.js';
import { readerCommentCases } from '../../src/clean/reader-comments.cases.js';
import { readerComments } from '../../src/clean/reader-comments.js';

test.each(readerCommentCases.map(({ name, page }) => [name, page] as const))('%s', (_, page) => {
  const lines = page.split('\n').map((line) => line.trim());
  const blocks = textBlocks(lines.map((line) => line.slice(2)).join('\n'));
  const runs = readerComments(blocks);
  const isIn = (at: number): boolean => runs.some(({ start, end }) => at >= start && at < end);
  expect(blocks.map(({ text }, at) => `${isIn(at) ? '-' : '+'} ${text}`)).toEqual(lines);
});
