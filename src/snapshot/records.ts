import { UsageError } from '../model/message.js';
import type { ArticleRecord, LoneSourceRecord } from '../model/record.js';
import { IMPORTED, openSnapshotImport, type SnapshotImport } from '../store/snapshot-import.js';
import type { Cell } from '../store/snapshot-rows.js';
import type { SnapshotTable } from '../store/snapshot-tables.js';
import type { SnapshotFiles } from './files.js';
import { readSnapshot, type TableLines } from './read-snapshot.js';

/** A record that a snapshot holds, with its place for messages. */
export interface SnapshotRecord {
  readonly place: string;
  readonly record: ArticleRecord | LoneSourceRecord;
}

/**
 * The records of a snapshot, source by source. `fault` is told of rows that are none, and of those that belong to nothing.
 *
 * @throws UsageError where the files are no whole snapshot, or one of a newer bpp.
 */
export function* recordsInSnapshot(
  files: SnapshotFiles,
  fault: (place: string, reason: string) => void,
): IterableIterator<SnapshotRecord> {
  const tables = new Map(readSnapshot(files).map((table) => [table.name, table]));
  const name = files.where.replaceAll('`', '');
  const taken = openSnapshotImport();
  try {
    for (const table of IMPORTED) {
      const lines = tables.get(table.name);
      if (!lines) throw new UsageError(`${files.where} has no table \`${table.name}\`: write the snapshot again`);
      putTable(taken, table, lines, (place, reason) => fault(`${name}/${place}`, `it ${reason}`));
    }
    for (const { table, id, problem } of taken.assemble())
      fault(`${name}/${table}.ndjson`, `the row \`${id}\` ${problem}`);
    for (const id of taken.articles()) {
      const place = `${name}/articles.ndjson: ${id}`;
      const record = readable(() => taken.article(id));
      if (record) yield { place, record };
      else fault(place, 'its rows are no article');
    }
    for (const record of taken.sources()) yield { place: `${name}/sources.ndjson: ${record.source.path}`, record };
  } finally {
    taken.close();
  }
}

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    // A cell holds JSON, but not what its column is for.
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function putTable(
  taken: SnapshotImport,
  table: SnapshotTable,
  given: TableLines,
  fault: (place: string, reason: string) => void,
): void {
  const places = table.columns.map(({ name }) => given.columns.indexOf(name));
  const missing = table.columns.find((_, n) => places[n] === -1);
  if (missing) {
    throw new UsageError(`\`${table.name}.ndjson\` has no column \`${missing.name}\`: write the snapshot again`);
  }
  for (const { place, row } of given.lines()) {
    const cells = typeof row === 'string' ? row : places.map((at): Cell => row[at] ?? null);
    const problem = typeof cells === 'string' ? cells : taken.put(table, cells);
    if (problem !== undefined) fault(place, problem);
  }
}
