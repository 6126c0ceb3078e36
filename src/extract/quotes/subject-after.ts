import { AFTER_SPEAKERS, NOUN_PHRASE_OPENERS } from '../../lists/words.js';
import { classesOf } from '../units/alphabet.js';
import { PRONOUNS, pronounSpeaker } from './antecedents.js';
import { mentionAt, type Speaker, type SpeechGround, unitIndexAt } from './ground.js';
import { isUnknownName, nameSpeaker, nominal } from './subject-phrases.js';

/** The speaker named behind a verb of saying: `said Chief Constable Chris Sims`, `says the notice`. */
export function subjectAfter(ground: SpeechGround, verb: number, to: number): Speaker | undefined {
  const { units } = ground;
  for (let at = verb + 1; at <= Math.min(to, verb + 9); at++) {
    const unit = units[at];
    if (!unit || classesOf('sentence-end|quote').has(unit.class)) break;
    if (PRONOUNS.has(unit.key)) return at === verb + 1 ? pronounSpeaker(ground, unit) : undefined;
    const named = mentionAt(ground, unit);
    const kind = ground.mentions[named ?? -1]?.kind;
    if (named !== undefined && kind === 'place' && isHyphened(ground, named)) return nominalAfter(ground, verb + 1, to);
    // `said Example Group's chairman Ann Okafor`, `Okafor's lawyer Ben Lee`: the possessor is not the speaker.
    if (named !== undefined && hasPossession(ground, named, to)) continue;
    if (named !== undefined && (kind === 'person' || kind === 'force' || kind === 'organisation')) {
      const person = personSoon(ground, named);
      return postBehind(ground, person, verb + 1) ?? nameSpeaker(ground, person);
    }
    // `said one of the researchers in Leeds`, `said the union, which …`: what follows is no longer the subject.
    if (unit.class === 'comma' && at > verb + 1) break;
  }
  return nominalAfter(ground, verb + 1, to) ?? capitalAfter(ground, verb + 1, to);
}

/** A possessive with another name soon behind it. */
function hasPossession({ units, mentions }: SpeechGround, named: number, to: number): boolean {
  const behind = unitIndexAt(units, (mentions[named]?.end ?? 1) - 1) + 1;
  const next = mentions[named + 1];
  if (units[behind]?.class !== 'possessive' || next?.kind !== 'person') return false;
  const at = unitIndexAt(units, next.start);
  return (
    at <= to &&
    at - behind <= 6 &&
    !units.slice(behind, at).some((unit) => classesOf('clause-end|quote').has(unit.class))
  );
}

/** `said the Newport-based athlete` */
function isHyphened({ units, mentions }: SpeechGround, named: number): boolean {
  return units[unitIndexAt(units, (mentions[named]?.end ?? 1) - 1) + 1]?.class === 'hyphen';
}

/** `said a Home Office spokesman`: the words for somebody of the body, not the body. */
function postBehind({ units, mentions, article }: SpeechGround, named: number, first: number): Speaker | undefined {
  const mention = mentions[named];
  const behind = mention && mention.kind !== 'person' ? unitIndexAt(units, mention.end - 1) + 1 : -1;
  const post = units[behind]?.class === 'possessive' ? units[behind + 1] : units[behind];
  const isOf = mention && mention.kind !== 'person' && isPartOfWords(units, first, unitIndexAt(units, mention.start));
  if (post?.class !== 'post-word' && !isOf) return undefined;
  const span = {
    start: units[first]?.start ?? mention?.start ?? 0,
    end: post?.class === 'post-word' ? post.end : (mention?.end ?? 0),
  };
  return { span, by: article.text.slice(span.start, span.end) };
}

/** `said a spokesman for the trust`: between the verb and the body stand a determiner and a preposition. */
function isPartOfWords(units: SpeechGround['units'], first: number, body: number): boolean {
  if (!NOUN_PHRASE_OPENERS.has(units[first]?.key ?? '') && units[first]?.class !== 'post-word') return false;
  const before = units[body - 1]?.class === 'the' ? body - 2 : body - 1;
  return before > first && classesOf('preposition').has(units[before]?.class ?? 'line-end');
}

/** `said Labour MP Ann Okafor`: the body's name belongs to her title. */
function personSoon({ mentions, article }: SpeechGround, named: number): number {
  const next = mentions[named + 1];
  const here = mentions[named];
  if (!here || here.kind === 'person' || next?.kind !== 'person' || next.start - here.end >= 60) return named;
  return CLAUSE_MARK.test(article.text.slice(here.end, next.start)) ? named : named + 1;
}

const CLAUSE_MARK = /[,.;:"”“\n]/;

function nominalAfter(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units } = ground;
  if (!NOUN_PHRASE_OPENERS.has(units[first]?.key ?? '') || units[first + 1] === undefined) return undefined;
  let last = first;
  while (
    last < to &&
    last - first < 6 &&
    !classesOf('clause-end|open|close|quote').has(units[last + 1]?.class ?? 'line-end') &&
    (units[last + 1]?.class !== 'says' || last === first) &&
    !AFTER_SPEAKERS.has(units[last + 1]?.key ?? '')
  )
    last++;
  return last > first ? nominal(ground, first, last) : undefined;
}

function capitalAfter(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units, article } = ground;
  let at = first;
  // `said Seagate founder Ann …`: posts and bodies stand before the name.
  while (
    at < to &&
    at - first < 5 &&
    !isUnknownName(ground, at) &&
    classesOf('title|word|post-word|modifier').has(units[at]?.class ?? 'line-end')
  )
    at++;
  if (!isUnknownName(ground, at)) return undefined;
  let last = at;
  while (
    last < to &&
    last - at < 6 &&
    (isUnknownName(ground, last + 1) || classesOf('post-word|particle').has(units[last + 1]?.class ?? 'line-end'))
  )
    last++;
  const span = { start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 };
  return { span, by: article.text.slice(span.start, span.end) };
}
