import { FINITE_VERBS } from '../../lists/words.js';
import type { RuleId } from '../../model/span.js';
import type { Said } from '../../model/statement.js';
import { classesOf } from '../units/alphabet.js';
import { speakerFields } from './find-quotes.js';
import { isCue, isQuoted, type Speaker, type SpeechGround, sentenceStart } from './ground.js';
import { subjectAfter } from './subject-after.js';
import { subjectBefore } from './subject-before.js';

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

/** Sentences are read this many units far. */
const LONGEST_SENTENCE = 200;
const PAST_ENDING = /[a-z]{2}ed$/;
const LEAST_WORDS = 3;
const BREAKS_CLAUSE = new Set(['but', 'who', 'which', 'whose']);
const POSSESSIVE = new Set(['its', 'his', 'her', 'their', 'the', 'a', 'an']);

/** Finds reported speech: who said, in the press's own words, what. In order of the clauses. */
export function findSaid(ground: SpeechGround): Said[] {
  const { units } = ground;
  const found: Said[] = [];
  let claimed = -1;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (!unit || (unit.start < claimed && unit.class !== 'says')) continue;
    const isAccording = unit.key === 'according' && units[at + 1]?.key === 'to';
    if ((!isAccording && !isCue(ground, at)) || isQuoted(ground, unit)) continue;
    const from = sentenceStart(units, at);
    const to = sentenceEnd(ground, at);
    const said = isAccording
      ? according(ground, at, from, to)
      : (clauseAfter(ground, at, from, to) ?? clauseBefore(ground, at, from, to));
    if (!said || said.start < claimed) continue;
    found.push(said);
    claimed = said.end;
  }
  return found;
}

/** Index of the last unit of a sentence. */
function sentenceEnd({ units }: SpeechGround, at: number): number {
  let i = at;
  while (
    i + 1 < units.length &&
    i - at < LONGEST_SENTENCE &&
    units[i + 1]?.class !== 'line-end' &&
    !(units[i + 1]?.opensSentence && classesOf('quote|stop|exclamation|question').has(units[i]?.class ?? 'line-end'))
  )
    i++;
  return i;
}

function clauseAfter(ground: SpeechGround, verb: number, from: number, to: number): Said | undefined {
  const { units } = ground;
  let first = verb + 1;
  // `told the meeting on Monday that …`
  for (let i = first; i <= Math.min(to, verb + 10); i++) {
    if (units[i]?.key === 'that') {
      first = i + 1;
      break;
    }
    // `said it may need help from firms that …`: the clause has begun.
    if (classesOf('comma|quote|colon').has(units[i]?.class ?? 'colon') || FINITE_VERBS.has(units[i]?.key ?? '')) break;
  }
  const hasThat = first > verb + 1;
  if (!hasThat && (units[verb]?.key === 'told' || !isClause(ground, first, to))) return undefined;
  if (classesOf('comma|quote|stop|colon|line-end').has(units[first]?.class ?? 'line-end')) return undefined;
  const speaker = subjectBefore(ground, verb, from);
  return speaker && saidOf(ground, THAT_CLAUSE, first, to, speaker, verb);
}

function clauseBefore(ground: SpeechGround, verb: number, from: number, to: number): Said | undefined {
  const { units } = ground;
  let comma = verb - 1;
  while (comma > from && verb - comma < 12 && units[comma]?.class !== 'comma') comma--;
  if (units[comma]?.class !== 'comma' || !isClause(ground, from, comma - 1)) return undefined;
  if (units[from]?.class === 'quote' || units[from - 1]?.class === 'quote') return undefined;
  const speaker = comma === verb - 1 ? subjectAfter(ground, verb, to) : subjectBefore(ground, verb, comma + 1);
  return speaker && saidOf(ground, CLAUSE_BEFORE, from, comma - 1, speaker, verb);
}

function according(ground: SpeechGround, at: number, from: number, to: number): Said | undefined {
  const { units } = ground;
  const speaker = subjectAfter(ground, at + 1, to);
  if (!speaker) return undefined;
  if (at > from + 1) {
    const last = units[at - 1]?.class === 'comma' ? at - 2 : at - 1;
    return isClause(ground, from, last) ? saidOf(ground, ACCORDING, from, last, speaker, at) : undefined;
  }
  let comma = at + 2;
  while (comma < to && units[comma]?.class !== 'comma') comma++;
  return isClause(ground, comma + 1, to) ? saidOf(ground, ACCORDING, comma + 1, to, speaker, at) : undefined;
}

/** A subject and a finite verb, as far as words tell. */
function isClause({ units }: SpeechGround, first: number, last: number): boolean {
  // `asked for help`, `announced the end of the plan and said …`: no clause of its own.
  if (last - first < LEAST_WORDS - 1 || classesOf('for|from').has(units[first]?.class ?? 'line-end')) return false;
  for (let i = first; i <= last; i++) {
    const unit = units[i];
    if (i > first && (unit?.class === 'and' || BREAKS_CLAUSE.has(unit?.key ?? ''))) return false;
    if (unit && classesOf('article').has(unit.class)) continue;
    // `its planned sale`
    if (unit && POSSESSIVE.has(units[i - 1]?.key ?? '') && PAST_ENDING.test(unit.key)) continue;
    if (unit && (FINITE_VERBS.has(unit.key) || (i > first && (unit.class === 'says' || PAST_ENDING.test(unit.key)))))
      return true;
  }
  return false;
}

/** Where a clause ends so that every mark of quotation in it has its other: one more unit, or one less. */
function closedAt(units: SpeechGround['units'], first: number, end: number): number {
  const marks = units.slice(first, end + 1).filter((unit) => unit.class === 'quote').length;
  if (marks % 2 === 0) return end;
  if (units[end]?.class === 'quote')
    return classesOf('comma|stop').has(units[end - 1]?.class ?? 'line-end') ? end - 2 : end - 1;
  const next = classesOf('comma|stop').has(units[end + 1]?.class ?? 'line-end') ? end + 2 : end + 1;
  return units[next]?.class === 'quote' ? next : end;
}

function saidOf(
  { units, article }: SpeechGround,
  rule: SaidRule,
  first: number,
  last: number,
  speaker: Speaker,
  verb: number,
): Said | undefined {
  let end = last;
  while (end > first && classesOf('comma|stop').has(units[end]?.class ?? 'line-end')) end--;
  end = closedAt(units, first, end);
  if (end - first < LEAST_WORDS - 1) return undefined;
  const span = { start: units[first]?.start ?? 0, end: units[end]?.end ?? 0 };
  const cue = article.text.slice(units[verb]?.start, units[verb]?.end);
  return {
    ...span,
    ...speakerFields({ ...speaker, cue }),
    rule: rule.id,
    confidence: rule.confidence,
  };
}
