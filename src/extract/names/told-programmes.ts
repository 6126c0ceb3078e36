import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, inTitleCase, isPerson, keysOf, withNames } from './ground.js';
import { listedProgramme, programmeInShort } from './refined-rules.js';

const PLURALS: ReadonlyMap<string, string> = new Map([
  ['operations', 'Operation'],
  ['projects', 'Project'],
  ['programmes', 'Programme'],
  ['exercises', 'Exercise'],
]);
const NAME = classesOf('capital-word|street-end|calendar-word|people');
const GOES_ON = classesOf('name-word|listed-name');
const LOCATES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across', 'at']);
const TITLES = classesOf('title|given|initial|post-word');
const LONGEST_LIST = 12;

/**
 * `Operations Rowan, Hayling and Herne` are three operations; and what has been named with its sort is told without it
 * from then on: `Project Lapwing … Lapwing is late`.
 */
export function toldProgrammes(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const programmes = kept.filter(({ rule }) => rule.opensWithSort);
  if (programmes.length === 0) return kept;
  return inShort(withLists(kept, programmes, ground), ground);
}

/** The members of lists behind a plural, in the place of what else their words were taken for. */
function withLists(kept: readonly Candidate[], programmes: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at } = ground.unitText;
  const found: Candidate[] = [];
  for (const candidate of programmes) {
    const sort = PLURALS.get(at(candidate.first).key);
    if (sort === undefined || candidate.last === candidate.first) continue;
    const members = membersBehind(candidate.last, ground);
    if (members.length === 0) continue;
    const nameOf = (first: number, last: number): string => `${sort} ${wordsAt(ground, first, last)}`;
    const { first, last } = candidate;
    found.push(createName(ground, { first, last, rule: listedProgramme, name: nameOf(first + 1, last) }));
    for (const member of members) {
      found.push(
        createName(ground, { first: member, last: member, rule: listedProgramme, name: nameOf(member, member) }),
      );
    }
  }
  if (found.length === 0) return kept;
  const taken = new Set(found.flatMap(({ first, last }) => range(first, last)));
  return [...kept.filter(({ first, last }) => !range(first, last).some((i) => taken.has(i))), ...found];
}

/** The names behind `Operations Rowan`: each one word behind a comma or an and; a list ends with its and. */
function membersBehind(last: number, { unitText: { at } }: Ground): number[] {
  const members: number[] = [];
  for (let i = last + 1; members.length < LONGEST_LIST; ) {
    const isLast = at(i).class === 'and' || (at(i).class === 'comma' && at(i + 1).class === 'and');
    if (!isLast && at(i).class !== 'comma') break;
    const name = i + (at(i).class === 'comma' && isLast ? 2 : 1);
    if (!NAME.has(at(name).class) || GOES_ON.has(at(name + 1).class)) break;
    members.push(name);
    if (isLast) return members;
    i = name + 1;
  }
  return [];
}

/** A programme by its own name, wherever that is no place that something is in and nobody’s name. */
function inShort(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at } = ground.unitText;
  const people = new Set(kept.filter(isPerson).flatMap(({ first, last }) => [at(first).key, at(last).key]));
  const full = new Map<string, string>();
  for (const { first, last, rule, mention } of kept) {
    const own = rule.opensWithSort && last > first ? first + 1 : first;
    if (!(rule.opensWithSort || rule === listedProgramme) || own !== last) continue;
    const key = keysOf(ground, last, last);
    if (!people.has(key) && !ground.isSeenInLowerCase(key)) full.set(key, mention.name ?? mention.text);
  }
  if (full.size === 0) return kept;
  const isTold = (i: number): boolean =>
    full.has(at(i).key) &&
    !LOCATES.has(at(i - 1).key) &&
    !TITLES.has(at(i - 1).class) &&
    !GOES_ON.has(at(i + 1).class) &&
    !GOES_ON.has(at(i - 1).class) &&
    !inTitleCase(ground, i);
  const others = kept.filter(
    ({ mention, first, last }) => !(mention.kind === 'place' && first === last && isTold(first)),
  );
  return withNames(others, ground, (i) =>
    NAME.has(at(i).class) && isTold(i)
      ? createName(ground, { first: i, last: i, rule: programmeInShort, name: full.get(at(i).key) })
      : undefined,
  );
}

const wordsAt = ({ unitText: { at }, article: { text } }: Ground, first: number, last: number): string =>
  text.slice(at(first).start, at(last).end);

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
