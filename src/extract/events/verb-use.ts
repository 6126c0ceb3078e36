import { SURE_VERBS, WITHHELD_WORDS } from '../../lists/words.js';
import type { Clause, ClauseText, Phrase, PrepositionalPhrase } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import type { Condition, Sense, VerbEntry } from './senses.js';
import { hasDateIn, isAgent, isCalled } from './sorts.js';

/** A verb as it is used: who acts, on what, behind which prepositions. */
export interface VerbUse {
  readonly clause: Clause;
  readonly passive: boolean;
  readonly subject: Phrase | undefined;
  /** What is acted on: the object, or the subject of a passive. */
  readonly patient: Phrase | undefined;
  readonly prepositions: readonly PrepositionalPhrase[];
}

/** `the man arrested on Monday`: what was done to the noun before it, whatever the verb could be elsewhere. */
export function isParticiple({ clauses }: ClauseText, { verb, kind, parent, subject }: Clause): boolean {
  if (verb.form === 'participle' || !verb.mayBeParticiple) return verb.form === 'participle';
  if (kind === 'participle') return subject !== undefined;
  // `it is a report published in the Mail`
  return kind === 'complement' && parent !== undefined && clauses[parent]?.verb.lemma === 'be';
}

/** In units: how far before it the verb stands that it shares its auxiliary with. */
const SHARE_REACH = 14;

/** `was suspended on Monday and arrested at home`: the second has its auxiliary from the first. */
function sharesPassive(text: ClauseText, { verb, subjectFrom, objects }: Clause): boolean {
  if (subjectFrom !== 'shared' || !verb.mayBeParticiple || objects.length > 0) return false;
  for (let at = verb.first - 1; at >= verb.first - SHARE_REACH; at--) {
    const before = text.at(at);
    if (before) return before.verb.passive && before.verb.form === 'finite';
  }
  return false;
}

export function useOf(text: ClauseText, clause: Clause): VerbUse {
  const passive = clause.verb.passive || isParticiple(text, clause) || sharesPassive(text, clause);
  // The first by its place: taken apart as a list it is asked for an iterator, for each verb.
  const object = clause.objects[0];
  return {
    clause,
    passive,
    subject: passive ? undefined : clause.subject,
    patient: passive ? clause.subject : object,
    prepositions:
      object === undefined || object.prepositions.length === 0
        ? clause.prepositions
        : [...clause.prepositions, ...object.prepositions],
  };
}

/** What a verb says in its clause, and the last unit of the words that say it. */
export interface Reading {
  readonly sense: Sense;
  readonly last: number;
  /** Not all of its conditions hold. */
  readonly loosely?: true;
}

/** The first sense whose conditions hold, of the longest words: `took over the bakery` before `took`. */
export function readVerb(ground: StatementGround, entry: VerbEntry, use: VerbUse): Reading | undefined {
  const { head } = use.clause.verb;
  for (const { behind, senses } of entry.phrases) {
    const last = endOf(ground, head, behind) ?? partedEnd(ground, use, behind);
    const sense = last === undefined ? undefined : firstFitting(ground, withParticle(use, behind, last), senses);
    if (sense) return { sense, last: last as number };
  }
  const sense = firstFitting(ground, use, entry.alone);
  if (sense) return { sense, last: head };
  const nearest = isSure(use.clause) ? nearestFitting(ground, use, entry.alone) : undefined;
  return nearest && { sense: nearest, last: head, loosely: true };
}

/** Whether a verb tells an event whatever it is about, `was sacked`, where it is told as one. */
function isSure({ verb, quoted }: Clause): boolean {
  const isTold = verb.tense === 'past' || verb.tense === 'future' || verb.perfect;
  return verb.form === 'finite' && isTold && !verb.negated && !quoted && SURE_VERBS.has(verb.lemma);
}

/** The sense of which the fewest conditions fail, of equals the first: `awarded it the tender of its life`. */
function nearestFitting(ground: StatementGround, use: VerbUse, senses: readonly Sense[]): Sense | undefined {
  const failed = senses.map(({ conditions }) => conditions.filter((one) => !holds(ground, use, one)).length);
  return senses[failed.indexOf(Math.min(...failed))];
}

/** `stepped up patrols`: what the particle seems to govern is the object. */
function withParticle(use: VerbUse, behind: readonly string[], last: number): VerbUse {
  if (use.passive) return use;
  const governed = use.prepositions.find(({ preposition }) => preposition === behind.at(-1));
  // `set aside £900,000`: the particle reads as an object too.
  const object = use.clause.objects.find(({ first }) => first > last) ?? use.clause.objects[0];
  return { ...use, patient: object?.first === last ? governed?.phrase : (object ?? governed?.phrase) };
}

function firstFitting(ground: StatementGround, use: VerbUse, senses: readonly Sense[]): Sense | undefined {
  for (const sense of senses) if (fits(ground, use, sense)) return sense;
  return undefined;
}

function fits(ground: StatementGround, use: VerbUse, { conditions }: Sense): boolean {
  for (const condition of conditions) if (!holds(ground, use, condition)) return false;
  return true;
}

/** The last of some words that stand behind a verb, articles and adverbs left out: `brought to a halt`. */
function endOf({ units }: StatementGround, head: number, words: readonly string[]): number | undefined {
  let at = head;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    at++;
    let { key } = units.at(at);
    while (key !== word && PASSED.has(key)) {
      at++;
      key = units.at(at).key;
    }
    if (key !== word) return undefined;
  }
  return at;
}
const PASSED: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their']);

/** In units: what may stand between a verb and its particle. */
const LONGEST_BETWEEN = 10;

/** `called the march off`: the particle behind the object; the verb alone is what is cited. */
function partedEnd(ground: StatementGround, { clause }: VerbUse, words: readonly string[]): number | undefined {
  const object = clause.objects[0];
  const { head } = clause.verb;
  if (!object) return undefined;
  const standBehind = (end: number): boolean =>
    end - head <= LONGEST_BETWEEN && endOf(ground, end, words) !== undefined;
  const { last, prepositions } = object;
  return standBehind(last) || (prepositions.length > 0 && prepositions.some((one) => standBehind(one.last)))
    ? head
    : undefined;
}

function holds(ground: StatementGround, use: VerbUse, { is, of }: Condition): boolean {
  const { subject, patient, passive, prepositions, clause } = use;
  switch (is) {
    case 'agent':
      return passive || (subject === undefined ? opensItem(ground, clause) : isAgent(ground, subject));
    case 'person':
      return actor(use) !== undefined && isCalled(ground, actor(use) as Phrase, ['person'], 'actor');
    case 'body':
      return subject !== undefined && isCalled(ground, subject, ['body', 'place'], 'actor');
    case 'says':
      return passive || (subject !== undefined && (isAgent(ground, subject) || isCalled(ground, subject, ['report'])));
    case 'what':
      return (
        patient !== undefined && (of.length === 0 || things(use, patient).some((one) => isCalled(ground, one, of)))
      );
    case 'by': {
      const by = passive ? prepositions.find(({ preposition }) => preposition === 'by')?.phrase : subject;
      const acts = by ?? (passive ? undefined : clause.subject);
      return acts !== undefined && isCalled(ground, acts, of, 'actor');
    }
    case 'at':
      return prepositions.some(({ phrase }) => isCalled(ground, phrase, of));
    case 'prep':
      return prepositions.some(({ preposition }) => of.includes(preposition)) || of.includes(behind(ground, clause));
    case 'none':
      return !passive && (patient === undefined || isCalled(ground, patient, PERIODS));
    case 'passive':
      return passive;
    case 'figure':
      return hasFigure(ground, clause);
    case 'date':
      return hasDateIn(ground, clause.first, clause.last);
    case 'to':
      return behind(ground, clause) === 'to' && !WITHHELD_WORDS.has(ground.units.at(clause.verb.last + 2).key);
    case 'ing':
      return behind(ground, clause).endsWith('ing');
    default:
      return false;
  }
}

/** `claimed an extra £5,000` is read as two objects. */
const things = ({ clause, passive }: VerbUse, patient: Phrase): readonly Phrase[] =>
  passive || clause.objects[0] !== patient ? [patient] : clause.objects.slice(0, 2);

/** `finished the same year` */
const PERIODS = ['year', 'month', 'week', 'day', 'night', 'morning', 'time'];

/** `• Awarded a contract`: the body that the list is about. */
const opensItem = ({ units }: StatementGround, { verb }: Clause): boolean =>
  verb.tense === 'past' && units.at(verb.first).opensSentence && units.at(verb.first).class === 'common-word';

/** Who acts, or of a passive who is acted on: `died`, `was sacked`. */
const actor = ({ subject, patient, passive }: VerbUse): Phrase | undefined => (passive ? patient : subject);

const behind = ({ units }: StatementGround, { verb }: Clause): string => units.at(verb.last + 1).key;

/** In units: how far behind its verb a figure stands. */
const FIGURE_REACH = 8;

function hasFigure({ units }: StatementGround, { verb, last }: Clause): boolean {
  for (let at = verb.last + 1; at <= Math.min(last, verb.last + FIGURE_REACH); at++)
    if (units.at(at).class === 'number') return true;
  return false;
}
