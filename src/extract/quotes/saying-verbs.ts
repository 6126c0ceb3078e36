import { BEFORE_NOUNS } from '../../lists/words.js';
import type { Gazetteer, ReportingVerb } from '../../model/gazetteer.js';
import { classesOf } from '../units/alphabet.js';
import type { UnitText } from '../units/read-units.js';
import type { SayingWord, Word } from '../word.js';

/** What a verb of saying is looked up in. */
export interface VerbGround {
  readonly units: UnitText;
  readonly gazetteer: Gazetteer;
}

/** A verb of saying and its last unit: `hit back` has two. */
export interface SayingVerb {
  readonly verb: ReportingVerb;
  readonly last: number;
}

/** Behind these a verb of saying is the noun of the same form: `the report`, `Lee's claim`. */
const OPENS_NOUN = classesOf('article|possessive');

/** They say what a thing is called, not what was said: they call it “joined-up” policing. */
const NAMING_VERBS = new Set(['call', 'dub', 'brand', 'label', 'term', 'nickname', 'name']);
const PEOPLE_CALLED = new Set(['him', 'her', 'them', 'me', 'us']);

/** Any verb of saying, thinking or feeling. */
export const isVerbOfSaying = (units: UnitText, at: number): boolean =>
  units.at(at).class === 'says' && !OPENS_NOUN.has(units.at(at - 1).class);

/** The verb of saying that opens at a unit, of one word or several. */
export function sayingVerb({ units, gazetteer }: VerbGround, at: number): SayingVerb | undefined {
  const word = units.words[at];
  if (word === undefined) return undefined;
  const saying = sayingWord(gazetteer, word);
  if (saying === null) return undefined;
  const { class: wordClass } = units.at(at);
  if (wordClass !== 'word' && wordClass !== 'says') return undefined;
  if (OPENS_NOUN.has(units.at(at - 1).class) && units.at(at - 1).key !== 'another') return undefined;
  const { phrases, verb } = saying;
  const phrase = phrases.find(({ rest }) => rest.every((next, i) => units.at(at + 1 + i).key === next));
  if (phrase) return { verb: phrase.verb, last: at + phrase.rest.length };
  // A form with a capital opens a sentence, where it is as often no verb: `According to`.
  return verb && (wordClass === 'says' || verb.strength === 'beside') ? { verb, last: at } : undefined;
}

/** The verbs of saying that begin with a word, null where none does; a reader's own lists have none. */
export function sayingWord(gazetteer: Gazetteer, word: Word): SayingWord | null {
  if (word.saying === undefined) word.saying = readWord(gazetteer, word.key);
  return word.saying;
}

function readWord({ reportingPhrases, reportingVerbs }: Gazetteer, key: string): SayingWord | null {
  const phrases = reportingPhrases.get(key) ?? [];
  const verb = reportingVerbs.get(key);
  return phrases.length > 0 || verb ? { phrases, verb } : null;
}

const SPEAKS_ANYWHERE = new Set<ReportingVerb['strength']>(['core', 'common']);

/** A verb by which somebody speaks. */
export function isCue(ground: VerbGround, at: number): boolean {
  const { units } = ground;
  const saying = sayingVerb(ground, at);
  if (!saying || !SPEAKS_ANYWHERE.has(saying.verb.strength) || BEFORE_NOUNS.has(units.at(at - 1).key)) return false;
  return !NAMING_VERBS.has(saying.verb.lemma) || PEOPLE_CALLED.has(units.at(at + 1).key);
}

/** A verb that says by itself that somebody spoke: said, told, added; `suggested` and `demanded` can have any subject. */
export const isCoreCue = (ground: VerbGround, at: number): boolean => sayingVerb(ground, at)?.verb.strength === 'core';
