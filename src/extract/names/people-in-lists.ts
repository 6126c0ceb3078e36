import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { failed, Match } from './conditions.js';
import { createName, type Ground, isPerson, withNames } from './ground.js';
import { UNLISTED_PERSON } from './person-shape.js';
import { inList } from './refined-rules.js';
import { isWhole } from './whole-name.js';

const FIRST_NAMES = classesOf('given|sure-surname|word-surname|unknown');
const SURNAMES = classesOf('person-word|small-place');
const LIST_MARKS = classesOf('comma|semicolon|joiner');
/** Behind the first of a list; behind a comma anything may come. */
const MARKS_BEHIND_FIRST = classesOf('joiner|semicolon');

/** `Ann Pryce, Xanto Vellikas and Tom Moss`: two unlisted words between people or beside one are a person. */
export function peopleInLists(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const full = kept.filter((candidate) => isPerson(candidate) && candidate.last > candidate.first);
  if (full.length === 0) return kept;
  const starts = new Set(full.map(({ first }) => first));
  const ends = new Set(full.map(({ last }) => last));
  return withNames(kept, ground, (at, covered) => {
    if (covered[at + 1] || !FIRST_NAMES.has(unitAt(at).class) || !SURNAMES.has(unitAt(at + 1).class)) return undefined;
    if (!isWhole(ground, at, at + 1)) return undefined;
    // The next of the list may stand behind `and the`.
    const isBehind = LIST_MARKS.has(unitAt(at - 1).class) && (ends.has(at - 2) || ends.has(at - 3));
    const isBefore = MARKS_BEHIND_FIRST.has(unitAt(at + 2).class) && (starts.has(at + 3) || starts.has(at + 4));
    if (!isBehind && !isBefore) return undefined;
    if (failed(UNLISTED_PERSON, new Match(ground.unitText, at, at + 1))) return undefined;
    ends.add(at + 1);
    return createName(ground, { first: at, last: at + 1, rule: inList });
  });
}
