import { closeSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../model/message.js';
import { type Database, readState } from '../store/database.js';
import { explainedFile } from '../store/file-error.js';
import { SNAPSHOT_TABLES, type SnapshotTable, snapshotSchema } from '../store/snapshot-tables.js';
import { fileOf, metadataOf, tableOf } from './files.js';
import { MARKER } from './marker.js';
import { linesIn } from './rows.js';

/** What was written: tables, and rows of all of them. */
export interface Written {
  readonly tables: number;
  readonly rows: number;
}

const PART = /^\..+\.part$/;
const partOf = (file: string): string => `.${file}.part`;

/**
 * Writes the snapshot of a database into a folder, made where there is none, and takes out the tables that are no more. All files
 * are written beside the old ones first; the marker goes before the first of them is replaced and comes back after the last, so
 * that a folder is never taken for whole when it is not. `shown` is its name in messages.
 *
 * @throws UsageError where the folder holds anything else, or the database is not complete.
 */
export function writeSnapshot(db: Database, folder: string, shown: string): Written {
  const old = emptyOrSnapshot(folder, shown);
  for (const file of readdirSync(folder)) if (PART.test(file)) rmSync(join(folder, file));
  const tables = [...SNAPSHOT_TABLES, MARKER];
  const files = tables.flatMap(({ name }) => [fileOf(name), metadataOf(name)]);
  let rows = 0;
  try {
    if (readState(db) !== 'complete') {
      throw new UsageError('the last ingest did not end: run it again, then write the snapshot');
    }
    for (const table of tables) rows += writeTable(db, table, folder);
  } catch (error) {
    for (const file of files) rmSync(join(folder, partOf(file)), { force: true });
    throw explainedFile(error, shown);
  }
  const marker = [metadataOf(MARKER.name), fileOf(MARKER.name)];
  for (const file of marker) rmSync(join(folder, file), { force: true });
  for (const file of files.filter((each) => !marker.includes(each)))
    renameSync(join(folder, partOf(file)), join(folder, file));
  for (const file of old) if (!files.includes(file)) rmSync(join(folder, file));
  for (const file of marker) renameSync(join(folder, partOf(file)), join(folder, file));
  return { tables: SNAPSHOT_TABLES.length, rows };
}

/** The files of the snapshot that is there. */
function emptyOrSnapshot(folder: string, shown: string): readonly string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new UsageError(`\`${shown}\` is a file: name a folder for the snapshot`);
  if (!found) mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((file) => !file.startsWith('.'));
  const isMarked = files.includes(fileOf(MARKER.name)) || files.includes(metadataOf(MARKER.name));
  const known = new Set([...SNAPSHOT_TABLES, MARKER].map(({ name }) => name));
  const foreign = files.sort().find((file) => {
    const table = tableOf(file);
    // An older bpp may have had other tables; without the marker that is anybody's file.
    return table === undefined || !(isMarked || known.has(table));
  });
  if (foreign !== undefined) {
    throw new UsageError(
      `\`${shown}\` holds \`${foreign}\`, which is of no snapshot: name an empty folder, or one that \`bpp snapshot\` wrote`,
    );
  }
  return files;
}

const ROOM = 1 << 16;

/** Writes the two files of a table beside their names; gives its number of rows. */
function writeTable(db: Database, table: SnapshotTable, folder: string): number {
  const { name } = table;
  const about = { name, columns: table.columns.map((column) => column.name), schema: snapshotSchema(table) };
  writeFile(join(folder, partOf(metadataOf(name))), [`${JSON.stringify(about, null, 4)}\n`]);
  let rows = 0;
  writeFile(
    join(folder, partOf(fileOf(name))),
    (function* () {
      for (const line of linesIn(db, table)) {
        rows += 1;
        yield `${line}\n`;
      }
    })(),
  );
  return rows;
}

function writeFile(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let pending = '';
    for (const piece of pieces) {
      pending += piece;
      if (pending.length < ROOM) continue;
      writeFileSync(file, pending);
      pending = '';
    }
    writeFileSync(file, pending);
  } finally {
    closeSync(file);
  }
}
