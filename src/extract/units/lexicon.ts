import nlp from 'compromise/two';
import { LEXICON_NAME_TAGS, ORDINARY_SUFFIXES } from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';

const ORDINARY_ENDING = new RegExp(`${anyOf(ORDINARY_SUFFIXES)}$`);
const known = new Map<string, boolean>();
const guessed = new Set<string>();

/**
 * Whether compromise's lexicon knows a lower-case word as an ordinary one (a noun, verb, adjective, …) and not as a
 * name, or its suffix is one that names seldom have. The answer depends on the word alone; it is kept because texts
 * repeat their words.
 */
export function isOrdinaryWord(key: string): boolean {
  const cached = known.get(key);
  if (cached !== undefined) return cached;
  const answer = lookUp(key);
  known.set(key, answer);
  return answer;
}

/** Whether a word counts as ordinary for its suffix alone: Torquoness, Harrity, Brolling. Such a word may be a surname. */
export function isGuessedWord(key: string): boolean {
  return isOrdinaryWord(key) && guessed.has(key);
}

/** The tags that compromise's lexicon has for a word in lower case, empty where it does not know it. */
export function lexiconTags(key: string): ReadonlySet<string> {
  const document = nlp.tokenize(key);
  document.compute(['lexicon']);
  return document.docs[0]?.[0]?.tags ?? new Set<string>();
}

type Tense = 'PastTense' | 'PresentTense' | 'Gerund';
type Conjugation = Readonly<Partial<Record<'PastTense' | 'Participle', string>>>;

/** The part of compromise that its types leave out: its conjugator. */
interface Conjugator {
  toInfinitive(word: string, model: unknown, tense: Tense): string;
  conjugate(lemma: string, model: unknown): Conjugation;
}
interface WithConjugator {
  methods(): { readonly two: { readonly transform: { readonly verb: Conjugator } } };
  model(): unknown;
}
const inner = nlp as unknown as WithConjugator;
const { verb: conjugator } = inner.methods().two.transform;
const model = inner.model();

/** The plain form that a form would have as one of a tense: `saves` → `save`. Any word gets one; that it is a verb is another question. */
export const toInfinitive = (form: string, tense: Tense): string => conjugator.toInfinitive(form, model, tense);
/** The past and, where it differs, the participle of a plain form. */
export const conjugate = (lemma: string): Conjugation => conjugator.conjugate(lemma, model);

function lookUp(key: string): boolean {
  const tags = [...lexiconTags(key)];
  if (tags.some((tag) => LEXICON_NAME_TAGS.has(tag))) return false;
  if (tags.length > 0) return true;
  if (key.length <= 5 || !ORDINARY_ENDING.test(key)) return false;
  guessed.add(key);
  return true;
}

const NO_SPECIFIER_TAGS = [
  ...['PastTense', 'Adverb', 'Preposition', 'Conjunction', 'Pronoun', 'Determiner', 'Modal', 'Auxiliary', 'Copula'],
  ...['QuestionWord', 'Negative', 'Value'],
];
const VERB_ENDING = /(?:[^e]ed|ly)$/;
const specifiers = new Map<string, boolean>();

/** Whether a lower-case word can specify a noun that follows it (`sales director`): no verb in its own form, no adverb, no function word. */
export function canSpecify(key: string): boolean {
  const cached = specifiers.get(key);
  if (cached !== undefined) return cached;
  const tags = lexiconTags(key);
  const isVerbForm = tags.has('PresentTense') && !tags.has('Infinitive') && !tags.has('Gerund') && !tags.has('Noun');
  const answer =
    !isVerbForm && !VERB_ENDING.test(key) && (key.includes('-') || !NO_SPECIFIER_TAGS.some((tag) => tags.has(tag)));
  specifiers.set(key, answer);
  return answer;
}
