import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../model/gazetteer.js';
import type { Span } from '../../model/span.js';
import { type Word, wordOf } from '../word.js';
import { encode, type UnitClass } from './alphabet.js';
import { phraseClass } from './classify.js';
import { inContext } from './names-in-context.js';
import { withPartedPlaces } from './parted-places.js';
import { mayBePlace, phraseAt, WORDLESS } from './phrase-at.js';
import { shortState, stateAt } from './short-states.js';
import { type Token, tokenise } from './tokens.js';
import { classOf, OPENS_PHRASE, plainClass } from './word-classes.js';

/** A token, or a listed phrase read as a whole, with its class and the list entry that gave it. */
export interface Unit extends Span {
  readonly key: string;
  /** What is known of the key wherever it stands. */
  readonly word: Word;
  readonly class: UnitClass;
  readonly opensSentence: boolean;
  readonly entry?: GazetteerEntry | undefined;
  /** The list entry needs its context's support. */
  readonly ambiguous: boolean;
  /** A title of several people: `Judges Okafor and Reed`. */
  readonly isPlural: boolean;
  /** A seldom named place is called so too; the class says nothing of it. */
  readonly mayBePlace: boolean;
  /** Written in capitals throughout. */
  readonly caps: boolean;
}

/** The article as a row of units. */
export interface UnitText {
  readonly units: readonly Unit[];
  /** The row as patterns run on it, its edges included. */
  readonly row: string;
  /** Of each unit the word. */
  readonly words: readonly Word[];
  /** The unit at an index; a line end before the first and behind the last. */
  at(index: number): Unit;
}

/** Stands before the first unit of a row and behind the last. */
export const EDGE: Unit = {
  start: 0,
  end: 0,
  key: '',
  word: wordOf(''),
  class: 'line-end',
  opensSentence: false,
  entry: undefined,
  ambiguous: false,
  isPlural: false,
  mayBePlace: false,
  caps: false,
};

/** A row of units with its edges. */
export function unitText(units: readonly Unit[]): UnitText {
  return {
    units,
    row: encode(units),
    words: units.map(({ word }) => word),
    // An index below 0 would be looked for among the names of properties, which is slow.
    at: (index) => (index < 0 ? EDGE : (units[index] ?? EDGE)),
  };
}

/** Reads folded text as units: phrases of the gazetteer first, longest first, then single tokens. */
export function readUnits(folded: string, text: string, gazetteer: Gazetteer): UnitText {
  const tokens = withPartedPlaces(tokenise(folded), folded, gazetteer);
  const lowerSeen = seenInLowerCase(tokens);
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const plain = token.shape === 'lower' ? plainClass(token.word, gazetteer) : OPENS_PHRASE;
    if (plain !== OPENS_PHRASE && tokens[at + 1]?.shape !== 'possessive') {
      units.push(tokenUnit(token, plain));
      at++;
      continue;
    }
    const state = stateUnit(tokens, at, text, units);
    if (state) {
      units.push(state);
      at++;
      continue;
    }
    const phrase = phraseAt(tokens, at, text, gazetteer);
    const length = phrase?.length ?? 1;
    const single = length === 1 ? classOf(token, folded, lowerSeen, gazetteer) : undefined;
    const mayBe = single !== undefined && mayBePlace(token, gazetteer);
    if (phrase) {
      const phraseIs = phraseClass(phrase.form, token, single, gazetteer);
      units.push(phraseUnit(phrase.form, { first: token, last: tokens[at + length - 1] as Token }, phraseIs, mayBe));
    } else units.push(tokenUnit(token, single ?? 'word', mayBe));
    at += length;
  }
  return unitText(inContext(units));
}

/** `N.S.W.` */
const LONGEST_STATE = 6;
/** Behind a word for a state that stands by itself. */
const STATE_GOES_ON: ReadonlySet<Token['shape']> = new Set(['lower', 'possessive']);

/** A state by its short form, where it is one. */
function stateUnit(tokens: readonly Token[], at: number, text: string, before: readonly Unit[]): Unit | undefined {
  const token = tokens[at];
  if (!token || WORDLESS.has(token.shape) || token.shape === 'lower') return undefined;
  const written = text.slice(token.start, token.end);
  if (written.length > LONGEST_STATE || !shortState(written)) return undefined;
  const next = tokens[at + 1];
  const goesOn = next !== undefined && (STATE_GOES_ON.has(next.shape) || [',', ';', ')'].includes(next.key));
  const isStopped = written.endsWith('.') || text[token.end] === '.';
  const state = stateAt({ written, isStopped, before, goesOn });
  if (!state) return undefined;
  return tokenUnit(token, 'state', false, stateEntry(state.name));
}

const stateEntry = (name: string): GazetteerEntry => ({
  kind: 'place',
  name,
  sort: 'us state',
  area: undefined,
  population: undefined,
  position: undefined,
  domain: undefined,
});

const tokenUnit = (
  { start, end, key, word, opensSentence, shape }: Token,
  unitClass: UnitClass,
  mayBe = false,
  entry?: GazetteerEntry,
): Unit => ({
  start,
  end,
  key,
  word,
  class: unitClass,
  opensSentence,
  entry,
  ambiguous: false,
  isPlural: false,
  mayBePlace: mayBe,
  caps: shape === 'caps',
});

function phraseUnit(
  { words, entry, ambiguous, isPlural }: GazetteerForm,
  { first, last }: Readonly<Record<'first' | 'last', Token>>,
  unitClass: UnitClass,
  mayBe: boolean,
): Unit {
  const key = words.length === 1 ? (words[0] ?? first.key) : words.join(' ');
  return {
    start: first.start,
    end: last.end,
    key,
    word: wordOf(key),
    class: unitClass,
    opensSentence: first.opensSentence,
    entry,
    ambiguous,
    isPlural: isPlural === true,
    mayBePlace: mayBe,
    caps: first.shape === 'caps',
  };
}

/** Keys that the article writes in lower case: words, whatever their capital elsewhere. */
function seenInLowerCase(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower') seen.add(token.key);
  return seen;
}
