import { scratchDatabase } from './database.js';

/** A record on its way into a database. */
export interface StagedRecord {
  /** Its place in the input, rising. */
  readonly n: number;
  /** Of its source. */
  readonly path: string;
  /** Of the article in its source; null for a source without one. */
  readonly ordinal: number | null;
  /** Of the bytes of its source; null where they could not be read. */
  readonly sha256: string | null;
  /** Where it came from, for messages: `records.ndjson:12`. */
  readonly place: string;
  readonly json: string;
}

/** Records that come in whatever order, given back source by source: no more than one source need fit into memory. */
export interface Staging {
  put(record: StagedRecord): void;
  /** Paths of the sources, in the order of their bytes. */
  paths(): readonly string[];
  /** The records of a source by their ordinals, those with the same as they came. */
  recordsOf(path: string): readonly StagedRecord[];
  close(): void;
}

export function openStaging(): Staging {
  const db = scratchDatabase();
  db.exec(`CREATE TABLE records (n INTEGER PRIMARY KEY, path TEXT NOT NULL, ordinal INTEGER, sha256 TEXT, place TEXT NOT NULL,
    json TEXT NOT NULL); CREATE INDEX records_path ON records (path, ordinal); BEGIN`);
  const put = db.prepare('INSERT INTO records VALUES (@n, @path, @ordinal, @sha256, @place, @json)');
  const paths = db.prepare<[], string>('SELECT DISTINCT path FROM records ORDER BY path').pluck();
  const recordsOf = db.prepare<[string], StagedRecord>(
    'SELECT n, path, ordinal, sha256, place, json FROM records WHERE path = ? ORDER BY ordinal, n',
  );
  return {
    put: (record) => void put.run(record),
    paths: () => paths.all(),
    recordsOf: (path) => recordsOf.all(path),
    close: () => void db.close(),
  };
}
