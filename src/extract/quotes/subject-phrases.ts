import { NEVER_NAMES, NOUN_PHRASE_BREAKS, NOUN_PHRASE_OPENERS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { classesOf } from '../units/alphabet.js';
import { isOrdinaryWord } from '../units/lexicon.js';
import { type Speaker, type SpeechGround, spanOfUnits } from './ground.js';
import { documentAuthor, nominalReferent } from './nominal-referents.js';

export const PREPOSITIONS: ReadonlySet<string> = classesOf('preposition');

/** The speaker that a mention names. */
export function nameSpeaker({ mentions }: SpeechGround, mention: number): Speaker {
  const { start, end } = mentions[mention] as Mention;
  return { mention, span: { start, end } };
}

/** The words from one unit to another, where nobody is named or meant by them. */
export function wordsSpeaker({ units, article }: SpeechGround, first: number, last: number): Speaker {
  const span = spanOfUnits(units, first, last);
  return { span, by: article.text.slice(span.start, span.end) };
}

/** Words that end no noun phrase. */
const OPENS_PHRASE = classesOf('preposition|article|and');

function isPhraseEnd({ units }: SpeechGround, at: number): boolean {
  const { key, class: wordClass } = units.at(at);
  return !NEVER_NAMES.has(key) && !key.endsWith('ly') && !OPENS_PHRASE.has(wordClass);
}

/** Marks inside no noun phrase. */
const PHRASE_BREAKS = classesOf('comma|open|close|quote|stop|colon|semicolon');

/** `the notice said`, `a spokesman for the trust said`: the noun phrase, from its determiner to the verb. */
export function nominalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units } = ground;
  if (!isPhraseEnd(ground, last)) return undefined;
  for (let at = last; at >= Math.max(from, last - 8); at--) {
    const { key, class: wordClass } = units.at(at);
    // `the Department for Culture, Media and Sport`: `and` breaks no phrase.
    const isBreak = NOUN_PHRASE_BREAKS.has(key) && wordClass !== 'and';
    if (PHRASE_BREAKS.has(wordClass) || (isBreak && at < last)) return undefined;
    // `a spokesman for the trust`: the phrase begins at the first determiner.
    const isInner = PREPOSITIONS.has(units.at(at - 1).class);
    if (NOUN_PHRASE_OPENERS.has(key) && !isInner && at < last) return nominal(ground, at, last);
  }
  return undefined;
}

/** The speaker that a noun phrase stands for, or its words. */
export function nominal(ground: SpeechGround, first: number, last: number): Speaker {
  const mention = nominalReferent(ground, first, last) ?? documentAuthor(ground, first, last);
  return mention === undefined
    ? wordsSpeaker(ground, first, last)
    : { mention, span: spanOfUnits(ground.units, first, last) };
}

/** A capitalised word that no rule for names knows: `Mandić said`. The words are kept, nobody is meant by them. */
export function capitalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  if (!isUnknownName(ground, last)) return undefined;
  let first = last;
  while (first > from && last - first < 3 && isUnknownName(ground, first - 1)) first--;
  return wordsSpeaker(ground, first, last);
}

/** What a word of a name that no rule knows is read as. */
const NAME_WORDS = classesOf('capital-word|initial|listed-body|body-head');
/** The same at the start of a sentence, where every word has a capital. */
const OPENING_NAMES = classesOf('given|sure-surname|town-surname|initial');

export function isUnknownName({ units, article, gazetteer }: SpeechGround, at: number): boolean {
  const { key, class: wordClass, start, opensSentence } = units.at(at);
  const isGiven = wordClass === 'people' && gazetteer.givenNames.has(key);
  if (!(NAME_WORDS.has(wordClass) || isGiven) || NEVER_NAMES.has(key)) return false;
  const first = article.text.charAt(start);
  if (first === first.toLowerCase()) return false;
  return !opensSentence || !isOrdinaryWord(key) || OPENING_NAMES.has(wordClass) || gazetteer.surnames.has(key);
}
