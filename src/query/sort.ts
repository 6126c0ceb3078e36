import { UsageError } from '../model/message.js';

/** Orders of passages and articles. */
export const SORTS = ['relevance', 'date', 'oldest', 'source', 'confidence'] as const;

/**
 * `relevance`: the words that are rare first, where words are looked for. `date`: the latest article first; `oldest` the other way
 * round; without a day last. `source`: the order of the archive. `confidence`: the surest first.
 */
export type Sort = (typeof SORTS)[number];

/** As `list --sort` has them. */
const AS_IN_LISTS: ReadonlyMap<string, Sort> = new Map([
  ['published', 'oldest'],
  ['-published', 'date'],
]);

/** Reads an order. Throws a `UsageError` that names them all. */
export function parseSort(written: string): Sort {
  const typed = written.trim().toLowerCase();
  const sort = SORTS.find((each) => each === (AS_IN_LISTS.get(typed) ?? typed));
  if (sort === undefined) throw new UsageError(`\`${written}\` is no order: write ${SORTS.join(', ')}`);
  return sort;
}
