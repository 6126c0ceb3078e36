import { HOLDS_EVENT, NOUN_STATES } from '../../lists/words.js';
import type { Clause, Phrase, PrepositionalPhrase } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import { type Actor, actorsOf } from './actors.js';
import { type NounFrame, nounFrame } from './noun-frame.js';
import { isActor, meansSomebody } from './people.js';
import type { EventTrigger } from './trigger.js';
import { isPassive } from './voice.js';

/** Who acts in what a verb says, else who is acted on. */
export function whoOfVerb(ground: StatementGround, clause: Clause): readonly Actor[] {
  const subject = actingIn(ground, clause);
  if (isDummy(ground, clause)) return [];
  if (!isPassive(ground, clause)) return subject ? actorsOf(ground, subject) : [];
  const agent = agentOf(ground, clause);
  if (agent) return actorsOf(ground, agent);
  if (!subject) return [];
  return meansSomebody(ground, subject) ? actorsOf(ground, subject) : whoseThing(ground, clause, subject);
}

/** `It was revealed that`, `it has been claimed` */
function isDummy(ground: StatementGround, { subject, verb, reported, prepositions }: Clause): boolean {
  const { units } = ground;
  if (!subject || subject.first !== subject.last || units.at(subject.first).key !== 'it' || !verb.passive) return false;
  return reported !== undefined || (prepositions.length === 0 && units.at(verb.last + 1).key === 'that');
}

/** Whom an infinitive behind a noun has as its subject: `the board's plan to close`, `told Okafor to leave`, `has plans to close`. */
function actingIn(ground: StatementGround, { verb, subject, parent }: Clause): Phrase | undefined {
  const { clauses, units } = ground;
  if (verb.form !== 'infinitive') return subject;
  const before = clauses.phraseAt(verb.first - 1);
  // `voted 6–2 to close`
  if (subject && units.at(subject.first).class === 'number' && !meansSomebody(ground, subject))
    return parent === undefined ? undefined : clauses.clauses[parent]?.subject;
  if (before && (before.kind === 'name' || before === subject) && meansSomebody(ground, before)) return before;
  const noun = before && NOUN_STATES.has(singular(units.at(before.head).key)) ? before : undefined;
  if (!noun) return subject;
  const { possessor } = nounFrame(ground, noun.head, noun.last);
  if (possessor && mayOwn(ground, possessor)) return possessor;
  const above = parent === undefined ? undefined : clauses.clauses[parent];
  return above?.subject === noun ? undefined : above?.subject;
}

const PLURAL = /s$/;
const singular = (key: string): string => (NOUN_STATES.has(key) ? key : key.replace(PLURAL, ''));

const GIVES: ReadonlySet<string> = new Set(['award', 'give', 'grant', 'hand', 'sell', 'offer', 'present', 'pay']);

/** `The contract was awarded to Zentra`, `The force's deal with Zentra will end`: whom a thing is done to, else the thing. */
function whoseThing(ground: StatementGround, { verb, prepositions }: Clause, thing: Phrase): readonly Actor[] {
  const to = prepositions.find(({ preposition, first }) => preposition === 'to' && first > verb.last);
  const isTaker = to !== undefined && (meansSomebody(ground, to.phrase) || isCapital(ground, to.phrase));
  if (isTaker && GIVES.has(verb.lemma)) return actorsOf(ground, to.phrase);
  const { possessor, behind } = nounFrame(ground, thing.head, thing.last);
  const owner = possessor && mayOwn(ground, possessor) ? actorsOf(ground, possessor) : [];
  const parties = behind.filter(({ preposition, phrase }) => BETWEEN.has(preposition) && isNamedActor(ground, phrase));
  const beside = prepositions.filter(
    ({ preposition, first, phrase }) => preposition === 'with' && first > verb.last && isNamedActor(ground, phrase),
  );
  const all = [...owner, ...[...parties, ...beside].flatMap(({ phrase }) => actorsOf(ground, phrase))];
  return all.length > 0 ? all : actorsOf(ground, thing);
}
const CAPITAL = /^\p{Lu}/u;
const isCapital = ({ article, units }: StatementGround, { first, last }: Phrase): boolean =>
  last > first && CAPITAL.test(article.text.slice(units.at(first).start, units.at(first).end));

const BETWEEN: ReadonlySet<string> = new Set(['with', 'between']);

const isNamedActor = ({ mentions }: StatementGround, { mention }: Phrase): boolean =>
  mention !== undefined && isActor(mentions[mention]);

/** `by Essex Police`, not `by Friday`, `by train`, `by a third`. */
export function agentOf(ground: StatementGround, { prepositions, verb, subject }: Clause): Phrase | undefined {
  const agent = prepositions.find((one) => one.first > verb.last && isAgent(ground, one))?.phrase;
  // `hit by a car`: a thing that does something to somebody is not who acts.
  const isTool = agent !== undefined && !meansSomebody(ground, agent) && agent.mention === undefined;
  return isTool && subject && meansSomebody(ground, subject) ? undefined : agent;
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'two',
  'three',
  'four',
]);
const SUMS: ReadonlySet<string> = new Set(['money', 'date', 'duration', 'contact', 'place']);

function isAgent(ground: StatementGround, { preposition, phrase }: PrepositionalPhrase): boolean {
  if (preposition !== 'by') return false;
  const { units, mentions, clauses } = ground;
  const named = phrase.mention === undefined ? undefined : mentions[phrase.mention];
  if (named) return !SUMS.has(named.kind);
  if (meansSomebody(ground, phrase) || phrase.possessor !== undefined) return true;
  if (units.at(phrase.first).class === 'number' || clauses.timeAt(phrase.first) !== undefined) return false;
  const isSum = units.units.slice(phrase.first, phrase.last + 1).some(({ key }) => SHARE.test(key));
  return !isSum && DETERMINERS.has(units.at(phrase.first).key) && !WAYS.has(units.at(phrase.head).key);
}
const SHARE = /%$|^(?:per|percent|half|third|quarter|number|million|billion|amount)$/;
const WAYS: ReadonlySet<string> = new Set([
  'end',
  'time',
  'way',
  'vote',
  'margin',
  'majority',
  'deadline',
  'use',
  'year',
]);

/** Who acts in what a noun says, else who is acted on. */
export function whoOfNoun(ground: StatementGround, trigger: EventTrigger, frame: NounFrame): readonly Actor[] {
  const { light, phrase: own } = trigger;
  if (light && light.subject !== own) {
    const who = whoOfVerb(ground, light);
    if (who.length > 0) return who;
  }
  const by = frame.behind.find((one) => isAgent(ground, one)) ?? lightAgent(ground, light);
  if (by) return actorsOf(ground, by.phrase);
  if (frame.possessor && mayOwn(ground, frame.possessor)) return actorsOf(ground, frame.possessor);
  for (const { preposition, phrase } of frame.behind) {
    if (preposition === 'between') return actorsOf(ground, phrase);
    if (preposition === 'of' && meansSomebody(ground, phrase)) return actorsOf(ground, phrase);
  }
  const { modifier } = frame;
  if (modifier !== undefined && isActor(ground.mentions[modifier])) return [{ mention: modifier }];
  return ownerBehind(ground, frame) ?? holder(ground, own) ?? [];
}

/** `the end of its programme`, `the closure of the force's station`: whose thing it is. */
function ownerBehind(ground: StatementGround, { behind }: NounFrame): readonly Actor[] | undefined {
  const of = behind.find(({ preposition }) => preposition === 'of');
  const possessor = of && nounFrame(ground, of.phrase.head, of.phrase.last).possessor;
  return possessor && mayOwn(ground, possessor) ? actorsOf(ground, possessor) : undefined;
}

const IN_STATE: ReadonlySet<string> = new Set(['on', 'under', 'in', 'at']);

const ARE_IN: ReadonlySet<string> = new Set(['be', 'go', 'embark', 'remain', 'stay']);

/** `made 12 arrests`, `were on strike`: who has or does what the noun says. */
function holder(ground: StatementGround, noun: Phrase | undefined): readonly Actor[] | undefined {
  const place = noun && ground.clauses.placeOf(noun);
  if (!place) return undefined;
  const { lemma } = place.clause.verb;
  const isHeld = place.as === 'object' ? HOLDS_EVENT.has(lemma) : IN_STATE.has(place.as) && ARE_IN.has(lemma);
  return isHeld ? whoOfVerb(ground, place.clause) : undefined;
}

/** `A meeting was held by the board` */
const lightAgent = (ground: StatementGround, light: Clause | undefined): PrepositionalPhrase | undefined =>
  light?.prepositions.find((one) => isAgent(ground, one));

/** Not `Friday's`, `this year's`, `Leeds's`. */
function mayOwn({ clauses, mentions }: StatementGround, { mention, last }: Phrase): boolean {
  const kind = mention === undefined ? undefined : mentions[mention]?.kind;
  return kind !== 'place' && clauses.timeAt(last) === undefined;
}
