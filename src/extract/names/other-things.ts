import { FIRM_ENDINGS, FIRM_POSTS, FIRM_PROPERTY, FIRM_SORTS, WORKS_OF_ART } from '../../lists/words.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, isPerson, keysOf } from './ground.js';
import { firmElsewhere } from './refined-rules.js';

type Thing = 'work' | 'firm';

/**
 * A name that a person could have but that the article gives to something else, wherever it stands: a film (`the drama
 * Vera Stubbs`) is no name here, a firm (`shares in Laura Pryce`) an organisation. One title, age or post makes a person of it.
 */
export function withoutOtherThings(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const things = thingsIn(kept, ground);
  if (things.size === 0) return kept;
  const people = new Set(
    kept
      .filter((c) => isPerson(c) && (c.mention.title !== undefined || c.rule.evidence === 'human'))
      .map(({ first, last }) => keysOf(ground, first, last)),
  );
  return kept.flatMap((candidate) => {
    if (!isPerson(candidate)) return [candidate];
    const { first, last } = candidate;
    const key = keysOf(ground, first, last);
    const thing = people.has(key) ? undefined : things.get(key);
    if (!thing) return [candidate];
    return thing === 'work' ? [] : [createName(ground, { first, last, rule: firmElsewhere })];
  });
}

/** What the article takes for no person, by its words. */
function thingsIn(kept: readonly Candidate[], ground: Ground): ReadonlyMap<string, Thing> {
  const { at } = ground.unitText;
  const things = new Map<string, Thing>();
  for (const candidate of kept) {
    const { first, last, mention } = candidate;
    if (mention.kind === 'organisation' && last > first && FIRM_ENDINGS.has(at(last).key)) {
      things.set(keysOf(ground, first, last - 1), 'firm');
    }
    const thing = isPerson(candidate) ? thingOf(candidate, ground) : undefined;
    if (thing) things.set(keysOf(ground, first, last), thing);
  }
  for (const key of alwaysInFull(kept, ground)) things.set(key, 'work');
  return things;
}

const FIRM_LINKS: ReadonlySet<string> = new Set(['at', 'in', 'of', 'with']);

/** What the words right before and behind a name say that it is, if it is no person. */
function thingOf({ first, last }: Candidate, { unitText: { at } }: Ground): Thing | undefined {
  const before = at(first - 1);
  if (WORKS_OF_ART.has(before.key)) return 'work';
  const sort = before.class === 'open' ? at(first - 2) : before;
  if (FIRM_SORTS.has(sort.key) || FIRM_PROPERTY.has(at(last + 1).key)) return 'firm';
  return FIRM_LINKS.has(before.key) && FIRM_POSTS.has(at(first - 2).key) ? 'firm' : undefined;
}

/**
 * Guessed names that the article gives again and again and never short: the press calls people by their surname the
 * second time, a firm by its whole name (`Krispo Delio said … Krispo Delio has …`).
 */
function alwaysInFull(kept: readonly Candidate[], ground: Ground): string[] {
  const guessed = kept.filter((candidate) => isPerson(candidate) && candidate.rule.evidence === 'guess');
  if (guessed.length === 0) return [];
  const { at: unitAt } = ground.unitText;
  const asked = new Map(guessed.map((candidate) => [keysOf(ground, candidate.first, candidate.last), candidate]));
  return [...asked].flatMap(([key, { first, last }]) => {
    const length = last - first;
    const ends = placesOf(unitAt(last).key, ground);
    const full = ends.filter((at) => unitAt(at - length).key === unitAt(first).key);
    const isPost = full.some((at) => unitAt(at - length - 1).class === 'post-word');
    return full.length > 1 && full.length === ends.length && !isPost ? [key] : [];
  });
}

/** Every unit with a key, in either case. */
function placesOf(key: string, { unitText: { units } }: Ground): number[] {
  const places: number[] = [];
  for (let at = 0; at < units.length; at++) if (units[at]?.key === key) places.push(at);
  return places;
}
