import type { Database } from '../store/database.js';
import { articleIdsWhere, undatedArticles } from '../store/search.js';
import type { NamedFilter } from './query.js';

/** So many filters are tried without each of them. */
const MOST_FILTERS = 6;

/** What to say where several filters together leave nothing: which one of them does it, and how many articles have no day. */
export function whatEmpties(db: Database, filters: readonly NamedFilter[], least: number): readonly string[] {
  return [...withoutEach(db, filters, least), ...withoutDays(db, filters)];
}

function withoutEach(db: Database, filters: readonly NamedFilter[], least: number): readonly string[] {
  if (filters.length < 2 || filters.length > MOST_FILTERS) return [];
  const left = filters.flatMap(({ flag }, n) => {
    const others = filters.flatMap(({ filter }, at) => (at === n ? [] : filter));
    const count = articleIdsWhere(db, others, { least, isWide: true }).length;
    return count === 0 ? [] : [`without --${flag} ${count === 1 ? '1 article fits' : `${count} articles fit`}`];
  });
  return left.length === 0 ? [] : [left.join(', ')];
}

/** A day of publication is often not known; a filter by it leaves those articles out. */
function withoutDays(db: Database, filters: readonly NamedFilter[]): readonly string[] {
  if (!filters.some(({ flag }) => flag === 'published')) return [];
  const { undated, all } = undatedArticles(db);
  return undated === 0 ? [] : [`${undated} of ${all} articles have no day of publication`];
}
