import { ADVERBS_OF_VERBS, BESIDE_VERBS, GOVERNING_VERBS, TIME_UNITS } from '../../lists/words.js';
import type { Span } from '../../model/span.js';
import type { Clause, Phrase, PrepositionalPhrase, UnitSpan } from '../clauses/clause.js';
import { spanOfUnits, unitBehind } from '../quotes/ground.js';
import type { StatementGround } from '../statements/ground.js';
import { partyOf } from '../statements/party.js';
import type { NounFrame } from './noun-frame.js';
import { meansSomebody, personNamedIn } from './people.js';
import { endOfThing } from './thing.js';
import type { EventTrigger } from './trigger.js';
import { isPassive } from './voice.js';
import { agentOf } from './who.js';

/** Prepositions by which a noun takes what it is about: `plans for a station`, `a vote on the budget`. */
const OF_NOUNS: ReadonlySet<string> = new Set(['of', 'for', 'with', 'on', 'about', 'to', 'into', 'against', 'over']);
const PREPOSITIONS_AS_PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'out', 'down', 'over']);

/** What a verb says is done, or done to: its object, of a passive its subject. */
export function whatOfVerb(
  ground: StatementGround,
  { clause, last, type }: EventTrigger & { readonly clause: Clause },
): Span | undefined {
  const end = Math.max(last, clause.verb.last);
  const post = type === 'appoint' ? clause.prepositions.find(({ preposition }) => preposition === 'as') : undefined;
  if (post) return spanOfUnits(ground.units, post.phrase.first, endOfThing(ground, post.phrase));
  const behindName = type === 'appoint' ? postBehindName(ground, clause, end) : undefined;
  if (behindName) return spanOfUnits(ground.units, behindName.first, behindName.last);
  const units = isPassive(ground, clause) ? passiveThing(ground, clause, end) : activeThing(ground, clause, end);
  return units && spelledOut(ground, units);
}

function passiveThing(ground: StatementGround, clause: Clause, end: number): UnitSpan | undefined {
  const { subject } = clause;
  if (subject && (agentOf(ground, clause) || !meansSomebody(ground, subject))) return thing(ground, subject);
  return objectBehind(ground, clause, end) ?? complement(ground, end) ?? aboutOf(ground, clause, end);
}

function activeThing(ground: StatementGround, clause: Clause, end: number): UnitSpan | undefined {
  return (
    objectBehind(ground, clause, end) ??
    reportedIn(ground, clause) ??
    complement(ground, end) ??
    complementBelow(ground, clause) ??
    sharedObject(ground, clause) ??
    aboutOf(ground, clause, end)
  );
}

/** `chief risk officer` of `named Ann Okafor chief risk officer` */
function postBehindName(ground: StatementGround, { objects }: Clause, end: number): UnitSpan | undefined {
  const object = objects.find(({ first }) => first > end);
  const person = object?.mention === undefined && object ? personNamedIn(ground, object) : undefined;
  const named = person === undefined ? undefined : ground.mentions[person];
  const first = named && unitBehind(ground.units, named);
  return object && first !== undefined && first <= object.last ? { first, last: object.last } : undefined;
}

const thing = (ground: StatementGround, phrase: Phrase): UnitSpan => {
  const last = endOfThing(ground, phrase);
  // `this week's Example Cup`: the date stands by itself.
  const isCut = ground.units.partAt(phrase.first) === 'possessive' && phrase.first < last;
  return { first: isCut ? phrase.first + 1 : phrase.first, last };
};

/** A pronoun says nothing by itself: `bought it` is said in the words that it stands for. */
function spelledOut(ground: StatementGround, units: UnitSpan): Span | undefined {
  const phrase = units.first === units.last ? ground.clauses.phraseAt(units.first) : undefined;
  if (phrase?.kind !== 'pronoun') return spanOfUnits(ground.units, units.first, units.last);
  const { mention } = partyOf(ground, phrase) ?? {};
  const named = mention === undefined ? undefined : ground.mentions[mention];
  return named && { start: named.start, end: named.end };
}

/** Its object; of two the thing that somebody is given: `awarded Leeds a grant`. */
function objectBehind(ground: StatementGround, clause: Clause, end: number): UnitSpan | undefined {
  const { verb, prepositions } = clause;
  const { units } = ground;
  const isParticle = ({ first, last }: Phrase): boolean => first === last && ADVERBS_OF_VERBS.has(units.at(first).key);
  const objects = clause.objects.filter(
    (one) => one.first > end && !isParticle(one) && !isCount(ground, one) && !isLoneDeterminer(ground, one),
  );
  const [first, second] = objects;
  const particle = prepositions.find(
    ({ preposition, first: at }) => at === verb.last + 1 && PREPOSITIONS_AS_PARTICLES.has(preposition),
  );
  if (particle && (!first || first.first > particle.first)) return thing(ground, particle.phrase);
  if (!first) return undefined;
  const isGiven = second !== undefined && second.first === first.last + 1 && meansSomebody(ground, first);
  if (isGiven) return thing(ground, second);
  // `ordered Okafor to pay costs`: what somebody is to do.
  const told =
    meansSomebody(ground, first) && first.first > end ? complement(ground, endOfThing(ground, first)) : undefined;
  return told && ORDERS.has(verb.lemma) ? told : thing(ground, first);
}
/** `voted 6–2`, `rose 4 per cent`: a figure is nothing that something is done to. */
const isCount = ({ units, mentions }: StatementGround, { first, last, mention }: Phrase): boolean =>
  (mention === undefined || !mentions[mention]) &&
  units.units
    .slice(first, last + 1)
    .every(({ key, class: one }) => one === 'number' || one === 'hyphen' || SHARE.test(key));
const SHARE = /^(?:\d.*|%|per|cent|percent|points?|times)$/;

/** `praised for their “zeal”`: the rest of the phrase is quoted. */
const isLoneDeterminer = ({ units }: StatementGround, { first, last }: Phrase): boolean =>
  first === last && units.partAt(first) === 'determiner' && units.at(first).key !== 'this';

const ORDERS: ReadonlySet<string> = new Set([
  'order',
  'tell',
  'ask',
  'instruct',
  'direct',
  'urge',
  'force',
  'require',
  'allow',
]);

/** What a verb of saying reports: the subject, the verb and the object of the first clause. */
function reportedIn({ clauses, units }: StatementGround, { reported }: Clause): UnitSpan | undefined {
  // `warned of lower margins`
  if (!reported || units.partAt(reported.first) === 'preposition') return undefined;
  for (let at = reported.first; at <= reported.last; at++) {
    const clause = clauses.at(at);
    if (clause?.verb.form !== 'finite') continue;
    const object = clause.objects.find(({ first }) => first === clause.verb.last + 1);
    return { first: reported.first, last: Math.min(reported.last, object?.last ?? clause.verb.last) };
  }
  return { first: reported.first, last: lastWord(units, reported) };
}

const lastWord = (units: StatementGround['units'], { first, last }: UnitSpan): number =>
  last > first && units.at(last).class === 'stop' ? last - 1 : last;

const BEFORE_GERUND: ReadonlySet<string> = new Set(['from', 'of', 'for', 'to', 'with', 'on', 'into']);

/** `refused to hand back the money`, `banned from leaving the house`: what an infinitive or a gerund right behind says. */
function complement(ground: StatementGround, end: number): UnitSpan | undefined {
  const { clauses, units } = ground;
  const at = BEFORE_GERUND.has(units.at(end + 1).key) && clauses.at(end + 1) === undefined ? end + 2 : end + 1;
  const below = clauses.at(at);
  if (!below || below.verb.first !== at || below.verb.form === 'finite' || below.verb.form === 'participle')
    return undefined;
  const first = units.at(at).key === 'to' ? at + 1 : at;
  const behind = objectBehind(ground, below, below.verb.last) ?? aboutOf(ground, below, below.verb.last);
  return { first, last: Math.max(behind?.last ?? 0, below.verb.last) };
}

/** `voted on Monday to end the deal`, `agreed with its lenders to relax the terms`. */
function complementBelow(ground: StatementGround, clause: Clause): UnitSpan | undefined {
  if (!GOVERNING_VERBS.has(clause.verb.lemma)) return undefined;
  const { clauses } = ground.clauses;
  const below = ground.clauses.next(clause);
  if (below?.kind !== 'infinitive' || below.parent === undefined || clauses[below.parent] !== clause) return undefined;
  return complement(ground, below.verb.first - 1);
}

/** `shot and killed an unarmed man` */
function sharedObject(ground: StatementGround, { verb, subject }: Clause): UnitSpan | undefined {
  const { units } = ground;
  const next = units.partAt(verb.last + 1) === 'and' ? ground.clauses.at(verb.last + 2) : undefined;
  return next && next.subject === subject ? objectBehind(ground, next, next.verb.last) : undefined;
}

function aboutOf(ground: StatementGround, { prepositions, verb }: Clause, end: number): UnitSpan | undefined {
  const about = prepositions.find(
    (one) =>
      (one.first > end || one.first === verb.last + 1) &&
      one.last > end &&
      !isLoneDeterminer(ground, one.phrase) &&
      !isCount(ground, one.phrase) &&
      !isBeforeTime(ground, one) &&
      !isMeasure(ground, one) &&
      !BESIDE_VERBS.has(one.preposition) &&
      !isPlace(ground, one),
  );
  return about && thing(ground, about.phrase);
}

/** `rose to £412m`, `up from the previous year` */
const isMeasure = ({ units, mentions }: StatementGround, { preposition, phrase }: PrepositionalPhrase): boolean =>
  (preposition === 'to' || preposition === 'from') &&
  ((phrase.mention !== undefined && mentions[phrase.mention]?.kind === 'money') ||
    units.at(phrase.first).class === 'number' ||
    TIME_UNITS.has(units.at(phrase.head).key));

/** `before the election`, but `before the magistrates`, `before Wexham Crown Court` */
const isBeforeTime = (ground: StatementGround, { preposition, phrase }: PrepositionalPhrase): boolean =>
  preposition === 'before' && !meansSomebody(ground, phrase) && phrase.mention === undefined;

const isPlace = ({ mentions }: StatementGround, { phrase: { mention } }: PrepositionalPhrase): boolean =>
  mention !== undefined && mentions[mention]?.kind === 'place';

/** What a noun says is done, or done to: `of the station`, `on the budget`, `to close`, `that it would close`. */
export function whatOfNoun(ground: StatementGround, trigger: EventTrigger, frame: NounFrame): Span | undefined {
  const { phrase, light, type } = trigger;
  const end = phrase?.last ?? trigger.last;
  const post = type === 'appoint' ? frame.behind.find(({ preposition }) => preposition === 'as') : undefined;
  if (post) return spanOfUnits(ground.units, post.phrase.first, endOfThing(ground, post.phrase));
  // `issued a statement about the strike`
  if (phrase && light?.objects.includes(phrase)) {
    const about = frame.behind.find((one) => OF_NOUNS.has(one.preposition) && !isPlace(ground, one));
    return spanOfUnits(ground.units, phrase.first, about ? endOfThing(ground, about.phrase) : phrase.last);
  }
  const found =
    thingOfNoun(ground, frame, isActedOn(ground, trigger, frame)) ?? complement(ground, end) ?? thatBehind(ground, end);
  return found && spanOfUnits(ground.units, found.first, found.last);
}

/** `the arrest of Ben Lee`: who it is done to is its who, where nobody is said to do it. */
const isActedOn = (ground: StatementGround, { light }: EventTrigger, { possessor, behind }: NounFrame): boolean =>
  !light && !possessor && !behind.some((one) => one.preposition === 'by' && meansSomebody(ground, one.phrase));

function thingOfNoun(ground: StatementGround, { behind }: NounFrame, isActed: boolean): UnitSpan | undefined {
  const about = behind.find(
    (one) =>
      OF_NOUNS.has(one.preposition) &&
      !isPlace(ground, one) &&
      !(isActed && one.preposition === 'of' && meansSomebody(ground, one.phrase)),
  );
  return about && thing(ground, about.phrase);
}

/** `the announcement in July that 40 jobs would go` */
function thatBehind(ground: StatementGround, end: number): UnitSpan | undefined {
  const { units } = ground;
  let at = end + 1;
  while (at < end + 6 && (units.partAt(at) === 'preposition' || ground.clauses.timeAt(at) !== undefined)) at++;
  if (units.partAt(at) !== 'that') return undefined;
  const subject = ground.clauses.phraseAt(at + 1);
  const verb = subject && ground.clauses.at(subject.last + 1)?.verb;
  return verb?.form === 'finite' ? { first: at + 1, last: verb.last } : undefined;
}
