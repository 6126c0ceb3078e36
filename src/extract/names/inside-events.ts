import { EVENT_ENDINGS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { coverageOf, type Ground, inTitleCase } from './ground.js';

/** How many units behind the name the word for the event may stand: the FA Women’s Super Cup. */
const FARTHEST = 3;
const NAME_WORDS = classesOf('capital-word|name-edge|people');

/** A listed name that only opens the name of an event is not meant itself: `FA Cup`, `London Marathon`. */
export function insideEvents(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const covered = coverageOf(kept, ground);
  return kept.filter(({ rule, last }) => !(rule.opensEvents && opensEvent(last, ground, covered)));
}

function opensEvent(last: number, ground: Ground, covered: readonly boolean[]): boolean {
  const { at } = ground.unitText;
  for (let i = last + 1; i <= last + FARTHEST; i++) {
    if (!NAME_WORDS.has(at(i).class) || covered[i]) return false;
    if (EVENT_ENDINGS.has(at(i).key)) return !inTitleCase(ground, last);
  }
  return false;
}
