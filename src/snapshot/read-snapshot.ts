import { UsageError } from '../model/message.js';
import type { Cell } from '../store/snapshot-rows.js';
import { fileOf, metadataOf, type SnapshotFiles, tableOf } from './files.js';
import { assertReadable, MARKER } from './marker.js';
import type { TableRows } from './rows.js';

/** A table of a snapshot with its lines, read or not. */
export interface TableLines extends TableRows {
  /** Each with its place, `mentions.ndjson:12`, and the row that it is, or why it is none, as a clause. */
  readonly lines: () => Iterable<{ readonly place: string; readonly row: readonly Cell[] | string }>;
}

/**
 * The tables of a snapshot, as the files have them: those of an older bpp may have fewer columns. Throws a `UsageError` where
 * the files are no whole snapshot, or one of a newer bpp; so does going through rows at the first line that is none.
 */
export function readSnapshot(files: SnapshotFiles): readonly TableLines[] {
  const names = new Set(files.names());
  if (!names.has(fileOf(MARKER.name)) || !names.has(metadataOf(MARKER.name))) {
    throw new UsageError(`${files.where} is no whole snapshot: \`bpp snapshot\` writes one`);
  }
  const tables = [...names]
    .filter((name) => name === metadataOf(tableOf(name) ?? ''))
    .map((name) => tableOf(name) ?? '');
  const read = tables.sort().map((table) => tableIn(files, table, names));
  const marker = read.find(({ name }) => name === MARKER.name);
  for (const row of marker?.rows() ?? []) assertReadable(row, files.where);
  return read.filter((table) => table !== marker);
}

function tableIn(files: SnapshotFiles, name: string, names: ReadonlySet<string>): TableLines {
  const columns = columnsIn(files, name);
  const file = fileOf(name);
  if (!names.has(file)) throw new UsageError(`${files.where} lacks \`${file}\`: write the snapshot again`);
  const lines: TableLines['lines'] = function* () {
    let number = 0;
    for (const line of files.lines(file)) {
      number += 1;
      if (line.trim() !== '') yield { place: `${file}:${number}`, row: parseRow(line, columns.length) };
    }
  };
  const rows: TableLines['rows'] = function* () {
    for (const { place, row } of lines()) {
      if (typeof row === 'string') throw new UsageError(`${files.where}: \`${place}\` ${row}`);
      yield row;
    }
  };
  return { name, columns, lines, rows };
}

function columnsIn(files: SnapshotFiles, name: string): readonly string[] {
  const metadata = metadataOf(name);
  let given: unknown;
  try {
    given = JSON.parse([...files.lines(metadata)].join('\n'));
  } catch {
    throw new UsageError(`${files.where}: \`${metadata}\` is no JSON: write the snapshot again`);
  }
  const columns: unknown =
    given !== null && typeof given === 'object' && 'columns' in given ? given.columns : undefined;
  if (!Array.isArray(columns) || !columns.every((column) => typeof column === 'string')) {
    throw new UsageError(`${files.where}: \`${metadata}\` names no columns: write the snapshot again`);
  }
  return columns;
}

/** A line as a row of so many cells, or why it is none, as a clause. */
function parseRow(line: string, cells: number): readonly Cell[] | string {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    return 'is no JSON';
  }
  if (!Array.isArray(row)) return 'is no JSON array';
  if (row.length !== cells) return `has ${row.length} cells, and its table ${cells} columns`;
  return row.every(isCell) ? row : 'holds something that is neither text nor number';
}

const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
