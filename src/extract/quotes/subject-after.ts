import { AFTER_SPEAKERS, NOUN_PHRASE_OPENERS } from '../../lists/words.js';
import type { Mention } from '../../model/mention.js';
import { classesOf } from '../units/alphabet.js';
import type { UnitText } from '../units/read-units.js';
import { PRONOUNS, pronounSpeaker } from './antecedents.js';
import { invertedSpeaker } from './clause-speaker.js';
import { nameAt, type Speaker, type SpeechGround, unitBehind, unitIndexAt } from './ground.js';
import { documentAuthor } from './nominal-referents.js';
import { isUnknownName, nameSpeaker, nominal, PREPOSITIONS, wordsSpeaker } from './subject-phrases.js';

/** Marks that end the words for a speaker. */
const SENTENCE_OR_QUOTE = classesOf('sentence-end|quote');
const CLAUSE_OR_QUOTE = classesOf('clause-end|quote');

/** The speaker named behind a verb of saying: `said Chief Constable Chris Sims`, `says the notice`. */
export function subjectAfter(ground: SpeechGround, verb: number, to: number): Speaker | undefined {
  const { units, mentions } = ground;
  const first = verb + 1;
  const read = invertedSpeaker(ground, verb);
  if (read) return read;
  for (let at = first; at <= Math.min(to, verb + 9); at++) {
    const unit = units.at(at);
    if (SENTENCE_OR_QUOTE.has(unit.class)) break;
    if (PRONOUNS.has(unit.key)) return at === first ? pronounSpeaker(ground, unit) : undefined;
    const named = nameAt(ground, at);
    const kind = named === undefined ? undefined : mentions[named]?.kind;
    if (named !== undefined && kind === 'place' && isHyphened(ground, named)) return nominalAfter(ground, first, to);
    // `said Example Group's chairman Ann Okafor`, `Okafor's lawyer Ben Lee`: the possessor is not the speaker.
    if (named !== undefined && hasPossession(ground, named, to)) continue;
    if (named !== undefined && (kind === 'person' || kind === 'force' || kind === 'organisation')) {
      const person = personSoon(ground, named);
      return postBehind(ground, person, first) ?? nameSpeaker(ground, person);
    }
    // `said one of the researchers in Leeds`, `said the union, which …`: what follows is no longer the subject.
    if (unit.class === 'comma' && at > first) break;
  }
  return nominalAfter(ground, first, to) ?? capitalAfter(ground, first, to);
}

/** In units: a post with its body, before the name. */
const LONGEST_POST = 16;

/** Whom `according to` names; its post may stand first: `the head of the trust and rector of the college, Ben Lee`. */
export function sourceAfter(ground: SpeechGround, to: number, last: number): Speaker | undefined {
  const { units, mentions } = ground;
  const speaker = subjectAfter(ground, to, last);
  if (speaker?.mention !== undefined && mentions[speaker.mention]?.kind === 'person') return speaker;
  for (let at = to + 2; at < Math.min(last, to + LONGEST_POST); at++) {
    const unit = units.at(at);
    if (SENTENCE_OR_QUOTE.has(unit.class)) break;
    if (unit.class !== 'comma') continue;
    const named = nameAt(ground, at + 1);
    const mention = named === undefined ? undefined : mentions[named];
    const isLast = mention !== undefined && CLAUSE_OR_QUOTE.has(units.at(unitBehind(units, mention)).class);
    return named !== undefined && mention?.kind === 'person' && isLast ? nameSpeaker(ground, named) : speaker;
  }
  return speaker;
}

/** A possessive with another name soon behind it. */
function hasPossession({ units, mentions }: SpeechGround, named: number, to: number): boolean {
  const behind = unitBehind(units, mentions[named] as Mention);
  const next = mentions[named + 1];
  if (units.at(behind).class !== 'possessive' || next?.kind !== 'person') return false;
  const at = unitIndexAt(units, next.start);
  if (at > to || at - behind > 6) return false;
  return !units.units.slice(behind, at).some((unit) => CLAUSE_OR_QUOTE.has(unit.class));
}

/** `said the Newport-based athlete` */
function isHyphened({ units, mentions }: SpeechGround, named: number): boolean {
  return units.at(unitBehind(units, mentions[named] as Mention)).class === 'hyphen';
}

/** `said a Home Office spokesman`: the words for somebody of the body, not the body. */
function postBehind(ground: SpeechGround, named: number, first: number): Speaker | undefined {
  const { units, mentions } = ground;
  const mention = mentions[named] as Mention;
  if (mention.kind === 'person') return undefined;
  const behind = unitBehind(units, mention);
  const post = units.at(behind).class === 'possessive' ? behind + 1 : behind;
  if (units.at(post).class === 'post-word') return wordsSpeaker(ground, first, post);
  if (!isPartOfWords(units, first, unitIndexAt(units, mention.start))) return undefined;
  const author = documentAuthor(ground, first, unitIndexAt(units, mention.end - 1));
  if (author !== undefined) return nameSpeaker(ground, author);
  const span = { start: units.at(first).start, end: mention.end };
  return { span, by: ground.article.text.slice(span.start, span.end) };
}

/** `said a spokesman for the trust`: between the verb and the body stand a determiner and a preposition. */
function isPartOfWords(units: UnitText, first: number, body: number): boolean {
  if (!NOUN_PHRASE_OPENERS.has(units.at(first).key) && units.at(first).class !== 'post-word') return false;
  const before = units.at(body - 1).class === 'the' ? body - 2 : body - 1;
  return before > first && PREPOSITIONS.has(units.at(before).class);
}

const CLAUSE_MARK = /[,.;:"”“\n]/;

/** `said Labour MP Ann Okafor`: the body's name belongs to her title. */
function personSoon({ mentions, article }: SpeechGround, named: number): number {
  const next = mentions[named + 1];
  const here = mentions[named] as Mention;
  if (here.kind === 'person' || next?.kind !== 'person' || next.start - here.end >= 60) return named;
  return CLAUSE_MARK.test(article.text.slice(here.end, next.start)) ? named : named + 1;
}

/** Marks that end a noun phrase. */
const PHRASE_ENDS = classesOf('clause-end|open|close|quote');

function nominalAfter(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units } = ground;
  if (!NOUN_PHRASE_OPENERS.has(units.at(first).key)) return undefined;
  const isEnd = (at: number): boolean => {
    const { key, class: wordClass } = units.at(at);
    return PHRASE_ENDS.has(wordClass) || (wordClass === 'says' && at > first + 1) || AFTER_SPEAKERS.has(key);
  };
  let last = first;
  while (last < to && last - first < 6 && !isEnd(last + 1)) last++;
  return last > first ? nominal(ground, first, last) : undefined;
}

/** Words for a post or a body before an unknown name: `said Seagate founder Ann …`. */
const BEFORE_NAME = classesOf('title|word|post-word|modifier');
const INSIDE_NAME = classesOf('post-word|particle');

function capitalAfter(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units } = ground;
  let at = first;
  while (at < to && at - first < 5 && !isUnknownName(ground, at) && BEFORE_NAME.has(units.at(at).class)) at++;
  if (!isUnknownName(ground, at)) return undefined;
  let last = at;
  while (last < to && last - at < 6 && (isUnknownName(ground, last + 1) || INSIDE_NAME.has(units.at(last + 1).class)))
    last++;
  return wordsSpeaker(ground, first, last);
}
