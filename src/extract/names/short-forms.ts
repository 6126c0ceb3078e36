import { HEADS_FOR_BODIES, LEFT_OFF_BODY_NAMES } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, inTitleCase, isNameWord, isPerson, withNames } from './ground.js';
import { headAlone, shortForm } from './refined-rules.js';

/** `Reliance Security Group` is `Reliance` from then on, the `Ashgrove Trust` also the `Trust`. */
export function shortForms(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const bodies = kept.filter(({ mention, first, last }) => mention.kind === 'organisation' && last > first);
  if (bodies.length === 0) return kept;
  return withHeads(withShortNames(kept, bodies, ground), bodies, ground);
}

function withShortNames(
  kept: readonly Candidate[],
  bodies: readonly Candidate[],
  ground: Ground,
): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const people = new Set(kept.filter(isPerson).flatMap(({ first, last }) => [unitAt(first).key, unitAt(last).key]));
  const short = new Map<string, Candidate>();
  for (const body of bodies) {
    const key = shortOf(body, ground) ?? nicknameOf(body, ground);
    if (key !== undefined && !people.has(key) && !short.has(key)) short.set(key, body);
  }
  if (short.size === 0) return kept;
  return withNames(kept, ground, (at, covered) => {
    const unit = unitAt(at);
    const body = short.get(unit.key);
    if (!body || !(isNameWord(unit) || unit.caps) || touchesName(ground, at, covered)) return undefined;
    if (inTitleCase(ground, at) || looksLikeWord(unit, unitAt(at + 1))) return undefined;
    return createName(ground, { first: at, last: at, rule: shortForm, name: fullName(body) });
  });
}

const fullName = ({ mention }: Candidate): string => mention.name ?? mention.text;

/** `the Sharks`, where the Thornley Sharks have been named. */
const nicknameOf = ({ rule, last }: Candidate, { unitText }: Ground): string | undefined =>
  rule.endsInNickname ? unitText.at(last).key : undefined;

/** What a body can be called by alone: no place and no people. */
const FIRST_WORDS = classesOf('sure-surname|word-surname|unknown|common-word|capitals');

/** The words before the head, where there is only one and it is no place or people: Reliance of Reliance Security Group. */
function shortOf({ first, last }: Candidate, { unitText: { at } }: Ground): string | undefined {
  // Letters are a body's whatever else they stand for: PPS.
  const isOwn = FIRST_WORDS.has(at(first).class) || at(first).caps;
  if (!isOwn || !LEFT_OFF_BODY_NAMES.has(at(last).key)) return undefined;
  let end = last - 1;
  while (end > first && at(end).class === 'body-head') end--;
  return end - first <= 1 ? at(first).key : undefined;
}

const ORDINARY = classesOf('ordinary');
const BEHIND_BODIES = classesOf('word|says|possessive');

/** A word with its capital from the sentence's start, and no verb or possession behind it. */
const looksLikeWord = (unit: Unit, after: Unit): boolean =>
  unit.opensSentence && ORDINARY.has(unit.class) && !BEHIND_BODIES.has(after.class);

function touchesName({ unitText }: Ground, at: number, covered: readonly boolean[]): boolean {
  return [at - 1, at + 1].some((i) => isNameWord(unitText.at(i)) && !covered[i]);
}

/** Behind a head that opens a longer name: the Council of Ministers. */
const OPENS_TAIL = classesOf('of|for');

/** `the Trust`, behind the body whose name has that head. */
function withHeads(kept: readonly Candidate[], bodies: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { at: unitAt } = ground.unitText;
  const ordered = [...bodies].sort((a, b) => a.first - b.first);
  const named = new Map<string, Candidate>();
  let next = 0;
  return withNames(kept, ground, (at, covered) => {
    const unit = unitAt(at);
    if (unit.class !== 'body-head' || unitAt(at - 1).class !== 'the' || !HEADS_FOR_BODIES.has(unit.key))
      return undefined;
    for (let body = ordered[next]; body && body.first < at; body = ordered[++next]) {
      for (let i = body.first; i <= body.last; i++) if (unitAt(i).class === 'body-head') named.set(unitAt(i).key, body);
    }
    const body = named.get(unit.key);
    if (!body || touchesName(ground, at, covered) || OPENS_TAIL.has(unitAt(at + 1).class)) return undefined;
    return inTitleCase(ground, at)
      ? undefined
      : createName(ground, { first: at, last: at, rule: headAlone, name: fullName(body) });
  });
}
