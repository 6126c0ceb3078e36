import { BETWEEN_SPEAKER_AND_VERB, UNNAMED_SPEAKERS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { lastStartingAt } from '../span-search.js';
import { classesOf } from '../units/alphabet.js';
import { PRONOUNS, pronounSpeaker } from './antecedents.js';
import { clauseSpeaker, ITSELF } from './clause-speaker.js';
import { clauseSubject } from './clause-subject.js';
import {
  isQuoted,
  nameAt,
  type Speaker,
  type SpeechGround,
  startWithTitle,
  unitBehind,
  unitIndexAt,
} from './ground.js';
import { capitalSpeaker, nameSpeaker, nominalSpeaker, PREPOSITIONS, wordsSpeaker } from './subject-phrases.js';

/** `adding`, `saying`; `according` is none. */
export const PARTICIPLE: RegExp = /^(?!according$).*ing$/;

/** What opens an aside behind a name, and what closes it. */
const ASIDE_OPENS = classesOf('comma|open|hyphen');
const ASIDE_CLOSES = classesOf('comma|close|hyphen');

/** The subject of a verb of saying, looking left from the verb within its sentence. */
export function subjectBefore(ground: SpeechGround, verb: number, from: number): Speaker | undefined {
  const { units } = ground;
  let at = verb - 1;
  while (at >= from && BETWEEN_SPEAKER_AND_VERB.has(units.at(at).key)) at--;
  if (at < from) return undefined;
  const adjacent = units.at(at);
  const isPronoun = PRONOUNS.has(adjacent.key);
  const read = clauseSpeaker(ground, verb, from);
  const runsOn = read?.by === undefined ? undefined : nameRunOnTo(ground, read, at);
  if (runsOn) return runsOn;
  if (read && (!isPronoun || ITSELF.has(adjacent.key))) return read;
  if (isPronoun) return pronounSpeaker(ground, adjacent);
  if (adjacent.class === 'and') return clauseSubject(ground, at, from);
  // `He urged Ben Lee to come, adding: …`: a participle has the subject of its sentence.
  const isParticiple = adjacent.class === 'comma' && PARTICIPLE.test(units.at(verb).key);
  return (
    (isParticiple ? clauseSubject(ground, at - 1, from) : undefined) ??
    namedSubject(ground, at, from) ??
    (ASIDE_CLOSES.has(adjacent.class) ? subjectOfAside(ground, at, from) : undefined) ??
    namedBefore(ground, at, from) ??
    nominalSpeaker(ground, at, from) ??
    pluralSpeaker(ground, at) ??
    capitalSpeaker(ground, at, from) ??
    clauseSubject(ground, at, from)
  );
}

const PARTS_PHRASE = classesOf('comma|open|close|quote|colon|semicolon|stop|preposition');
const RELATIVES = new Set(['who', 'whose', 'whom', 'which', 'that']);

/** `Lib Dem foreign affairs spokesman Sir Ben Lee said`: the words run on to the name right before the verb. */
function nameRunOnTo(ground: SpeechGround, { span }: Speaker, at: number): Speaker | undefined {
  const { units, mentions } = ground;
  const named = nameAt(ground, at);
  const mention = named === undefined ? undefined : mentions[named];
  if (named === undefined || mention?.kind !== 'person' || mention.start < span.end) return undefined;
  const between = units.units.slice(unitBehind(units, span), unitIndexAt(units, mention.start));
  const isOne =
    between.length < 6 && between.every((unit) => !PARTS_PHRASE.has(unit.class) && !RELATIVES.has(unit.key));
  return isOne ? nameSpeaker(ground, named) : undefined;
}

/** The name that ends the subject, or what it belongs to. */
function namedSubject(ground: SpeechGround, at: number, from: number): Speaker | undefined {
  const named = nameAt(ground, at);
  if (named === undefined) return undefined;
  if (isPartOfPhrase(ground, named, from))
    return (
      namedBefore(ground, at, from) ??
      nominalSpeaker(ground, at, from) ??
      appositionSpeaker(ground, named, from) ??
      nameSpeaker(ground, named)
    );
  return ground.mentions[named]?.kind === 'place' ? undefined : nameSpeaker(ground, named);
}

/** Who is named before an aside that closes at a unit. */
function subjectOfAside(ground: SpeechGround, close: number, from: number): Speaker | undefined {
  const { units } = ground;
  const person =
    headPerson(ground, from, close) ?? lastPersonBetween(ground, units.at(from).start, units.at(close).start);
  return person === undefined ? capitalHead(ground, from, close) : nameSpeaker(ground, person);
}

/** `Martin Okafor, who won the seat from Ben Lee, said`: the person behind whom a comma opens an aside. */
function headPerson(ground: SpeechGround, from: number, close: number): number | undefined {
  const { units, mentions } = ground;
  const end = units.at(close).start;
  const first = lastStartingAt(mentions, units.at(from).start - 1) + 1;
  const isHead = (mention: Mention): boolean => {
    if (mention.kind !== 'person' || mention.end > end || isQuoted(ground, mention)) return false;
    const before = unitIndexAt(units, startWithTitle(mention)) - 1;
    const after = unitBehind(units, mention);
    const isObject = before >= from && (PREPOSITIONS.has(units.at(before).class) || units.at(before).key === 'with');
    return !isObject && after < close && ASIDE_OPENS.has(units.at(after).class);
  };
  const head = mentions.slice(first, lastStartingAt(mentions, end) + 1).findIndex(isHead);
  return head < 0 ? undefined : first + head;
}

/** `Rhiân Example, vice-president of Example Group, said`, where no rule for names knows the name. */
function capitalHead(ground: SpeechGround, from: number, close: number): Speaker | undefined {
  const { units } = ground;
  let comma = from;
  while (comma < close && comma - from < 5 && units.at(comma).class !== 'comma') comma++;
  const isAside = comma > from && comma < close && units.at(comma).class === 'comma';
  return isAside ? capitalSpeaker(ground, comma - 1, from) : undefined;
}

/** Marks behind which a phrase begins. */
const PHRASE_BOUNDS = classesOf('comma|quote|stop|colon|semicolon');
const ARTICLES = classesOf('article');
const OF = new Set(['of', 'from', 'at']);

/** `Eva Example, a member of the council said`, `Eva Example of the council said`: a name in front of the phrase. */
function namedBefore(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  const isBound = (at: number): boolean => PHRASE_BOUNDS.has(units.at(at).class) || OF.has(units.at(at).key);
  let at = last;
  while (at > from && last - at < 12 && !isBound(at - 1)) at--;
  const isAside = units.at(at - 1).class === 'comma' && ARTICLES.has(units.at(at).class);
  const isOf = OF.has(units.at(at - 1).key);
  if (at <= from || !(isAside || isOf)) return undefined;
  const named = nameAt(ground, at - 2);
  if (named !== undefined) return mentions[named]?.kind === 'person' ? nameSpeaker(ground, named) : undefined;
  return isOf ? capitalSpeaker(ground, at - 2, from) : undefined;
}

/** `when people asked`: nobody in particular. */
function pluralSpeaker(ground: SpeechGround, at: number): Speaker | undefined {
  return UNNAMED_SPEAKERS.has(ground.units.at(at).key) ? wordsSpeaker(ground, at, at) : undefined;
}

const SPOKES = /^spokes/;

/** `a spokesman for NHS London said`: the body is what the speaker speaks for. */
function isPartOfPhrase({ units, mentions }: SpeechGround, named: number, from: number): boolean {
  const mention = mentions[named] as Mention;
  let before = unitIndexAt(units, mention.start) - 1;
  if (units.at(before).class === 'the') before--;
  if (before < from || !PREPOSITIONS.has(units.at(before).class)) return false;
  // `a spokesman for Dell`: a body, whatever the rules for names take it for.
  return mention.kind !== 'person' || SPOKES.test(units.at(before - 1).key);
}

/** `Ann Okafor, director of Example Group said`: the comma behind is missing. */
function appositionSpeaker(ground: SpeechGround, named: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  const person = lastPersonBetween(ground, units.at(from).start, (mentions[named] as Mention).start);
  if (person === undefined) return undefined;
  const after = unitBehind(units, mentions[person] as Mention);
  return units.at(after).class === 'comma' ? nameSpeaker(ground, person) : undefined;
}

function lastPersonBetween(ground: SpeechGround, start: number, end: number): number | undefined {
  const { mentions } = ground;
  const first = lastStartingAt(mentions, start - 1) + 1;
  for (let i = lastStartingAt(mentions, end); i >= first; i--) {
    const mention = mentions[i] as Mention;
    if (mention.kind === 'person' && mention.end <= end && !isQuoted(ground, mention)) return i;
  }
  return undefined;
}
