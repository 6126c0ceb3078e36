import type { Clause } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import { eventWords, type VerbEntry } from './senses.js';
import { isHead, type Telling, tellingOf } from './telling.js';
import type { EventTrigger } from './trigger.js';
import { readVerb, useOf } from './verb-use.js';

type Signature = Pick<EventTrigger, "rule" | "confidence">;
const RULES: Readonly<Record<Telling, Signature>> = {
  told: { rule: 'event/verb', confidence: 0.85 },
  led: { rule: 'event/led-in', confidence: 0.75 },
  done: { rule: 'event/done', confidence: 0.75 },
  behind: { rule: 'event/behind', confidence: 0.7 },
};

/** The event that a clause's verb tells, if it tells one. */
export function verbTrigger(ground: StatementGround, clause: Clause): EventTrigger | undefined {
  const entry = entryOf(clause.verb.lemma);
  if (!entry) return undefined;
  const reading = readVerb(ground, entry, useOf(clause));
  if (!reading) return undefined;
  const { type } = reading.sense;
  const telling = tellingOf(ground, clause, type);
  if (!telling) return undefined;
  const { head, lemma } = clause.verb;
  const signed: Signature = isHead(ground, head) ? { rule: 'event/headline', confidence: 0.7 } : RULES[telling];
  return { first: head, last: reading.last, type, clause, verb: lemma, ...signed };
}

/** `organized` is written `organise` in the list. */
const entryOf = (lemma: string): VerbEntry | undefined => {
  const { verbs } = eventWords();
  return verbs.get(lemma) ?? verbs.get(lemma.replace(IZE, 'ise'));
};
const IZE = /ize$/;
