import { SPORT_WORDS, THINGS_IN_CAPITALS } from '../../lists/words.js';
import type { EntityKind } from '../../model/mention.js';
import type { RuleId } from '../../model/span.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit } from '../units/read-units.js';
import type { Candidate } from './candidate.js';
import { counterSigns } from './counter-signs.js';
import type { Ground } from './ground.js';
import { createMention, inTitleCase } from './ground.js';
import { organisationSigns } from './organisation-signs.js';
import { placeSigns } from './place-signs.js';
import type { NameSign, Sight } from './sign.js';

/** Classes that a run of capitalised words is made of. */
const IN_RUN = classesOf('capital-word|name-edge');
/** An `and` of two names, an ampersand. */
const LONGEST_RUN = 6;
/** What the signs together must come to. */
const SURE_ENOUGH = 0.55;
/** The same where a rule takes the run for a person. */
const SURE_OF_NO_PERSON = 0.7;
const SPORT_ENOUGH = 4;
/** The same where a listed given name makes it more than a guess: the film maker Ann Pryce, the Zentra Party's Tom Pryce. */
const SURE_OF_NO_LISTED_NAME = 0.88;
/** People found on two words alone: what the article says they are overrules that. */
const GUESSED_PEOPLE: ReadonlySet<RuleId> = new Set([
  'person/given-surname',
  'person/given-suffix-surname',
  'person/given-word-surname',
  'person/said-before',
  'person/people-before',
  'person/human-verb-after',
  'person/in-list',
  'person/doubtful-given-surname',
  'person/given-name-alone',
  'person/says',
  'person/unlisted-says',
]);
/** Places that may open the name of a body: `Thornley Sharks`. */
const OPENING_PLACES: ReadonlySet<RuleId> = new Set(['place/listed', 'place/after-preposition', 'place/compass']);
const DEFINED_LETTERS: RuleId = 'organisation/defined-letters';
/** Signs that say outright what the run is. */
const OUTRIGHT = 0.8;

/** The rules that sign what the signs come to. */
export const signRules: ReadonlySet<RuleId> = new Set([...organisationSigns, ...placeSigns].map(({ id }) => id));

interface Seen {
  readonly sign: NameSign;
  readonly kind: EntityKind;
}

/** One occurrence of a run and the signs there. */
interface Occurrence {
  readonly first: number;
  readonly last: number;
  readonly seen: readonly Seen[];
  readonly counters: ReadonlySet<number>;
  /** Candidates that give way if the run gets a name. */
  readonly rivals: readonly Candidate[];
  /** Only tells of the run; what was seen stands at another place. */
  readonly isElsewhere?: boolean;
}

interface Verdict {
  readonly kind: EntityKind;
  readonly confidence: number;
}

/**
 * Names that no list knows and no neighbour alone decides: the signs of all places where a run of capitalised words stands
 * are put together, and what they come to holds for the whole article.
 */
export function weighSigns(kept: readonly Candidate[], ground: Ground): readonly Candidate[] {
  const byRun = occurrences(kept, ground);
  const found: Candidate[] = [];
  const beaten = new Set<Candidate>();
  for (const same of byRun.values()) {
    const verdict = judge(same);
    if (!verdict || (verdict.confidence < SURE_OF_NO_PERSON && same.some(isGuessedPerson))) continue;
    if (verdict.confidence < SURE_OF_NO_LISTED_NAME && same.some(isListedPerson)) continue;
    for (const { first, last, seen, rivals, isElsewhere } of same) {
      if (isElsewhere) continue;
      const signs = seen.filter(({ kind }) => kind === verdict.kind);
      if (signs.length === 0 && rivals.length === 0) continue;
      for (const rival of rivals) beaten.add(rival);
      const rule = strongest(signs.length > 0 ? signs : same.flatMap((other) => other.seen), verdict.kind);
      if (!rule) continue;
      const entry = first === last ? ground.units[first]?.entry : undefined;
      const name = entry?.kind === verdict.kind ? entry.name : undefined;
      found.push(
        createMention(ground, first, last, { kind: verdict.kind, name, rule, confidence: verdict.confidence }),
      );
    }
  }
  return [...kept.filter((candidate) => !beaten.has(candidate)), ...found];
}

function strongest(seen: readonly Seen[], kind: EntityKind): RuleId | undefined {
  const own = seen.filter((item) => item.kind === kind);
  return own.reduce<NameSign | undefined>(
    (best, { sign }) => (best === undefined || sign.weight > best.weight ? sign : best),
    undefined,
  )?.id;
}

/** Each sign counts once, wherever it was seen; a counter-sign takes away by the share of places that have it. */
function judge(same: readonly Occurrence[]): Verdict | undefined {
  const doubt = { organisation: 1, place: 1 };
  const counted = new Set<RuleId>();
  for (const { sign, kind } of same.flatMap(({ seen }) => seen)) {
    if (counted.has(sign.id) || (kind !== 'organisation' && kind !== 'place')) continue;
    counted.add(sign.id);
    doubt[kind] *= 1 - sign.weight;
  }
  if (counted.size === 0) return undefined;
  const isOutright = same.some(({ seen }) => seen.some(({ sign }) => sign.weight >= OUTRIGHT));
  const left = counterSigns.reduce((share, { weight, isOfWord }, i) => {
    if (isOfWord && isOutright) return share;
    const places = same.filter(({ counters }) => counters.has(i)).length;
    return share * (1 - (weight * places) / same.length);
  }, 1);
  const body = 1 - doubt.organisation;
  const place = 1 - doubt.place;
  const isBody = body >= place;
  const confidence = (isBody ? body * (1 - place / 2) : place * (1 - body / 2)) * left;
  if (confidence < SURE_ENOUGH) return undefined;
  return { kind: isBody ? 'organisation' : 'place', confidence: Math.round(Math.min(confidence, 0.95) * 1000) / 1000 };
}

function occurrences(kept: readonly Candidate[], ground: Ground): ReadonlyMap<string, readonly Occurrence[]> {
  const { units } = ground;
  const at = new Array<Candidate | undefined>(units.length);
  for (const candidate of kept) at.fill(candidate, candidate.first, candidate.last + 1);
  const kinds = at.map((candidate) => candidate?.mention.kind);
  const people = surnames(kept, ground);
  const isSport = isAboutSport(ground);
  const byRun = new Map<string, Occurrence[]>();
  for (let first = 0; first < units.length; first++) {
    const run = runAt(first, at, ground);
    if (!run) continue;
    const { last, start, end, rivals } = run;
    const key = keysOf(ground, start, end);
    const isPerson = start === end && people.has(key);
    if (!isPerson && (ground.classes[end + 1] === 'open' || !inTitleCase(ground, start))) {
      const occurrence = lookAt(sightOf(ground, start, end, kinds, isSport), rivals);
      const same = byRun.get(key);
      if (same) same.push(occurrence);
      else byRun.set(key, [occurrence]);
    }
    first = last;
  }
  joinLetters(byRun, ground);
  return byRun;
}

/** `Harm Research Collaborative (HRC)`: what is seen of the letters tells of the name as well. */
function joinLetters(byRun: Map<string, Occurrence[]>, { units }: Ground): void {
  for (const same of byRun.values()) {
    const defined = same.find(({ seen }) => seen.some(({ sign }) => sign.id === DEFINED_LETTERS));
    const letters = defined && byRun.get(units[defined.last + 2]?.key ?? '');
    if (!defined || !letters || letters === same) continue;
    const seen = letters.flatMap((occurrence) => occurrence.seen);
    same.push({ ...defined, seen: [...defined.seen, ...seen], isElsewhere: true });
    letters.push({
      ...(letters[0] ?? defined),
      seen: same.flatMap((occurrence) => occurrence.seen),
      isElsewhere: true,
    });
  }
}

const isListedPerson = ({ rivals }: Occurrence): boolean =>
  rivals.some(({ mention }) => mention.rule === 'person/given-surname');
const isGuessedPerson = ({ rivals }: Occurrence): boolean => rivals.some(({ mention }) => mention.kind === 'person');

const keysOf = ({ units }: Ground, first: number, last: number): string =>
  first === last
    ? (units[first]?.key ?? '')
    : units
        .slice(first, last + 1)
        .map(({ key }) => key)
        .join(' ');

/** The run that starts at a unit, `[first, last]`, and the name it would have with the places that touch it, `[start, end]`. */
function runAt(
  first: number,
  at: readonly (Candidate | undefined)[],
  ground: Ground,
): { last: number; start: number; end: number; rivals: readonly Candidate[] } | undefined {
  const { units, classes } = ground;
  const person = at[first];
  if (person) {
    if (person.first !== first || !GUESSED_PEOPLE.has(person.mention.rule)) return undefined;
    return { last: person.last, start: first, end: person.last, rivals: [person] };
  }
  const isFree = (i: number): boolean => IN_RUN.has(classes[i] ?? 'line-end') && !at[i];
  if (!isFree(first)) return undefined;
  let last = first;
  while (last - first < LONGEST_RUN && (isFree(last + 1) || (classes[last + 1] === 'ampersand' && isFree(last + 2)))) {
    last += isFree(last + 1) ? 1 : 2;
  }
  const start = first < last && (isOpeningWord(first, ground) || isThing(units[first])) ? first + 1 : first;
  const before = start === first && units[first]?.opensSentence !== true ? at[first - 1] : undefined;
  const after = units[last + 1]?.opensSentence !== true ? at[last + 1] : undefined;
  const rivals = [before, after].filter((place) => place !== undefined && OPENING_PLACES.has(place.mention.rule));
  return {
    last,
    start: before && rivals.includes(before) ? before.first : start,
    end: after && rivals.includes(after) ? after.last : last,
    rivals: rivals.filter((rival) => rival !== undefined),
  };
}

/** `ISP Zentra`: letters for a thing are no part of the name. */
const isThing = (unit: Unit | undefined): boolean => unit?.caps === true && THINGS_IN_CAPITALS.has(unit.key);

/** `Brewer Inbev said`: a word that has its capital from the sentence's start. */
function isOpeningWord(first: number, { units, classes, lowerSeen }: Ground): boolean {
  const unit = units[first];
  if (unit?.opensSentence !== true || unit.class !== 'common-word' || unit.entry) return false;
  return (
    lowerSeen.has(unit.key) ||
    classesOf('sure-given|sure-surname|town-surname|unknown|capitals').has(classes[first + 1] ?? 'line-end')
  );
}

function surnames(kept: readonly Candidate[], { units }: Ground): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { mention, first, last } of kept) {
    if (mention.kind !== 'person' || (GUESSED_PEOPLE.has(mention.rule) && first === last)) continue;
    known.add(units[last]?.key ?? '');
    known.add(units[first]?.key ?? '');
  }
  return known;
}

/** Whether enough different words of matches and seasons stand in it. */
export function isAboutSport({ units }: Ground): boolean {
  const seen = new Set<string>();
  for (const { key } of units) {
    if (SPORT_WORDS.has(key) && seen.add(key).size >= SPORT_ENOUGH) return true;
  }
  return false;
}

/** What stands around units `[first, last]`. */
export function sightOf(ground: Ground, first: number, last: number, kinds: Sight['kinds'], isSport: boolean): Sight {
  const { units, classes, article } = ground;
  const quoted = classes[first - 1] === 'quote' && classes[last + 1] === 'quote';
  let left = classes[first - 1] === 'quote' ? first - 2 : first - 1;
  const articleClass = classesOf('article').has(classes[left] ?? 'line-end') ? (classes[left] ?? '') : '';
  if (articleClass !== '') left--;
  const possessive =
    classes[last + 1] === 'possessive' ||
    (classes[last + 1] === 'apostrophe' && units[last]?.key.endsWith('s') === true);
  let right = last + (possessive ? 2 : 1);
  if (classes[right] === 'quote') right++;
  const sight: Sight = {
    units,
    classes,
    kinds,
    first,
    last,
    words: article.text.slice(units[first]?.start, units[last]?.end),
    left,
    article: articleClass,
    right,
    possessive,
    quoted,
    isSport,
  };
  return sight;
}

function lookAt(sight: Sight, rivals: readonly Candidate[]): Occurrence {
  const { first, last } = sight;
  const seen: Seen[] = [];
  for (const sign of organisationSigns) if (sign.sees(sight)) seen.push({ sign, kind: 'organisation' });
  for (const sign of placeSigns) if (sign.sees(sight)) seen.push({ sign, kind: 'place' });
  const counters = new Set<number>();
  counterSigns.forEach((counter, i) => {
    if (counter.sees(sight)) counters.add(i);
  });
  return { first, last, seen, counters, rivals };
}
