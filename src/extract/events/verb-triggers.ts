import { EVENT_GOVERNORS } from '../../lists/words.js';
import type { Clause } from '../clauses/clause.js';
import type { StatementGround } from '../statements/ground.js';
import { EVENT_RULES } from './event-rules.js';
import { eventWords, type VerbEntry } from './senses.js';
import { isHead, tellingOf } from './telling.js';
import type { EventTrigger } from './trigger.js';
import { readVerb, useOf } from './verb-use.js';

/** An event that a verb tells; `certain` where it says so by what it is about: `filed a petition`. */
interface VerbTrigger {
  readonly trigger: EventTrigger;
  readonly certain: boolean;
}

/** The event that a clause's verb tells, if it tells one. */
export function verbTrigger(ground: StatementGround, clause: Clause): VerbTrigger | undefined {
  const entry = entryOf(clause.verb.lemma, ground.units.at(clause.verb.head).key);
  if (!entry) return undefined;
  const reading = readVerb(ground, entry, useOf(ground.clauses, clause));
  if (!reading) return undefined;
  const { type } = reading.sense;
  // `failed to show`: the second verb says what did not happen.
  const { head: at, lemma: governs } = clause.verb;
  if (type !== 'decide' && EVENT_GOVERNORS.has(governs) && ground.units.at(at + 1).key === 'to') return undefined;
  const telling = tellingOf(ground, clause, type);
  if (!telling || (reading.loosely && isHead(ground, clause.verb.head))) return undefined;
  const { head, lemma } = clause.verb;
  const { id, confidence } = EVENT_RULES[isHead(ground, head) ? 'headline' : reading.loosely ? 'loosely' : telling];
  const certain = !reading.loosely && reading.sense.conditions.some(({ of }) => of.length > 0);
  const trigger: EventTrigger = {
    first: head,
    last: reading.last,
    type,
    clause,
    phrase: undefined,
    light: undefined,
    verb: lemma,
    rule: id,
    confidence,
  };
  return { trigger, certain };
}

/** `organized` is written `organise` in the list; `co-opted` has an entry of its own. */
function entryOf(lemma: string, key: string): VerbEntry | undefined {
  const { verbs } = eventWords();
  const hyphen = key.lastIndexOf('-');
  const whole = hyphen < 0 ? undefined : verbs.get(key.slice(0, hyphen + 1) + lemma);
  return whole ?? verbs.get(lemma) ?? (lemma.endsWith('ize') ? verbs.get(lemma.replace(IZE, 'ise')) : undefined);
}
const IZE = /ize$/;
