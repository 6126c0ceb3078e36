import { BODY_RELATIONS, THINGS_IN_CAPITALS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { createName, type Ground, inTitleCase, isNameWord, isPerson } from './ground.js';
import { withHeads } from './heads-alone.js';
import { withInitials } from './initials.js';
import { shortForm, shortFormHere } from './refined-rules.js';
import { isGuessedPerson } from './runs.js';
import { type ShortNames, shortLengths, shortNamesOf } from './short-names.js';
import { kindsOf, sightOf } from './sight-of.js';
import type { Sight } from './sign.js';

/**
 * `Dunmore Paper Mills Ltd` is `Dunmore` from then on, the `Ashgrove Trust` also the `Trust`, the Independent Water
 * Commission the `IWC`.
 */
export function shortForms(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const bodies = kept.filter(({ mention }) => mention.kind === 'organisation' || mention.kind === 'force');
  if (bodies.length === 0) return kept;
  const named = withInitials(withShortNames(kept, bodies, ground), bodies, ground);
  const long = bodies.filter(({ mention, first, last }) => mention.kind === 'organisation' && last > first);
  return long.length === 0 ? named : withHeads(named, long, ground);
}

/** A way to tell a body in short. */
interface ShortForm {
  readonly keys: readonly string[];
  readonly body: Candidate;
  readonly names: ShortNames;
  /** Two bodies of the article share it: it is one of them. */
  readonly isShared: boolean;
}

type ShortForms = ReadonlyMap<string, readonly ShortForm[]>;

const MOST_WORDS = 4;

/** All short forms by their first word, the longest first. */
function formsOf(bodies: readonly Candidate[], ground: Ground): ShortForms {
  const byWords = new Map<string, ShortForm>();
  for (const body of bodies) {
    const names = body.mention.kind === 'organisation' ? shortNamesOf(body, ground) : undefined;
    for (const length of names ? shortLengths(names) : []) {
      const keys = names?.words.slice(0, length) ?? [];
      const words = keys.join(' ');
      const other = byWords.get(words);
      if (!names || length > MOST_WORDS || (other && isSame(other.names, names))) continue;
      byWords.set(words, { keys, body, names, isShared: other !== undefined });
    }
    // `the Sharks`, where the Thornley Sharks have been named.
    const nickname = body.rule.endsInNickname ? ground.unitText.at(body.last).key : undefined;
    if (nickname !== undefined)
      byWords.set(nickname, { keys: [nickname], body, names: nicknameAlone(nickname), isShared: false });
  }
  const forms = new Map<string, ShortForm[]>();
  for (const form of byWords.values()) {
    const [key = ''] = form.keys;
    forms.set(
      key,
      [...(forms.get(key) ?? []), form].sort((a, b) => b.keys.length - a.keys.length),
    );
  }
  return forms;
}

const nicknameAlone = (word: string): ShortNames => ({
  words: [word],
  stem: 1,
  isPlain: false,
  isFirm: true,
  losesLast: true,
});

/** `Dunmore Paper Mills Ltd` and `Dunmore Paper Mills`: one is told in full, one without its form. */
const isSame = (a: ShortNames, b: ShortNames): boolean =>
  a.words.slice(0, a.stem).join(' ') === b.words.slice(0, b.stem).join(' ');

function withShortNames(
  kept: readonly Candidate[],
  bodies: readonly Candidate[],
  ground: Ground,
): readonly Candidate[] {
  const forms = formsOf(bodies, ground);
  if (forms.size === 0) return kept;
  const scene = sceneOf(kept, forms, ground);
  const found: Candidate[] = [];
  const beaten = new Set<Candidate>();
  const { at: unitAt } = ground.unitText;
  let free = 0;
  for (const at of ground.named) {
    const same = at < free ? undefined : forms.get(firstKey(unitAt(at).key));
    const match = same && matchAt(same, at, scene);
    if (!match) continue;
    for (const rival of match.rivals) beaten.add(rival);
    found.push(match.name);
    free = match.name.last + 1;
  }
  return found.length === 0 ? kept : [...kept.filter((candidate) => !beaten.has(candidate)), ...found];
}

const firstKey = (key: string): string => (key.includes(' ') ? key.slice(0, key.indexOf(' ')) : key);

/** What is asked of each place where a short form may stand. */
interface Scene {
  readonly ground: Ground;
  /** The candidate that covers a unit. */
  readonly names: readonly (Candidate | undefined)[];
  readonly kinds: Sight['kinds'];
  /** First and last words of people whom the article names for sure. */
  readonly people: ReadonlySet<string>;
  /** Whether the article names the first word of a short form as a place, in Thornley; found when first asked, few ask. */
  readonly isTown: (word: string) => boolean;
}

const IN = classesOf('in');
/** Staff are at a firm; one is in a town. */
const NO_PLACE: ReadonlySet<string> = new Set(['at', 'on', 'by', 'with', 'within']);

function sceneOf(kept: readonly Candidate[], forms: ShortForms, ground: Ground): Scene {
  const { units, at } = ground.unitText;
  const names = new Array<Candidate | undefined>(units.length).fill(undefined);
  for (const candidate of kept) names.fill(candidate, candidate.first, candidate.last + 1);
  const sure = kept.filter((one) => isPerson(one) && !(isGuessedPerson(one) && one.first === one.last));
  const people = new Set(sure.flatMap(({ first, last }) => [at(first).key, at(last).key]));
  let towns: ReadonlySet<string> | undefined;
  const isTown = (word: string): boolean => {
    towns ??= townsIn(forms, names, ground);
    return towns.has(word);
  };
  return { ground, names, kinds: kindsOf(kept, ground), people, isTown };
}

function townsIn(forms: ShortForms, names: Scene['names'], ground: Ground): ReadonlySet<string> {
  const towns = new Set<string>();
  for (const [i, { key }] of ground.unitText.units.entries()) {
    const isTown = forms.has(firstKey(key)) && names[i]?.mention.kind !== 'organisation';
    if (isTown && isLocated(ground, i)) towns.add(firstKey(key));
  }
  return towns;
}

/** Behind `in`, `near`, or the word for an area and `of`: the town of Thornley. */
function isLocated({ unitText: { at } }: Ground, first: number): boolean {
  const before = at(first - 1);
  if (before.class === 'of') return at(first - 2).class === 'area-noun';
  // Shares in Corvane are a firm's.
  return IN.has(before.class) && !NO_PLACE.has(before.key) && !BODY_RELATIONS.has(at(first - 2).key);
}

interface Found {
  readonly name: Candidate;
  readonly rivals: readonly Candidate[];
}

function matchAt(forms: readonly ShortForm[], at: number, scene: Scene): Found | undefined {
  for (const form of forms) {
    const last = endOf(form.keys, at, scene.ground);
    if (last === undefined) continue;
    const noun = nounBehind(form, last, scene.ground);
    const whole = noun === undefined || scene.names[noun] ? undefined : rivalsIn(at, noun, scene);
    if (noun !== undefined && whole && !form.isShared) {
      const { mention } = form.body;
      const found = { first: at, last: noun, rule: shortFormHere, name: mention.name ?? mention.text };
      return { name: createName(scene.ground, found), rivals: whole };
    }
    const rivals = rivalsIn(at, last, scene);
    const rule = rivals && ruleFor(form, [at, last], scene);
    if (!rule) return undefined;
    const { mention } = form.body;
    const name = form.isShared ? undefined : (mention.name ?? mention.text);
    return { name: createName(scene.ground, { first: at, last, rule, name }), rivals };
  }
  return undefined;
}

/** The lower-case word of its name that stands behind the rest: the Cedar Falls district, of Cedar Falls School District. */
function nounBehind({ keys, names }: ShortForm, last: number, { unitText: { at } }: Ground): number | undefined {
  const next = at(last + 1);
  const isNoun = keys.length === names.stem && !isNamed(next) && names.words.at(-1) === next.key;
  return isNoun ? last + 1 : undefined;
}

/** The last unit that a form covers from a unit on; a listed phrase is one unit of several words. */
function endOf(keys: readonly string[], first: number, { unitText: { at } }: Ground): number | undefined {
  let word = 0;
  for (let i = first; word < keys.length; i++) {
    for (const key of at(i).key.split(' ')) if (keys[word++] !== key) return undefined;
    if (word === keys.length) return isNamed(at(first)) && isNamed(at(i)) ? i : undefined;
  }
  return undefined;
}

/** Written with a capital, as names are: a quorvex is no firm. */
const isNamed = (unit: Unit): boolean => isNameWord(unit) || unit.caps;

/** What gives way to a short form on units: places, guesses, bodies without a name; undefined where something does not. */
function rivalsIn(first: number, last: number, { names }: Scene): readonly Candidate[] | undefined {
  const rivals = new Set<Candidate>();
  for (let i = first; i <= last; i++) {
    const name = names[i];
    if (!name) continue;
    const isInside = name.first >= first && name.last <= last;
    if (!isInside || !givesWay(name)) return undefined;
    rivals.add(name);
  }
  return [...rivals];
}

const givesWay = (name: Candidate): boolean =>
  name.mention.title === undefined &&
  (name.mention.kind === 'place' ||
    isGuessedPerson(name) ||
    (name.mention.kind === 'organisation' && !name.mention.name));

/** What acts as itself, whatever bodies are called after it: the US, China, Florida. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'country',
  'capital',
  'us state',
  'state',
  'province',
  'continent',
  'region',
  'world region',
  'informal region',
  'former region',
]);

const MILLIONS = 2_000_000;

const isTooLarge = ({ entry }: Unit): boolean =>
  entry?.kind === 'place' && (TOO_LARGE.has(entry.sort) || (entry.population ?? 0) > MILLIONS);

const OWN_WORDS = classesOf('sure-surname|unknown|capitals');
const ORDINARY = classesOf('ordinary|name-edge|people|calendar-word|word');
const PLACES = classesOf('place|town-surname');
const PERSON_WORDS = classesOf('given');

/** Why a short form is believed where it stands: by itself, because the body acts there, or not at all. */
function ruleFor(
  form: ShortForm,
  [first, last]: readonly [number, number],
  scene: Scene,
): typeof shortForm | undefined {
  const { ground, people, isTown } = scene;
  const { at, units } = ground.unitText;
  const own = units.slice(first, last + 1);
  const [head] = own;
  if (!head || touchesName(scene, first, last) || isLocated(ground, first)) return undefined;
  const isWhole = form.keys.length >= form.names.stem;
  const isTitled = inTitleCase(ground, first);
  const named = people.has(head.key) || people.has(at(last).key);
  const isOrdinary = own.every((unit) => ORDINARY.has(unit.class) && !unit.caps);
  if (isOrdinary) {
    // `Reliance` is the group's word, `General` or `Care` no more than a word.
    const isSpoken = !(own.length === 1 && looksLikeWord(head, at(last + 1)));
    const isMeant = isWhole && form.names.isFirm && !named && !isTitled && isSpoken;
    return isMeant && (own.length > 1 || form.names.losesLast) ? shortForm : undefined;
  }
  if (own.length === 1 && isTooLarge(head)) return undefined;
  const isPlace = own.every((unit) => PLACES.has(unit.class) || unit.entry?.kind === 'place');
  if (own.length === 1 && head.caps && THINGS_IN_CAPITALS.has(head.key)) return undefined;
  // Manchester is no short form of Manchester United.
  if (isPlace && form.names.isPlain) return undefined;
  const isPersonal = own.some((unit) => PERSON_WORDS.has(unit.class));
  const isDoubtful =
    !form.names.isFirm ||
    named ||
    isPersonal ||
    (isPlace && (!isWhole || isTown(firstKey(head.key)) || at(first - 1).class === 'the'));
  if (!isDoubtful && (!isTitled || own.every((unit) => OWN_WORDS.has(unit.class)))) return shortForm;
  // `Lingfield said` may be Tom Lingfield, of Lingfield Engineering, as well; shares in Lingfield are the firm's.
  const least = named || isPersonal ? ENOUGH_AGAINST_PEOPLE : ENOUGH;
  return !isTitled && acts([first, last], least, scene) ? shortFormHere : undefined;
}

/** Signs at least so heavy say that a body is meant where they stand. */
const ENOUGH = 0.4;
const ENOUGH_AGAINST_PEOPLE = 0.6;

/** It says, has or does there what bodies do: Thornley said, Thornley’s chief executive. */
function acts(range: readonly [number, number], least: number, { ground, kinds }: Scene): boolean {
  const sight = sightOf(ground, range, kinds);
  return ground.signs.runs.some(
    (sign) => sign.kind === 'organisation' && !sign.isOfWord && sign.weight >= least && sign.sees(sight),
  );
}

const BEHIND_BODIES = classesOf('word|says|possessive');

/** A word with its capital from the sentence's start, and no verb or possession behind it. */
const looksLikeWord = (unit: Unit, after: Unit): boolean => unit.opensSentence && !BEHIND_BODIES.has(after.class);

const OPENS_LONGER = classesOf('title');

function touchesName({ ground: { unitText }, names }: Scene, first: number, last: number): boolean {
  if (OPENS_LONGER.has(unitText.at(first - 1).class)) return true;
  return [first - 1, last + 1].some((i) => isNameWord(unitText.at(i)) && !names[i]);
}
