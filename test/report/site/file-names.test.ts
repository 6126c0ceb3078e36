import { describe, expect, test } from 'vitest';
import { createFileNames, fileStem } from '../../../src/report/site/file-names.js';

describe('the name of a file', () => {
  test.each([
    ['Ada Marsh', 'ada-marsh'],
    ['Hayden & Sons (Wexham) Ltd.', 'hayden-sons-wexham-ltd'],
    ['Jürgen Groß', 'jurgen-gross'],
    ['Siân Llŷr', 'sian-llyr'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a\0b\u202ec', 'a-b-c'],
  ])('%j is %s', (name, stem) => expect(fileStem(name)).toBe(stem));

  test.each(['con', 'PRN', 'Aux', 'NUL', 'com1', 'COM¹', 'lpt9', 'CONIN$'])('%s is no device of Windows', (name) => {
    expect(fileStem(name)).toMatch(/-page$/);
  });

  test('of letters that ASCII does not have there is a hash, another for another name', () => {
    const [one, other] = ['عائشہ خان', 'عائشہ بیگ'].map(fileStem);
    expect(one).toMatch(/^[a-p][0-9b-df-np-tv-z]{7}$/);
    expect(other).not.toBe(one);
    expect(fileStem('Дж. Smith')).toMatch(/^smith-[a-p][0-9b-df-np-tv-z]{7}$/);
    expect(fileStem('…')).toMatch(/^[a-p][0-9b-df-np-tv-z]{7}$/);
  });

  test('is never longer than 80, and cut between words', () => {
    const words = 'wexham '.repeat(40);
    expect(fileStem(words)).toBe('wexham-'.repeat(11).slice(0, -1));
    expect(fileStem('x'.repeat(500))).toHaveLength(80);
    expect(fileStem(`${'x'.repeat(500)}خ`)).toHaveLength(80);
  });
});

describe('the files of many names', () => {
  test('are apart on a file system that knows no capitals, in each folder for itself', () => {
    const fileOf = createFileNames();
    const names = ['Ada Marsh', 'ADA MARSH', 'Ada Marsh 2', 'ada-marsh'].map((name) => fileOf('person', name));
    expect(names).toEqual(['person/ada-marsh', 'person/ada-marsh-2', 'person/ada-marsh-2-2', 'person/ada-marsh-3']);
    expect(fileOf('place', 'Ada Marsh')).toBe('place/ada-marsh');
  });
});
