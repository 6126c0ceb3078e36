import { LIGHT_VERBS, NO_SINGLE_EVENT } from '../../lists/words.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import { EVENT_RULES } from './event-rules.js';
import { eventWords, type NounEntry } from './senses.js';
import { mentionWithin, singular } from './sorts.js';
import { blockAt, tellingOf } from './telling.js';
import type { EventTrigger } from './trigger.js';
import { isParticiple } from './verb-use.js';

/** The noun of events that stands at a unit. */
function eventNounAt({ units }: StatementGround, unit: number): NounEntry | undefined {
  const { key, class: unitClass } = units.at(unit);
  if (CAPITAL_CLASSES.has(unitClass)) return undefined;
  const { nouns } = eventWords();
  return nouns.get(key) ?? nouns.get(singular(key));
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
  if (!noun || !phrase || !tellingOf(ground, clause, noun.type)) return undefined;
  if (verb.lemma === 'take' && told === 'subject' && ground.units.at(verb.last + 1).key !== 'place') return undefined;
  return { ...atHead(phrase), type: noun.type, verb: noun.verb, clause, phrase, light: clause, ...signed('light') };
}

const atHead = ({ head }: Phrase): { first: number; last: number } => ({ first: head, last: head });

/** What a noun tells without a verb: `the closure of the mill`, `the hearing on 4 May`. */
export function nounTrigger(ground: StatementGround, unit: number): EventTrigger | undefined {
  const noun = eventNounAt(ground, unit);
  if (!noun || noun.told === 'light' || UNTOLD.has(blockAt(ground, unit) ?? '')) return undefined;
  const phrase = ground.clauses.phraseAt(unit);
  if (phrase?.head !== unit || phrase.kind !== 'nominal') return undefined;
  const rule = ruleFor(ground, phrase, noun);
  if (!rule) return undefined;
  return { ...atHead(phrase), type: noun.type, verb: noun.verb, phrase, ...signed(rule) };
}
const UNTOLD: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'caption', 'table']);

const signed = (rule: keyof typeof EVENT_RULES): Pick<EventTrigger, 'rule' | 'confidence'> => ({
  rule: EVENT_RULES[rule].id,
  confidence: EVENT_RULES[rule].confidence,
});

function ruleFor(ground: StatementGround, phrase: Phrase, { told }: NounEntry): 'of' | 'dated' | undefined {
  if (isAny(ground, phrase)) return undefined;
  if (hasDay(ground, phrase)) return 'dated';
  return told === 'of' && isOfSomebody(ground, phrase) ? 'of' : undefined;
}

/** `any closure`, `no arrest`, `further attacks`: nothing that happened. */
const isAny = ({ units }: StatementGround, { first }: Phrase): boolean => NO_SINGLE_EVENT.has(units.at(first).key);

/** A day in the phrase, in what hangs on it, or right behind: `the hearing in Leeds on 4 May`, `Monday's vote`. */
function hasDay(ground: StatementGround, phrase: Phrase): boolean {
  const last = Math.max(phrase.last, ...phrase.prepositions.map((one) => one.last));
  // `Monday's raid`
  const first = ground.units.at(phrase.first).class === 'possessive' ? phrase.first - 1 : phrase.first;
  const within = mentionWithin(ground, first, last + DAY_REACH);
  return within?.kind === 'date';
}
/** In units: `strike on Friday`. */
const DAY_REACH = 2;

/** `the death of Ann Okafor`, `his resignation`, `the mill's closure`. */
function isOfSomebody({ units, clauses }: StatementGround, phrase: Phrase): boolean {
  if (phrase.possessor !== undefined || POSSESSIVES.has(units.at(phrase.first).key)) return true;
  for (let at = phrase.first; at < phrase.head; at++) if (units.at(at).class === 'possessive') return true;
  const of = units.at(phrase.last + 1).key === 'of' ? clauses.phraseAt(phrase.last + 2) : undefined;
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
