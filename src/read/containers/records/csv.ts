import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import { parse as parseAtOnce } from 'csv-parse/sync';

/** How a table parts its cells. */
export interface Dialect {
  readonly delimiter: string;
  /** What stands before a quotation mark within quotation marks: another one, or a backslash. */
  readonly escapedBy: '"' | '\\';
}

/** Of one row, in characters: behind a quotation mark that is never closed lies the rest of the file. */
const LONGEST_ROW = 8 * 1024 * 1024;

function optionsFor({ delimiter, escapedBy }: Dialect): Options & { readonly columns: false } {
  return {
    delimiter,
    escape: escapedBy,
    columns: false,
    bom: true,
    max_record_size: LONGEST_ROW,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
  };
}

/** The rows of a table, as it comes. */
export async function* rowsOf(
  chunks: AsyncIterable<string>,
  dialect: Dialect,
): AsyncGenerator<readonly string[], void> {
  for await (const row of Readable.from(chunks).pipe(parse(optionsFor(dialect)))) yield row as string[];
}

/** The first rows of a text that may be cut anywhere; what cannot be read of it gives none. */
export function firstRows(text: string, dialect: Dialect, most: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const keep = (row: string[]): string[] => {
    rows.push(row);
    return row;
  };
  try {
    parseAtOnce(text, { ...optionsFor(dialect), to: most, on_record: keep });
  } catch {
    // The text is cut within quotation marks: the rows before are there.
  }
  return rows;
}
