import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/text/lines.js';

describe('linesOf', () => {
  test.each([
    ['Unix', 'one\ntwo\n\nthree', ['one', 'two', '', 'three']],
    ['Windows', 'one\r\ntwo\r\n\r\nthree', ['one', 'two', '', 'three']],
    ['the old Macintosh', 'one\rtwo\r\rthree', ['one', 'two', '', 'three']],
    ['Unix, with a stray mark', 'one\rstill one\ntwo', ['one\rstill one', 'two']],
  ])('counts the lines of %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});
