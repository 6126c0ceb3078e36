import type { GoldNames } from './gold-facts.js';
import { comparable, likeness } from './match.js';

/** The names under which each entity of a source stands there, by the name that it goes under. */
export type SourceNames = ReadonlyMap<string, ReadonlySet<string>>;

/** Words for somebody without a name are the same from here on. */
const ENOUGH = 0.5;
const ARTICLE = /^the /;

/** The names of a source's entities; one that stands for several of them names none. */
export function namesIn(mentions: readonly { readonly text: string; readonly entity?: string }[]): SourceNames {
  const names = new Map<string, Set<string>>();
  const bearers = new Map<string, Set<string>>();
  for (const { text, entity } of mentions) {
    if (!entity) continue;
    const bearer = nameKey(entity);
    names.set(bearer, names.get(bearer) ?? new Set([bearer]));
    for (const name of [nameKey(text), bearer]) bearers.set(name, (bearers.get(name) ?? new Set()).add(bearer));
  }
  for (const [name, [bearer = '', ...others]] of bearers) if (others.length === 0) names.get(bearer)?.add(name);
  return names;
}

/** Whether one of the names that are right was found; where nobody is right, whether nobody was found. */
export function namesOne(names: SourceNames, wanted: GoldNames, found: FoundNames): boolean {
  const right = listed(wanted);
  const given = listed(found);
  if (right.length === 0) return given.length === 0;
  return right.some((name) => given.some((each) => isSameName(names, name, each)));
}

/** A name, several, or nobody. */
export type FoundNames = string | readonly (string | null)[] | null | undefined;

export function listed(names: FoundNames): string[] {
  return (typeof names === 'string' ? [names] : (names ?? [])).filter((name) => name !== null);
}

function isSameName(names: SourceNames, wanted: string, found: string): boolean {
  const [right, given] = [nameKey(wanted), nameKey(found)];
  if (right === '' || given === '') return false;
  const known = names.get(right);
  return right === given || (known ? known.has(given) : likeness(wanted, found) >= ENOUGH);
}

/** The form in which names are the same: without an article before them. */
export function nameKey(name: string): string {
  return comparable(name).replace(ARTICLE, '');
}
