/** A list as it stands in its file: comments (`# source: …`), the header's columns, a line for each row. */
export interface Table {
  readonly file: string;
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  readonly lines: readonly string[];
}

/** Reads tab-separated text; `file` is named in errors. */
export function readTable(text: string, file: string): Table {
  const lines = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
  const header = lines.findIndex((line) => !line.startsWith('#'));
  return {
    file,
    comments: lines.slice(0, header),
    columns: lines[header]?.split('\t') ?? [],
    lines: lines.slice(header + 1),
  };
}

/** The cells of a row. Throws where it has another number of them than the header. */
export function cellsOf(table: Table, line: string): string[] {
  const cells = line.split('\t');
  if (cells.length !== table.columns.length) {
    throw new Error(`${table.file}: ${cells.length} cells where the header has ${table.columns.length}: ${line}`);
  }
  return cells;
}

/** The values of a cell that holds several. */
export function listOf(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('; ');
}
