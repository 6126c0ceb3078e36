import { SPORT_WORDS } from '../../lists/words.js';
import type { Article } from '../../model/article.js';
import type { EntityKind } from '../../model/mention.js';
import { classesOf } from '../units/alphabet.js';
import type { Unit, UnitText } from '../units/read-units.js';
import { type Candidate, nameMention } from './candidate.js';
import { nameEnd } from './name-end.js';
import type { NameSigns } from './sign.js';
import type { SigningRule } from './signing-rule.js';

/** What refiners read besides the candidates: the article and what holds for all of it. */
export interface Ground {
  readonly article: Article;
  readonly unitText: UnitText;
  readonly signs: NameSigns;
  /** The units with a capital of their own, in order. Most units are none, and most steps ask after names alone. */
  readonly named: readonly number[];
  /** Whether the article writes a word in lower case. */
  readonly isSeenInLowerCase: (key: string) => boolean;
  /** For every unit whether it stands in a headline in title case. */
  readonly titleCase: readonly boolean[];
  /** The article is about a game, or a season of it. */
  readonly isSport: boolean;
}

export function createGround(article: Article, unitText: UnitText, signs: NameSigns): Ground {
  const { units } = unitText;
  return {
    article,
    unitText,
    signs,
    named: namedUnits(units),
    isSeenInLowerCase: (key) => isSeenInLowerCase(key, units, article),
    titleCase: readTitleCase(unitText),
    isSport: isAboutSport(units),
  };
}

/** What names, and what stands before or in them, can be made of. */
const NAMED = classesOf('name-word|title|listed-name|people|calendar-word|initial|state');

function namedUnits(units: readonly Unit[]): readonly number[] {
  const named: number[] = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] as Unit;
    if (unit.caps || (unit.class !== 'word' && NAMED.has(unit.class))) named.push(at);
  }
  return named;
}

const LOWER = /^\p{Ll}/u;

const [SMALL_A, SMALL_Z, FIRST_BEYOND_ASCII] = [97, 122, 128];

/** Few words are asked about: to look for each costs less than a set of all of them. */
function isSeenInLowerCase(wanted: string, units: readonly Unit[], { text }: Article): boolean {
  for (const { key, start } of units) {
    if (key !== wanted) continue;
    const code = text.charCodeAt(start);
    if (code < FIRST_BEYOND_ASCII ? code >= SMALL_A && code <= SMALL_Z : LOWER.test(text[start] ?? '')) return true;
  }
  return false;
}

const NAME_CLASSES = classesOf('name-word');

/** Whether a name can be made of a unit. */
export const isNameWord = (unit: Unit): boolean => NAME_CLASSES.has(unit.class);

const LOWER_CASE = classesOf('word|says|post-word|modifier|body-sort|programme-noun');

/** For every unit whether its line has more words with capitals than others, as headlines in title case have. */
function readTitleCase({ units, at }: UnitText): readonly boolean[] {
  const flags: boolean[] = [];
  for (let start = 0; start < units.length; ) {
    let balance = 0;
    let end = start;
    for (; at(end).class !== 'line-end'; end++) {
      if (isNameWord(at(end))) balance++;
      else if (LOWER_CASE.has(at(end).class)) balance--;
    }
    // A headline has no full stop at its end.
    const isTitleCase = balance > 0 && at(end - 1).class !== 'stop';
    // The line's end belongs to it.
    for (; start <= end; start++) flags.push(isTitleCase);
  }
  return flags;
}

export const inTitleCase = ({ titleCase }: Ground, at: number): boolean => titleCase[at] === true;

const SPORT_ENOUGH = 4;

/** Whether enough different words of matches and seasons stand in it. */
function isAboutSport(units: readonly Unit[]): boolean {
  const seen = new Set<string>();
  for (const { key } of units) {
    if (SPORT_WORDS.has(key) && seen.add(key).size >= SPORT_ENOUGH) return true;
  }
  return false;
}

/** A name that the article's own evidence gives. */
interface NewName {
  /** Units `[first, last]`. */
  readonly first: number;
  readonly last: number;
  readonly rule: SigningRule & { readonly kind: EntityKind; readonly confidence: number };
  /** The rule's, where it is left out. */
  readonly confidence?: number;
  /** The full name, where the words are short for it. */
  readonly name?: string | undefined;
}

export function createName({ article, unitText }: Ground, found: NewName): Candidate {
  const { first, last, rule, confidence = rule.confidence, name } = found;
  const { start } = unitText.at(first);
  const end = nameEnd(article.text, unitText.at(last));
  const text = article.text.slice(start, end);
  const mention = nameMention({
    kind: rule.kind,
    start,
    end,
    text,
    rule: rule.id,
    confidence,
    name: name || undefined,
  });
  return { first, last, rule, mention };
}

/** For every unit whether a name covers it. */
export function coverageOf(candidates: readonly Candidate[], { unitText }: Ground): boolean[] {
  const covered = new Array<boolean>(unitText.units.length).fill(false);
  for (const { first, last } of candidates) covered.fill(true, first, last + 1);
  return covered;
}

/**
 * The candidates and what `see` finds at units that none covers, left to right; each find covers its units for the next. It
 * is asked of units with a capital, if not of `places`.
 */
export function withNames(
  candidates: readonly Candidate[],
  ground: Ground,
  see: (at: number, covered: readonly boolean[]) => Candidate | undefined,
  places: Iterable<number> = ground.named,
): readonly Candidate[] {
  const covered = coverageOf(candidates, ground);
  const found: Candidate[] = [];
  for (const at of places) {
    const name = covered[at] ? undefined : see(at, covered);
    if (!name) continue;
    covered.fill(true, name.first, name.last + 1);
    found.push(name);
  }
  return found.length === 0 ? candidates : [...candidates, ...found];
}

export const isPerson = ({ mention }: Candidate): boolean => mention.kind === 'person';

/** The key of the last word. */
export const surnameOf = ({ last }: Candidate, { unitText }: Ground): string => unitText.at(last).key;

/** The keys of units `[first, last]`. */
export function keysOf({ unitText }: Ground, first: number, last: number): string {
  if (first === last) return unitText.at(first).key;
  return unitText.units
    .slice(first, last + 1)
    .map(({ key }) => key)
    .join(' ');
}
