import { HEADS_FOR_BODIES, LEFT_OFF_BODY_NAMES } from '../../lists/words.js';
import type { RuleId } from '../../model/span.js';
import { classesOf } from '../units/alphabet.js';
import type { Candidate } from './candidate.js';
import { createMention, type Ground, inTitleCase, NAME_CLASSES } from './ground.js';

/** Words that end a body's name and are left out of its short form: the Cory of Cory Environmental Ltd. */
const FIRST_WORDS = classesOf('sure-surname|word-surname|unknown|common-word|capitals');
/** Letters are a body's whatever else they stand for: PPS. */
const isLetters = ({ units }: Ground, at: number): boolean => units[at]?.caps === true;
const TEAM_OF_PLACE = 'organisation/team-of-place';
const CONFIDENCE = 0.75;
const HEAD_CONFIDENCE = 0.7;

/** `Reliance Security Group` is `Reliance` from then on, the `Ashgrove Trust` also the `Trust`. */
export function shortForms(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const bodies = kept.filter(({ mention, first, last }) => mention.kind === 'organisation' && last > first);
  if (bodies.length === 0) return kept;
  const people = new Set(
    kept
      .filter(({ mention }) => mention.kind === 'person')
      .flatMap(({ first, last }) => [keyAt(ground, first), keyAt(ground, last)]),
  );
  const short = new Map<string, Candidate>();
  for (const body of bodies) {
    const key = shortOf(body, ground) ?? nicknameOf(body, ground);
    if (key !== undefined && !people.has(key) && !short.has(key)) short.set(key, body);
  }
  return [...kept, ...shortMentions(short, ground), ...headMentions(bodies, ground)];
}

const keyAt = ({ units }: Ground, at: number): string => units[at]?.key ?? '';

/** `the Sharks`, where the Thornley Sharks have been named. */
function nicknameOf({ mention, last }: Candidate, ground: Ground): string | undefined {
  return mention.rule === TEAM_OF_PLACE ? keyAt(ground, last) : undefined;
}

/** The words before the head, where there is only one and it is no place or people: Reliance of Reliance Security Group. */
function shortOf({ first, last }: Candidate, ground: Ground): string | undefined {
  if (
    !LEFT_OFF_BODY_NAMES.has(keyAt(ground, last)) ||
    !(FIRST_WORDS.has(ground.classes[first] ?? 'line-end') || isLetters(ground, first))
  )
    return undefined;
  let end = last - 1;
  while (end > first && ground.classes[end] === 'body-head') end--;
  return end - first <= 1 ? keyAt(ground, first) : undefined;
}

function shortMentions(short: ReadonlyMap<string, Candidate>, ground: Ground): Candidate[] {
  const { units, classes, covered } = ground;
  const found: Candidate[] = [];
  for (let at = 0; at < units.length; at++) {
    const body = covered[at] ? undefined : short.get(keyAt(ground, at));
    if (
      !body ||
      !(NAME_CLASSES.has(classes[at] ?? 'line-end') || isLetters(ground, at)) ||
      touchesName(ground, at) ||
      inTitleCase(ground, at)
    )
      continue;
    if (
      units[at]?.opensSentence &&
      classesOf('word-surname|common-word').has(classes[at] ?? 'line-end') &&
      !classesOf('word|says|possessive').has(classes[at + 1] ?? 'line-end')
    )
      continue;
    found.push(mentionOf(body, ground, at, { rule: 'organisation/short-form', confidence: CONFIDENCE }));
  }
  return found;
}

function touchesName({ classes, covered }: Ground, at: number): boolean {
  const isName = (i: number): boolean => NAME_CLASSES.has(classes[i] ?? 'line-end') && !covered[i];
  return isName(at - 1) || isName(at + 1);
}

/** `the Trust`, behind the body whose name has that head. */
function headMentions(bodies: readonly Candidate[], ground: Ground): Candidate[] {
  const { units, classes, covered } = ground;
  const ordered = [...bodies].sort((a, b) => a.first - b.first);
  const found: Candidate[] = [];
  const named = new Map<string, Candidate>();
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    for (let body = ordered[next]; body && body.first <= at; body = ordered[++next]) {
      for (let i = body.first; i <= body.last; i++) if (classes[i] === 'body-head') named.set(keyAt(ground, i), body);
    }
    const body =
      covered[at] || classes[at] !== 'body-head' || classes[at - 1] !== 'the'
        ? undefined
        : named.get(keyAt(ground, at));
    if (
      !body ||
      !HEADS_FOR_BODIES.has(keyAt(ground, at)) ||
      touchesName(ground, at) ||
      classesOf('of|for').has(classes[at + 1] ?? 'line-end')
    )
      continue;
    if (inTitleCase(ground, at)) continue;
    found.push(mentionOf(body, ground, at, { rule: 'organisation/head-alone', confidence: HEAD_CONFIDENCE }));
  }
  return found;
}

/** One word that stands for a body named elsewhere. */
function mentionOf(
  { mention }: Candidate,
  ground: Ground,
  at: number,
  found: { readonly rule: RuleId; readonly confidence: number },
): Candidate {
  return createMention(ground, at, at, { kind: 'organisation', name: mention.name ?? mention.text, ...found });
}
