import { BESIDE_PLACES } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { coverageOf, createName, type Ground, inTitleCase } from './ground.js';
import { longerPlace } from './refined-rules.js';

const IN_NAMES = classesOf('capital-word|name-edge');
/** What stands before the name of a place and makes a longer one of it: Hotel Quenby, Automotive News Europe. */
const OPENS = classesOf('unknown|common-word|name-edge');
const LONGEST = 3;
/** Somebody is in a place, and seldom in a firm. */
const LOCATES: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'around', 'across']);

/**
 * A listed place in a longer run of capitals that nobody recognised is no place of its own: `Zurich Financial`, `Hotel
 * Rwanda`, `the Kyoto Protocol`. Where something is in the run, all of it is a place: `in Manchester Gorton`.
 */
export function insideLonger(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const covered = coverageOf(kept, ground);
  return kept.flatMap((candidate) => {
    const { rule, first, last, mention } = candidate;
    if (mention.kind !== 'place' || !rule.opensBodies || inTitleCase(ground, first)) return [candidate];
    const { at } = ground.unitText;
    const isFree = (i: number): boolean => covered[i] === false && isPart(at(i));
    let end = last;
    while (end - last < LONGEST && isFree(end + 1)) end++;
    if (end === last) return isFree(first - 1) && OPENS.has(at(first - 1).class) ? [] : [candidate];
    return LOCATES.has(at(first - 1).key) ? [createName(ground, { first, last: end, rule: longerPlace })] : [];
  });
}

/** A word that a name goes on with: no post, no letters, none that only stands beside places (`London Labour councillors`). */
const isPart = ({ class: unitClass, caps, opensSentence, entry, key }: Unit): boolean =>
  IN_NAMES.has(unitClass) && !caps && !opensSentence && entry?.kind !== 'title' && !BESIDE_PLACES.has(key);
