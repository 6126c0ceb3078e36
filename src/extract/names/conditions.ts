import { classesOf, type ItemClass } from '../units/alphabet.js';
import { EDGE, type Unit, type UnitText } from '../units/read-units.js';

/** A match of a pattern as conditions see it: its units and those beside it, an edge where there are none. */
export class Match {
  private readonly text: UnitText;
  private readonly from: number;
  private readonly to: number;
  private units: readonly Unit[] | undefined;

  /** The match of units `[from, to]`. */
  constructor(text: UnitText, from: number, to: number) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.units = undefined;
  }

  /** Its units. Most conditions look at one place alone, so that the row is cut when first asked for. */
  get mention(): readonly Unit[] {
    this.units ??= this.text.units.slice(this.from, this.to + 1);
    return this.units;
  }

  /** In units. */
  get length(): number {
    return this.to - this.from + 1;
  }

  get first(): Unit {
    return this.text.at(this.from);
  }

  get last(): Unit {
    return this.text.at(this.to);
  }

  /** The unit in front of `before`. */
  get previous(): Unit {
    return this.text.at(this.from - 2);
  }

  get before(): Unit {
    return this.text.at(this.from - 1);
  }

  get after(): Unit {
    return this.text.at(this.to + 1);
  }

  /** The unit behind `after`. */
  get next(): Unit {
    return this.text.at(this.to + 2);
  }
}

/** What must hold of a match beside its pattern; `says` is a clause that `explain` can print. */
export interface Condition {
  readonly says: string;
  readonly holds: (match: Match) => boolean;
}

/** A place in a match or beside it. */
type Place = 'first' | 'second' | 'last but one' | 'last' | 'previous' | 'before' | 'after' | 'next';

const PLACES: Readonly<Record<Place, (match: Match) => Unit>> = {
  first: (match) => match.first,
  second: ({ mention }) => mention[1] ?? EDGE,
  'last but one': ({ mention }) => mention.at(-2) ?? EDGE,
  last: (match) => match.last,
  previous: (match) => match.previous,
  before: (match) => match.before,
  after: (match) => match.after,
  next: (match) => match.next,
};

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  first: 'its first word',
  second: 'its second word',
  'last but one': 'its last word but one',
  last: 'its last word',
  previous: 'the second word before it',
  before: 'the word before it',
  after: 'the word behind it',
  next: 'the second word behind it',
};

/** A condition in words of its own, where no other says it. */
export const condition = (says: string, holds: (match: Match) => boolean): Condition => ({ says, holds });

/** The word at a place is of a list, or of a shape. */
export function word(place: Place, words: ReadonlySet<string> | RegExp): Condition {
  const at = PLACES[place];
  const holds =
    words instanceof RegExp
      ? (match: Match): boolean => words.test(at(match).key)
      : (match: Match): boolean => words.has(at(match).key);
  return { says: `${PLACE_WORDS[place]} is ${describeWords(words)}`, holds };
}

/** The unit at a place is of one of the classes that a pattern names likewise. */
export function unit(place: Place, classes: string): Condition {
  const at = PLACES[place];
  const members: ReadonlySet<ItemClass> = classesOf(classes);
  return {
    says: `${PLACE_WORDS[place]} is ${classes.replaceAll('|', ' or ')}`,
    holds: (match) => members.has(at(match).class),
  };
}

const MOST_WORDS_SHOWN = 4;

function describeWords(words: ReadonlySet<string> | RegExp): string {
  if (words instanceof RegExp) return `like ${words.source}`;
  const shown = [...words].slice(0, MOST_WORDS_SHOWN).join(', ');
  return `one of ${shown}${words.size > MOST_WORDS_SHOWN ? ` … (${words.size})` : ''}`;
}

export const not = ({ says, holds }: Condition): Condition => ({
  says: `not: ${says}`,
  holds: (match) => !holds(match),
});

export const all = (...conditions: readonly Condition[]): Condition => ({
  says: conditions.map(({ says }) => says).join(', and '),
  holds: (match) => conditions.every(({ holds }) => holds(match)),
});

export const either = (...conditions: readonly Condition[]): Condition => ({
  says: conditions.map(({ says }) => says).join(', or '),
  holds: (match) => conditions.some(({ holds }) => holds(match)),
});

// The conditions that most rules are written with.
export const firstIn = (words: ReadonlySet<string>): Condition => word('first', words);
export const lastIn = (words: ReadonlySet<string>): Condition => word('last', words);
export const behind = (words: ReadonlySet<string>): Condition => word('before', words);
export const before = (words: ReadonlySet<string>): Condition => word('after', words);
export const notFirstIn = (words: ReadonlySet<string>): Condition => not(firstIn(words));
export const notLastIn = (words: ReadonlySet<string>): Condition => not(lastIn(words));
export const notBehind = (words: ReadonlySet<string>): Condition => not(behind(words));
export const notBefore = (words: ReadonlySet<string>): Condition => not(before(words));

/** It is this many units long. */
export const units = (count: number): Condition =>
  condition(`it is ${count} units long`, ({ length }) => length === count);

/** Its first word stands at the start of a sentence, where any word has a capital. */
export const OPENS_SENTENCE: Condition = condition('it opens a sentence', ({ first }) => first.opensSentence);

/** A list has its first word, or phrase, as this sort of thing. */
export const listedAs = (kind: string): Condition =>
  condition(`it is listed as ${kind}`, ({ first }) => first.entry?.kind === kind);

/** The first condition that a match fails; undefined where it holds all. */
export function failed(conditions: readonly Condition[] | undefined, match: Match): Condition | undefined {
  for (const condition of conditions ?? NONE) if (!condition.holds(match)) return condition;
  return undefined;
}

const NONE: readonly Condition[] = [];
