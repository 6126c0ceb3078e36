import { markdownText } from '../../text/markdown.js';
import { writtenCell } from './csv.js';

/** Rows as a table of GitHub's Markdown: cells are shown as they stand, and nothing in them formats, links or runs. */
export function* markdownTable(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  columns: readonly string[],
  { headed = true }: { readonly headed?: boolean } = {},
): IterableIterator<string> {
  let isHeaded = !headed;
  for (const row of rows) {
    const cells = columns.map((column) => row[column]);
    if (!isHeaded) yield* head(columns, cells);
    isHeaded = true;
    yield line(cells.map(cellOf));
  }
  if (!isHeaded) yield* head(columns, []);
}

/** The names of our columns: their underscores do not act inside a word. */
const PLAIN_NAME = /^[a-z\d]+(?:_[a-z\d]+)*$/i;

/** Numbers stand to the right, as the first row has them. */
function* head(columns: readonly string[], cells: readonly unknown[]): IterableIterator<string> {
  yield line(columns.map((column) => (PLAIN_NAME.test(column) ? column : markdownText(column))));
  yield line(columns.map((_, at) => (typeof cells[at] === 'number' ? '---:' : '---')));
}

const cellOf = (cell: unknown): string => (typeof cell === 'number' ? String(cell) : markdownText(writtenCell(cell)));

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
