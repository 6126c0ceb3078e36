import { BETWEEN_SPEAKER_AND_VERB, UNNAMED_SPEAKERS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { PRONOUNS, pronounSpeaker } from './antecedents.js';
import { clauseSubject } from './clause-subject.js';
import { isQuoted, lastStartingAt, mentionAt, type Speaker, type SpeechGround, unitIndexAt } from './ground.js';
import { capitalSpeaker, nameSpeaker, nominalSpeaker } from './subject-phrases.js';

/** `adding`, `saying`; `according` is none. */
export const PARTICIPLE: RegExp = /^(?!according$).*ing$/;

/** The subject of a verb of saying, looking left from the verb within its sentence. */
export function subjectBefore(ground: SpeechGround, verb: number, from: number): Speaker | undefined {
  const { units } = ground;
  let at = verb - 1;
  while (at >= from && BETWEEN_SPEAKER_AND_VERB.has(units[at]?.key ?? '')) at--;
  const adjacent = units[at];
  if (at < from || !adjacent) return undefined;
  if (PRONOUNS.has(adjacent.key)) return pronounSpeaker(ground, adjacent);
  if (adjacent.class === 'and') return clauseSubject(ground, at, from);
  // `He urged Ben Lee to come, adding: …`: a participle has the subject of its sentence.
  if (adjacent.class === 'comma' && PARTICIPLE.test(units[verb]?.key ?? '')) {
    const subject = clauseSubject(ground, at - 1, from);
    if (subject) return subject;
  }
  const named = mentionAt(ground, adjacent);
  if (named !== undefined && isPartOfPhrase(ground, named, from)) {
    return (
      namedBefore(ground, at, from) ??
      nominalSpeaker(ground, at, from) ??
      appositionSpeaker(ground, named, from) ??
      nameSpeaker(ground, named)
    );
  }
  if (named !== undefined && ground.mentions[named]?.kind !== 'place') return nameSpeaker(ground, named);
  if (classesOf('comma|close|hyphen').has(adjacent.class)) {
    const person = headPerson(ground, from, at) ?? lastPersonBetween(ground, units[from]?.start ?? 0, adjacent.start);
    if (person !== undefined) return nameSpeaker(ground, person);
    const head = capitalHead(ground, from, at);
    if (head) return head;
  }
  return (
    namedBefore(ground, at, from) ??
    nominalSpeaker(ground, at, from) ??
    pluralSpeaker(ground, at) ??
    capitalSpeaker(ground, at, from) ??
    clauseSubject(ground, at, from)
  );
}

/** `Martin Okafor, who won the seat from Ben Lee, said`: the person behind whom a comma opens an aside. */
function headPerson(ground: SpeechGround, from: number, close: number): number | undefined {
  const { units, mentions } = ground;
  const end = units[close]?.start ?? 0;
  for (let i = lastStartingAt(mentions, (units[from]?.start ?? 0) - 1) + 1; (mentions[i]?.end ?? end + 1) <= end; i++) {
    const mention = mentions[i];
    if (mention?.kind !== 'person' || isQuoted(ground, mention)) continue;
    const before = unitIndexAt(units, ('titleStart' in mention ? mention.titleStart : undefined) ?? mention.start) - 1;
    const after = unitIndexAt(units, mention.end - 1) + 1;
    const isObject =
      before >= from &&
      (classesOf('preposition').has(units[before]?.class ?? 'line-end') || units[before]?.key === 'with');
    if (!isObject && after < close && classesOf('comma|open|hyphen').has(units[after]?.class ?? 'line-end')) return i;
  }
  return undefined;
}

/** `Rhiân Example, vice-president of Example Group, said`, where no rule for names knows the name. */
function capitalHead(ground: SpeechGround, from: number, close: number): Speaker | undefined {
  const { units } = ground;
  let comma = from;
  while (comma < close && comma - from < 5 && units[comma]?.class !== 'comma') comma++;
  return comma < close && units[comma]?.class === 'comma' && comma > from
    ? capitalSpeaker(ground, comma - 1, from)
    : undefined;
}

/** `Eva Example, a member of the council said`, `Eva Example of the council said`: a name in front of the phrase. */
function namedBefore(ground: SpeechGround, last: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  let at = last;
  while (
    at > from &&
    last - at < 12 &&
    !classesOf('comma|quote|stop|colon|semicolon').has(units[at - 1]?.class ?? 'line-end') &&
    !OF.has(units[at - 1]?.key ?? '')
  )
    at--;
  const isAside = units[at - 1]?.class === 'comma' && (units[at]?.class === 'a' || units[at]?.class === 'the');
  const isOf = OF.has(units[at - 1]?.key ?? '');
  if (at <= from || !(isAside || isOf)) return undefined;
  const named = mentionAt(ground, units[at - 2]);
  if (named !== undefined) return mentions[named]?.kind === 'person' ? nameSpeaker(ground, named) : undefined;
  return isOf ? capitalSpeaker(ground, at - 2, from) : undefined;
}

const OF = new Set(['of', 'from', 'at']);

/** `when people asked`: nobody in particular. */
function pluralSpeaker({ units, article }: SpeechGround, at: number): Speaker | undefined {
  const unit = units[at];
  if (!unit || !UNNAMED_SPEAKERS.has(unit.key)) return undefined;
  return { span: { start: unit.start, end: unit.end }, by: article.text.slice(unit.start, unit.end) };
}

const SPOKES = /^spokes/;

/** `a spokesman for NHS London said`: the body is what the speaker speaks for. */
function isPartOfPhrase({ units, mentions }: SpeechGround, named: number, from: number): boolean {
  const mention = mentions[named];
  if (!mention) return false;
  let before = unitIndexAt(units, mention.start) - 1;
  if (units[before]?.class === 'the') before--;
  const isOf = before >= from && classesOf('preposition').has(units[before]?.class ?? 'line-end');
  // `a spokesman for Dell`: a body, whatever the rules for names take it for.
  return isOf && (mention.kind !== 'person' || SPOKES.test(units[before - 1]?.key ?? ''));
}

/** `Ann Okafor, director of Example Group said`: the comma behind is missing. */
function appositionSpeaker(ground: SpeechGround, named: number, from: number): Speaker | undefined {
  const { units, mentions } = ground;
  const person = lastPersonBetween(ground, units[from]?.start ?? 0, mentions[named]?.start ?? 0);
  if (person === undefined) return undefined;
  const after = unitIndexAt(units, (mentions[person]?.end ?? 1) - 1) + 1;
  return units[after]?.class === 'comma' ? nameSpeaker(ground, person) : undefined;
}

function lastPersonBetween(ground: SpeechGround, start: number, end: number): number | undefined {
  const { mentions } = ground;
  for (let i = lastStartingAt(mentions, end); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.start < start) return undefined;
    if (mention.kind === 'person' && mention.end <= end && !isQuoted(ground, mention)) return i;
  }
  return undefined;
}
