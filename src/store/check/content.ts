import { digestOf, parseDigests } from '../content-hash.js';
import type { Database } from '../database.js';
import { TABLES } from '../schema.js';
import { readMeta } from '../state.js';
import type { Breach } from './breach.js';

/** Whether each table holds what the last ingest left in it: what no promise can prove, a value or a date, is proved so. */
export function* checkContent(db: Database): IterableIterator<Breach> {
  const stored = parseDigests(readMeta(db, 'content'));
  if (stored === undefined) {
    yield { table: 'meta', row: 'content', problem: 'the hashes of the tables are missing or damaged' };
    return;
  }
  for (const table of TABLES) {
    const left = stored[table];
    const there = digestOf(db, table);
    if (left?.rows === there.rows && left.sum === there.sum) continue;
    yield { table, row: 'table', problem: difference(left?.rows, there.rows) };
  }
}

function difference(left: number | undefined, there: number): string {
  if (left === undefined) return 'no hash of its rows was stored';
  if (left === there) return `its ${there} rows are not what the last ingest left: something in them was changed`;
  const more = Math.abs(there - left);
  return `it has ${there} rows, ${more} ${there > left ? 'more' : 'fewer'} than the last ingest left`;
}
