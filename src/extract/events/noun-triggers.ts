import { LIGHT_VERBS } from '../../lists/words.js';
import type { Clause, Phrase } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import type { PlacedPhrase } from './phrases.js';
import { eventWords, type NounEntry } from './senses.js';
import { mentionWithin, singular } from './sorts.js';
import { blockAt, tellingOf } from './telling.js';
import type { EventTrigger } from './trigger.js';

/** The noun of events that a phrase is headed by. */
export function eventNoun({ units }: StatementGround, { head, kind }: Phrase): NounEntry | undefined {
  if (kind !== 'nominal') return undefined;
  const { key, class: unitClass } = units.at(head);
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
  const isPassive = verb.passive || verb.form === 'participle';
  const phrase = told === 'subject' || isPassive ? clause.subject : clause.objects[0];
  const noun = phrase && eventNoun(ground, phrase);
  if (!noun || !phrase || !tellingOf(ground, clause, noun.type)) return undefined;
  if (verb.lemma === 'take' && told === 'subject' && ground.units.at(verb.last + 1).key !== 'place') return undefined;
  return { ...atHead(phrase), type: noun.type, verb: noun.verb, clause, phrase, light: clause, rule: 'event/light-verb', confidence: 0.85 };
}

const atHead = ({ head }: Phrase): { first: number; last: number } => ({ first: head, last: head });

/** What a noun tells without a verb: `the closure of the mill`, `the hearing on 4 May`. */
export function nounTrigger(ground: StatementGround, { phrase, clause }: PlacedPhrase): EventTrigger | undefined {
  const noun = eventNoun(ground, phrase);
  if (!noun || noun.told === 'light' || UNTOLD.has(blockAt(ground, phrase.head) ?? '')) return undefined;
  const rule = ruleFor(ground, phrase, noun);
  if (!rule) return undefined;
  return { ...atHead(phrase), type: noun.type, verb: noun.verb, clause, phrase, ...rule };
}
const UNTOLD: ReadonlySet<string> = new Set(['byline', 'dateline', 'credit', 'caption', 'table']);

const OF = { rule: 'event/noun-of', confidence: 0.7 } as const;
const DATED = { rule: 'event/noun-dated', confidence: 0.75 } as const;

function ruleFor(ground: StatementGround, phrase: Phrase, { told }: NounEntry): typeof OF | typeof DATED | undefined {
  if (isAny(ground, phrase)) return undefined;
  if (hasDay(ground, phrase)) return DATED;
  return told === 'of' && isOfSomebody(ground, phrase) ? OF : undefined;
}

/** `any closure`, `no arrest`, `further attacks`: nothing that happened. */
const isAny = ({ units }: StatementGround, { first }: Phrase): boolean => ANY.has(units.at(first).key);
const ANY = new Set(['any', 'no', 'further', 'possible', 'future', 'potential', 'every', 'each', 'such', 'more', 'likely', 'what']);

/** A day in the phrase, in what hangs on it, or right behind: `the hearing in Leeds on 4 May`, `Monday's vote`. */
function hasDay(ground: StatementGround, phrase: Phrase): boolean {
  const last = Math.max(phrase.last, ...phrase.prepositions.map((one) => one.last));
  const within = mentionWithin(ground, phrase.first, last + DAY_REACH);
  return within?.kind === 'date';
}
/** In units: `strike on Friday`. */
const DAY_REACH = 2;

/** `the death of Ann Okafor`, `his resignation`, `the mill's closure`. */
function isOfSomebody({ units }: StatementGround, phrase: Phrase): boolean {
  if (phrase.possessor !== undefined || POSSESSIVES.has(units.at(phrase.first).key)) return true;
  for (let at = phrase.first; at < phrase.head; at++) if (units.at(at).class === 'possessive') return true;
  const of = phrase.prepositions.find(({ preposition }) => preposition === 'of')?.phrase;
  if (of === undefined) return false;
  return of.kind === 'name' || of.inside.length > 0 || DEFINITE.has(units.at(of.first).class) || units.at(of.first).class === 'number';
}
const POSSESSIVES = new Set(['his', 'her', 'their', 'its']);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'a']);
