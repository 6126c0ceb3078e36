import { describe, expect, test } from 'vitest';
import { cutsOf, type Piece, readBlockId, readStretches } from '../../../src/report/client/code-points.js';

const piece = (text: string, isOne = false): Piece => ({ text, isOne });
const words = (pieces: readonly Piece[], first: number, start: number, end: number): readonly string[] =>
  cutsOf(pieces, first, { start, end }).map(({ piece: at, from, to }) => pieces[at]?.text.slice(from, to) ?? '');

describe('readStretches', () => {
  test.each([
    ['420-436', [{ start: 420, end: 436 }]],
    [
      '4-6 9-12',
      [
        { start: 4, end: 6 },
        { start: 9, end: 12 },
      ],
    ],
    ['', []],
    ['6-4', []],
    ['4-4', []],
    ['a-b 1-', []],
  ])('%s', (written, stretches) => expect(readStretches(written)).toEqual(stretches));
});

describe('readBlockId', () => {
  test('parts the article from the code point', () => {
    expect(readBlockId('article/plan-ends/412')).toEqual({ article: 'article/plan-ends', start: 412 });
  });
  test.each(['article/plan-ends', 'person/ada-marsh', '412'])('%s is no block', (id) =>
    expect(readBlockId(id)).toBeUndefined(),
  );
});

describe('cutsOf', () => {
  test('finds words that lie in one piece, in several, and in none', () => {
    const pieces = [piece('Ms '), piece('Ada Marsh'), piece(' spoke.')];
    expect(words(pieces, 100, 103, 106)).toEqual(['Ada']);
    expect(words(pieces, 100, 107, 114)).toEqual(['Marsh', ' s']);
    expect(words(pieces, 100, 90, 101)).toEqual(['M']);
    expect(words(pieces, 100, 117, 119)).toEqual(['e.']);
    expect(words(pieces, 100, 119, 130)).toEqual([]);
    expect(words(pieces, 100, 0, 100)).toEqual([]);
  });

  test('counts code points, and a character that is shown by its number as one', () => {
    expect(words([piece('👮👮 Ada 👮')], 0, 1, 3)).toEqual(['👮 ']);
    const shown = [piece('a'), piece('\\u{202e}', true), piece('bc')];
    expect(words(shown, 0, 2, 3)).toEqual(['b']);
    expect(words(shown, 0, 1, 3)).toEqual(['\\u{202e}', 'b']);
  });
});
