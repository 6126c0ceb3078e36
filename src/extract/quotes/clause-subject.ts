import { NOUN_PHRASE_BREAKS, SUBORDINATORS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { pronounSpeaker } from './antecedents.js';
import { isQuoted, lastStartingAt, type Speaker, type SpeechGround, unitIndexAt } from './ground.js';
import { nominalReferent } from './nominal-referents.js';
import { capitalSpeaker, isUnknownName, nameSpeaker } from './subject-phrases.js';

const isVerbLike = (key: string): boolean => VERB_ENDING.test(key) || NOUN_PHRASE_BREAKS.has(key);

const VERB_ENDING = /ed$/;

/** Where the main clause of a sentence starts: behind the comma of `As Ben Lee rang 999, …`. */
function mainClause(units: SpeechGround['units'], from: number, last: number): number {
  if (!SUBORDINATORS.has(units[from]?.key ?? '')) return from;
  let at = from;
  while (at < last && units[at]?.class !== 'comma') at++;
  return at < last ? at + 1 : from;
}

/** `Price announced the gap and explained it was …`: the first person of the sentence, or its first pronoun. */
export function clauseSubject(ground: SpeechGround, last: number, sentence: number): Speaker | undefined {
  const { units, mentions } = ground;
  const from = mainClause(units, sentence, last);
  if (units[from]?.class === 'the' && from > sentence) {
    let head = from + 1;
    while (
      head < last &&
      head - from < 5 &&
      classesOf('rank|common-word|word|post-word|modifier').has(units[head + 1]?.class ?? 'line-end') &&
      !isVerbLike(units[head + 1]?.key ?? '')
    )
      head++;
    const meant = nominalReferent(ground, from, head);
    if (meant !== undefined) return nameSpeaker(ground, meant);
  }
  // `He urged Ben Lee to come, adding: …`: the pronoun is the subject, whoever is named behind it.
  const opening = units[from];
  if (opening && (opening.key === 'he' || opening.key === 'she') && !isQuoted(ground, opening))
    return pronounSpeaker(ground, opening);
  const start = opening?.start ?? 0;
  const end = units[last]?.end ?? 0;
  for (let i = lastStartingAt(mentions, start - 1) + 1; (mentions[i]?.end ?? Number.POSITIVE_INFINITY) <= end; i++) {
    const mention = mentions[i];
    if (mention?.kind === 'person' && !isQuoted(ground, mention)) return nameSpeaker(ground, i);
  }
  for (let at = from; at <= Math.min(last, from + 12); at++) {
    const unit = units[at];
    if (unit && (unit.key === 'he' || unit.key === 'she') && !isQuoted(ground, unit))
      return pronounSpeaker(ground, unit);
  }
  // `The BBC denied it, saying it had …`
  const body = lastStartingAt(mentions, start - 1) + 1;
  const first = mentions[body];
  if (
    first &&
    (first.kind === 'organisation' || first.kind === 'force') &&
    first.end <= end &&
    unitIndexAt(units, first.start) - from < 3
  )
    return nameSpeaker(ground, body);
  // `Edu played it down, adding: …`
  return isUnknownName(ground, from) && units[from + 1]?.class !== 'comma'
    ? capitalSpeaker(ground, from, from)
    : undefined;
}
