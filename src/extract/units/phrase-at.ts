import type { Gazetteer, GazetteerForm } from '../../model/gazetteer.js';
import { isOrdinaryWord } from './lexicon.js';
import type { Token } from './tokens.js';
import { phrasesFrom, placesElsewhereFrom } from './word-classes.js';

/** A listed phrase where it stands. */
export interface PhraseMatch {
  readonly form: GazetteerForm;
  /** In tokens. */
  readonly length: number;
}

/** Tokens that no name starts with. */
export const WORDLESS: ReadonlySet<Token['shape']> = new Set(['mark', 'break', 'possessive', 'number']);

/** The longest listed phrase that starts at a token and is written as a name (titles: in either case). */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  gazetteer: Gazetteer,
): PhraseMatch | undefined {
  const first = tokens[at];
  if (!first || WORDLESS.has(first.shape)) return undefined;
  const next = tokens[at + 1];
  // Behind `the` a name has a capital, and many names begin with it: this is the commonest word of all.
  if (first.key === 'the' && next?.shape === 'lower') return undefined;
  const plain = phrasesFrom(first.word, gazetteer);
  const possessive = next?.shape === 'possessive' ? gazetteer.phrases.get(`${first.key}'s`) : undefined;
  let best: PhraseMatch | undefined;
  for (const form of possessive ? [...possessive, ...plain] : formsWith(plain, next?.key ?? '')) {
    if (best && form.words.length < best.form.words.length) break;
    const length = matchLength(tokens, at, form);
    if (length === 0 || !isWrittenAsName(tokens, at, length, form, text)) continue;
    if (givesWay(tokens, at, length, form, gazetteer)) continue;
    if (!best || isPreferred(form, best.form)) best = { form, length };
  }
  return placeElsewhere(tokens, at, best, gazetteer) ?? best;
}

/** A first word with fewer forms is looked through. */
const MANY_FORMS = 6;

interface FormsByNext {
  /** Forms of one word, and those whose marks are written in several ways. */
  readonly always: readonly GazetteerForm[];
  readonly byNext: Map<string, readonly GazetteerForm[]>;
}
const indexed = new WeakMap<readonly GazetteerForm[], FormsByNext>();

/**
 * The forms of a first word that may go on with the next, in their order. `National` opens hundreds, most of which part at
 * their second word.
 */
function formsWith(forms: readonly GazetteerForm[], next: string): readonly GazetteerForm[] {
  if (forms.length < MANY_FORMS) return forms;
  let index = indexed.get(forms);
  if (!index) {
    index = { always: forms.filter((form) => !isParted(form)), byNext: nextWords(forms) };
    indexed.set(forms, index);
  }
  return index.byNext.get(next) ?? index.always;
}

const isParted = ({ words, isMarked }: GazetteerForm): boolean => words.length > 1 && isMarked !== true;
const POSSESSIVE_END = /'s$/;

/** The second word of a form, and without its possessive, which is a token of its own. */
const secondWords = ({ words: [, second = ''] }: GazetteerForm): ReadonlySet<string> =>
  new Set([second, second.replace(POSSESSIVE_END, '')]);

/** For each second word the forms that may stand there. */
function nextWords(forms: readonly GazetteerForm[]): Map<string, readonly GazetteerForm[]> {
  const byNext = new Map<string, GazetteerForm[]>();
  for (const form of forms.filter(isParted)) for (const word of secondWords(form)) byNext.set(word, []);
  for (const form of forms) {
    const words = isParted(form) ? secondWords(form) : byNext.keys();
    for (const word of words) byNext.get(word)?.push(form);
  }
  return byNext;
}

/** What a seldom named place of several words stands behind, where its words are also something else: in Grand Prairie. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(['in', 'near', 'at', 'outside', 'around', 'of', 'from']);

/** A seldom named place, where no other list has a phrase as long; one that is also something else by its preposition. */
function placeElsewhere(
  tokens: readonly Token[],
  at: number,
  best: PhraseMatch | undefined,
  gazetteer: Gazetteer,
): PhraseMatch | undefined {
  const first = tokens[at];
  if (!first || first.shape === 'lower' || first.shape === 'initial') return undefined;
  for (const form of placesElsewhereFrom(first.word, gazetteer)) {
    const length = matchLength(tokens, at, form);
    if (length <= (best?.length ?? 0) || tokens[at + length - 1]?.shape === 'lower') continue;
    if (!form.ambiguous && (length > 1 || standsAlone(tokens, at))) return { form, length };
    if (length > 1 && BEFORE_PLACES.has(tokens[at - 1]?.key ?? '')) return { form: unambiguous(form), length };
  }
  return undefined;
}

const unambiguous = ({ words, entry, isMarked, written, isPlural }: GazetteerForm): GazetteerForm => ({
  words,
  entry,
  ambiguous: false,
  isMarked,
  written,
  isPlural,
});

/** As many capitals are letters before they are a word. */
const LONGEST_LETTERS = 6;

/** No other capital stands beside it, so that it is no part of a longer name: `striker Tupelo Quorvay`, `Livermore Town`. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const isPart = (other: Token | undefined): boolean => other?.shape === 'capital' || other?.shape === 'initial';
  const first = tokens[at];
  // `ALOR`: letters may stand for anything.
  if (first?.shape === 'caps' && first.key.length <= LONGEST_LETTERS) return false;
  return !isPart(tokens[at + 1]) && (!isPart(tokens[at - 1]) || tokens[at - 1]?.opensSentence === true);
}

/** A word with a capital that is also a seldom named place. */
export const mayBePlace = ({ word, shape }: Token, gazetteer: Gazetteer): boolean =>
  (shape === 'capital' || shape === 'caps') && placesElsewhereFrom(word, gazetteer).some(isOneWord);

const isOneWord = ({ words }: GazetteerForm): boolean => words.length === 1;

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
  if (isEndOfLonger(tokens, at, form)) return true;
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

/**
 * The City Police of London in `Mysuru City Police`: a short form of ordinary words behind a name is the end of another
 * force’s; behind an ordinary word (`Former City Police`) it is what the list has.
 */
function isEndOfLonger(tokens: readonly Token[], at: number, { words, entry }: GazetteerForm): boolean {
  const before = tokens[at - 1];
  const isNamed = before?.shape === 'capital' || before?.shape === 'caps';
  if (!isNamed || isOrdinaryWord(before.key)) return false;
  // The London Metropolitan Police are those of the list.
  const isOfArea = entry.area?.toLowerCase().includes(before.key) === true;
  return words.every(isOrdinaryWord) && !isOfArea;
}
