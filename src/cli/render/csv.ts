import { escapeText } from './plain.js';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

/** On a terminal a carriage return would act; elsewhere it is a sign of the text, which stands in quotation marks. */
interface CsvOptions {
  readonly forTerminal: boolean;
}

/**
 * CSV (RFC 4180) with a line of titles. A text that a spreadsheet would run as a formula gets an apostrophe before it;
 * numbers stay numbers, lists are joined by `; `, null is empty.
 */
export function* csvLines(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  columns: readonly string[],
  options: CsvOptions,
): IterableIterator<string> {
  yield csvLine(columns, options);
  for (const row of rows) {
    yield csvLine(
      columns.map((column) => row[column]),
      options,
    );
  }
}

function csvLine(cells: readonly unknown[], options: CsvOptions): string {
  return `${cells.map((cell) => csvCell(cell, options)).join(',')}\r\n`;
}

function csvCell(cell: unknown, { forTerminal }: CsvOptions): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const written = textOf(cell);
  // What is piped reaches a terminal too (`| head`), so that control characters are made visible everywhere, as in JSON.
  const text = escapeText(written, { keepLines: true, keepReturns: !forTerminal });
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return Array.isArray(cell) && cell.every((item) => typeof item === 'string') ? cell.join('; ') : JSON.stringify(cell);
}
