import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Mark, marksByBlock, type Stretch, stretchesOf } from '../../src/report/sections/articles/stretches.js';
import '../support/property-seed.js';

const mention = (start: number, end: number, of = ''): Mark<string> => ({ is: 'mention', start, end, of });
const statement = (start: number, end: number, of = ''): Mark<string> => ({ is: 'statement', start, end, of });

/** `[2-5:name [3-4:…]]`: stretches as a line. */
const shown = (stretches: readonly Stretch<string>[]): string =>
  stretches
    .map(({ start, end, marks, inner }) => {
      const of = marks.map((mark) => mark.of).join('+');
      return `[${start}-${end} ${of}${inner.length > 0 ? ` ${shown(inner)}` : ''}]`;
    })
    .join(' ');

const WHOLE = { start: 0, end: 100 };

describe('marks that overlap become stretches that do not cross', () => {
  test.each<readonly [string, readonly Mark<string>[], string]>([
    ['side by side', [mention(0, 3, 'a'), mention(5, 8, 'b')], '[0-3 a] [5-8 b]'],
    ['one in the other', [statement(0, 20, 'quote'), mention(5, 8, 'a')], '[0-20 quote [5-8 a]]'],
    ['a statement within a name', [mention(0, 9, 'a'), statement(0, 4, 'post')], '[0-9 a [0-4 post]]'],
    ['the same words', [statement(2, 6, 'sum'), mention(2, 6, 'money')], '[2-6 money+sum]'],
    ['two statements that cross', [statement(0, 9, 'said'), statement(4, 20, 'quote')], '[0-4 said] [4-20 quote]'],
    ['a name keeps its words', [statement(0, 6, 'post'), mention(4, 9, 'a')], '[0-4 post] [4-9 a]'],
    ['and what starts in it goes', [mention(0, 6, 'a'), statement(4, 9, 'post')], '[0-6 a]'],
    ['a name in a name', [mention(0, 9, 'a'), statement(1, 8, 'x'), mention(2, 5, 'b')], '[0-9 a [1-8 x]]'],
    ['two names that cross', [mention(0, 6, 'a'), mention(4, 9, 'b')], '[0-6 a]'],
    ['nothing of no words', [mention(4, 4, 'a'), statement(120, 130, 'b'), mention(99, 101, 'c')], '[99-100 c]'],
  ])('%s', (_, marks, expected) => expect(shown(stretchesOf(marks, WHOLE))).toBe(expected));
});

const anyMark = fc
  .record({ start: fc.integer({ min: -5, max: 60 }), length: fc.integer({ min: 0, max: 40 }), is: fc.boolean() })
  .map(({ start, length, is }) => (is ? mention(start, start + length) : statement(start, start + length)));

describe('whatever the marks are', () => {
  const marks = fc.array(anyMark, { maxLength: 30 });

  test('a stretch lies inside of the one around it and behind the one before it', () => {
    const check = (stretches: readonly Stretch<string>[], start: number, end: number): void => {
      let at = start;
      for (const stretch of stretches) {
        expect(stretch.start).toBeGreaterThanOrEqual(at);
        expect(stretch.end).toBeGreaterThan(stretch.start);
        check(stretch.inner, stretch.start, stretch.end);
        at = stretch.end;
      }
      expect(at).toBeLessThanOrEqual(end);
    };
    fc.assert(fc.property(marks, (all) => check(stretchesOf(all, { start: 0, end: 50 }), 0, 50)));
  });

  test('no name stands in a name, and every name that touches no other is whole', () => {
    const namesIn = (stretches: readonly Stretch<string>[], isInside: boolean): Stretch<string>[] =>
      stretches.flatMap((stretch) => {
        const isName = stretch.marks.some(({ is }) => is === 'mention');
        expect(isName && isInside).toBe(false);
        return [...(isName ? [stretch] : []), ...namesIn(stretch.inner, isInside || isName)];
      });
    fc.assert(
      fc.property(marks, (all) => {
        const names = all.filter(({ is, start, end }) => is === 'mention' && start >= 0 && end <= 50 && start < end);
        const alone = names.filter((name) =>
          all.every(
            (other) => other === name || other.is !== 'mention' || other.end <= name.start || other.start >= name.end,
          ),
        );
        const found = namesIn(stretchesOf(all, { start: 0, end: 50 }), false).map(
          ({ start, end }) => `${start}-${end}`,
        );
        for (const { start, end } of alone) expect(found).toContain(`${start}-${end}`);
      }),
    );
  });

  test('nothing is nested deep', () => {
    const depth = (stretches: readonly Stretch<string>[]): number =>
      Math.max(0, ...stretches.map(({ inner }) => 1 + depth(inner)));
    const nested = Array.from({ length: 5000 }, (_, at) => statement(at, 10_000 - at));
    expect(depth(stretchesOf([...nested, mention(4999, 5001)], { start: 0, end: 10_000 }))).toBe(5);
  });
});

test('a mark is known to every block that it touches, and to no other', () => {
  const blocks = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  const marks = [mention(2, 4, 'a'), statement(8, 15, 'b'), mention(20, 21, 'gap'), statement(21, 30, 'c')];
  const byBlock = marksByBlock(blocks, marks);
  expect([0, 1, 2].map((at) => byBlock.get(at)?.map(({ of }) => of))).toEqual([['a', 'b'], ['b'], ['c']]);
});
