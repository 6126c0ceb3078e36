import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../model/message.js';
import {
  APPLICATION_ID,
  assertOurs,
  type Database,
  explained,
  isCorruption,
  isDriverError,
  isEmpty,
  isFile,
  isWal,
  OLDEST_SCHEMA,
  opened,
  SCHEMA_VERSION,
  userVersion,
  writesOf,
} from './database.js';
import { explainedFile } from './file-error.js';
import { beginInPlace, clearJournal, commitInPlace } from './in-place.js';
import { type Lock, takeLock } from './lock.js';
import { keepOlder, type OlderDatabase, olderDatabase } from './older.js';
import { assertOwnSchema } from './own-schema.js';
import {
  basisOf,
  copyDatabase,
  inodeOf,
  isAsSealed,
  leaveWal,
  openReplacement,
  putInPlace,
  realPath,
  removeDatabase,
  replacementOf,
  sealReplacement,
  signatureOf,
  tidyReplacement,
} from './replacement.js';
import { SCHEMA } from './schema.js';
import { readMeta, setMeta, setState } from './state.js';

/** A database that is open for an ingest, and closed to other ingests. Readers have it as it was until `publish`. */
export interface IngestDatabase {
  /** As the user names it. */
  readonly path: string;
  /** The database; from `begin` on, for the most part, the copy that is to replace it. */
  readonly db: Database;
  /**
   * To be called before anything is written; `changes` is how many sources are to change. Makes the copy, where there is none
   * yet, or begins the transaction in which a small change of a big database is written.
   */
  begin(changes: number): void;
  /**
   * Whether there is something to publish: an ingest that was cut short at its very end left a copy that has but to be put in
   * place.
   */
  isBegun(): boolean;
  /** Whether the database itself is written to, in one transaction from `begin` to `publish`. */
  isInPlace(): boolean;
  /** Whether the database is, as far as SQLite can tell, as an ingest left it. */
  isAsSealed(): boolean;
  /** Gives readers what was written: puts the copy, `tidied` first where much of it is new, in the place of the database. */
  publish(options: { readonly tidied: boolean }): void;
  /** What the copy is to be made of, where the database is of an older schema: the copy is empty then. */
  readonly older?: OlderDatabase | undefined;
  /** Closes the connection, undoing what was not committed, and lets other ingests in. A copy stays for the next one. */
  close(): void;
}

export interface OpenOptions {
  /** From an empty database; the old one stays until the new one is whole. */
  readonly rebuild?: boolean;
  /** Refuses to go on with what an ingest left that was cut short, which is for an ingest to finish. */
  readonly onlyWhole?: boolean;
  /** Opens a database of an older schema too, for bringing it up. */
  readonly bringUp?: boolean;
  /** Says something to the user that is no error. */
  readonly note?: ((text: string) => void) | undefined;
}

/** Sources from which on a change takes so long that a kill is not to take it away. */
const MANY = 100;
/** The part of an archive from which on a copy is cheap beside what changes. */
const MUCH = 1 / 100;
/** Bytes of a database of which a copy is made at once. */
const BIG = 2 ** 26;

/** Of a copy that goes on from nothing: no later ingest goes on with it. */
const REBUILT = 'rebuild';

/**
 * Opens a database for an ingest, made where there is none. Goes on with what an ingest left that was cut short. Throws a
 * `UsageError` where the file is no database of ours, cannot be written or is held by another ingest.
 */
export function openForIngest(path: string, options: OpenOptions = {}): IngestDatabase {
  const folder = dirname(path);
  if (!isFile(path) && !existsSync(folder)) {
    throw new UsageError(`the folder \`${folder}\` does not exist: make it first, or name another file with --db`);
  }
  const real = realPath(path);
  const lock = takeLock(real, path);
  try {
    return held({ real, shown: path, lock }, options);
  } catch (error) {
    lock.release();
    throw explainedFile(error, path);
  }
}

interface Place {
  /** Where the file is, whatever links lead to it. */
  readonly real: string;
  /** As the user names it. */
  readonly shown: string;
  readonly lock: Lock;
}

function held(
  place: Place,
  { rebuild = false, onlyWhole = false, bringUp = false, note }: OpenOptions,
): IngestDatabase {
  const { real, shown, lock } = place;
  clearJournal(real);
  let copy: Database | undefined;
  let base: Database | undefined;
  let older: OlderDatabase | undefined;
  if (rebuild) assertReplaceable(place);
  if (rebuild && existsSync(real)) {
    copy = created(place, REBUILT);
  } else {
    if (rebuild) removeDatabase(replacementOf(real));
    base = openBase(place, bringUp ? OLDEST_SCHEMA : SCHEMA_VERSION, note);
    older = olderDatabase(base);
    copy = leftBehind(place, base);
    if (older) copy ??= created(place, basisOf(base));
    else if (copy && onlyWhole) {
      copy.close();
      throw new UsageError(`an ingest into \`${shown}\` was cut short: run it again first`);
    }
  }
  const before = signatureOf(real);
  const inode = inodeOf(real);
  const writes = writesOf(real);
  let own = inodeOf(replacementOf(real));
  let isInPlace = false;

  const current = (): Database => {
    const db = copy ?? base;
    if (db === undefined) throw new Error('the database is closed');
    return db;
  };
  const closeBoth = (): void => {
    copy?.close();
    base?.close();
    copy = undefined;
    base = undefined;
  };
  return {
    path: shown,
    older,
    get db() {
      return current();
    },
    isBegun: () => copy !== undefined || isInPlace,
    isInPlace: () => isInPlace,
    isAsSealed: () => copy === undefined && isAsSealed(current(), real),
    begin(changes) {
      if (copy || !base || isInPlace) return;
      isInPlace = isSmall(base, changes, real) && beginInPlace(base, real);
      if (isInPlace) assertUnmoved(place, before);
      else {
        copy = copied(place, base);
        own = inodeOf(replacementOf(real));
      }
    },
    publish({ tidied }) {
      if (isInPlace) {
        // Nobody else could write to it, but somebody may have put another in its place.
        if (inodeOf(real) !== inode) throw new UsageError(`\`${shown}\` ${LOST}`);
        commitInPlace(current(), shown, writes ?? 0);
        isInPlace = false;
      }
      if (!copy) return;
      if (inodeOf(replacementOf(real)) !== own) throw new UsageError(`\`${shown}-ingest\` ${LOST}`);
      assertUnmoved(place, before);
      if (tidied) copy = tidyReplacement(copy, real, shown);
      sealReplacement(copy, real);
      closeBoth();
      if (older) note?.(`the database as it was is kept as \`${shown}${keepOlder(real, older.schema)}\``);
      putInPlace(real, shown);
      base = opened(real, {}, () => {}, shown);
    },
    close() {
      closeBoth();
      lock.release();
    },
  };
}

/** The database itself, with its tables where there was none. */
function openBase({ real, shown }: Place, oldest: number, note: OpenOptions['note']): Database {
  if (isWal(real) && !leaveWal(real)) {
    note?.(
      `another program holds \`${shown}\` open in WAL mode: it stays so until the next ingest without that program`,
    );
  }
  const prepare = (db: Database): void => {
    if (isEmpty(db)) createTables(db, randomUUID());
    assertOurs(db, shown, oldest);
    if (userVersion(db) === SCHEMA_VERSION) assertOwnSchema(db, shown, { toWrite: true });
  };
  return opened(real, {}, prepare, shown);
}

/** What an ingest left that was cut short, where it goes on from this very database (`base`). */
function leftBehind({ real, shown }: Place, base: Database): Database | undefined {
  if (!existsSync(replacementOf(real))) return undefined;
  try {
    const left = openReplacement(real, shown, (db) => assertOurs(db, shown));
    if (readMeta(left, 'basis') === basisOf(base)) return left;
    left.close();
  } catch (error) {
    // Cut short while it was copied, or before it had tables; else it is no use either: the database has all it needs.
    if (!(error instanceof UsageError) || isWorldly(error)) throw error;
  }
  removeDatabase(replacementOf(real));
  return undefined;
}

/** Whether an error is about the disk, not about what the file holds. */
function isWorldly({ cause }: UsageError): boolean {
  return cause !== undefined && !isCorruption(cause) && !isDriverError(cause, 'SQLITE_NOTADB');
}

/** Whether a change is so small, and the database so big, that a copy would cost more than the change. */
function isSmall(db: Database, changes: number, path: string): boolean {
  if (changes >= MANY || statSync(path).size < BIG) return false;
  return changes < MUCH * Number(db.prepare('SELECT count(*) FROM sources').pluck().get());
}

function copied({ real, shown }: Place, base: Database): Database {
  try {
    accessSync(real, constants.W_OK);
    const basis = basisOf(base);
    copyDatabase(base, real);
    return openReplacement(real, shown, (db) => {
      setMeta(db, 'basis', basis);
    });
  } catch (error) {
    throw explained(explainedFile(error, shown), shown);
  }
}

function created({ real, shown }: Place, basis: string): Database {
  removeDatabase(replacementOf(real));
  return openReplacement(real, shown, (db) => createTables(db, basis));
}

function createTables(db: Database, basis: string): void {
  db.transaction(() => {
    db.exec(SCHEMA);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${SCHEMA_VERSION}`);
    setState(db, 'unfinished');
    setMeta(db, 'basis', basis);
  }).immediate();
}

/** Throws a `UsageError` where a rebuild would take away what is not ours. Ours goes in whatever state it is. */
function assertReplaceable({ real, shown }: Place): void {
  if (!existsSync(real)) return;
  try {
    const prepare = (db: Database): void => {
      const isOurs = db.pragma('application_id', { simple: true }) === APPLICATION_ID;
      if ((!isOurs && !isEmpty(db)) || userVersion(db) > SCHEMA_VERSION) assertOurs(db, shown);
    };
    opened(real, { readonly: true }, prepare, shown).close();
  } catch (error) {
    if (!(error instanceof UsageError && isCorruption(error.cause))) throw error;
  }
}

const LOST = 'was removed while an ingest wrote it: nothing was changed, run the ingest again';

/** Throws a `UsageError` where somebody else put another file in the place of the database, or took the lock. */
function assertUnmoved({ real, shown, lock }: Place, before: string): void {
  if (!existsSync(dirname(real))) throw new UsageError(`the folder of \`${shown}\` ${LOST}`);
  if (!lock.isHeld()) throw new UsageError(`\`${shown}-lock\` ${LOST}`);
  const now = signatureOf(real);
  if (now !== before && now !== 'none') {
    const changed = `\`${shown}\` was changed or replaced by another program while the ingest ran`;
    throw new UsageError(`${changed}: it stays as that left it, run the ingest again`);
  }
}
