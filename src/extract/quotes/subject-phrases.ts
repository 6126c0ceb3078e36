import { NEVER_NAMES, NOUN_PHRASE_BREAKS, NOUN_PHRASE_OPENERS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { classesOf } from '../units/alphabet.js';
import { isOrdinaryWord } from '../units/lexicon.js';
import type { Speaker, SpeechGround } from './ground.js';
import { nominalReferent } from './nominal-referents.js';

/** The speaker that a mention names. */
export function nameSpeaker({ mentions }: SpeechGround, mention: number): Speaker {
  const { start, end } = mentions[mention] as Mention;
  return { mention, span: { start, end } };
}

/** Words that end no noun phrase. */
const isPhraseEnd = ({ units }: SpeechGround, at: number): boolean => {
  const unit = units[at];
  return (
    unit !== undefined &&
    !NEVER_NAMES.has(unit.key) &&
    !unit.key.endsWith('ly') &&
    !classesOf('preposition|article|and').has(unit.class)
  );
};

/** `the notice said`, `a spokesman for the trust said`: the noun phrase, from its determiner to the verb. */
export function nominalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units } = ground;
  if (!isPhraseEnd(ground, last)) return undefined;
  for (let at = last; at >= Math.max(from, last - 8); at--) {
    const unit = units[at];
    if (
      !unit ||
      classesOf('comma|open|close|quote|stop|colon|semicolon').has(unit.class) ||
      (NOUN_PHRASE_BREAKS.has(unit.key) && at < last && !isJoinedBody(ground, at))
    )
      return undefined;
    // `a spokesman for the trust`: the phrase begins at the first determiner.
    if (
      !NOUN_PHRASE_OPENERS.has(unit.key) ||
      classesOf('preposition').has(units[at - 1]?.class ?? 'line-end') ||
      at === last
    )
      continue;
    return nominal(ground, at, last);
  }
  return undefined;
}

/** `the Department for Culture, Media and Sport`. */
const isJoinedBody = ({ units }: SpeechGround, at: number): boolean => units[at]?.class === 'and';

/** The speaker that a noun phrase stands for, or its words. */
export function nominal(ground: SpeechGround, first: number, last: number): Speaker | undefined {
  const { units, article } = ground;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  const referent = nominalReferent(ground, first, last);
  return referent === undefined ? { span, by: article.text.slice(span.start, span.end) } : { span, mention: referent };
}

const CAPITALS = classesOf('capital-word|initial|listed-body|body-head');

/** A capitalised word that no rule for names knows: `Mandić said`. The words are kept, nobody is meant by them. */
export function capitalSpeaker(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, article } = ground;
  if (!isUnknownName(ground, last)) return undefined;
  let first = last;
  while (first > from && last - first < 3 && isUnknownName(ground, first - 1)) first--;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  return { span, by: article.text.slice(span.start, span.end) };
}

export function isUnknownName({ units, article, gazetteer }: SpeechGround, at: number): boolean {
  const unit = units[at];
  const isGiven = unit?.class === 'people' && gazetteer.givenNames.has(unit.key);
  if (!unit || !(CAPITALS.has(unit.class) || isGiven) || NEVER_NAMES.has(unit.key)) return false;
  const first = article.text[unit.start] ?? '';
  if (first === first.toLowerCase()) return false;
  const isName =
    classesOf('given|sure-surname|town-surname|initial').has(unit.class) || gazetteer.surnames.has(unit.key);
  return isName || !unit.opensSentence || !isOrdinaryWord(unit.key);
}
