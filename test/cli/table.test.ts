import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { type Column, tableLines } from '../../src/cli/render/table.js';

interface Row {
  readonly name: string;
  readonly count: number;
  readonly words: string;
  readonly at: string;
}

const ROW: Row = {
  name: 'Ada Marsh',
  count: 12,
  words: 'a harbour wall of six miles',
  at: 'pages/2011-05-03-a-harbour-wall.txt:12',
};
const NAME: Column<Row> = { title: 'name', value: ({ name }) => name, shrinks: true, matters: 'most' };
const COUNT: Column<Row> = { title: 'origins', value: ({ count }) => count, right: true, matters: 'least' };
const WORDS: Column<Row> = { title: 'words', value: ({ words }) => words, shrinks: true };
const AT: Column<Row> = { title: 'at', value: ({ at }) => at, ends: true };

const lines = (columns: readonly Column<Row>[], width?: number, row: Partial<Row> = {}): readonly string[] =>
  tableLines([{ ...ROW, ...row }], columns, { width, title: (text) => text }).slice(1);

describe('tableLines', () => {
  it('cuts nothing where there is room', () => {
    expect(lines([WORDS, AT])).toEqual(['a harbour wall of six miles  pages/2011-05-03-a-harbour-wall.txt:12']);
  });

  it('cuts a path in its middle while that is enough', () => {
    expect(lines([WORDS, AT], 60)).toEqual(['a harbour wall of six miles  pages/2011-05-0…our-wall.txt:12']);
  });

  it('cuts what no one reads of a file’s name first', () => {
    const at = 'pages/003_7455e89f5ff92df1a0.txt:4';
    expect(lines([WORDS, AT], 57, { at })).toEqual(['a harbour wall of six miles  pages/003_7455e8…df1a0.txt:4']);
  });

  it('puts a path on a line of its own before words are cut, under 100 columns', () => {
    expect(lines([WORDS, AT], 44)).toEqual([
      'a harbour wall of six miles',
      '    pages/2011-05-03-a-harbour-wall.txt:12',
    ]);
    expect(lines([WORDS, AT], 36)).toEqual(['a harbour wall of six miles', '    pages/2011-05-03…our-wall.txt:12']);
  });

  it('cuts words before names, behind a whole word where one ends near', () => {
    expect(lines([NAME, WORDS], 32)).toEqual(['Ada Marsh  a harbour wall of…']);
  });

  it('leaves out what matters least, and says so', () => {
    expect(lines([NAME, COUNT, WORDS], 30)).toEqual([
      'Ada Marsh  a harbour wall of…',
      'no room for: origins (--json',
      'has all)',
    ]);
  });

  it('measures what one sees', () => {
    const name = '山田太郎';
    expect(lines([NAME, COUNT], 80, { name })).toEqual(['山田太郎       12']);
    expect(lines([NAME, COUNT], 80, { name: 'Jose\u0301' })).toEqual(['Jose\u0301       12']);
    expect(lines([NAME], 6, { name })).toEqual(['山田…']);
  });

  it('is never wider than the terminal', () => {
    const names = [
      'x',
      '山田太郎'.repeat(20),
      '👩‍👩‍👧‍👦 family '.repeat(9),
      'e\u0301'.repeat(90),
      'a sentence of many words '.repeat(9),
    ];
    for (const name of names) {
      for (const width of [20, 40, 60, 80, 99, 100, 120, 160]) {
        const wide = tableLines([{ ...ROW, name }], [NAME, COUNT, WORDS, AT], { width, title: (text) => text });
        for (const line of wide) expect(stringWidth(line), `${width}: ${line}`).toBeLessThanOrEqual(width);
      }
    }
  });
});
