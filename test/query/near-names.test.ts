import { describe, expect, test } from 'vitest';
import { nearNames } from '../../src/query/near-names.js';
import { storedDatabase } from '../support/database.js';
import { sourceDraft } from '../support/drafts.js';

const near = (asked: string, names: readonly string[]): readonly string[] => {
  const mentions = names.map((text) => ({ kind: 'person' as const, text }));
  const archive = [sourceDraft({ path: 'a.txt', text: names.join(', '), articles: [{ lines: [1], mentions }] })];
  return nearNames(storedDatabase(archive), asked, ['person']);
};

describe('nearNames', () => {
  test('gives the nearest three, nearest first, equals by the alphabet', () => {
    expect(near('Ada Marsh', ['Ida Marsk', 'Eda Marsh', 'Ada March', 'Adda Marsh'])).toEqual([
      'Adda Marsh',
      'Eda Marsh',
      'Ada March',
    ]);
  });

  test.each([
    ['one letter in four', 'Ada Mark', 'Eda Merk'],
    ['a longer word in common', 'Ann Reed', 'Bartholomew Reed'],
  ])('allows %s', (_, asked, name) => {
    expect(near(asked, [name])).toEqual([name]);
  });

  test.each([
    ['more letters than that', 'Ada Mark', 'Eda Werk'],
    ['a short word in common', 'Ann Lee', 'Bartholomew Lee'],
    ['nothing', '—', 'Ada Marsh'],
  ])('does not allow %s', (_, asked, name) => {
    expect(near(asked, [name])).toEqual([]);
  });
});
