import type { FactDecision } from '../model/fact.js';
import { addTo } from '../text/add-to.js';
import { createUnionFind } from '../text/union-find.js';
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
  const decided = new Map<string, number[]>();
  for (const [at, { one, other }] of decisions.entries()) {
    for (const id of [one, other]) addTo(decided, id, hashOf(`decision ${at}`));
  }
  const ids: string[] = [];
  const together = createUnionFind();
  const holders = new Map<number, number>();
  const share = (key: number, member: number): void => {
    const holder = holders.get(key);
    if (holder === undefined) holders.set(key, member);
    else together.union(holder, member);
  };
  for (const { id, keys } of statements) {
    const member = together.add();
    ids.push(id);
    for (const key of keys) share(key, member);
    for (const key of decided.get(id) ?? []) share(key, member);
  }
  const parts: string[][] = [];
  let last: string[] | undefined;
  for (const group of together.groups()) {
    if (last === undefined || (last.length > 0 && last.length + group.length > most)) {
      last = [];
      parts.push(last);
    }
    for (const at of group) last.push(ids[at] ?? '');
  }
  return parts;
}
