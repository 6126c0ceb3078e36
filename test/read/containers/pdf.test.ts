import { expect, test } from 'vitest';
import { readPdf } from '../../../src/read/containers/pdf/read-pdf.js';
import { type ReadContainer, readContainer, said } from '../../support/read-container.js';
import { type Piece, type Writing, writePdf } from '../../support/write-pdf.js';

const read = (bytes: string | Uint8Array): Promise<ReadContainer> => readContainer(readPdf, bytes);

/** The lines of what is written. */
async function linesOf(pages: readonly (readonly Piece[])[], writing?: Writing): Promise<readonly string[]> {
  return (await read(writePdf(pages, writing))).pages[0]?.text.split('\n') ?? [];
}

/** Lines one below the other. */
const below = (x: number, y: number, texts: readonly string[], piece: Partial<Piece> = {}): readonly Piece[] =>
  texts.map((text, i) => ({ text, x, y: y + 14 * i, ...piece }));

const LEFT = [
  'Councillors voted by 31 to 22 to close',
  'the lido in September, after a debate',
  'that went on until nearly midnight on',
  'Tuesday. Nobody spoke for the plan.',
];
const RIGHT = [
  'Siân Llywelyn said the vote had been',
  'decided beforehand. A petition of some',
  '4,300 names was handed in by friends',
  'of the pool on 28 January.',
];

test('columns are read one after the other, whatever the order they are drawn in', async () => {
  const across = LEFT.flatMap((text, i) => [
    { text, x: 50, y: 130 + 14 * i },
    { text: RIGHT[i]!, x: 310, y: 130 + 14 * i },
  ]);
  const lines = await linesOf([
    [{ text: 'Thornbury Moor votes to close its lido for ever', x: 50, y: 90, size: 22 }, ...across],
  ]);
  expect(lines.map((line) => line.trim()).filter(Boolean)).toEqual([
    'Thornbury Moor votes to close its lido for ever',
    ...LEFT,
    ...RIGHT,
  ]);
});

test('rows of a table stay rows', async () => {
  const rows = [
    ['Item', 'Cost', 'Year'],
    ['Road repairs', '£300,000', '2013'],
    ['Lighting', '£85,000', '2014'],
    ['Grit', '£9,000', '2014'],
  ];
  const lines = await linesOf([
    rows.flatMap((row, i) => row.map((text, k) => ({ text, x: 50 + 150 * k, y: 100 + 14 * i }))),
  ]);
  expect(lines.slice(0, 4)).toEqual(rows.map((row) => row.join(' | ')));
});

test('a file without text is called a scan, and pages without text are counted', async () => {
  expect((await read(writePdf([[], []]))).error).toMatchObject({ rule: 'read/pdf-scan' });
  const { remarks, pages } = await read(writePdf([below(50, 100, LEFT), []]));
  expect(said(remarks, 'warning')).toEqual([expect.stringMatching(/^read\/pdf-pages-without-text: page 2 of `2` /)]);
  expect(pages[0]?.pages).toEqual([1, 5]);
});

test('what is no PDF behind its first bytes is refused', async () => {
  expect((await read('%PDF-1.4\nnothing')).error).toMatchObject({ rule: 'read/broken-pdf' });
});
