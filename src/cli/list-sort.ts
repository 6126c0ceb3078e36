import type { Database } from '../store/database.js';
import { type ListKind, listColumns, type Sorted } from '../store/lists.js';
import { fieldMeant, unknownField } from './fields.js';

/**
 * The columns that a reader wants the rows of a listing sorted by: `name`, `-mention_count`.
 *
 * @throws UsageError that names the columns, where one is not there.
 */
export function sortedBy(db: Database, kind: ListKind, given: readonly string[]): readonly Sorted[] {
  const wanted = given.map((written) => written.trim()).filter((written) => written !== '');
  if (wanted.length === 0) return [];
  const columns = listColumns(db, kind);
  return wanted.map((written) => {
    const isDescending = written.startsWith('-');
    const name = written.replace(SIGN, '');
    const column = fieldMeant(name, columns);
    if (column === undefined) throw unknownField(`${kind} have no column`, name, columns);
    return { column, isDescending };
  });
}

const SIGN = /^[-+]/;
