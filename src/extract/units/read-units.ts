import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../model/gazetteer.js';
import type { Span } from '../../model/span.js';
import { encode, type UnitClass } from './alphabet.js';
import { type ClassContext, lowerClass, phraseClass, tokenClass } from './classify.js';
import { inContext } from './names-in-context.js';
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
  const tokens = tokenise(folded);
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
    const phrase = phraseAt(tokens, at, text, gazetteer);
    const last = tokens[at + (phrase?.length ?? 1) - 1] as Token;
    const single =
      !phrase || phrase.length === 1 ? tokenClass(token, folded.slice(token.start, token.end), context) : undefined;
    const unit = phrase
      ? phraseUnit(phrase.form, token, last, phraseClass(phrase.form, token, single, context))
      : tokenUnit(token, single ?? 'word');
    units.push(unit);
    at += phrase?.length ?? 1;
  }
  return unitText(inContext(units));
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

interface PhraseMatch {
  readonly form: GazetteerForm;
  /** In tokens. */
  readonly length: number;
}

const WORDLESS: ReadonlySet<Token['shape']> = new Set(['mark', 'break', 'possessive', 'number']);

/** The longest listed phrase that starts at a token and is written as a name (titles: in either case). */
function phraseAt(tokens: readonly Token[], at: number, text: string, gazetteer: Gazetteer): PhraseMatch | undefined {
  const first = tokens[at];
  if (!first || WORDLESS.has(first.shape)) return undefined;
  const next = tokens[at + 1];
  // Behind `the` a name has a capital, and many names begin with it: this is the commonest word of all.
  if (first.key === 'the' && next?.shape === 'lower') return undefined;
  const plain = gazetteer.phrases.get(first.key);
  const possessive = next?.shape === 'possessive' ? gazetteer.phrases.get(`${first.key}'s`) : undefined;
  if (!plain && !possessive) return undefined;
  let best: PhraseMatch | undefined;
  for (const form of possessive ? [...possessive, ...(plain ?? [])] : (plain ?? [])) {
    if (best && form.words.length < best.form.words.length) break;
    // Most forms that share a first word part at the second: seen before anything is measured.
    const parts = form.words.length > 1 && !possessive && form.isMarked !== true;
    if (parts && !form.words[1]?.startsWith(next?.key ?? '')) continue;
    const length = matchLength(tokens, at, form);
    if (length === 0 || !isWrittenAsName(tokens, at, length, form, text)) continue;
    if (givesWay(tokens, at, length, form, gazetteer)) continue;
    if (!best || isPreferred(form, best.form)) best = { form, length };
  }
  return best;
}

/** What may stand between the words of a form that has such marks. */
export const INNER_MARKS: ReadonlySet<string> = new Set([',', "'", '', '-']);

/** Tokens that a form covers from `at`, 0 where it does not stand there. */
function matchLength(
  tokens: readonly Token[],
  at: number,
  { words, isMarked }: Pick<GazetteerForm, 'words' | 'isMarked'>,
): number {
  let i = at;
  for (const word of words) {
    if (isMarked === true && i > at && tokens[i]?.shape === 'mark' && INNER_MARKS.has(tokens[i]?.key ?? 'none')) i++;
    const token = tokens[i];
    if (!token) return 0;
    if (token.key === word) i++;
    else if (tokens[i + 1]?.shape === 'possessive' && word === `${token.key}'s`) i += 2;
    else return 0;
  }
  return i - at;
}

function isWrittenAsName(
  tokens: readonly Token[],
  at: number,
  length: number,
  form: GazetteerForm,
  text: string,
): boolean {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (!first || !last) return false;
  if (form.written !== undefined) {
    const written = text.slice(first.start, last.end);
    return written === form.written || written === `${form.written}.`;
  }
  if (form.entry.kind === 'title') return true;
  // `The news came as …` is no paper: behind an article the name itself needs its capital.
  const named = first.key === 'the' && length > 1 ? tokens[at + 1] : first;
  return named?.shape !== 'lower';
}

/**
 * A phrase that cuts into a longer name is none: the paper The National in `The National Crime Agency`, the force Kent
 * Police in `Kent Police and Crime Commissioner`.
 */
function givesWay(
  tokens: readonly Token[],
  at: number,
  length: number,
  form: GazetteerForm,
  gazetteer: Gazetteer,
): boolean {
  if (length < 2) return false;
  const next = tokens[at + length];
  if (tokens[at]?.key === 'the') return next !== undefined && (next.shape === 'capital' || next.shape === 'caps');
  if (form.entry.kind !== 'force') return false;
  const last = at + length - 1;
  const titles = (gazetteer.phrases.get(tokens[last]?.key ?? '') ?? []).filter(({ entry }) => entry.kind === 'title');
  return titles.some((title) => title.words[1] === 'and' && matchLength(tokens, last, title) > 0);
}

const KIND_ORDER: readonly string[] = ['title', 'force', 'organisation', 'place'];

/** Of two forms: the longer, a form of address, the unambiguous one, then title, force, organisation, place. */
function isPreferred(form: GazetteerForm, best: GazetteerForm): boolean {
  if (form.words.length !== best.words.length) return form.words.length > best.words.length;
  const addresses = [form, best].map(({ entry }) => entry.domain === 'courtesy');
  if (addresses[0] !== addresses[1]) return addresses[0] === true;
  if (form.ambiguous !== best.ambiguous) return best.ambiguous;
  return KIND_ORDER.indexOf(form.entry.kind) < KIND_ORDER.indexOf(best.entry.kind);
}
