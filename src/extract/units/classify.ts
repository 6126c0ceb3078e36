import {
  AREA_NOUNS,
  BODY_NOUNS,
  ENDINGS_OF_FIGURES,
  FUNCTION_WORDS,
  LOWER_HEADS,
  MONTHS_AND_DAYS,
  NEVER_NAMES,
  OWNED_NOUNS,
  PARTICLES,
  PEOPLES,
  POST_MODIFIERS,
  PROGRAMME_NOUNS,
  PROGRAMME_OPENERS,
  STREET_NOUNS,
  STREET_TYPES,
} from '../../lists/words.js';
import type { Gazetteer, GazetteerEntry, GazetteerForm } from '../../model/gazetteer.js';
import { anyOf } from '../../text/any-of.js';
import { isEastAsian } from '../../text/word-parts.js';
import { classesOf, MARK_CLASSES, type UnitClass } from './alphabet.js';
import { isOrdinaryWord } from './lexicon.js';
import type { Token } from './tokens.js';

/** A word with a capital, and what its class turns on beside the lists. */
interface CapitalWord {
  readonly key: string;
  readonly isCaps: boolean;
  readonly opensSentence: boolean;
  /** The article writes it in lower case as well. */
  readonly isSeenInLowerCase: boolean;
}

/** `2e2`, `7digital`: a name that opens with a figure; not `4x4`, `20th`, `30-year`, `90mph`. */
const FIGURE_NAME = new RegExp(String.raw`^(?:\d[a-wyz]\d|\d(?!${anyOf(ENDINGS_OF_FIGURES)}$)[a-z]{2,})$`);

/** The class of a token that is no word. `mark` is its text as folded. */
export function tokenClass(token: Token, mark: string): UnitClass {
  switch (token.shape) {
    case 'break':
      return 'line-end';
    case 'possessive':
      return 'possessive';
    case 'number':
      return FIGURE_NAME.test(token.key) ? 'unknown' : 'number';
    case 'initial':
      return 'initial';
    default:
      return MARK_CLASSES.get(mark) ?? 'other-mark';
  }
}

/** Legal forms that firms write in small letters too: Corvane plc. */
const LOWER_LEGAL_FORMS: ReadonlySet<string> = new Set(['plc', 'llp', 'llc', 'ltd', 'inc', 'gmbh', 'pte', 'pty']);

/** The class of a word in lower case, which is what it is in every text. */
export function lowerClass(key: string, gazetteer: Gazetteer): UnitClass {
  const known = FUNCTION_WORDS.get(key);
  if (known) return known;
  const verb = gazetteer.reportingVerbs.get(key);
  if (verb && verb.strength !== 'beside') return 'says';
  if (PARTICLES.has(key)) return 'particle';
  if (POST_MODIFIERS.has(key)) return 'modifier';
  if (PROGRAMME_NOUNS.has(key)) return 'programme-noun';
  if (AREA_NOUNS.has(key)) return 'area-noun';
  if (LOWER_LEGAL_FORMS.has(key)) return 'body-head';
  if (LOWER_HEADS.has(key)) return 'body-noun';
  if (OWNED_NOUNS.has(key)) return 'owned-noun';
  return BODY_NOUNS.has(key) ? 'body-sort' : 'word';
}

/** The class of a word with a capital. */
export function capitalClass(word: CapitalWord, gazetteer: Gazetteer): UnitClass {
  const { key, isCaps, opensSentence } = word;
  // `Will Standish` inside a sentence is no auxiliary.
  const isWord = NEVER_NAMES.has(key) && (opensSentence || !gazetteer.givenNames.has(key));
  const wordClass = FUNCTION_WORDS.get(key) ?? (isWord ? 'word' : undefined);
  if (wordClass && (!isCaps || key.length > 3 || opensSentence)) return wordClass;
  if (MONTHS_AND_DAYS.has(key)) return 'calendar-word';
  if (PEOPLES.has(key)) return 'people';
  if (PROGRAMME_OPENERS.has(key)) return 'programme-opener';
  if (STREET_NOUNS.has(key))
    return gazetteer.surnames.has(key) && !STREET_TYPES.has(key) ? 'street-surname' : 'street-noun';
  if (gazetteer.organisationEndings.has(key)) return 'body-head';
  if (isCaps && key.length <= 6 && !gazetteer.givenNames.has(key)) return 'capitals';
  return nameClass(word, gazetteer);
}

/** Given names rarer than this (births) tell nothing against a surname or a word of the same form. */
const COMMON_GIVEN = 400;
/** A surname of more than 200 in a million is a surname before a given name of fewer than 30,000 births. */
const COMMON_SURNAME = 200;
const VERY_COMMON_GIVEN = 30_000;
/** A word that fewer (births) are called is a word. */
const RARE_AS_A_WORD = 20_000;
/** `Rob`, `Rod`: few are christened so, but the press hardly writes the words. */
const NICKNAME_SHARE = 0.8;
/** A body of the same name is meant where fewer (births) are called so. */
const RARELY_GIVEN = 1_500;
const APOSTROPHE_NAME = /^(?:o'|d'|mc|mac|fitz)[\p{L}]{2,}/u;

function nameClass({ key, opensSentence, isSeenInLowerCase }: CapitalWord, gazetteer: Gazetteer): UnitClass {
  const plain = withoutMarks(key);
  const [one, two, ...more] = key.split('-');
  if (two !== undefined && more.length === 0 && isEastAsian(one ?? '', two)) return 'sure-given';
  const births = (gazetteer.givenNames.get(key) ?? gazetteer.givenNames.get(plain))?.births ?? 0;
  const surname = gazetteer.surnames.get(key) ?? gazetteer.surnames.get(plain) ?? 0;
  const word = isSeenInLowerCase || isWord(key, gazetteer);
  // `Golden Globe`, `Joy Division`: few bear these words, many write them.
  if (word && births < RARE_AS_A_WORD && (gazetteer.nameWords.get(key)?.capitalShare ?? 1) < NICKNAME_SHARE) {
    return surname > 0 ? 'word-surname' : 'common-word';
  }
  if (births >= COMMON_GIVEN && !(surname > COMMON_SURNAME && births < VERY_COMMON_GIVEN)) {
    return word && !isMostlyName(key, gazetteer) ? 'doubtful-given' : 'sure-given';
  }
  if (surname > 0 || APOSTROPHE_NAME.test(key)) return word ? 'word-surname' : 'sure-surname';
  if (word) return opensSentence && gazetteer.sentenceStarters.has(key) ? 'word' : 'common-word';
  return births > 0 ? 'sure-given' : 'unknown';
}

const ASCII = /^[ -~]*$/;
const MARKS = /\p{M}/gu;

/** The lists write some names without their accents: `Sian` for Siân. */
function withoutMarks(key: string): string {
  return ASCII.test(key) ? key : key.normalize('NFD').replace(MARKS, '');
}

const NAME_SHARE = 0.9;

function isMostlyName(key: string, gazetteer: Gazetteer): boolean {
  return (gazetteer.nameWords.get(key)?.capitalShare ?? 0) >= NAME_SHARE;
}

/** An ordinary word in its own right: known to a list or the lexicon as no name. */
function isWord(key: string, gazetteer: Gazetteer): boolean {
  const nameWord = gazetteer.nameWords.get(key);
  if (nameWord) return (nameWord.capitalShare ?? 0.5) < NAME_SHARE;
  return gazetteer.sentenceStarters.has(key) || isOrdinaryWord(key);
}

const POLICE_WORD = /\b(?:police|constabulary)\b/;

/** The class of a listed phrase. `single` is what its only word is as a token; an ambiguous word mostly stays that. */
export function phraseClass(
  form: GazetteerForm,
  first: Token,
  single: UnitClass | undefined,
  gazetteer: Gazetteer,
): UnitClass {
  const { entry } = form;
  const isUnclear = form.ambiguous && form.written === undefined;
  // `Judges`, `Sen.`, `Speaker`: a title where a name stands behind it (`names-in-context.ts`).
  if (needsName(form)) return single ?? 'common-word';
  if (entry.kind === 'title') return form.isPlural ? 'rank' : titleClass(entry, first, single, isUnclear);
  if (single !== undefined && entry.kind === 'place') return placeClass(first.key, single, form, gazetteer);
  if (single !== undefined && (isUnclear || (form.ambiguous && first.shape !== 'caps'))) {
    // A club or firm that hardly anybody is named after: Everton.
    const births = gazetteer.givenNames.get(first.key)?.births ?? 0;
    return single === 'sure-given' && births < RARELY_GIVEN ? 'unknown' : single;
  }
  if (entry.kind === 'force') return form.ambiguous && !POLICE_WORD.test(form.words.join(' ')) ? 'sure-place' : 'force';
  if (entry.kind === 'organisation') return form.ambiguous && form.written !== undefined ? 'capitals' : 'listed-body';
  return 'sure-place';
}

const SMALL_LETTER = /\p{Ll}/u;
const TWO_CAPITALS = /^\p{Lu}{2}/u;

/** A title that holds as written, in small letters too, and also means something else. */
const needsName = ({ entry, ambiguous, written, isPlural }: GazetteerForm): boolean =>
  (isPlural === true && !TWO_CAPITALS.test(written ?? '')) ||
  (entry.kind === 'title' &&
    entry.sort !== 'honorific' &&
    isPlural !== true &&
    entry.position === 'before' &&
    ambiguous &&
    written !== undefined &&
    SMALL_LETTER.test(written));

function titleClass(entry: GazetteerEntry, first: Token, single: UnitClass | undefined, isUnclear: boolean): UnitClass {
  if (first.shape === 'lower') return single === 'says' ? 'says' : 'post-word';
  if (entry.sort === 'honorific' || (entry.domain === 'honours and nobility' && entry.position === 'before'))
    return 'honorific';
  // `Can Zentra be trusted?` asks no canon.
  if (single === 'word' && first.opensSentence && NEVER_NAMES.has(first.key)) return 'word';
  if (single && isUnclear && single !== 'common-word' && single !== 'word') return single;
  return entry.sort === 'postnominal' ? 'postnominal' : 'rank';
}

/** Towns of this many inhabitants are places first, surnames second. */
const LARGE_TOWN = 60_000;
/** The villages of Carol, Martin and Ashley are not what the press means. */
const FAMOUS_GIVEN = 50_000;
const SMALL_TOWN = 20_000;
const SMALL_SORTS = new Set(['village', 'hamlet', 'suburb', 'world city']);
const LARGE_SORTS = new Set([
  'country',
  'ceremonial county',
  'former county',
  'historic county',
  'region',
  'former region',
  'informal region',
  'us state',
  'capital',
]);
const NO_NAME_CLASSES = classesOf('name-edge|title|calendar-word|people');

function placeClass(key: string, single: UnitClass, form: GazetteerForm, gazetteer: Gazetteer): UnitClass {
  const { entry } = form;
  const isLarge = (entry.population ?? 0) >= LARGE_TOWN || LARGE_SORTS.has(entry.sort);
  if (NO_NAME_CLASSES.has(single)) return single;
  if (single === 'sure-given' || single === 'doubtful-given') return placeOrGivenName(key, single, entry, gazetteer);
  if (single === 'common-word' || single === 'word') return form.ambiguous ? single : 'sure-place';
  if (single === 'sure-surname')
    return isLarge ? ((gazetteer.surnames.get(key) ?? 0) > 1 ? 'city-surname' : 'sure-place') : 'town-surname';
  if (single === 'word-surname') return 'town-surname';
  return isLarge || entry.sort === 'city' ? 'sure-place' : 'small-place';
}

/** A city that many more people live in than bear its name is a city; a name that many more bear than live there a name. */
function placeOrGivenName(key: string, single: UnitClass, entry: GazetteerEntry, gazetteer: Gazetteer): UnitClass {
  const births = gazetteer.givenNames.get(key)?.births ?? 0;
  const population = entry.population ?? 0;
  if (SMALL_SORTS.has(entry.sort) && births >= FAMOUS_GIVEN && population < SMALL_TOWN) return single;
  if (entry.sort === 'city' && population >= 100_000 && births < 100_000) return 'sure-place';
  if (
    LARGE_SORTS.has(entry.sort)
      ? births < 100_000
      : population >= LARGE_TOWN && (births < 20_000 || population > 10 * births)
  ) {
    return 'sure-place';
  }
  return entry.sort === 'world city' && births > population / 2 ? single : 'doubtful-given';
}
