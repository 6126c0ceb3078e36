import {
  FIRM_ENDINGS,
  FIRM_POSTS,
  FIRM_PROPERTY,
  FIRM_SORTS,
  GIVEN_NAMES_OF_THINGS,
  NAMED_AFTER_PEOPLE,
  PLAIN_SAYING_VERBS,
  WORKS_OF_ART,
} from '../../lists/words.js';
import { classesOf, type UnitClass } from '../units/alphabet.js';
import { EDGE, type Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { failed } from './conditions.js';
import { createMention, type Ground, isPerson } from './ground.js';
import { UNLISTED_PERSON } from './person-shape.js';

const ALONE = 'person/given-name-alone';
/** Rules that see a human being, not only a human being's name. */
const SURE_RULES: ReadonlySet<string> = new Set([
  'person/age-after',
  'person/age-before',
  'person/by-line',
  'person/noun-before',
  'person/post-before',
  'person/post-after',
  'person/who-after',
]);

/** Rules that see only that the words could be a person's name. */
const NAME_RULES: ReadonlySet<string> = new Set([
  'person/given-surname',
  'person/given-suffix-surname',
  'person/doubtful-given-surname',
  'person/says',
]);

/** Full names of people whom the article calls Mr, or gives a rank: whatever else their neighbours say, they are people. */
export function titledPeople(kept: readonly Candidate[], { units }: Ground): readonly Candidate[] {
  const titled = new Set(
    kept.filter((c) => isPerson(c) && c.mention.title !== undefined).map((c) => surnameOf(c, units)),
  );
  if (titled.size === 0) return kept;
  return kept.map((candidate) =>
    NAME_RULES.has(candidate.mention.rule) && titled.has(surnameOf(candidate, units))
      ? { ...candidate, mention: { ...candidate.mention, rule: 'person/titled-elsewhere', confidence: 0.97 } }
      : candidate,
  );
}

const keysOf = ({ first, last }: Candidate, units: readonly Unit[]): string =>
  units
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');

/**
 * A name that a person could have but that the article gives to something else, wherever it stands: a film (`the drama
 * Vera Stubbs`) is no name here, a firm (`shares in Laura Pryce`) an organisation. One title, age or post makes a person of it.
 */
export function withoutOtherThings(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { units } = ground;
  const things = new Map<string, 'work' | 'firm'>();
  for (const candidate of kept) {
    const { first, last, mention } = candidate;
    if (mention.kind === 'organisation' && last > first && FIRM_ENDINGS.has(units[last]?.key ?? '')) {
      things.set(keysOf({ ...candidate, last: last - 1 }, units), 'firm');
    } else if (mention.kind === 'person') {
      const thing = thingOf(candidate, units);
      if (thing) things.set(keysOf(candidate, units), thing);
    }
  }
  for (const key of alwaysInFull(kept, ground)) things.set(key, 'work');
  if (things.size === 0) return kept;
  const people = new Set<string>();
  for (const candidate of kept) {
    const isSure = candidate.mention.title !== undefined || SURE_RULES.has(candidate.mention.rule);
    if (isSure && isPerson(candidate)) people.add(keysOf(candidate, units));
  }
  return kept.flatMap((candidate) => {
    const key = isPerson(candidate) ? keysOf(candidate, units) : '';
    const thing = people.has(key) ? undefined : things.get(key);
    if (!thing) return [candidate];
    if (thing === 'work') return [];
    const { first, last } = candidate;
    const found = { kind: 'organisation', rule: 'organisation/firm-elsewhere', confidence: 0.8 } as const;
    return [createMention(ground, first, last, found)];
  });
}

/** Rules that see two words of which no list says that they are a name. */
const DOUBTFUL_RULES: ReadonlySet<string> = new Set([
  'person/unlisted-says',
  'person/said-before',
  'person/people-before',
  'person/human-verb-after',
]);

/**
 * Unlisted names that the article gives again and again and never short: the press calls people by their surname the
 * second time, a firm by its whole name (`Krispo Delio said … Krispo Delio has …`).
 */
function alwaysInFull(kept: readonly Candidate[], { units, classes }: Ground): string[] {
  const doubtful = kept.filter(({ mention }) => DOUBTFUL_RULES.has(mention.rule));
  if (doubtful.length === 0) return [];
  const places = new Map<string, number[]>();
  for (const [at, { key }] of units.entries()) {
    const same = places.get(key);
    if (same) same.push(at);
    else places.set(key, [at]);
  }
  const asked = new Map(doubtful.map((candidate) => [keysOf(candidate, units), candidate]));
  return [...asked].flatMap(([key, { first, last }]) => {
    const length = last - first;
    const ends = places.get(units[last]?.key ?? '') ?? [];
    const full = ends.filter((at) => units[at - length]?.key === units[first]?.key);
    const isPost = full.some((at) => classes[at - length - 1] === 'post-word');
    return full.length > 1 && full.length === ends.length && !isPost ? [key] : [];
  });
}

/** What the words right before and behind a name say that it is, if it is no person. */
function thingOf({ first, last }: Candidate, units: readonly Unit[]): 'work' | 'firm' | undefined {
  const before = units[first - 1];
  const after = units[last + 1];
  if (before && WORKS_OF_ART.has(before.key)) return 'work';
  const sort = before?.class === 'open' ? units[first - 2] : before;
  const isNamedFirm = FIRM_SORTS.has(sort?.key ?? '');
  if (isNamedFirm || (after && FIRM_PROPERTY.has(after.key))) return 'firm';
  const isOfFirm = before !== undefined && FIRM_LINKS.has(before.key) && FIRM_POSTS.has(units[first - 2]?.key ?? '');
  return isOfFirm ? 'firm' : undefined;
}

const FIRM_LINKS: ReadonlySet<string> = new Set(['at', 'in', 'of', 'with']);
const LIST_MARKS = classesOf('comma|semicolon|joiner');

/** `Ann Pryce, Xanto Vellikas and Tom Moss`: two unlisted words between people or beside one are a person. */
export function peopleInLists(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { units, classes, covered } = ground;
  const starts = new Set<number>();
  const ends = new Set<number>();
  for (const { first, last, mention } of kept) {
    if (mention.kind !== 'person' || last === first) continue;
    starts.add(first);
    ends.add(last);
  }
  if (starts.size === 0) return kept;
  const found: Candidate[] = [];
  for (let at = 0; at + 1 < units.length; at++) {
    if (
      covered[at] ||
      covered[at + 1] ||
      !classesOf('given|sure-surname|word-surname|unknown').has(classes[at] ?? 'line-end')
    )
      continue;
    if (!classesOf('person-word|small-place').has(classes[at + 1] ?? 'line-end') || !isWhole(ground, at, at + 1))
      continue;
    const isBehind = LIST_MARKS.has(classes[at - 1] ?? 'line-end') && (ends.has(at - 2) || ends.has(at - 3));
    const isBefore =
      classesOf('joiner|semicolon').has(classes[at + 2] ?? 'line-end') && (starts.has(at + 3) || starts.has(at + 4));
    if (!isBehind && !isBefore) continue;
    const mention = units.slice(at, at + 2);
    if (failed(UNLISTED_PERSON, { mention, before: units[at - 1] ?? EDGE, after: units[at + 2] ?? EDGE, next: EDGE }))
      continue;
    ends.add(at + 1);
    found.push(createMention(ground, at, at + 1, { kind: 'person', rule: 'person/in-list', confidence: 0.86 }));
  }
  return [...kept, ...found];
}

/** No further name word stands before or behind. */
function isWhole({ classes }: Ground, first: number, last: number): boolean {
  return (
    !classesOf('capital-word|listed-name|honorific|initial|body-head|the').has(classes[first - 1] ?? 'line-end') &&
    !classesOf('name-word|force').has(classes[last + 1] ?? 'line-end')
  );
}

const surnameOf = ({ last }: Candidate, units: readonly Unit[]): string => units[last]?.key ?? '';

/** `Mr Riasat`, or `Riasat said`, makes a name of the words before his surname wherever it stands with them: `Shahraz Riasat`. */
export function titledSurnames(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { units, classes, covered } = ground;
  const titled = new Set(
    kept.filter((c) => isPerson(c) && c.mention.title !== undefined).map((c) => surnameOf(c, units)),
  );
  for (const [at, { key, class: letter }] of units.entries()) {
    const says =
      (letter === 'unknown' || letter === 'sure-surname') &&
      classes[at + 1] === 'says' &&
      PLAIN_SAYING_VERBS.has(units[at + 1]?.key ?? '');
    if (says && !covered[at] && isWhole(ground, at, at)) titled.add(key);
  }
  if (titled.size === 0) return kept;
  // `Singer Okafor returns`: she has a given name in this article already.
  const full = new Set(kept.filter((c) => isPerson(c) && c.last > c.first).map((c) => surnameOf(c, units)));
  const found: Candidate[] = [];
  for (const [at, unit] of units.entries()) {
    if (
      covered[at] ||
      covered[at - 1] ||
      !titled.has(unit.key) ||
      !classesOf('name').has(classes[at - 1] ?? 'line-end')
    )
      continue;
    const first =
      classesOf('sure-given|initial').has(classes[at - 2] ?? 'line-end') && !covered[at - 2] ? at - 2 : at - 1;
    if (!isWhole(ground, first, at) || (full.has(unit.key) && units[first]?.opensSentence)) continue;
    found.push(createMention(ground, first, at, { kind: 'person', rule: 'person/titled-elsewhere', confidence: 0.9 }));
  }
  return [...kept, ...found];
}

interface KnownSurname {
  /** How many particles stand before it: 2 in `Piet van der Berg`. */
  readonly particles: number;
  /** Of the surest mention that has it: a surname alone is no surer than the person. */
  readonly confidence: number;
}

const SUREST_KNOWN = 0.96;
const GIVEN_NAME_SHARE = 0.97;

/** The surname, or the given name, alone, of a person whom the article names in full or with a title. */
export function knownSurnames(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const { units, classes, covered } = ground;
  const surnames = new Map<string, KnownSurname>();
  const givenNames = new Map<string, Set<string>>();
  const alone = countAlone(kept);
  for (const candidate of kept.filter(isPerson)) {
    if (candidate.mention.rule === ALONE && alone.get(candidate.mention.text) === 1) continue;
    const surname = surnameOf(candidate, units);
    const confidence = Math.max(candidate.mention.confidence, surnames.get(surname)?.confidence ?? 0);
    if (surname.length > 1) surnames.set(surname, { particles: particlesBefore(candidate, classes), confidence });
    const given = units[candidate.first];
    if (
      candidate.last > candidate.first &&
      given &&
      classesOf('given').has(given.class) &&
      !GIVEN_NAMES_OF_THINGS.has(given.key)
    ) {
      const holders = givenNames.get(given.key) ?? new Set();
      givenNames.set(given.key, holders.add(surname));
    }
  }
  const found: Candidate[] = [];
  for (const [at, unit] of units.entries()) {
    if (covered[at] || !classesOf('capital-word|street-surname').has(unit.class)) continue;
    const isSurname = surnames.has(unit.key);
    const [holder = '', another] = givenNames.get(unit.key) ?? [];
    const isGiven = holder !== '' && another === undefined;
    if ((!isSurname && !isGiven) || !standsAlone(ground, at)) continue;
    if (isSurname && !looksLikeWord(unit, classes[at + 1])) {
      const { particles = 0, confidence = 0 } = surnames.get(unit.key) ?? {};
      const before = classes.slice(at - particles, at);
      const first = before.every((unitClass) => unitClass === 'particle') ? at - particles : at;
      const known = Math.min(confidence, SUREST_KNOWN);
      found.push(createMention(ground, first, at, { kind: 'person', rule: 'person/known-surname', confidence: known }));
    } else if (isGiven && (unit.class === 'sure-given' || !unit.opensSentence)) {
      const known = Math.min(surnames.get(holder)?.confidence ?? 0, SUREST_KNOWN) * GIVEN_NAME_SHARE;
      found.push(createMention(ground, at, at, { kind: 'person', rule: 'person/known-given-name', confidence: known }));
    }
  }
  return [...kept, ...found];
}

/** How often each given name was found alone: one sight is too little for all the others of its kind. */
function countAlone(kept: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mention } of kept) {
    if (mention.rule === ALONE) counts.set(mention.text, (counts.get(mention.text) ?? 0) + 1);
  }
  return counts;
}

/** How many particles stand before the surname of a full name: 2 in `Piet van der Berg`. */
function particlesBefore({ first, last }: Candidate, classes: readonly UnitClass[]): number {
  let at = last - 1;
  while (at > first && classes[at] === 'particle') at--;
  return last - 1 - at;
}

/** No other name word touches it, and it is no place after in or at. */
function standsAlone({ units, classes, covered }: Ground, at: number): boolean {
  const before = classes[at - 1] ?? 'line-end';
  const after = classes[at + 1] ?? 'line-end';
  if (classesOf('capital-word|listed-name|initial|body-head').has(before) && !covered[at - 1]) return false;
  const isNamedAfter = after === 'common-word' && NAMED_AFTER_PEOPLE.has(units[at + 1]?.key ?? '');
  if ((classesOf('capital-word|name-edge|force').has(after) || after === 'slash') && !isNamedAfter) return false;
  return !(
    classesOf('any-place|doubtful-given').has(classes[at] ?? 'line-end') &&
    (before === 'in' || before === 'from')
  );
}

/** `Price rises hit …`: a surname that is a word, at a sentence's start, with no verb of saying or mark behind it. */
function looksLikeWord(unit: Unit, after: UnitClass | undefined): boolean {
  return (
    unit.opensSentence &&
    (unit.class === 'common-word' || unit.class === 'word-surname') &&
    !classesOf('says|modifier|possessive|comma').has(after ?? 'line-end')
  );
}
