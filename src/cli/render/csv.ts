import { STEERING } from '../../text/steering.js';

/** What a spreadsheet would take for a formula, also behind blanks, and what would look like a guarded one. */
const FORMULA = /^'*(?:\s*[=+\-@＝＋－＠]|[\t\n])/u;
/** What was guarded: one apostrophe is taken off. */
const GUARDED = /^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\n]))/u;
/** A half of a character that the other half was lost of cannot be written as UTF-8. */
const ACTING = new RegExp(`${STEERING.source}|\\p{Cs}|\\\\(?=u\\{[0-9a-f]+\\})`, 'gu');
const ESCAPED = /\\u\{([0-9a-f]+)\}/g;

interface Dialect {
  readonly between: string;
  readonly end: string;
  readonly needsQuotes: RegExp;
  /** Controls that stand in a cell as they are. */
  readonly kept: ReadonlySet<string>;
}

type DialectName = 'csv' | 'tsv';

const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  csv: { between: ',', end: '\r\n', needsQuotes: /[",\n]/, kept: new Set(['\n', '\t']) },
  tsv: { between: '\t', end: '\n', needsQuotes: /"/, kept: new Set() },
};

interface SeparatedOptions {
  readonly as: DialectName;
  /** Marked as UTF-8, which Excel asks for. */
  readonly bom?: boolean;
  readonly headers?: boolean;
}

/**
 * Rows as CSV (RFC 4180) or with tabs, one line of titles first. Numbers stay numbers, lists are joined by `; `, null is
 * empty. What acts on a terminal is written as `\u{1b}` in a file and a pipe as well (`| head` brings it there), in TSV
 * line ends and tabs too; a backslash that would look like one is `\u{5c}`. A text that a spreadsheet would run as a
 * formula gets an apostrophe before it. `textOfCell` undoes both.
 */
export function* separatedLines(
  rows: Iterable<Readonly<Record<string, unknown>>>,
  columns: readonly string[],
  { as, bom = false, headers = true }: SeparatedOptions,
): IterableIterator<string> {
  const dialect = DIALECTS[as];
  if (bom) yield '\ufeff';
  if (headers) yield lineOf(columns, dialect);
  for (const row of rows) {
    yield lineOf(
      columns.map((column) => row[column]),
      dialect,
    );
  }
}

function lineOf(cells: readonly unknown[], dialect: Dialect): string {
  const line = cells.map((cell) => cellOf(cell, dialect)).join(dialect.between);
  // A line without anything is no row to most readers.
  return (line === '' ? '""' : line) + dialect.end;
}

function cellOf(cell: unknown, { needsQuotes, kept }: Dialect): string {
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = writtenCell(cell).replace(ACTING, (character) => (kept.has(character) ? character : escaped(character)));
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return needsQuotes.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** The text that a cell of a CSV or TSV of ours was made of, from what a reader of the format gives. */
export function textOfCell(cell: string): string {
  return cell
    .replace(GUARDED, '')
    .replace(ESCAPED, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
}

/** A value in one cell: a list joined, an object as JSON. */
export function writtenCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  const isList = Array.isArray(cell) && cell.every((item) => typeof item === 'string' || typeof item === 'number');
  return isList ? cell.join('; ') : JSON.stringify(cell);
}
