import { UsageError } from '../model/message.js';
import type { Database } from '../store/database.js';
import { type ListKind, listColumns, type Sorted } from '../store/lists.js';
import { editDistance } from '../text/edit-distance.js';

/** Titles of tables for people that are not the names of their columns. */
const TITLES: Readonly<Record<string, string>> = {
  mentions: 'mention_count',
  articles: 'article_count',
  origins: 'origin_count',
  told: 'evidence_count',
  words: 'text',
  where: 'source',
  first: 'source',
  amount: 'max',
  date: 'from',
};

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
    const name = written.replace(SIGN, '').toLowerCase();
    const title = TITLES[name] ?? name;
    const column = columns.includes(name) ? name : columns.find((each) => each === title);
    if (column === undefined) throw unknownColumn(name, kind, columns);
    return { column, isDescending };
  });
}

const SIGN = /^[-+]/;

function unknownColumn(name: string, kind: ListKind, columns: readonly string[]): UsageError {
  const [near = ''] = [...columns].sort((a, b) => editDistance(name, a) - editDistance(name, b));
  const meant = editDistance(name, near) <= near.length / 2 ? ` did you mean \`${near}\`?` : '';
  return new UsageError(`${kind} have no column \`${name}\`:${meant} There are ${columns.join(', ')}`);
}
