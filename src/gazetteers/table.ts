/** A list as it stands in its file: comments (`# source: …`), the header's columns, rows of as many cells. */
export interface Table {
  readonly comments: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Reads tab-separated text; `file` is named in errors. Throws where a row has another number of cells than the header. */
export function readTable(text: string, file: string): Table {
  const lines = text.split('\n');
  let at = 0;
  while (lines[at]?.startsWith('#')) at++;
  const columns = lines[at]?.split('\t') ?? [];
  const rows: string[][] = [];
  for (let n = at + 1; n < lines.length; n++) {
    const line = lines[n];
    if (line === undefined || line === '') continue;
    const row = line.split('\t');
    if (row.length !== columns.length) {
      throw new Error(`${file}:${n + 1}: ${row.length} cells where the header has ${columns.length}.`);
    }
    rows.push(row);
  }
  return { comments: lines.slice(0, at), columns, rows };
}
