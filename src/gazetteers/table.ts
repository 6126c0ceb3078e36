/** What stands above the rows of a list: comments (`# source: …`), and the header's columns. */
interface Head {
  readonly file: string;
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  /** Where the rows begin in the text. */
  readonly end: number;
}

/** A list as it stands in its file: a line for each row. */
export interface Table extends Omit<Head, 'end'> {
  readonly lines: readonly string[];
}

/** Reads the head of tab-separated text; `file` is named in errors. */
export function readHead(text: string, file: string): Head {
  const comments: string[] = [];
  for (let start = 0; ; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    start = end < 0 ? text.length : end + 1;
    if (!line.startsWith('#')) return { file, comments, columns: line.split('\t'), end: start };
    comments.push(line);
  }
}

/** Reads tab-separated text; `file` is named in errors. */
export function readTable(text: string, file: string): Table {
  const { end, ...head } = readHead(text, file);
  const rows = text.slice(end, text.endsWith('\n') ? -1 : undefined);
  return { ...head, lines: rows === '' ? [] : rows.split('\n') };
}

/** The cells of a row. Throws where it has another number of them than the header. */
export function cellsOf(table: Pick<Table, 'file' | 'columns'>, line: string): string[] {
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
