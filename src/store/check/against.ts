import { digestOf, listed, rowOf, shapeOf } from '../content-hash.js';
import type { Database } from '../database.js';
import { TABLES } from '../schema.js';
import type { Breach } from './breach.js';

/** What a database made from the sources alone cannot be held against: where it stands, what was remarked on the way, and what its sources came in. */
const LEFT_ASIDE: ReadonlySet<string> = new Set(['meta', 'issues', 'containers']);

/** Where the rows of a database are not those of another, which the sources gave: changed, there without a reason, or missing. */
export function* checkAgainst(db: Database, again: Database): IterableIterator<Breach> {
  for (const table of TABLES) {
    if (LEFT_ASIDE.has(table) || digestOf(db, table).sum === digestOf(again, table).sum) continue;
    if (shapeOf(db, table).key.length > 0) yield* rowsAgainst(db, again, table);
    else yield { table, row: 'table', problem: 'its rows are not those that the sources give' };
  }
}

type Keyed = readonly [row: string, ...key: unknown[]];

function* rowsAgainst(db: Database, again: Database, table: string): IterableIterator<Breach> {
  const shape = shapeOf(db, table);
  const { columns, key } = shape;
  const select = `SELECT ${rowOf(shape)}, ${listed(key)} FROM ${table}`;
  const one = `${select} WHERE (${listed(key)}) = (${key.map(() => '?').join(', ')})`;
  const rows = (from: Database): IterableIterator<Keyed> =>
    from
      .prepare<[], Keyed>(`${select} ORDER BY ${listed(key)}`)
      .raw()
      .safeIntegers()
      .iterate();
  const given = again.prepare<unknown[], Keyed>(one).raw();
  const there = db.prepare<unknown[], Keyed>(one).raw();
  for (const [row, ...values] of rows(db)) {
    const [other] = given.get(...values) ?? [];
    if (other === row) continue;
    const problem =
      other === undefined
        ? 'the sources do not give it'
        : `what the sources give differs in its ${differing(columns, row, other).join(', ')}`;
    yield { table, row: labelOf(values), problem };
  }
  for (const [, ...values] of rows(again)) {
    if (there.get(...values) === undefined) {
      yield { table, row: labelOf(values), problem: 'it is missing: the sources give it' };
    }
  }
}

const labelOf = (values: readonly unknown[]): string => values.map(String).join(' ');

function differing(columns: readonly string[], row: string, other: string): readonly string[] {
  const [one, two]: readonly (readonly unknown[])[] = [JSON.parse(row), JSON.parse(other)];
  const changed = columns.filter((_, place) => one?.[place] !== two?.[place]);
  return changed.length > 0 ? changed : ['last digits'];
}
