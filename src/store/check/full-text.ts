import { type Database, isDriverError, openScratch } from '../database.js';
import { FULL_TEXT, type FullText, fullTextIndex, fullTextOf, ROW_NUMBER } from '../fact-sql.js';
import type { Breach } from './breach.js';

/** What FTS5 keeps an index in. */
const SHADOWS = ['data', 'idx', 'docsize', 'config'] as const;

/**
 * Whether every full-text index holds the words of its rows, all of them and no others. FTS5 proves it, but counts that as
 * writing: so the index and the words are copied, row by row, to a scratch database, and proved there.
 */
export function* checkFullText(db: Database): IterableIterator<Breach> {
  for (const index of FULL_TEXT) {
    if (!holdsItsWords(db, index)) {
      yield { table: fullTextOf(index.table), row: 'index', problem: 'the full-text index does not hold the words' };
    }
  }
}

function holdsItsWords(db: Database, { table, columns }: FullText): boolean {
  const scratch = openScratch();
  try {
    scratch.exec(`CREATE TABLE ${table} (${ROW_NUMBER} INTEGER PRIMARY KEY, ${columns.join(', ')}); BEGIN`);
    copyRows(db, scratch, table, [ROW_NUMBER, ...columns]);
    // Made after the rows are in: its triggers would index them, and it is the other index that is to be proved.
    scratch.exec(fullTextIndex(table, columns));
    const index = fullTextOf(table);
    for (const shadow of SHADOWS) copyShadow(db, scratch, `${index}_${shadow}`);
    scratch.exec(`COMMIT; INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`);
    return true;
  } catch (error) {
    if (isDriverError(error, 'SQLITE_CORRUPT') || isDriverError(error, 'SQLITE_CONSTRAINT')) return false;
    throw error;
  } finally {
    scratch.close();
  }
}

function copyShadow(db: Database, scratch: Database, table: string): void {
  scratch.exec(`DELETE FROM ${table}`);
  const columns = scratch.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  copyRows(db, scratch, table, columns);
}

function copyRows(from: Database, to: Database, table: string, columns: readonly string[]): void {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const put = to.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => '?').join(', ')})`);
  const rows = from.prepare<[], unknown[]>(`SELECT ${names} FROM ${table}`).raw().safeIntegers();
  for (const row of rows.iterate()) put.run(...row);
}
