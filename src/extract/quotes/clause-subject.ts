import { NOUN_PHRASE_BREAKS, SUBORDINATORS } from '../../lists/words.js';
import { isBody } from '../nominal-body.js';
import { lastStartingAt } from '../span-search.js';
import { classesOf } from '../units/alphabet.js';
import type { UnitText } from '../units/read-units.js';
import { pronounSpeaker } from './antecedents.js';
import { isQuoted, type Speaker, type SpeechGround, spanOfUnits, unitIndexAt } from './ground.js';
import { nominalReferent } from './nominal-referents.js';
import { capitalSpeaker, isUnknownName, nameSpeaker } from './subject-phrases.js';

/** Words of a noun phrase before its verb: `the former force solicitor`. */
const PHRASE_WORDS = classesOf('rank|common-word|word|post-word|modifier');
const VERB_ENDING = /ed$/;
const isVerbLike = (key: string): boolean => VERB_ENDING.test(key) || NOUN_PHRASE_BREAKS.has(key);
const HE_OR_SHE = new Set(['he', 'she']);

/** Where the main clause of a sentence starts: behind the comma of `As Ben Lee rang 999, …`. */
function mainClause(units: UnitText, from: number, last: number): number {
  if (!SUBORDINATORS.has(units.at(from).key)) return from;
  let at = from;
  while (at < last && units.at(at).class !== 'comma') at++;
  return at < last ? at + 1 : from;
}

/** `Price announced the gap and explained it was …`: the first person of the sentence, or its first pronoun. */
export function clauseSubject(ground: SpeechGround, last: number, sentence: number): Speaker | undefined {
  const { units, mentions } = ground;
  const from = mainClause(units, sentence, last);
  if (units.at(from).class === 'the' && from > sentence) {
    const meant = nominalReferent(ground, from, phraseEnd(units, from, last));
    if (meant !== undefined) return nameSpeaker(ground, meant);
  }
  // `He urged Ben Lee to come, adding: …`: the pronoun is the subject, whoever is named behind it.
  const isPronoun = (at: number): boolean => HE_OR_SHE.has(units.at(at).key) && !isQuoted(ground, units.at(at));
  if (isPronoun(from)) return pronounSpeaker(ground, units.at(from));
  const { start, end } = spanOfUnits(units, from, last);
  const first = lastStartingAt(mentions, start - 1) + 1;
  for (const [i, mention] of mentions.slice(first, lastStartingAt(mentions, end) + 1).entries()) {
    if (mention.end > end) break;
    if (mention.kind === 'person' && !isQuoted(ground, mention)) return nameSpeaker(ground, first + i);
  }
  for (let at = from; at <= Math.min(last, from + 12); at++)
    if (isPronoun(at)) return pronounSpeaker(ground, units.at(at));
  // `The BBC denied it, saying it had …`
  const body = mentions[first];
  if (body && isBody(body) && body.end <= end && unitIndexAt(units, body.start) - from < 3)
    return nameSpeaker(ground, first);
  // `Edu played it down, adding: …`
  return isUnknownName(ground, from) && units.at(from + 1).class !== 'comma'
    ? capitalSpeaker(ground, from, from)
    : undefined;
}

/** The last word of the noun phrase that an article opens. */
function phraseEnd(units: UnitText, article: number, last: number): number {
  let head = article + 1;
  while (
    head < last &&
    head - article < 5 &&
    PHRASE_WORDS.has(units.at(head + 1).class) &&
    !isVerbLike(units.at(head + 1).key)
  )
    head++;
  return head;
}
