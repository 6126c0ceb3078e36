import { HOLDING_BACK, LIGHT_VERBS, NO_SINGLE_EVENT } from '../../lists/words.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import type { UnitText } from '../units/read-units.js';
import type { Word } from '../word.js';
import { EVENT_RULES } from './event-rules.js';
import { type EventNoun, eventWords, type NounEntry } from './senses.js';
import { hasDateIn, isCalled, singular } from './sorts.js';
import { blockAt, tellingOf } from './telling.js';
import type { EventTrigger } from './trigger.js';
import { isParticiple } from './verb-use.js';

/** The noun of events that stands at a unit. */
function eventNounAt({ units }: StatementGround, unit: number): NounEntry | undefined {
  const word = units.words[unit];
  const found = word === undefined ? null : eventNounOf(word);
  if (found === null || CAPITAL_CLASSES.has(units.at(unit).class)) return undefined;
  // `heart attack`
  const compound = found.isSecond ? eventWords().nouns.get(`${units.at(unit - 1).key}-${found.singular}`) : undefined;
  return compound ?? found.noun;
}

/** The units whose words may be nouns of events, in order. */
export function eventNouns({ words }: UnitText): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < words.length; at++) if (eventNounOf(words[at] as Word) !== null) found.push(at);
  return found;
}

function eventNounOf(word: Word): EventNoun | null {
  if (word.eventNoun === undefined) word.eventNoun = readNoun(word.key);
  return word.eventNoun;
}

function readNoun(key: string): EventNoun | null {
  const { nouns, secondWords } = eventWords();
  const one = singular(key);
  const noun = nouns.get(key) ?? nouns.get(one);
  const isSecond = secondWords.has(one);
  return noun || isSecond ? { singular: one, noun, isSecond } : null;
}
const CAPITAL_CLASSES: ReadonlySet<string> = new Set(['common-word', 'capitals']);

/** `held a meeting`, `a meeting was held`, `the meeting took place`: the noun says what happens, the verb that it does. */
export function lightTrigger(ground: StatementGround, clause: Clause): EventTrigger | undefined {
  const { verb } = clause;
  const told = LIGHT_VERBS.get(verb.lemma);
  if (told === undefined) return undefined;
  const isPassive = verb.passive || isParticiple(ground.clauses, clause);
  const phrase = told === 'subject' || isPassive ? clause.subject : clause.objects[0];
  const noun = phrase?.kind === 'nominal' ? eventNounAt(ground, phrase.head) : undefined;
  if (noun && STARTING.has(verb.lemma) && !STARTED.has(noun.type)) return undefined;
  if (noun && isBareCapital(ground, phrase as Phrase)) return undefined;
  if (!noun || !phrase || !tellingOf(ground, clause, noun.type)) return undefined;
  if (verb.lemma === 'take' && told === 'subject' && ground.units.at(verb.last + 1).key !== 'place') return undefined;
  return triggerOf(noun, phrase, 'light', clause);
}

/** `launched a consultation`: what begins is a `start`, but for an inquiry, a case, a strike, an appeal. */
const STARTING = new Set(['launch', 'open', 'start', 'begin']);
const STARTED: ReadonlySet<string> = new Set(['enforce', 'court', 'protest', 'announce']);

/** `Submission was made in 2004`: a title that opens its sentence; `Pickets were held`, `The meeting was held`. */
const isBareCapital = ({ units }: StatementGround, { first, head }: Phrase): boolean =>
  first === head && units.at(head).opensSentence && !units.at(head).key.endsWith('s');

/** What a noun tells without a verb: `the closure of the mill`, `the hearing on 4 May`. */
export function nounTrigger(ground: StatementGround, unit: number): EventTrigger | undefined {
  const noun = eventNounAt(ground, unit);
  if (!noun || noun.told === 'light' || UNTOLD.has(blockAt(ground, unit) ?? '')) return undefined;
  const phrase = ground.clauses.phraseAt(unit);
  if (phrase?.head !== unit || phrase.kind !== 'nominal' || isStabbedTo(ground, phrase)) return undefined;
  if (isHeldBack(ground, phrase)) return undefined;
  const rule = ruleFor(ground, phrase, noun);
  if (!rule) return undefined;
  return triggerOf(noun, phrase, rule);
}
const UNTOLD: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'caption', 'table']);

/** A noun as a trigger, its light verb's clause with it where one leads it in. */
const triggerOf = (
  { type, verb }: NounEntry,
  phrase: Phrase,
  rule: keyof typeof EVENT_RULES,
  light?: Clause,
): EventTrigger => ({
  first: phrase.head,
  last: phrase.head,
  type,
  clause: light,
  phrase,
  light,
  verb,
  rule: EVENT_RULES[rule].id,
  confidence: EVENT_RULES[rule].confidence,
});

/** `averted the closure`, `called for the closure`, `the threat of closure`: nothing of it has happened. */
function isHeldBack(ground: StatementGround, phrase: Phrase): boolean {
  const place = ground.clauses.placeOf(phrase);
  if (!place) return false;
  if (place.on) return HOLDING_BACK.has(singular(ground.units.at(place.on.head).key));
  const { verb } = place.clause;
  return place.as === 'for' ? verb.lemma === 'call' : place.as === 'object' && HOLDING_BACK.has(verb.lemma);
}

/** `stabbed to death` */
const isStabbedTo = ({ units }: StatementGround, { first, head }: Phrase): boolean =>
  first === head && units.at(first - 1).key === 'to';

function ruleFor(ground: StatementGround, phrase: Phrase, { told }: NounEntry): 'of' | 'dated' | undefined {
  if (isAny(ground, phrase)) return undefined;
  const [how, sorts] = told.split('=');
  if (sorts !== undefined) {
    const of = ofWhat(ground, phrase);
    return of && isCalled(ground, of, sorts.split(',')) ? 'of' : undefined;
  }
  if (hasDay(ground, phrase)) return 'dated';
  return how === 'of' && isOfSomebody(ground, phrase) ? 'of' : undefined;
}

/** `any closure`, `no arrest`, `further attacks`: nothing that happened. */
const isAny = ({ units }: StatementGround, { first }: Phrase): boolean => NO_SINGLE_EVENT.has(units.at(first).key);

/** A day in the phrase, in what hangs on it, or right behind: `the hearing in Leeds on 4 May`, `Monday's vote`. */
function hasDay(ground: StatementGround, phrase: Phrase): boolean {
  let last = Math.max(phrase.last, ...phrase.prepositions.map((one) => one.last));
  if (PLACED.has(ground.units.at(last + 1).key)) last = ground.clauses.phraseAt(last + 2)?.last ?? last;
  // `Monday's raid`
  const first = ground.units.at(phrase.first).class === 'possessive' ? phrase.first - 1 : phrase.first;
  return hasDateIn(ground, first, last + DAY_REACH);
}
const PLACED = new Set(['in', 'at', 'of', 'outside', 'near']);
/** In units: `strike on Friday`. */
const DAY_REACH = 2;

/** What stands behind the `of` of a phrase. */
const ofWhat = ({ units, clauses }: StatementGround, { last }: Phrase): Phrase | undefined =>
  units.at(last + 1).key === 'of' ? clauses.phraseAt(last + 2) : undefined;

/** `the death of Ann Okafor`, `his resignation`, `the mill's closure`. */
function isOfSomebody(ground: StatementGround, phrase: Phrase): boolean {
  const { units } = ground;
  if (phrase.possessor !== undefined || POSSESSIVES.has(units.at(phrase.first).key)) return true;
  for (let at = phrase.first; at < phrase.head; at++) if (units.at(at).class === 'possessive') return true;
  const of = ofWhat(ground, phrase);
  if (of === undefined) return false;
  return (
    of.kind === 'name' ||
    of.inside.length > 0 ||
    DEFINITE.has(units.at(of.first).class) ||
    units.at(of.first).class === 'number'
  );
}
const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'a']);
