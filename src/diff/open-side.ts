import { statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { UsageError } from '../model/message.js';
import { filesOfFolder, type SnapshotFiles } from '../snapshot/files.js';
import { readSnapshot } from '../snapshot/read-snapshot.js';
import { snapshotRows } from '../snapshot/rows.js';
import { explained, openDatabase, readState, SCHEMA_VERSION } from '../store/database.js';
import { filesOfRevision, folderNow, parseRevision } from './git.js';
import { type Maker, type Side, sideOf } from './side.js';

/** A side that holds a file or a folder open. */
export interface OpenSide extends Side {
  /** A database whose last ingest did not end. */
  readonly isUnfinished: boolean;
  close(): void;
}

/**
 * Opens what an operand names: a folder is a snapshot, a file a database, and what is not there but has a colon a revision of a
 * snapshot, `HEAD:facts`.
 *
 * @throws UsageError where it is none of them
 */
export function openSide(operand: string, cwd: string): OpenSide {
  const path = placed(operand, cwd);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return { ...snapshotSide(operand, filesOfFolder(path, operand)), close: () => {} };
  if (found) return databaseSide(operand, path);
  const revision = parseRevision(operand);
  if (!revision) {
    throw new UsageError(
      `there is no \`${operand}\`: name a database, the folder of a snapshot, or a revision of one as \`HEAD:facts\``,
    );
  }
  const files = filesOfRevision(revision, cwd);
  try {
    return { ...snapshotSide(operand, files), close: files.close };
  } catch (error) {
    files.close();
    throw error;
  }
}

/**
 * What a single operand is compared with: a revision of a snapshot with the folder as it is now, a folder with what is committed
 * of it, a database with the one in use.
 */
export function otherSide(operand: string, cwd: string, db: string): readonly [was: string, now: string] {
  const found = statSync(placed(operand, cwd), { throwIfNoEntry: false });
  if (found?.isDirectory()) return [`HEAD:./${relative(cwd, resolve(cwd, operand))}`, operand];
  const revision = found ? undefined : parseRevision(operand);
  return [operand, revision ? folderNow(revision, cwd) : db];
}

/** Relative to the working directory of the call, and under the name it was given where that is the process's own. */
const placed = (path: string, cwd: string): string =>
  isAbsolute(path) || cwd === process.cwd() ? path : join(cwd, path);

function snapshotSide(name: string, files: SnapshotFiles): Omit<OpenSide, 'close'> {
  return { ...sideOf(name, readSnapshot(files), makerOf(files)), isUnfinished: false };
}

/** What the snapshot says of the program that wrote it: one row of `snapshot`. */
function makerOf(files: SnapshotFiles): Maker {
  const [row = '[]'] = files.lines('snapshot.ndjson');
  const [, schema, version]: readonly unknown[] = JSON.parse(row);
  return {
    schema: typeof schema === 'number' ? schema : null,
    version: typeof version === 'string' ? version : null,
  };
}

/** A database, which stays as it is now while it is read, whoever writes. */
function databaseSide(name: string, path: string): OpenSide {
  const db = openDatabase(path);
  try {
    const side = sideOf(name, snapshotRows(db), { schema: SCHEMA_VERSION, version: null });
    return {
      ...side,
      *rows(table) {
        try {
          yield* side.rows(table);
        } catch (error) {
          throw explained(error, path);
        }
      },
      isUnfinished: readState(db) !== 'complete',
      close: () => db.close(),
    };
  } catch (error) {
    db.close();
    throw explained(error, path);
  }
}
