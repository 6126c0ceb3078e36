import { FINITE_VERBS } from '../../lists/words.js';
import type { RuleId } from '../../model/span.js';
import type { Said } from '../../model/statement.js';
import type { Clause as ReadClause } from '../clauses/clause.js';
import { classesOf } from '../units/alphabet.js';
import type { UnitText } from '../units/read-units.js';
import type { Word } from '../word.js';
import { speechBy, withCue } from './attribution.js';
import {
  groundWith,
  isQuoted,
  LONGEST_SENTENCE,
  lastBefore,
  nominalOf,
  type Speaker,
  type SpeechGround,
  sentenceStart,
  spanOfUnits,
} from './ground.js';
import { isCue, sayingVerb, sayingWord } from './saying-verbs.js';
import { sourceAfter, subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';
import { wordsSpeaker } from './subject-phrases.js';

/** One way in which the press reports what somebody said in its own words. */
export interface SaidRule {
  readonly id: RuleId;
  readonly summary: string;
  readonly confidence: number;
}

const THAT_CLAUSE: SaidRule = {
  id: 'said/clause-after',
  summary: 'X said (that) the force would save £5m.',
  confidence: 0.9,
};
const CLAUSE_BEFORE: SaidRule = {
  id: 'said/clause-before',
  summary: 'The force would save £5m, X said.',
  confidence: 0.88,
};
const ACCORDING: SaidRule = {
  id: 'said/according-to',
  summary: 'According to X, the force will save £5m.',
  confidence: 0.88,
};
export const saidRules: readonly SaidRule[] = [THAT_CLAUSE, CLAUSE_BEFORE, ACCORDING];

const LEAST_WORDS = 3;

/** The unit that says that somebody spoke, and the first and last of its sentence. */
interface Cue {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a whole sentence stands there: `Although sales fell, …` and `Of its survey, carried out in May, …` have none. */
function holdsMainClause({ clauses }: SpeechGround, first: number, last: number): boolean {
  if (last - first < LEAST_WORDS - 1) return false;
  for (let at = first; at <= last; at++) {
    const clause = clauses.at(at);
    if (clause?.kind === 'main' && clause.verb.form === 'finite' && clause.verb.first === at) return true;
  }
  return false;
}

/** What somebody is reported to have said: the first and last unit of the clause. */
interface Clause {
  readonly rule: SaidRule;
  readonly speaker: Speaker;
  readonly first: number;
  readonly last: number;
}

/** Finds reported speech: who said, in the press's own words, what. In order of the clauses, which are disjoint. */
export function findSaid(source: SpeechGround): Said[] {
  const { units } = source;
  const found: Said[] = [];
  const ground = groundWith(source, { lastNominal: (before) => nominalOf(lastBefore(found, before)) });
  let claimed = 0;
  for (let at = 0; at < units.units.length; at++) {
    if (!mayCue(ground, at)) continue;
    const unit = units.at(at);
    if (unit.start < claimed && unit.class !== 'says') continue;
    const isAccording = unit.key === ACCORDING_TO && units.at(at + 1).key === 'to';
    if ((!isAccording && !isCue(ground, at) && !reportsThat(ground, at)) || isQuoted(ground, unit)) continue;
    const cue: Cue = { at, from: sentenceStart(units, at), to: sentenceEnd(units, at) };
    const saidIn = (clause: Clause | undefined): Said | undefined => clause && saidOf(ground, clause, at);
    const said = isAccording
      ? saidIn(according(ground, cue))
      : (saidIn(clauseAfter(ground, cue)) ?? saidIn(clauseBefore(ground, cue)));
    if (!said || said.start < claimed) continue;
    found.push(said);
    claimed = said.end;
  }
  return found;
}

/** By its word alone: few are verbs of saying. */
function mayCue({ units, gazetteer }: SpeechGround, at: number): boolean {
  const word = units.words[at] as Word;
  return word.key === ACCORDING_TO || sayingWord(gazetteer, word) !== null;
}
const ACCORDING_TO = 'according';

/** Behind these the next sentence begins, where a unit opens one. */
const CLOSES_SENTENCE = classesOf('quote|stop|exclamation|question');

/** Index of the last unit of a sentence. */
function sentenceEnd(units: UnitText, at: number): number {
  let i = at;
  while (
    i - at < LONGEST_SENTENCE &&
    units.at(i + 1).class !== 'line-end' &&
    !(units.at(i + 1).opensSentence && CLOSES_SENTENCE.has(units.at(i).class))
  )
    i++;
  return i;
}

/** Marks before which the words of a clause have not begun. */
const BRINGS_IN = classesOf('comma|quote|colon');
const ENDS_REPORT = classesOf('clause-end|and|quote|close');
/** With these no clause begins. */
const OPENS_NO_CLAUSE = classesOf('comma|quote|stop|colon|line-end');

/** A verb that is speech only where it reports: `shrugged that nobody had asked`. */
function reportsThat(ground: SpeechGround, at: number): boolean {
  const saying = sayingVerb(ground, at);
  return saying?.verb.takes !== undefined && ground.units.at(saying.last + 1).key === 'that';
}

const QUESTION_WORDS = new Set(['how', 'why', 'whether', 'who', 'whom', 'where', 'which', 'whose']);

/** Behind these stands a verb: what a verb that wants `that` reports without it begins with one: `joked he was late`. */
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'there']);

function clauseAfter(ground: SpeechGround, { at, from, to }: Cue): Clause | undefined {
  const { units } = ground;
  const saying = sayingVerb(ground, at);
  const takes = saying?.verb.takes;
  if (!saying || !takes) return undefined;
  const that = takes === 'order' ? orderBehind(units, saying.last, to) : thatBehind(units, saying.last, to);
  const reading = ground.clauses.at(at);
  if (reading && isUnreal(reading)) return undefined;
  const reported = reading?.reported;
  const isBehind = reported !== undefined && reported.first > at;
  const first = that !== undefined ? that + 1 : isBehind ? reported.first : undefined;
  if (first === undefined) return undefined;
  const isBare = takes === 'clause' || takes === 'hearer' || SUBJECT_PRONOUNS.has(units.at(first).key);
  if (that === undefined && !isBare) return undefined;
  // `revealed how it was done`: a question.
  if (QUESTION_WORDS.has(units.at(first).key)) return undefined;
  if (OPENS_NO_CLAUSE.has(units.at(first).class)) return undefined;
  const speaker = subjectBefore(ground, at, from);
  let last = isBehind && reported.last > first ? Math.min(to, reported.last) : to;
  // The reading leaves out adverbs, which bind nothing: `it would close soon`.
  if (!ENDS_REPORT.has(units.at(last).class)) while (last < to && !ENDS_REPORT.has(units.at(last + 1).class)) last++;
  return speaker && { rule: THAT_CLAUSE, speaker, first, last };
}

const UNREAL = new Set(['would', 'could', 'should', 'may', 'might', 'must', 'can']);

/** `did not say that`, `would say that`, `were to say that`: nobody has said it. */
const isUnreal = ({ verb }: ReadClause): boolean =>
  verb.negated || UNREAL.has(verb.modal ?? '') || (verb.tense === 'future' && verb.modal === undefined);

/** The unit before what somebody is told to do: `urged anybody with news to come`. */
function orderBehind(units: UnitText, verb: number, to: number): number | undefined {
  for (let i = verb + 2; i <= Math.min(to - LEAST_WORDS, verb + 12); i++) {
    if (BRINGS_IN.has(units.at(i).class)) return undefined;
    if (units.at(i).key === 'to') return i - 1;
  }
  return thatBehind(units, verb, to);
}

/** `told the meeting on Monday that …` */
function thatBehind(units: UnitText, verb: number, to: number): number | undefined {
  for (let i = verb + 1; i <= Math.min(to, verb + 10); i++) {
    // `add areas at a date that would be late`: a relative clause.
    if (units.at(i).key === 'that') return i > verb + 1 && FINITE_VERBS.has(units.at(i + 1).key) ? undefined : i;
    // `said it may need help from firms that …`: the clause has begun.
    if (BRINGS_IN.has(units.at(i).class) || FINITE_VERBS.has(units.at(i).key)) return undefined;
  }
  return undefined;
}

function clauseBefore(ground: SpeechGround, { at, from, to }: Cue): Clause | undefined {
  const { units } = ground;
  const reading = ground.clauses.at(at);
  const saying = sayingVerb(ground, at);
  if (!reading?.reported || reading.reported.last > at || reading.kind !== 'main' || isUnreal(reading))
    return undefined;
  const { last } = reading.reported;
  if (!saying?.verb.takes || units.at(saying.last + 1).class === 'colon' || !holdsMainClause(ground, from, last))
    return undefined;
  if (units.at(from).class === 'quote' || units.at(from - 1).class === 'quote') return undefined;
  const isInverted = reading.subjectFrom === 'inverted';
  const speaker = isInverted ? subjectAfter(ground, at, to) : subjectBefore(ground, at, last + 1);
  return speaker && { rule: CLAUSE_BEFORE, speaker, first: from, last };
}

function according(ground: SpeechGround, { at, from, to }: Cue): Clause | undefined {
  const { units } = ground;
  const speaker = sourceAfter(ground, at + 1, to) ?? bareWords(ground, at + 2, to);
  if (!speaker) return undefined;
  let comma = at + 2;
  while (comma < to && units.at(comma).class !== 'comma') comma++;
  const isBehind = at > from + 1;
  const first = isBehind ? from : comma + 1;
  const before = units.at(at - 1).class === 'comma' ? at - 2 : at - 1;
  const last = isBehind ? before : to;
  return holdsMainClause(ground, first, last) ? { rule: ACCORDING, speaker, first, last } : undefined;
}

const ENDS_WORDS = classesOf('clause-end|quote|open|close|preposition|and');

/** `according to documents filed last week`: a noun without an article. */
function bareWords(ground: SpeechGround, first: number, to: number): Speaker | undefined {
  const { units } = ground;
  const isEnd = (at: number): boolean => ENDS_WORDS.has(units.at(at).class) || units.at(at).key.endsWith('ed');
  let last = first;
  while (last < to && last - first < 3 && !isEnd(last + 1)) last++;
  return isEnd(first) ? undefined : wordsSpeaker(ground, first, last);
}

/** Marks that belong to the sentence, not to the words quoted in it. */
const CLOSING_MARKS = classesOf('comma|stop');

/** Where a clause ends so that every mark of quotation in it has its other: one more unit, or one less. */
function closedAt(units: UnitText, first: number, end: number): number {
  const marks = units.units.slice(first, end + 1).filter((unit) => unit.class === 'quote').length;
  if (marks % 2 === 0) return end;
  if (units.at(end).class === 'quote') return CLOSING_MARKS.has(units.at(end - 1).class) ? end - 2 : end - 1;
  const next = CLOSING_MARKS.has(units.at(end + 1).class) ? end + 2 : end + 1;
  return units.at(next).class === 'quote' ? next : end;
}

function saidOf(ground: SpeechGround, { rule, speaker, first, last }: Clause, cue: number): Said | undefined {
  const { units } = ground;
  let end = last;
  while (end > first && CLOSING_MARKS.has(units.at(end).class)) end--;
  end = closedAt(units, first, end);
  if (end - first < LEAST_WORDS - 1) return undefined;
  return speechBy(withCue(ground, speaker, cue), spanOfUnits(units, first, end), rule);
}
