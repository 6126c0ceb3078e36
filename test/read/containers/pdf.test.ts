import { expect, test } from 'vitest';
import { clean } from '../../../src/clean/clean.js';
import { mended } from '../../../src/read/containers/pdf/hyphens.js';
import { readPdf } from '../../../src/read/containers/pdf/read-pdf.js';
import { sourceFromText } from '../../../src/read/read-source.js';
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
  expect(said(remarks, 'warning')).toEqual([expect.stringMatching(/^read\/pdf-scan: page 2 of `2` /)]);
  expect(pages[0]?.pages).toEqual([1, 5]);
});

test('what is no PDF behind its first bytes is refused', async () => {
  expect((await read('%PDF-1.4\nnothing')).error).toMatchObject({ rule: 'read/broken-pdf' });
});

test('a paragraph goes over the page, and what is printed on each page is no part of it', async () => {
  const page = (number: number, texts: readonly string[]): readonly Piece[] => [
    { text: 'Northmoor Borough Council', x: 50, y: 40, size: 9 },
    ...below(50, 100, texts),
    { text: `Page ${number}`, x: 280, y: 810, size: 9 },
  ];
  const bytes = writePdf([page(1, LEFT.slice(0, 3)), page(2, [LEFT[3] ?? '', 'A vote followed.'])]);
  const { pages } = await read(bytes);
  const source = sourceFromText({ path: 'paper.pdf', text: pages[0]?.text ?? '', mediaType: 'text/plain' });
  const { blocks } = clean({ ...source, pages: pages[0]?.pages ?? [] });
  const [first] = blocks.filter(({ removed }) => removed === undefined);
  expect(first?.text).toContain(LEFT.join(' '));
  expect(blocks.filter(({ removed }) => removed?.rule === 'clean/page-edge').map(({ text }) => text)).toEqual([
    'Northmoor Borough Council',
    'Page 1',
    'Northmoor Borough Council',
    'Page 2',
  ]);
});

test('a word that a line breaks is whole, and keeps a hyphen of its own', async () => {
  const texts = [
    'The council told residents that its infor-',
    'mation campaign would cost £3m in 2014-',
    '15, said Cllr Dafydd Rhys-',
    'Owen of the cross-',
    'party panel.',
  ];
  const lines = await linesOf([below(50, 100, texts.slice(0, 2))]);
  expect(lines[0]).toBe('The council told residents that its information ');
  expect(mended(texts[1] ?? '', texts[2] ?? '', new Set())?.[0]).toMatch(/2014-15,$/);
  expect(mended(texts[2] ?? '', texts[3] ?? '', new Set())?.[0]).toMatch(/Rhys-Owen$/);
  expect(mended(texts[3] ?? '', texts[4] ?? '', new Set())?.[0]).toMatch(/cross-party$/);
});

test('signs without letters are lost letters, and no sum', async () => {
  const { pages, remarks } = await read(writePdf([[{ text: 'The council spent ¿400,000 on roads.', x: 50, y: 100 }]]));
  expect(pages[0]?.text).toContain('\ufffd400,000');
  expect(said(remarks, 'warning')).toEqual([expect.stringMatching(/^read\/pdf-lost-letters: `1` /)]);
  const shifted =
    '7KH FRXQFLO VSHQW PLOOLRQV RQ URDGV DQG EULGJHV LQ WKH QRUWK RI WKH WRZQ WKDW QRERGB XVHG DQG WKHQ ILOOHG';
  expect((await read(writePdf([[{ text: shifted, x: 50, y: 100, size: 6 }]]))).remarks).toMatchObject([
    { severity: 'error', rule: 'read/pdf-no-letters' },
  ]);
});

test('what a PDF says of itself is no day and no author of the article; its title counts where it is printed', async () => {
  const info = '/Title (Lido to close) /Author (Admin) /CreationDate (D:20150102030405Z)';
  const { pages } = await read(
    writePdf([[{ text: 'Lido to close', x: 50, y: 80, size: 20 }, ...below(50, 120, LEFT)]], { info }),
  );
  expect(pages[0]?.declared).toEqual({
    headline: { value: 'Lido to close', basis: 'declared/pdf-title' },
    byline: { value: ['Admin'], basis: 'declared/pdf-author' },
    captured: { value: '2015-01-02', basis: 'declared/pdf-created' },
  });
  const other = await read(writePdf([below(50, 120, LEFT)], { info: '/Title (Microsoft Word - lido.doc)' }));
  expect(other.pages[0]?.declared).toBeUndefined();
});
