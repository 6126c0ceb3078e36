import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../model/gazetteer.js';
import type { Span } from '../../model/span.js';
import { encode, type UnitClass } from './alphabet.js';
import { type ClassContext, lowerClass, phraseClass, tokenClass } from './classify.js';
import { inContext } from './names-in-context.js';
import { partedPlaces } from './parted-places.js';
import { mayBePlace, phraseAt, WORDLESS } from './phrase-at.js';
import { shortState, stateAt } from './short-states.js';
import { type Token, tokenise } from './tokens.js';

/** A token, or a listed phrase read as a whole, with its class and the list entry that gave it. */
export interface Unit extends Span {
  readonly key: string;
  readonly class: UnitClass;
  readonly opensSentence: boolean;
  readonly entry?: GazetteerEntry;
  /** The list entry needs its context's support. */
  readonly ambiguous: boolean;
  /** A title of several people: `Judges Okafor and Reed`. */
  readonly isPlural?: boolean;
  /** A seldom named place is called so too; the class says nothing of it. */
  readonly mayBePlace?: boolean;
  /** Written in capitals throughout. */
  readonly caps: boolean;
}

/** The article as a row of units. */
export interface UnitText {
  readonly units: readonly Unit[];
  /** The row as patterns run on it, its edges included. */
  readonly row: string;
  /** The unit at an index; a line end before the first and behind the last. */
  at(index: number): Unit;
}

/** Stands before the first unit of a row and behind the last. */
export const EDGE: Unit = {
  start: 0,
  end: 0,
  key: '',
  class: 'line-end',
  opensSentence: false,
  ambiguous: false,
  caps: false,
};

/** A row of units with its edges. */
export function unitText(units: readonly Unit[]): UnitText {
  return {
    units,
    row: encode(units),
    at: (index) => units[index] ?? EDGE,
  };
}

/** Reads folded text as units: phrases of the gazetteer first, longest first, then single tokens. */
export function readUnits(folded: string, text: string, gazetteer: Gazetteer): UnitText {
  const tokens = tokenise(folded).flatMap((token) => partedPlaces(token, folded, gazetteer));
  const context: ClassContext = { gazetteer, lowerSeen: seenInLowerCase(tokens) };
  const units: Unit[] = [];
  const plainClasses = plainClassesOf(gazetteer);
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const plain = token.shape === 'lower' ? plainClasses(token.key) : undefined;
    if (plain !== undefined && tokens[at + 1]?.shape !== 'possessive') {
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
    const last = tokens[at + (phrase?.length ?? 1) - 1] as Token;
    const single =
      !phrase || phrase.length === 1 ? tokenClass(token, folded.slice(token.start, token.end), context) : undefined;
    const unit = phrase
      ? phraseUnit(phrase.form, token, last, phraseClass(phrase.form, token, single, context))
      : tokenUnit(token, single ?? 'word');
    units.push(single !== undefined && mayBePlace(token, gazetteer) ? { ...unit, mayBePlace: true } : unit);
    at += phrase?.length ?? 1;
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
  return { ...tokenUnit(token, 'state'), entry: { kind: 'place', name: state.name, sort: 'us state' } };
}

const plainClassesByGazetteer = new WeakMap<Gazetteer, (key: string) => UnitClass | undefined>();

/**
 * The class of a lower-case word with which no listed phrase starts, undefined where one does. It depends on the word
 * alone and is kept, because texts repeat their words: four tokens of five are such.
 */
function plainClassesOf(gazetteer: Gazetteer): (key: string) => UnitClass | undefined {
  const known = plainClassesByGazetteer.get(gazetteer);
  if (known) return known;
  const classes = new Map<string, UnitClass | undefined>();
  const plainClass = (key: string): UnitClass | undefined => {
    const kept = classes.get(key);
    if (kept !== undefined || classes.has(key)) return kept;
    const found = gazetteer.phrases.has(key) ? undefined : lowerClass(key, gazetteer);
    classes.set(key, found);
    return found;
  };
  plainClassesByGazetteer.set(gazetteer, plainClass);
  return plainClass;
}

const tokenUnit = ({ start, end, key, opensSentence, shape }: Token, unitClass: UnitClass): Unit => ({
  start,
  end,
  key,
  class: unitClass,
  opensSentence,
  ambiguous: false,
  caps: shape === 'caps',
});

const phraseUnit = (form: GazetteerForm, first: Token, last: Token, unitClass: UnitClass): Unit => ({
  start: first.start,
  end: last.end,
  key: form.words.length === 1 ? (form.words[0] ?? first.key) : form.words.join(' '),
  class: unitClass,
  opensSentence: first.opensSentence,
  entry: form.entry,
  ambiguous: form.ambiguous,
  caps: first.shape === 'caps',
  ...(form.isPlural ? { isPlural: true } : {}),
});

/** Keys that the article writes in lower case: words, whatever their capital elsewhere. */
function seenInLowerCase(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens) if (token.shape === 'lower') seen.add(token.key);
  return seen;
}
