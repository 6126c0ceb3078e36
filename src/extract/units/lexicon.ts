import { platform } from '#platform';
import { LEXICON_NAME_TAGS, ORDINARY_SUFFIXES } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { byWord } from '../../text/remembered.js';

const ORDINARY_ENDING = new RegExp(`${anyOf(ORDINARY_SUFFIXES)}$`);

/** How a word is known: to the lexicon, by its ending, or not as an ordinary one. */
type Ordinariness = 'listed' | 'guessed' | 'none';

/**
 * Whether compromise's lexicon knows a lower-case word as an ordinary one (a noun, verb, adjective, …) and not as a
 * name, or its suffix is one that names seldom have. The answer depends on the word alone; it is kept because texts
 * repeat their words.
 */
export function isOrdinaryWord(key: string): boolean {
  return ordinariness(key) !== 'none';
}

/** Whether a word counts as ordinary for its suffix alone: Torquoness, Harrity, Brolling. Such a word may be a surname. */
export function isGuessedWord(key: string): boolean {
  return ordinariness(key) === 'guessed';
}

const PLAIN_WORD = /^[a-z]+$/;
/** compromise looks for the word behind these as well. */
const PREFIX = /^(?:under|over|mis|re|un|dis|semi|pre|post)/;

/**
 * The tags that compromise's lexicon has for a word in lower case, empty where it does not know it. A plain word is looked
 * up where compromise itself would: its tokeniser gives the same (36,900 words of news) and takes thirty times as long.
 */
export function lexiconTags(key: string): ReadonlySet<string> {
  const { lexicon } = model.one;
  if (!PLAIN_WORD.test(key) || contractions.has(key)) return tokenisedTags(key);
  const entry = Object.hasOwn(lexicon, key) ? lexicon[key] : prefixedEntry(key);
  if (entry === undefined) return NO_TAGS;
  const known = tagsByEntry.get(entry);
  if (known) return known;
  const tags = new Set([entry].flat().flatMap((tag) => [tag, ...(model.one.tagSet[tag]?.parents ?? [])]));
  tagsByEntry.set(entry, tags);
  return tags;
}

/** Most words have one of a few dozen entries. */
const tagsByEntry = new Map<string | readonly string[], ReadonlySet<string>>();

/** In letters. */
const SHORTEST_STEM = 4;
/** Verbs and adjectives alone are looked for behind a prefix. */
const MAY_BE_PREFIXED = new Set([
  'Verb',
  'Infinitive',
  'PastTense',
  'Gerund',
  'PresentTense',
  'Adjective',
  'Participle',
]);

function prefixedEntry(key: string): string | undefined {
  const stem = key.replace(PREFIX, '');
  if (stem === key || stem.length < SHORTEST_STEM || !Object.hasOwn(model.one.lexicon, stem)) return undefined;
  const entry = model.one.lexicon[stem];
  return typeof entry === 'string' && MAY_BE_PREFIXED.has(entry) ? entry : undefined;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/** In UTF-16 units; the longest of the lexicon have 30. compromise takes a square of the time for a run of 100,000 marks. */
const LONGEST_WORD = 100;

function tokenisedTags(key: string): ReadonlySet<string> {
  if (key.length > LONGEST_WORD) return NO_TAGS;
  const document = nlp.tokenize(key);
  document.compute(['lexicon']);
  return document.docs[0]?.[0]?.tags ?? NO_TAGS;
}

type Tense = 'PastTense' | 'PresentTense' | 'Gerund';
type Conjugation = Readonly<Partial<Record<'PastTense' | 'Participle', string>>>;

/** The parts of compromise that its types leave out: its conjugator and its lexicon. */
interface Conjugator {
  toInfinitive(word: string, model: unknown, tense: Tense): string;
  conjugate(lemma: string, model: unknown): Conjugation;
}
interface Model {
  readonly one: {
    readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
    readonly tagSet: Readonly<Record<string, { readonly parents: readonly string[] } | undefined>>;
    readonly contractions: readonly { readonly word: string }[];
  };
}
interface Inner {
  methods(): { readonly two: { readonly transform: { readonly verb: Conjugator } } };
  model(): Model;
}
const nlp = platform.lexicon();
const inner = nlp as unknown as Inner;
const { verb: conjugator } = inner.methods().two.transform;
const model = inner.model();
/** Written without their apostrophe these are two words: `cant`, `gonna`. */
const contractions = new Set(model.one.contractions.map(({ word }) => word));

/** The plain form that a form would have as one of a tense: `saves` → `save`. Any word gets one; that it is a verb is another question. */
export const toInfinitive = (form: string, tense: Tense): string => conjugator.toInfinitive(form, model, tense);
/** The past and, where it differs, the participle of a plain form. */
export const conjugate = (lemma: string): Conjugation => conjugator.conjugate(lemma, model);

/** `bán`, which compromise reads as `ban`: English has hardly a word with an accent. */
const ACCENTED = /[^ -~]/;
const COMPASS_POINTS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);
const HYPHENED = /^([a-z']+)-([a-z']+)$/;

const isStrange = (half: string): boolean =>
  half.length > 3 && lexiconTags(half).size === 0 && !ORDINARY_ENDING.test(half) && !COMPASS_POINTS.has(half);

const ordinariness = byWord((key): Ordinariness => {
  if (ACCENTED.test(key)) return 'none';
  // `Brash-Mahuta`: compromise looks at the first half alone.
  const [, , second] = HYPHENED.exec(key) ?? [];
  if (second !== undefined && isStrange(second)) return 'none';
  const tags = [...lexiconTags(key)];
  if (tags.some((tag) => LEXICON_NAME_TAGS.has(tag))) return 'none';
  if (tags.length > 0) return 'listed';
  return key.length > 5 && ORDINARY_ENDING.test(key) ? 'guessed' : 'none';
});

const NO_SPECIFIER_TAGS = [
  ...['PastTense', 'Adverb', 'Preposition', 'Conjunction', 'Pronoun', 'Determiner', 'Modal', 'Auxiliary', 'Copula'],
  ...['QuestionWord', 'Negative', 'Value'],
];
const VERB_ENDING = /(?:[^e]ed|ly)$/;

/** Whether a lower-case word can specify a noun that follows it (`sales director`): no verb in its own form, no adverb, no function word. */
export const canSpecify: (key: string) => boolean = byWord((key) => {
  const tags = lexiconTags(key);
  const isVerbForm = tags.has('PresentTense') && !tags.has('Infinitive') && !tags.has('Gerund') && !tags.has('Noun');
  return (
    !isVerbForm && !VERB_ENDING.test(key) && (key.includes('-') || !NO_SPECIFIER_TAGS.some((tag) => tags.has(tag)))
  );
});
