import { classesOf } from '../units/alphabet.js';
import { type Candidate, withMention } from './candidate.js';
import { createName, type Ground, isPerson } from './ground.js';
import { ofPluralTitle } from './refined-rules.js';

const LIST_MARKS = classesOf('comma|joiner');
const NAMES = classesOf('name|initial|particle|sure-place|street-end|calendar-word');
const STARTS = classesOf('name|initial|sure-place|street-end|common-word');
const LONGEST_NAME = 4;
const MOST_NAMES = 12;

/** `PCs Smith and Jones`, `Cllrs A, B and C`: a title of several stands before each name of the list behind it. */
export function pluralTitles(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const found: Candidate[] = [];
  for (const first of kept) {
    if (!isPerson(first) || first.mention.title === undefined || !unitAt(first.first - 1).isPlural) continue;
    found.push(...behind(first, kept, ground));
  }
  if (found.length === 0) return kept;
  return [...kept.filter((candidate) => !found.some((name) => overlap(candidate, name))), ...found];
}

/** The names behind the first of a list, as far as `and` leads. */
function behind(first: Candidate, kept: readonly Candidate[], ground: Ground): Candidate[] {
  const { at: unitAt } = ground.unitText;
  const { title = '' } = first.mention;
  const names: Candidate[] = [];
  for (let at = first.last + 1; names.length < MOST_NAMES && LIST_MARKS.has(unitAt(at).class); ) {
    const isLast = unitAt(at).class !== 'comma';
    const from = unitAt(at).class === 'comma' && unitAt(at + 1).class === 'and' ? at + 2 : at + 1;
    const last = endOfName(from, ground);
    if (last === undefined) break;
    const person = kept.find((candidate) => isPerson(candidate) && candidate.first === from && candidate.last >= last);
    const name = person ?? createName(ground, { first: from, last, rule: ofPluralTitle });
    names.push(withMention(name, { ...name.mention, title }));
    if (isLast || from === at + 2) return names;
    at = name.last + 1;
  }
  // Without an `and` the comma may open something else: `PCs Smith, Hill Street`.
  return [];
}

function endOfName(from: number, { unitText: { at: unitAt } }: Ground): number | undefined {
  if (!STARTS.has(unitAt(from).class)) return undefined;
  let last = from;
  while (last - from + 1 < LONGEST_NAME && NAMES.has(unitAt(last + 1).class)) last++;
  return last;
}

const overlap = (a: Candidate, b: Candidate): boolean => a.first <= b.last && b.first <= a.last;
