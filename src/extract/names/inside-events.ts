import { EVENT_ENDINGS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import type { Ground } from './ground.js';
import { inTitleCase } from './ground.js';

const FARTHEST = 3;
const NAME_WORDS = classesOf('capital-word|name-edge|people');
const NAMED_AFTER: ReadonlySet<string> = new Set(['organisation/listed', 'place/listed', 'organisation/party']);

/** A listed name that only opens the name of an event is not meant itself: `FA Cup`, `London Marathon`. */
export function insideEvents(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  return kept.filter((candidate) => !(NAMED_AFTER.has(candidate.mention.rule) && opensEvent(candidate, ground)));
}

function opensEvent({ last }: Candidate, ground: Ground): boolean {
  const { units, classes, covered } = ground;
  for (let at = last + 1; at <= last + FARTHEST; at++) {
    if (!NAME_WORDS.has(classes[at] ?? 'line-end') || covered[at]) return false;
    if (EVENT_ENDINGS.has(units[at]?.key ?? '')) return !inTitleCase(ground, last);
  }
  return false;
}
