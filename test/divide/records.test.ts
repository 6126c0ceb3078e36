import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { recordFieldCases, recordMarkCases } from '../../src/divide/record-fields.cases.js';
import { readField, recordFields, recordMarkOf, recordMarks } from '../../src/divide/record-fields.js';
import { sourceFromBytes } from '../../src/read/read-source.js';

test('every label and every mark of a record has cases', () => {
  expect(Object.keys(recordFieldCases).sort()).toEqual(recordFields.map(({ id }) => id).sort());
  expect(Object.keys(recordMarkCases).sort()).toEqual(recordMarks.map(({ id }) => id).sort());
});

describe.each([
  ...Object.entries(recordFieldCases).map(([id, cases]) => ({
    id,
    cases,
    idOf: (line: string) => readField(line)?.field.id,
  })),
  ...Object.entries(recordMarkCases).map(([id, cases]) => ({
    id,
    cases,
    idOf: (line: string) => recordMarkOf(line)?.id,
  })),
])('$id', ({ id, cases: { sees, spares }, idOf }) => {
  test('has at least three lines to see and two to spare', () => {
    expect(sees.length).toBeGreaterThanOrEqual(3);
    expect(spares.length).toBeGreaterThanOrEqual(2);
  });

  test.each(sees)('sees %j', (line) => {
    expect(idOf(line)).toBe(id);
  });

  test.each(spares)('spares %j', (line) => {
    expect(idOf(line)).not.toBe(id);
  });
});

const LIDO = 'The lido will close at the end of the summer, the council said on Monday.';
const FAIR = 'The fair is back in the square for the first time since the war, and it rained.';

/** The blocks of a page: the number of the record that each is kept in, or the rule that took it out. */
function read(page: string): readonly (number | string | undefined)[] {
  const source = sourceFromBytes(Buffer.from(page), 'page.txt', () => {});
  return clean(source!).blocks.map(({ unit, removed }) => removed?.rule ?? unit);
}

describe('a page of records', () => {
  test('is kept whole, however far a record is from the prose of the others', () => {
    const page = `1 of 2 DOCUMENTS\nLido to close\n${LIDO}\n2 of 2 DOCUMENTS\nFair is back\n${FAIR}`;
    expect(read(page)).toEqual(['segment/record-field', 1, 1, 'segment/record-field', 2, 2]);
  });

  test('may be a mail and the one it answers', () => {
    const page = `From: Orla McGinty
Subject: The lido
${LIDO}
-----Original Message-----
From: Wilf Oldroyd
Subject: The fair
${FAIR}`;
    expect(read(page)).toEqual([1, 1, 1, 'segment/record-field', 2, 2, 2]);
  });

  test('may be HTML', () => {
    const lines = ['From: Orla McGinty', 'Subject: The lido', LIDO, '-----Original Message-----'];
    const page = [...lines, 'From: Wilf Oldroyd', 'Subject: The fair', FAIR].map((line) => `<p>${line}</p>`).join('\n');
    const source = sourceFromBytes(Buffer.from(`<html><body><div>${page}</div></body></html>`), 'page.html', () => {});
    const units = clean(source!).blocks.map(({ unit, removed }) => removed?.rule ?? unit);
    expect(units).toEqual([1, 1, 1, 'segment/record-field', 2, 2, 2]);
  });

  test.each([
    ['a mail that is the whole page', `From: Orla McGinty\nTo: Press list\nSubject: The lido\n${LIDO}`],
    ['the only document of an export', `1 of 1 DOCUMENT\nTo: Press list\nFinal Edition\n${LIDO}`],
  ])('may be %s', (_, page) => {
    expect(read(page)).toContain('segment/record-field');
    expect(read(page).at(-1)).toBe(1);
  });

  test.each([
    ['an article that gives a mail', `${FAIR}\nFrom: Orla McGinty\nSubject: The lido\n${LIDO}`],
    ['an interview', `Author: when did you begin?\n${LIDO}\nTitle: what came next?\n${FAIR}`],
    ['a gallery', `1 of 2\n${LIDO}\n2 of 2\n${FAIR}`],
    ['events with their dates', `Date: 3 March 2012\n${LIDO}\nDate: 4 March 2012\n${FAIR}`],
  ])('is not %s', (_, page) => {
    expect(read(page)).not.toContain('segment/record-field');
    expect(read(page)).not.toContain(1);
  });
});
