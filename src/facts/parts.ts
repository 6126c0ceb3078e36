import type { FactDecision } from '../model/fact.js';
import { groupByShared } from '../text/union-find.js';
import { hashOf, type KeyedStatement } from './statement-keys.js';

/**
 * Parts statements, of which only their ids are kept, so that nothing of one part is compared with, decided together with or
 * called the same as anything of another: facts found in each part are those found in all. A part has `most` statements, or
 * those that hang together where these are more.
 */
export function inParts(
  statements: Iterable<KeyedStatement>,
  { decisions, most }: { readonly decisions: readonly FactDecision[]; readonly most: number },
): readonly (readonly string[])[] {
  const ids: string[] = [];
  const keys: (readonly number[])[] = [];
  const decided = new Map<string, number[]>();
  for (const [at, { one, other }] of decisions.entries()) {
    for (const id of [one, other]) decided.set(id, [...(decided.get(id) ?? []), hashOf(`decision ${at}`)]);
  }
  for (const { id, keys: own } of statements) {
    const judged = decided.get(id);
    ids.push(id);
    keys.push(judged ? [...own, ...judged] : own);
  }
  const parts: string[][] = [];
  let last: string[] | undefined;
  for (const group of groupByShared(ids.length, (at) => keys[at] ?? [])) {
    if (last === undefined || (last.length > 0 && last.length + group.length > most)) {
      last = [];
      parts.push(last);
    }
    for (const at of group) last.push(ids[at] ?? '');
  }
  return parts;
}
