import {
  BE_AND_BECOME,
  BETWEEN_SPEAKER_AND_VERB,
  CALLING_VERBS,
  NOUN_PHRASE_BREAKS,
  NOUNS_FOR_BODIES,
  PERSON_NOUNS,
  SPEAKING_DOCUMENTS,
  SPEAKING_OF,
  UNNAMED_SPEAKERS,
} from '../../lists/words.js';
import { lastStartingAt } from '../span-search.js';
import { classesOf } from '../units/alphabet.js';
import type { UnitText } from '../units/read-units.js';
import { type Attribution, blockUnits, type Scene, withCue } from './attribution.js';
import { clauseSpeaker } from './clause-speaker.js';
import { clauseSubject } from './clause-subject.js';
import { nameAt, type Speaker, sentenceStart, unitIndexAt } from './ground.js';
import { DESCRIPTION } from './name-use.js';
import type { QuoteRun } from './quote-runs.js';
import { subjectAfter } from './subject-after.js';
import { PARTICIPLE, subjectBefore } from './subject-before.js';

/** In units: the verb stands no further before the words. */
const REACH = 20;
/** In units, between `as` or `of` and the words: `of trying to “buy” it`. */
const NEAR = 5;

const CLAUSE_ENDS = classesOf('clause-end|quote|open|close');
const JOINS = classesOf('and|comma');
/** Behind these a verb of calling is a noun: `the calls for`. */
const OPENS_NOUN = classesOf('article|possessive|of|for');

/** How a verb of calling reaches the words that it calls something. */
interface Calling {
  readonly at: number;
  /** What is spoken of stands between the verb and the words; a participle without it is passive: `the plan, dubbed “…”`. */
  readonly hasObject: boolean;
}

/** `Ada Fenn described the contract as “a blank cheque”`: whoever calls something by the words. */
export function calledSo(run: QuoteRun, scene: Scene): Attribution | undefined {
  if (run.open || run.continues || isAttributive(run, scene)) return undefined;
  const { units } = scene;
  const { first } = blockUnits(scene, run);
  const open = firstOfList(run, scene);
  const from = Math.max(first, sentenceStart(units, Math.max(first, open - 1)));
  const calling = callingBefore(scene, open, from);
  const speaker = calling && caller(scene, calling, { from, close: unitIndexAt(units, run.end) });
  return speaker && withCue(scene, speaker, calling.at);
}

const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their', 'this', 'that', 'these', 'those']);

/** `the “smart motorway” plan`: a term that describes what follows. */
function isAttributive(run: QuoteRun, { units }: Scene): boolean {
  const open = unitIndexAt(units, run.start) - 1;
  const behind = units.at(unitIndexAt(units, run.end) + 1);
  return DETERMINERS.has(units.at(open - 1).key) && behind.class === 'word' && !NOUN_PHRASE_BREAKS.has(behind.key);
}

/** In runs: a list of more quotations is no list of what something is called. */
const LONGEST_LIST = 12;

/** The mark that opens a run, or the first of the runs that it is listed with: `called it “mad” and “dangerous”`. */
function firstOfList(run: QuoteRun, { runs, units }: Scene): number {
  let open = unitIndexAt(units, run.start) - 1;
  const last = lastStartingAt(runs, run.start - 1);
  for (let at = last; at >= Math.max(0, last - LONGEST_LIST); at--) {
    const before = runs[at];
    const close = before && before.block === run.block ? unitIndexAt(units, before.end) : open;
    const between = units.units.slice(close + 1, open);
    if (!before || close >= open || between.length === 0 || between.length > 3) break;
    if (!between.every((unit) => JOINS.has(unit.class) || unit.class === 'a' || unit.key === 'as')) break;
    open = unitIndexAt(units, before.start) - 1;
  }
  return open;
}

function callingBefore(scene: Scene, open: number, from: number): Calling | undefined {
  const { units } = scene;
  for (let at = open - 1; at >= Math.max(from, open - REACH); at--) {
    const { key, class: wordClass } = units.at(at);
    if (CLAUSE_ENDS.has(wordClass)) return undefined;
    if (OPENS_NOUN.has(units.at(at - 1).class)) continue;
    const alone = linkOf(units, SPEAKING_OF.get(key), at, open);
    // `told the court in the town of Barry she was “ill”`: the word belongs to something else.
    if (alone !== undefined && alone <= at + 3 && open - at <= NEAR + 3) return { at, hasObject: true };
    const link = linkOf(units, CALLING_VERBS.get(key), at, open);
    if (link !== undefined) return { at, hasObject: link > at + 1 };
  }
  return undefined;
}

/** Where the object ends: the word that links the verb to the quoted words, or the words themselves. */
function linkOf(units: UnitText, before: string | undefined, verb: number, open: number): number | undefined {
  if (before === undefined) return undefined;
  for (const word of before.split(' ')) {
    if (word === 'object' || word === 'itself') {
      const last = units.at(open - 1).class === 'a' ? open - 1 : open;
      if (isPhrase(units, verb + 1, last)) return last;
      continue;
    }
    for (let at = open - 1; at > Math.max(verb, open - 2 - NEAR); at--) if (units.at(at).key === word) return at;
  }
  return undefined;
}

/** `called a meeting at which “grave” words fell`: what stands between is no single phrase. */
function isPhrase(units: UnitText, first: number, end: number): boolean {
  return units.units.slice(first, end).every(({ key }) => !NOUN_PHRASE_BREAKS.has(key) || key === 'and');
}

/** The words between the verb and its speaker, and whether they make a passive of it. */
function caller(
  scene: Scene,
  { at, hasObject }: Calling,
  { from, close }: { readonly from: number; readonly close: number },
): Speaker | undefined {
  const { units } = scene;
  let before = at - 1;
  let isPassive = false;
  while (
    before >= from &&
    (BETWEEN_SPEAKER_AND_VERB.has(units.at(before).key) || BE_AND_BECOME.has(units.at(before).key))
  ) {
    isPassive ||= BE_AND_BECOME.has(units.at(before).key);
    before--;
  }
  const isParticiple = PARTICIPLE.test(units.at(at).key);
  if (isParticiple)
    return isPassive
      ? subjectBefore(scene, at, from)
      : (personOf(scene, clauseSubject(scene, at - 1, from)) ?? subjectOf(scene, at, from));
  const isBy = units.at(close + 1).key === 'by';
  if (isBy && (isPassive || !hasObject)) return subjectAfter(scene, close + 1, close + 12);
  if (isPassive || units.at(before).key === 'to') return undefined;
  const isAside = CLAUSE_ENDS.has(units.at(before).class);
  if (!hasObject && isAside) return undefined;
  if (units.at(before).class === 'and') return personOf(scene, clauseSubject(scene, before, from));
  const isName = nameAt(scene, before) !== undefined;
  const speaker = subjectBefore(scene, at, from);
  if (speaker?.mention !== undefined)
    return isName || isAside || speaker.span.end === units.at(before).end ? speaker : undefined;
  return speaker && isSpeakerNoun(units, before) ? speaker : undefined;
}

/** `The union put out a statement accusing …`: the subject of the clause, where it is no thing. */
function subjectOf(scene: Scene, verb: number, from: number): Speaker | undefined {
  const speaker = clauseSpeaker(scene, verb, from);
  const head = speaker && unitIndexAt(scene.units, speaker.span.end - 1);
  return head !== undefined && (speaker?.mention !== undefined || isSpeakerNoun(scene.units, head))
    ? speaker
    : undefined;
}

const personOf = ({ mentions }: Scene, speaker: Speaker | undefined): Speaker | undefined =>
  speaker?.mention !== undefined && mentions[speaker.mention]?.kind !== 'place' ? speaker : undefined;

/** A noun for people or a body: `the judge`, `critics`, `the union`. */
function isSpeakerNoun(units: UnitText, at: number): boolean {
  const { key, class: wordClass } = units.at(at);
  if (wordClass === 'post-word' || wordClass === 'body-noun' || wordClass === 'rank') return true;
  if (SPEAKING_DOCUMENTS.has(key) || key === 'he' || key === 'she') return true;
  return UNNAMED_SPEAKERS.has(key) || PERSON_NOUNS.has(key) || NOUNS_FOR_BODIES.has(key) || DESCRIPTION.test(key);
}
