import type { FactDecision } from '../model/fact.js';
import { groupByShared } from '../text/union-find.js';
import type { Compared } from './compared.js';
import { differRules } from './differ-rules.js';
import type { Ground } from './fact-rule.js';
import { sameRules } from './same-rules.js';
import { calledBy } from './shapes.js';

const RULES = [...sameRules, ...differRules];

/**
 * Parts statements, of which only their ids are kept, so that nothing of one part is compared with, decided together with or
 * called the same as anything of another: facts found in each part are those found in all. A part has `most` statements, or
 * those that hang together where these are more.
 */
export function inParts(
  statements: Iterable<Compared>,
  { ground, decisions, most }: { ground: Ground; decisions: readonly FactDecision[]; most: number },
): readonly (readonly string[])[] {
  const ids: string[] = [];
  const keys: (readonly number[])[] = [];
  const decided = new Map<string, number[]>();
  for (const [at, { one, other }] of decisions.entries()) {
    for (const id of [one, other]) decided.set(id, [...(decided.get(id) ?? []), hashOf(`decision ${at}`)]);
  }
  for (const statement of statements) {
    ids.push(statement.id);
    keys.push([...keysOf(statement, ground), ...(decided.get(statement.id) ?? [])]);
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

function* keysOf(statement: Compared, ground: Ground): Generator<number> {
  yield hashOf(`called ${calledBy(statement)}`);
  for (const [at, rule] of RULES.entries()) {
    if (!rule.of.includes(statement.table)) continue;
    for (const key of rule.keys(statement, ground)) yield hashOf(`${at} ${key}`);
  }
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** What V8 keeps without an object of its own. */
const SMALL = 0x3fffffff;

/** FNV-1a: two keys of one hash only put more into one part. */
function hashOf(text: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash & SMALL;
}
