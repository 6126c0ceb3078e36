import { escapeText } from './escape.js';

/** A cell: lists are joined by `; `, null is empty. */
export type CsvValue = string | number | boolean | null | undefined | readonly string[];

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\n\r]/;

/**
 * One line of CSV (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers
 * stay numbers. For a terminal, control characters are made visible.
 */
export function csvLine(
  cells: readonly CsvValue[],
  { forTerminal = false }: { readonly forTerminal?: boolean } = {},
): string {
  const line = cells.map((cell) => csvCell(cell, forTerminal)).join(',');
  return `${line}\r\n`;
}

function csvCell(cell: CsvValue, forTerminal: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const joined = typeof cell === 'string' ? cell : cell.join('; ');
  const text = forTerminal ? escapeText(joined, { keepLines: true }) : joined;
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
