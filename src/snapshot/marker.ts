import { UsageError } from '../model/message.js';
import { SCHEMA_VERSION } from '../store/database.js';
import type { Cell } from '../store/snapshot-rows.js';
import type { SnapshotTable } from '../store/snapshot-tables.js';
import { VERSION } from '../version.js';

const PROGRAM = 'bpp';

/** The table that says what a folder is. It is written last and taken away first: a folder without it is no whole snapshot. */
export const MARKER: SnapshotTable = {
  name: 'snapshot',
  columns: [
    { name: 'program', type: 'TEXT', orNull: false },
    { name: 'schema', type: 'INTEGER', orNull: false },
    { name: 'version', type: 'TEXT', orNull: false },
  ],
  key: 1,
  holds: 'about',
  rows: `SELECT '${PROGRAM}' AS program, ${SCHEMA_VERSION} AS schema, '${VERSION}' AS version`,
};

/** Throws a `UsageError` where the row of the marker is not one that this program can read; `where` names the snapshot. */
export function assertReadable([program, schema]: readonly Cell[], where: string): void {
  if (program !== PROGRAM || typeof schema !== 'number') {
    throw new UsageError(`${where} is a snapshot of another program: name one that \`bpp snapshot\` wrote`);
  }
  if (schema > SCHEMA_VERSION) {
    throw new UsageError(
      `${where} has schema ${schema} and this bpp knows schema ${SCHEMA_VERSION}: use a newer bpp, or another snapshot`,
    );
  }
}
