import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameRules } from '../../../src/extract/names/find-names.js';
import { roleRules } from '../../../src/extract/roles/role-rules.js';
import { describeClasses, encode, type UnitClass } from '../../../src/extract/units/alphabet.js';
import { compilePattern, eachMatch, type UnitRange } from '../../../src/extract/units/pattern.js';

type Mention = UnitRange | undefined;

/** The mentions of a pattern in a row of classes; a match is taken where `takes` says so of its mention. */
function matches(pattern: string, row: string, takes: (mention: Mention) => boolean = () => true): Mention[] {
  const classes = row.split(' ').map((name) => ({ class: name as UnitClass }));
  const found: Mention[] = [];
  eachMatch(compilePattern(pattern), encode(classes), (group) => {
    const mention = group('mention');
    const taken = takes(mention);
    if (taken) found.push(mention);
    return taken;
  });
  return found;
}

describe('compilePattern', () => {
  test('refuses a class that does not exist, by its name', () => {
    expect(() => compilePattern('⟦{nmae}⟧')).toThrow('{nmae}');
  });

  test.each(['⟦GM⟧', '[ab]', '⟦{name}⟧ .', '(?<title>{title})', '\\d'])(
    'refuses %j, which is no part of a pattern in words',
    (pattern) => {
      expect(() => compilePattern(pattern)).toThrow('is no part of one');
    },
  );

  test('takes a mark for itself, and a line end at either edge', () => {
    expect(matches('⟦{word}⟧ ,', 'word comma word')).toEqual([[0, 0]]);
    expect(matches('{line-end} ⟦{word}⟧', 'word word')).toEqual([[0, 0]]);
    expect(matches('⟦{word}⟧ (?={line-end})', 'word word line-end word')).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test('reads several classes, any but these, and any', () => {
    expect(matches('⟦{the|a}⟧', 'the word a')).toEqual([
      [0, 0],
      [2, 2],
    ]);
    expect(matches('⟦{!the|line-end}⟧', 'the word the')).toEqual([[1, 1]]);
    expect(matches('{the} ⟦{any}⟧', 'the number')).toEqual([[1, 1]]);
  });
});

describe('eachMatch', () => {
  test('gives the units of a group, first and last', () => {
    expect(matches('{rank}⟦{name}{1,2}⟧', 'word rank sure-given sure-surname word rank sure-surname')).toEqual([
      [2, 3],
      [6, 6],
    ]);
  });

  test('knows groups by name, the short form too', () => {
    const names: (UnitRange | undefined)[] = [];
    eachMatch(
      compilePattern('⟦title: {rank}+⟧ ⟦person⟧'),
      encode([{ class: 'rank' }, { class: 'person' }]),
      (group) => {
        names.push(group('title'), group('person'), group('org'));
        return true;
      },
    );
    expect(names).toEqual([[0, 0], [1, 1], undefined]);
  });

  test('gives undefined for a group that took no part or is empty', () => {
    expect(matches('{rank} (⟦{sure-surname}⟧)?', 'rank word')).toEqual([undefined]);
    expect(matches('{rank} ⟦{sure-surname}*⟧', 'rank word')).toEqual([undefined]);
  });

  test('looks again one unit behind the start of a match that was refused', () => {
    const row = 'calendar-word unknown body-head';
    expect(matches('⟦{calendar-word|unknown}+ {body-head}⟧', row)).toEqual([[0, 2]]);
    expect(matches('⟦{calendar-word|unknown}+ {body-head}⟧', row, (mention) => mention?.[0] !== 0)).toEqual([[1, 2]]);
  });

  test('goes on behind a match that was taken', () => {
    expect(matches('⟦{word} {word}⟧', 'word word word word')).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  test('ends on patterns that match nothing', () => {
    expect(matches('⟦{sure-surname}*⟧', 'word word word').length).toBeLessThanOrEqual(6);
  });

  test('starts afresh for every text', () => {
    const pattern = compilePattern('⟦{sure-surname}⟧');
    const count = (...classes: UnitClass[]): number => {
      let found = 0;
      eachMatch(pattern, encode(classes.map((name) => ({ class: name }))), () => {
        found++;
        return true;
      });
      return found;
    };
    expect([count('sure-surname', 'word', 'sure-surname'), count('word'), count('sure-surname')]).toEqual([2, 0, 1]);
  });

  test('leaves out no row that has a match', () => {
    const patterns = [...nameRules, ...roleRules].map(({ pattern }) => pattern);
    const made = [
      '⟦{initial}⟧ (?! {rank} )',
      '({rank} | {initial}) ⟦{unknown}⟧',
      '({rank} {initial})? ⟦{unknown}⟧ {says}{0,2}',
      '(?= {any} {says}) ⟦{!rank}⟧ , ⟦title: {rank}+⟧',
    ];
    const compiled = [...patterns, ...made].map(compilePattern);
    const names = describeClasses().flatMap(({ name, kind }) => (kind === 'set' ? [] : [name as UnitClass]));
    const common: readonly UnitClass[] = ['rank', 'initial', 'unknown', 'says', 'comma', 'sure-given', 'sure-surname'];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...names), fc.constantFrom(...common)), { maxLength: 6 }),
        (classes) => {
          const row = encode(classes.map((name) => ({ class: name })));
          for (const pattern of compiled) {
            pattern.expression.lastIndex = 0;
            const isThere = pattern.expression.test(row);
            let isSeen = false;
            eachMatch(pattern, row, () => {
              isSeen = true;
              return true;
            });
            expect(isSeen, pattern.expression.source).toBe(isThere);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
