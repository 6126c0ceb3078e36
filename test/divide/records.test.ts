import { describe, expect, test } from 'vitest';
import { recordFieldCases, recordMarkCases } from '../../src/divide/record-fields.cases.js';
import { readField, recordFields, recordMarkOf, recordMarks } from '../../src/divide/record-fields.js';
import { openRecords } from '../../src/divide/records.js';
import type { Block, Removal } from '../../src/model/block.js';

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

const blocksOf = (page: string): Block[] =>
  page.split('\n').map((text, index) => ({ text, line: index + 1, endLine: index + 1, gapBefore: true }));

const LIDO = 'The lido will close at the end of the summer, the council said on Monday.';
const FAIR = 'The fair is back in the square for the first time since the war, and it rained.';

describe('openRecords', () => {
  test('opens what was taken for furniture far from the prose', () => {
    const far: Removal = { rule: 'clean/outside-main-content', reason: 'outside', traits: { judged: true } };
    const page = blocksOf(`1 of 2 DOCUMENTS
Lido to close
${LIDO}
2 of 2 DOCUMENTS
Fair is back
${FAIR}`).map((block, at) => (at < 3 ? block : { ...block, removed: far }));
    expect(openRecords(page)?.map(({ unit, removed }) => removed?.rule ?? unit)).toEqual([
      'segment/record-field',
      1,
      1,
      'segment/record-field',
      2,
      2,
    ]);
  });

  test('takes a mail and the one it answers for two', () => {
    const page = blocksOf(`From: Orla McGinty
Subject: The lido
${LIDO}
-----Original Message-----
From: Wilf Oldroyd
Subject: The fair
${FAIR}`);
    expect(openRecords(page)?.map(({ unit }) => unit)).toEqual([1, 1, 1, undefined, 2, 2, 2]);
  });

  test.each([
    ['a mail that is the whole page', `From: Orla McGinty\nTo: Press list\nSubject: The lido\n${LIDO}`],
    ['the only document of an export', `1 of 1 DOCUMENT\nTo: Press list\nFinal Edition\n${LIDO}`],
  ])('opens %s', (_, page) => {
    const opened = openRecords(blocksOf(page));
    expect(opened?.map(({ removed }) => removed?.rule).filter(Boolean)).toContain('segment/record-field');
    expect(opened?.at(-1)?.removed).toBeUndefined();
  });

  test.each([
    ['an article that gives a mail', `${FAIR}\nFrom: Orla McGinty\nSubject: The lido\n${LIDO}`],
    ['an interview', `Author: when did you begin?\n${LIDO}\nTitle: what came next?\n${FAIR}`],
    ['a gallery', `1 of 2\n${LIDO}\n2 of 2\n${FAIR}`],
    ['events with their dates', `Date: 3 March 2012\n${LIDO}\nDate: 4 March 2012\n${FAIR}`],
  ])('leaves %s alone', (_, page) => {
    expect(openRecords(blocksOf(page))).toBeUndefined();
  });
});
