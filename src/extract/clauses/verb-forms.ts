import {
  IRREGULAR_PARTICIPLES,
  NO_PAST_IN_ED,
  NOUN_SUFFIXES,
  PRESENTS_OF_VERBS_ALONE,
  VERBS_LIKE_NOUNS,
} from '../../lists/words.js';
import { anyOf } from '../../text/any-of.js';
import { conjugate, lexiconTags as tagsOf, toInfinitive } from '../units/lexicon.js';
import type { Word } from '../word.js';

/** What one written form can be as a verb. Several may hold: `cut` is plain and past, `led` past and participle. */
export interface VerbForm {
  readonly lemma: string;
  /** The plain form: `save`, and the present of a plural. */
  readonly plain: boolean;
  /** The present of a third person: `saves`. */
  readonly present: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
  /** The same form is also a noun or an adjective: its neighbours decide. */
  readonly alsoNoun: boolean;
}

/**
 * What a word in lower case can be as a verb, undefined where it is none. Tags come from compromise's lexicon, lemmas from
 * its conjugator; the answer depends on the word alone and is kept, because texts repeat their words.
 */
export function verbForm(word: Word): VerbForm | undefined {
  if (word.verb === undefined) word.verb = (WORD.test(word.key) && readForm(word.key)) || null;
  return word.verb ?? undefined;
}

const WORD = /^[a-z]{2,20}(?:-[a-z]{2,20})?$/;
/** `re-elected`, `part-fund`: the verb is what stands behind the hyphen. */
const STEM = /^.*-/;
/** Tags of words that are no verbs, whatever the conjugator makes of them. */
const OTHER_TAGS = [
  'Preposition',
  'Conjunction',
  'Pronoun',
  'Determiner',
  'Adverb',
  'QuestionWord',
  'Negative',
  'Modal',
];

/** Forms of that list that are pasts as well: `learnt`, `dealt`, `repaid`, `proposed`, `flew`, `swung`. */
const PAST_TOO = /(?:[lnp]t|held|paid|ed|ew|ank|ran|(?:sw|fl|cl|sl|st|str|wr|h)ung)$/;
/** Endings of nouns, and of what is a noun more often than not: `organisations`, `savings`. */
const NOUN_ENDING = new RegExp(`${anyOf(NOUN_SUFFIXES)}s?$`);

/** Adjectives that look like gerunds: `neighbouring Wexham`. */
const NO_GERUNDS: ReadonlySet<string> = new Set([
  'neighbouring',
  'neighboring',
  'upcoming',
  'forthcoming',
  'incoming',
  'outgoing',
  'ongoing',
  'longstanding',
]);

function readForm(written: string): VerbForm | undefined {
  const key = written.replace(STEM, '');
  if (NO_GERUNDS.has(key)) return undefined;
  const tags = tagsOf(key);
  if (NOUN_ENDING.test(key) && !key.endsWith('ing') && !VERBS_LIKE_NOUNS.has(key) && !tags.has('Verb'))
    return undefined;
  if (OTHER_TAGS.some((tag) => tags.has(tag)) && !VERBS_LIKE_NOUNS.has(key)) return undefined;
  const isNoun = tags.has('Noun') || tags.has('Adjective');
  const irregular = IRREGULAR_PARTICIPLES.get(key);
  if (irregular) return form(irregular, { participle: true, past: PAST_TOO.test(key), alsoNoun: false });
  return gerundOf(key, tags) ?? pastOf(key, isNoun) ?? presentOf(key, isNoun) ?? plainOf(key, tags, isNoun);
}

const isKnownVerb = (lemma: string): boolean => VERBS_LIKE_NOUNS.has(lemma) || tagsOf(lemma).has('Verb');

/** A form of a verb that is what it is said to be and nothing else; all have one shape. */
const form = (
  lemma: string,
  { plain = false, present = false, past = false, participle = false, gerund = false, alsoNoun }: FormTraits,
): VerbForm => ({ lemma, plain, present, past, participle, gerund, alsoNoun });

type FormTraits = Partial<Omit<VerbForm, 'lemma' | 'alsoNoun'>> & Pick<VerbForm, 'alsoNoun'>;

function gerundOf(key: string, tags: ReadonlySet<string>): VerbForm | undefined {
  if (!key.endsWith('ing') || key.length < 5 || (tags.size > 0 && !tags.has('Gerund') && !tags.has('Adjective')))
    return undefined;
  const lemma = toInfinitive(key, 'Gerund');
  return lemma === key ? undefined : form(lemma, { gerund: true, alsoNoun: true });
}

/** Letters that a past or a participle ends in: `saved`, `took`, `rang`, `swam`, `fell`, `won`, `grew`, `wrote`, `spent`. */
const PAST_END = /[dkglmnwet]$/;

function pastOf(key: string, isNoun: boolean): VerbForm | undefined {
  if (!PAST_END.test(key)) return undefined;
  const lemma = toInfinitive(key, 'PastTense');
  if (lemma === key) return undefined;
  if (key.endsWith('ed'))
    // `the planned sale`, but `it planned a sale`
    return NO_PAST_IN_ED.has(key) && !isKnownVerb(lemma)
      ? undefined
      : form(lemma, { past: true, participle: true, alsoNoun: NO_PAST_IN_ED.has(key) });
  // The conjugator makes a plain form of anything: `website`, `ambassador`.
  if (!isKnownVerb(lemma)) return undefined;
  const conjugated = conjugate(lemma);
  const past = conjugated.PastTense === key;
  const participle = conjugated.Participle === key || (past && conjugated.Participle === undefined);
  return past || participle ? form(lemma, { past, participle, alsoNoun: isNoun }) : undefined;
}

function presentOf(key: string, isNoun: boolean): VerbForm | undefined {
  if (!key.endsWith('s') || key.endsWith('ss')) return undefined;
  const lemma = toInfinitive(key, 'PresentTense');
  if (tagsOf(key).has('Noun') && !VERBS_LIKE_NOUNS.has(lemma)) return undefined;
  return lemma !== key && isPlainVerb(lemma)
    ? form(lemma, { present: true, alsoNoun: !PRESENTS_OF_VERBS_ALONE.has(lemma) && mayBeNoun(lemma, isNoun) })
    : undefined;
}

const mayBeNoun = (lemma: string, isNoun: boolean): boolean =>
  isNoun || VERBS_LIKE_NOUNS.has(lemma) || !tagsOf(lemma).has('Verb');

function plainOf(key: string, tags: ReadonlySet<string>, isNoun: boolean): VerbForm | undefined {
  // `firms`, `bosses`: seldom what `to firm` and `to boss` do.
  if (tags.has('PresentTense') && !tags.has('Infinitive') && PLURAL.test(key))
    return form(key.replace(PLURAL, ''), { present: true, alsoNoun: true });
  if (!isPlainVerb(key)) return undefined;
  const conjugated = conjugate(key);
  // `cut`, `hit`, `put`: one form for all.
  const past = conjugated.PastTense === key && isKnownVerb(key);
  const participle = past || PLAIN_PARTICIPLES.has(key);
  return form(key, { plain: true, past, participle, alsoNoun: isNoun || !tags.has('Verb') });
}

/** `is run by`, `has come`: the participle is the plain form, the past is not. */
const PLAIN_PARTICIPLES: ReadonlySet<string> = new Set(['run', 'come', 'become', 'overcome', 'outrun', 'rerun']);

const PLURAL = /(?<=s)es$|(?<=[^s])s$/;

/** The lexicon has no plain form of many verbs, whose endings it knows: what it has no tag for may be one. */
function isPlainVerb(key: string): boolean {
  const tags = tagsOf(key);
  return VERBS_LIKE_NOUNS.has(key) || (tags.size === 0 && !LOOKS_LIKE_NOUN.test(key)) || tags.has('Verb');
}

const LOOKS_LIKE_NOUN = /(?:s|er|or|ist|ian)$/;

/** Whether the lexicon knows a word as an adjective that is no form of a verb. */
export function isAdjective(word: Word): boolean {
  word.isAdjective ??= verbForm(word) === undefined && tagsOf(word.key).has('Adjective');
  return word.isAdjective;
}
