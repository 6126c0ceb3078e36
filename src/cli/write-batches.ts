import type { Call } from './command.js';
import { fieldsAmong, pickedRows } from './fields.js';
import { type FormatOptions, type RowFormat, type TableRow, writeAll, writeRows } from './formats.js';

interface BatchWriting extends FormatOptions {
  readonly format: RowFormat;
  readonly columns: readonly string[];
}

/** Writes rows that come batch by batch, each when it is there; a table for people when all are. */
export async function writeBatches(
  call: Call,
  batches: AsyncIterable<readonly TableRow[]>,
  writing: BatchWriting,
): Promise<void> {
  const { fields, ...rest } = writing;
  const { format, columns } = rest;
  const shown = fields === undefined ? columns : fieldsAmong([], columns, fields).fields;
  const chosen = fields === undefined ? batches : pickedBatches(batches, shown);
  if (format === 'table') {
    const all: TableRow[] = [];
    for await (const batch of chosen) all.push(...batch);
    return writeRows(call, all, { ...rest, columns: shown });
  }
  await writeAll(call.io.stdout, piecesOf(chosen, shown, { ...rest, format }));
}

async function* pickedBatches(
  batches: AsyncIterable<readonly TableRow[]>,
  fields: readonly string[],
): AsyncGenerator<readonly TableRow[]> {
  for await (const batch of batches) yield [...pickedRows(batch, fields)];
}

async function* rowsOf(batches: AsyncIterable<readonly TableRow[]>): AsyncGenerator<TableRow> {
  for await (const batch of batches) yield* batch;
}

async function* piecesOf(
  batches: AsyncIterable<readonly TableRow[]>,
  columns: readonly string[],
  { format, bom = false, headers = true }: BatchWriting & { readonly format: Exclude<RowFormat, 'table'> },
): AsyncGenerator<string> {
  const { jsonPieces, ndjsonLines } = await import('./render/json.js');
  if (format === 'json') {
    yield* jsonPieces(rowsOf(batches));
    return;
  }
  const { separatedLines } = await import('./render/csv.js');
  const { markdownTable } = await import('./render/markdown-table.js');
  const piece = (rows: readonly TableRow[], isFirst: boolean): Iterable<string> => {
    if (format === 'ndjson') return ndjsonLines(rows);
    if (format === 'md') return markdownTable(rows, columns, { headed: isFirst });
    return separatedLines(rows, columns, { as: format, bom: bom && isFirst, headers: headers && isFirst });
  };
  let isFirst = true;
  for await (const batch of batches) {
    yield* piece(batch, isFirst);
    isFirst = false;
  }
  if (isFirst) yield* piece([], true);
}
