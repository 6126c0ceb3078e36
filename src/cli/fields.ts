import { UsageError } from '../model/message.js';
import { editDistance } from '../text/edit-distance.js';
import type { TableRow } from './formats.js';

/**
 * The fields that a reader names, of those that rows have: the columns, and what else the first row holds.
 *
 * @throws UsageError that names them all, where none is named or one is not there.
 */
export function fieldsAmong(
  rows: Iterable<TableRow>,
  columns: readonly string[],
  given: string | true,
): { readonly fields: readonly string[]; readonly rows: Iterable<TableRow> } {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  const known = [...new Set([...columns, ...(first.done ? [] : Object.keys(first.value))])];
  try {
    return { fields: fieldsNamed(given, known), rows: continued(first, iterator) };
  } catch (error) {
    iterator.return?.();
    throw error;
  }
}

function fieldsNamed(given: string | true, known: readonly string[]): readonly string[] {
  const all = known.join(', ');
  const fields = (given === true ? '' : given).split(',').map((name) => name.trim());
  const named = fields.filter((name) => name !== '');
  if (known.length === 0) throw new UsageError('nothing is found, so that there are no fields to choose from');
  if (named.length === 0) throw new UsageError(`--fields takes names, apart by commas. There are ${all}`);
  const meant = named.map((name) => {
    const field = fieldMeant(name, known);
    if (field === undefined) throw unknownField('there is no field', name, known);
    return field;
  });
  return [...new Set(meant)];
}

/** Titles of tables for people that are not the names of their fields, and what one listing calls otherwise than another. */
const TITLES: Readonly<Record<string, string>> = {
  mentions: 'mention_count',
  articles: 'article_count',
  origins: 'origin_count',
  told: 'evidence_count',
  post: 'role',
  role: 'post',
  body: 'organisation',
  organisation: 'body',
  words: 'text',
  where: 'source',
  first: 'source',
  amount: 'max',
  date: 'from',
};

/** The field of that name, or that a table for people shows under it. */
export function fieldMeant(name: string, known: readonly string[]): string | undefined {
  const asked = name.toLowerCase();
  const title = TITLES[asked] ?? asked;
  return known.includes(name) ? name : known.find((field) => field.toLowerCase() === asked || field === title);
}

/** A field that is not there, those that are, and the one that may be meant. */
export function unknownField(complaint: string, name: string, known: readonly string[]): UsageError {
  const [near = ''] = [...known].sort((a, b) => editDistance(name, a) - editDistance(name, b));
  const others = editDistance(name, near) <= near.length / 2 ? `did you mean \`${near}\`? There` : 'there';
  return new UsageError(`${complaint} \`${name}\`: ${others} are ${known.join(', ')}`);
}

function* continued(first: IteratorResult<TableRow>, rest: Iterator<TableRow>): IterableIterator<TableRow> {
  try {
    for (let next = first; !next.done; next = rest.next()) yield next.value;
  } finally {
    rest.return?.();
  }
}

/** Rows with these fields alone, in their order; null where a row has none such. */
export function* pickedRows(rows: Iterable<TableRow>, fields: readonly string[]): IterableIterator<TableRow> {
  for (const row of rows) yield Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
}
